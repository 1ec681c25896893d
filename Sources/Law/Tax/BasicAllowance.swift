package import Economy
package import LawData

/// The basic allowance's law of one year.
package struct BasicAllowanceLaw: Sendable {
  package let ordinary: StraightLines?
  package let addition: StraightLines?
  /// Age at the start of the year from which the addition is given.
  package let increasedFromAge: Int
  /// The whole-year allowance of part-year residents.
  package let partYear: ExactKronor

  /// - Parameter needs: who the taxpayers are; `nil`: anybody.
  package init(
    priceBaseAmount: Int, needs: IncomeTaxNeeds? = nil, at month: YearMonth, reader: inout ParameterReader
  ) throws(NotModelled) {
    increasedFromAge = try reader.limit(BasicAllowanceFigures.increasedFromAge, at: month) { age in
      needs?.hasReached(age) ?? true
    }
    let share = try reader.limit(BasicAllowanceFigures.partYear, at: month) { _ in needs?.hasPartYear ?? true
    }
    partYear = ExactKronor(kronor: priceBaseAmount) * Rate(partsPerMillion: share)
    ordinary = StraightLines(
      BasicAllowanceFigures.schedule, priceBaseAmount: priceBaseAmount, at: month, reader: &reader)
    addition =
      needs?.hasReached(increasedFromAge) ?? true
      ? StraightLines(
        IncreasedAllowanceFigures.schedule, priceBaseAmount: priceBaseAmount, at: month, reader: &reader)
      : nil
  }
}

/// Basic allowance (grundavdrag), kronor a year.
///
/// IL 63 kap. 2–5 §§, from 2016. By assessed income; the elderly get the increased allowance (förhöjt
/// grundavdrag) of 3 a §, added before the one rounding; part-year residents get a twelfth of 0.293 price base
/// amounts for each month begun. Rounded up to whole hundreds, at most the assessed income.
///
/// Example, 2025 (price base amount 58 800), 264 000 kr: 0.77 × 58 800 − 10 % × (264 000 − 3.11 × 58 800) =
/// 37 162.80, rounded up 37 200.
package func basicAllowance(
  assessedIncome: Int, age: Int, monthsResident: Int = 12, law: BasicAllowanceLaw
) -> Int {
  if monthsResident < 12 {
    return min(assessedIncome, TaxRounding.upToHundred.kronorOfTwelfth(law.partYear * max(monthsResident, 0)))
  }
  let ordinary = law.ordinary?(assessedIncome) ?? .zero
  let addition = age >= law.increasedFromAge ? law.addition?(assessedIncome) ?? .zero : .zero
  return min(assessedIncome, TaxRounding.upToHundred.kronor(ordinary + addition))
}
