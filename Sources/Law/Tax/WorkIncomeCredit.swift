package import Economy
package import LawData

/// The law of the ordinary work income credit of one year.
package struct WorkIncomeCreditLaw: Sendable {
  package let basis: StraightLines?
  /// Kronor a year above which the credit shrinks, and by what share; `nil` from 2025.
  package let phaseOut: (from: ExactKronor, rate: Rate)?

  /// - Parameter needs: who the taxpayers are; `nil`: anybody.
  package init(
    priceBaseAmount: Int, needs: IncomeTaxNeeds? = nil, at month: YearMonth, reader: inout ParameterReader
  ) {
    let senior = reader.peek(WorkIncomeCreditFigures.seniorFromAge, at: month)
    if let needs, let senior, !needs.isBelow(senior) {
      basis = nil
      phaseOut = nil
      return
    }
    basis = StraightLines(
      WorkIncomeCreditFigures.schedule, priceBaseAmount: priceBaseAmount, at: month, reader: &reader)
    if let from = reader.optionalValue(WorkIncomeCreditFigures.phaseOutFrom, at: month),
      let rate = reader.optionalValue(WorkIncomeCreditFigures.phaseOutRate, at: month)
    {
      phaseOut = (
        ExactKronor(kronor: priceBaseAmount) * Rate(partsPerMillion: from), Rate(partsPerMillion: rate)
      )
    } else {
      phaseOut = nil
    }
  }
}

/// Work income tax credit (jobbskatteavdrag) below the age of the elderly, kronor a year, before set-off.
///
/// IL 67 kap. 5–7 and 9 §§, from 2016: (the schedule at the work income − the basic allowance) × the local rate,
/// less, to 2024, 3 % of the work income above 13.54 price base amounts. Work income counts in whole hundreds.
/// Part-year residents get a twelfth for each month begun. Öre are dropped once.
///
/// Example, 2025, 264 000 kr, allowance 37 200, rate 33.82 %: (1.813 × 58 800 + 19.9 % × (264 000 − 3.24 ×
/// 58 800) − 37 200) × 0.3382 = 28 418.44, öre dropped 28 418.
package func workIncomeCredit(
  wage: Int, basicAllowance: Int, localRate: Rate, monthsResident: Int = 12, law: WorkIncomeCreditLaw
) -> Int {
  let income = TaxRounding.downToHundred.kronor(wage)
  guard income > 0, let basis = law.basis else { return 0 }
  var credit = (basis(income) - ExactKronor(kronor: basicAllowance)).orZero * localRate
  if let phaseOut = law.phaseOut {
    credit = credit - (ExactKronor(kronor: income) - phaseOut.from).orZero * phaseOut.rate
  }
  return TaxRounding.oreDropped.kronor(credit.orZero, months: monthsResident)
}
