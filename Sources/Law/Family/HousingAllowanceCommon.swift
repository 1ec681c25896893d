import Economy
import LawData

/// What the housing allowance of a month is for every family with a child. SFB 97 kap. 15–18 and 23 a §§.
struct HousingAllowanceCommon: Sendable {
  let costFloor: Money
  let costShare: Rate
  let reductionShare: Rate
  let smallestYearlyAmount: Money
  let temporaryAdditionShare: Rate
  let temporaryAdditionRounding: RoundingRule

  init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    typealias Income = HousingAllowanceIncome
    costFloor = try reader.money(HousingAllowance.costFloor, at: month)
    costShare = try reader.rate(HousingAllowance.costShare, at: month)
    reductionShare = try reader.rate(Income.reductionShare, at: month)
    smallestYearlyAmount = try reader.money(Income.smallestYearlyAmount, at: month)
    let addition = reader.optionalValue(Income.temporaryAddition, at: month)
    temporaryAdditionShare = Rate(partsPerMillion: addition ?? 0)
    let step = addition == nil ? 1 : try reader.value(Income.temporaryAdditionStep, at: month)
    temporaryAdditionRounding = RoundingRule(
      toKronor: step * 12, .up, source: "SFB 97 kap. 23 a §; härledd ur de publicerade högsta beloppen")
  }
}
