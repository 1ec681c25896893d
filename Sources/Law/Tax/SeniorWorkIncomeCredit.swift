package import Economy
package import LawData

/// The law of the elderly's work income credit of one year.
package struct SeniorWorkIncomeCreditLaw: Sendable {
  /// In kronor to 2023, in price base amounts from 2024.
  package let schedule: StraightLines?
  /// Age at the start of the year from which it replaces the ordinary credit.
  package let fromAge: Int

  /// - Parameter needs: who the taxpayers are; `nil`: anybody.
  package init(
    priceBaseAmount: Int, needs: IncomeTaxNeeds? = nil, at month: YearMonth, reader: inout ParameterReader
  ) throws(NotModelled) {
    fromAge = try reader.limit(WorkIncomeCreditFigures.seniorFromAge, at: month) { age in
      needs?.hasReached(age) ?? true
    }
    guard needs?.hasReached(fromAge) ?? true else {
      schedule = nil
      return
    }
    schedule =
      StraightLines(
        WorkIncomeCreditFigures.seniorInKronor, priceBaseAmount: priceBaseAmount, at: month, reader: &reader)
      ?? StraightLines(
        WorkIncomeCreditFigures.seniorInBaseAmounts, priceBaseAmount: priceBaseAmount, at: month,
        reader: &reader)
  }
}

/// Work income tax credit of the elderly (jobbskatteavdrag för äldre), kronor a year, before set-off.
///
/// IL 67 kap. 8 and 9 §§, from 2016: by work income in whole hundreds, whatever the local rate and the basic
/// allowance. Part-year residents get a twelfth for each month begun. Öre are dropped.
///
/// Example, 2023, 200 000 kr: 15 000 + 7 % × 200 000 = 29 000.
package func seniorWorkIncomeCredit(
  wage: Int, monthsResident: Int = 12, law: SeniorWorkIncomeCreditLaw
) -> Int {
  let income = TaxRounding.downToHundred.kronor(wage)
  guard income > 0, let credit = law.schedule?(income).orZero else { return 0 }
  return TaxRounding.oreDropped.kronor(credit, months: monthsResident)
}
