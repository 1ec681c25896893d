public import Economy
public import LawData

/// Housing allowance of a household without children (bostadsbidrag till hushåll utan barn): the young of a month.
///
/// SFB 96 kap. 10–12 §§, 97 kap. 24–28 §§ and 98 kap. 4 §. The yearly amount is twelve times 90 % of the monthly
/// cost from 1 800 to 2 600 kr and 65 % of that to 3 600 kr, less a third of the yearly income (BGI) above 41 000 kr,
/// for a couple above 58 000 kr together. Under 1 200 kr a year nothing is paid. A twelfth is paid, down to whole
/// hundreds. The income is the same concept as a family's. Who has a right to housing supplement (bostadstillägg) has
/// none: the caller knows that.
///
/// Example, rent 5 000 and no income: 0.90 × 800 + 0.65 × 1 000 = 1 370, paid 1 300 kr.
///
/// An answer is `nil` where the law was compiled for another household.
public struct YoungHousingAllowanceLaw: Sendable {
  private let costFloor: Money
  private let firstCostCeiling: Money
  private let costCeiling: Money
  private let firstShare: Rate
  private let secondShare: Rate
  private let thresholdSingle: Money?
  private let thresholdCouple: Money?
  private let reductionDivisor: Int
  private let smallestYearlyAmount: Money
  private let areaCap: Int?
  private let firstAge: Int
  private let lastAge: Int

  /// The rules of a month.
  /// - Throws: ``NotModelled`` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    try self.init(month: month, wanted: nil, reader: &reader)
  }

  /// The rules of one household in a month.
  /// - Throws: ``NotModelled`` before 2016.
  package init(
    month: YearMonth, needs: LawNeeds.YoungHousing, reader: inout ParameterReader
  ) throws(NotModelled) {
    try self.init(month: month, wanted: needs, reader: &reader)
  }

  private init(
    month: YearMonth, wanted: LawNeeds.YoungHousing?, reader: inout ParameterReader
  ) throws(NotModelled) {
    typealias Figures = YoungHousingAllowance
    costFloor = try reader.money(Figures.costFloor, at: month)
    firstCostCeiling = try reader.money(Figures.firstCostCeiling, at: month)
    costCeiling = try reader.money(Figures.costCeiling, at: month)
    firstShare = try reader.rate(Figures.firstShare, at: month)
    secondShare = try reader.rate(Figures.secondShare, at: month)
    let isCouple = wanted.map { $0.adults > 1 }
    thresholdSingle = isCouple ?? false ? nil : try reader.money(Figures.thresholdSingle, at: month)
    thresholdCouple = isCouple ?? true ? try reader.money(Figures.thresholdCouple, at: month) : nil
    reductionDivisor = try reader.value(Figures.reductionDivisor, at: month)
    smallestYearlyAmount = try reader.money(Figures.smallestYearlyAmount, at: month)
    areaCap = wanted?.isAreaGiven ?? true ? try reader.value(Figures.areaCap, at: month) : nil
    firstAge = try reader.value(Figures.firstAge, at: month)
    lastAge = try reader.value(HousingAllowance.lastAgeWithoutChildren, at: month)
  }

  /// Whether the ages of the adults allow it: the claimant from the month after the eighteenth birthday, and
  /// nobody after the month of the twenty-ninth. SFB 96 kap. 10–12 §§.
  ///
  /// Example, somebody born in 1998-05 alone: 2016-06 to 2027-05.
  public func isForAges(born: YearMonth, partnerBorn: YearMonth?, in month: YearMonth) -> Bool {
    let before = month - 1
    let ages = [before.age(ofBorn: born), partnerBorn.map { before.age(ofBorn: $0) }].compactMap(\.self)
    return ages.allSatisfy { $0 <= lastAge } && ages.contains { $0 >= firstAge }
  }

  /// The allowance of a month, kronor: the month's cost on the incomes of the whole calendar year, booked as final.
  ///
  /// Example, rent 3 000 and 47 000 kr alone: 12 × (720 + 260) − 6 000 / 3 = 9 760 a year, paid 800 kr.
  /// - Parameters:
  ///   - areaInSquareMetres: the area; above 60 the cost counts in proportion to area; `nil`: no limit.
  ///   - annualIncomes: each adult's yearly income (BGI); two incomes make a couple. Öre are dropped.
  public func housingAllowance(
    monthlyCost: Money, areaInSquareMetres: Int?, annualIncomes: (first: Money, second: Money?)
  ) -> Money? {
    guard let cost = countedCost(monthlyCost, areaInSquareMetres: areaInSquareMetres),
      let threshold = annualIncomes.second == nil ? thresholdSingle : thresholdCouple
    else { return nil }
    let lower = (min(cost, firstCostCeiling) - costFloor).orZero
    let higher = (min(cost, costCeiling) - firstCostCeiling).orZero
    let gross = (lower * 12).share(firstShare) + (higher * 12).share(secondShare)
    let income = annualIncomes.first.wholeKronor + (annualIncomes.second?.wholeKronor ?? 0)
    let excess = (Money(kronor: income) - threshold).orZero
    let yearly = gross - Money(ore: excess.ore.dividedRoundingHalfAway(by: reductionDivisor))
    guard yearly >= smallestYearlyAmount else { return .zero }
    return Money(ore: HousingAllowanceLaw.monthlyRounding(yearly).ore / 12)
  }

  private func countedCost(_ monthlyCost: Money, areaInSquareMetres: Int?) -> Money? {
    guard let area = areaInSquareMetres else { return monthlyCost }
    guard let areaCap else { return nil }
    guard area > areaCap else { return monthlyCost }
    return Money(ore: (monthlyCost.ore * areaCap).dividedRoundingHalfAway(by: area))
  }
}
