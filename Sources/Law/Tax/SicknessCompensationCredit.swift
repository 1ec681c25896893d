package import Economy
package import LawData

/// The law of the credit for sickness and activity compensation in one year: one of its two rules, or none.
package enum SicknessCompensationCreditLaw: Sendable {
  /// Before 2018.
  case none
  /// 2018–2021: the schedule × the local rate.
  case byRate(StraightLines)
  /// From 2022: the schedule less the basic allowance, at least a share of the compensation, × the local rate.
  case byAllowance(StraightLines, floor: Rate)

  package init(priceBaseAmount: Int, at month: YearMonth, reader: inout ParameterReader) {
    if let schedule = StraightLines(
      OtherCreditFigures.sicknessCompensationByAllowance, priceBaseAmount: priceBaseAmount, at: month,
      reader: &reader),
      let floor = reader.optionalValue(OtherCreditFigures.sicknessCompensationFloor, at: month)
    {
      self = .byAllowance(schedule, floor: Rate(partsPerMillion: floor))
    } else if let schedule = StraightLines(
      OtherCreditFigures.sicknessCompensationByRate, priceBaseAmount: priceBaseAmount, at: month,
      reader: &reader)
    {
      self = .byRate(schedule)
    } else {
      self = .none
    }
  }
}

/// Credit for sickness and activity compensation (skattereduktion för sjuk- och aktivitetsersättning), kronor a
/// year, before set-off.
///
/// IL 67 kap. 9 a–9 d §§: from 2018 a share of the compensation, from 2022 built like the work income credit.
/// The compensation counts in whole hundreds. Part-year residents get a twelfth for each month begun (9 d §). Öre are
/// dropped once.
///
/// Example, 2019 (price base amount 46 500), 120 000 kr, rate 32 %: (4.5 % × 2.53 × 46 500 + 2.5 % × (120 000 −
/// 2.53 × 46 500)) × 0.32 = 1 712.904, öre dropped 1 712.
package func sicknessCompensationCredit(
  compensation: Int, basicAllowance: Int, localRate: Rate, monthsResident: Int = 12,
  law: SicknessCompensationCreditLaw
) -> Int {
  let income = TaxRounding.downToHundred.kronor(compensation)
  guard income > 0 else { return 0 }
  switch law {
  case .none: return 0
  case .byRate(let schedule):
    return TaxRounding.oreDropped.kronor(schedule(income) * localRate, months: monthsResident)
  case .byAllowance(let schedule, let floor):
    let basis = max(
      schedule(income) - ExactKronor(kronor: basicAllowance), ExactKronor(kronor: income) * floor)
    return TaxRounding.oreDropped.kronor(basis * localRate, months: monthsResident)
  }
}
