public import Economy
public import LawData

/// Housing allowance of families with children (bostadsbidrag till barnfamiljer): the rules of one month.
///
/// SFB 97 kap. 15–23 a §§ and 98 kap. 4 §. The yearly amount is twelve times the month's cost and child
/// parts, less a share of yearly income (bidragsgrundande inkomst, BGI) above a threshold. One child, rent
/// 5 300 or more, no income, in 2019: 0.50 × (5 300 − 1 400) + 1 500 = 3 450, paid 3 400 kr.
///
/// Households without children are not modelled and get nothing.
public struct HousingAllowanceLaw: Sendable {
  /// The share of a study grant that is counted as income.
  public let studyGrantShare: Rate
  /// The age at which a child no longer counts: it does to the month before that birthday's.
  public let childEndAge: Int
  /// The last age at which an adult without children could have an allowance, which is not modelled.
  public let lastAgeWithoutChildren: Int

  let costFloor: Money
  let costShare: Rate
  let costCeilings: [Money]
  let specialAllowances: [Money]
  let areaCaps: [Int]
  let costsAlwaysCounted: [Money]
  let thresholdSingle: Money
  let thresholdEachSpouse: Money
  let reductionShare: Rate
  let smallestYearlyAmount: Money
  let temporaryAdditionShare: Rate
  let temporaryAdditionRounding: RoundingRule

  /// The rules of a month.
  /// - Throws: ``NotModelled`` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    typealias Income = HousingAllowanceIncome
    studyGrantShare = try reader.rate(Income.studyGrantShare, at: month)
    childEndAge = try reader.value(HousingAllowance.childEndAge, at: month)
    lastAgeWithoutChildren = try reader.value(HousingAllowance.lastAgeWithoutChildren, at: month)
    costFloor = try reader.money(HousingAllowance.costFloor, at: month)
    costShare = try reader.rate(HousingAllowance.costShare, at: month)
    costCeilings = try Self.amounts(HousingAllowance.costCeilings, month, &reader)
    specialAllowances = try Self.amounts(HousingAllowance.specialAllowances, month, &reader)
    costsAlwaysCounted = try Self.amounts(HousingAllowance.costsAlwaysCounted, month, &reader)
    var areas: [Int] = []
    for cap in HousingAllowance.areaCaps { areas.append(try reader.value(cap, at: month)) }
    areaCaps = areas
    thresholdSingle = try reader.money(Income.thresholdSingle, at: month)
    thresholdEachSpouse = try reader.money(Income.thresholdEachSpouse, at: month)
    reductionShare = try reader.rate(Income.reductionShare, at: month)
    smallestYearlyAmount = try reader.money(Income.smallestYearlyAmount, at: month)
    let addition = reader.optionalValue(Income.temporaryAddition, at: month)
    temporaryAdditionShare = Rate(partsPerMillion: addition ?? 0)
    let step = addition == nil ? 1 : try reader.value(Income.temporaryAdditionStep, at: month)
    temporaryAdditionRounding = RoundingRule(
      toKronor: step * 12, .up, source: "SFB 97 kap. 23 a §; härledd ur de publicerade högsta beloppen")
  }

  private static func amounts(
    _ parameters: [Parameter], _ month: YearMonth, _ reader: inout ParameterReader
  ) throws(NotModelled) -> [Money] {
    var amounts: [Money] = []
    for parameter in parameters { amounts.append(try reader.money(parameter, at: month)) }
    return amounts
  }

  /// A twelfth of the yearly amount is paid, rounded down to whole hundreds of kronor: applied to the
  /// yearly amount with twelve times the step.
  public static let monthlyRounding = RoundingRule(toKronor: 100 * 12, .down, source: "SFB 98 kap. 4 §")
}
