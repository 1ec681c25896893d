public import Economy
public import LawData

/// Housing allowance of families with children (bostadsbidrag till barnfamiljer): the rules of one month.
///
/// SFB 97 kap. 15–23 a §§ and 98 kap. 4 §. The yearly amount is twelve times the month's cost and child
/// parts, less a share of yearly income (bidragsgrundande inkomst, BGI) above a threshold.
///
/// Example, one child, rent 5 300 or more, no income, in 2019: 0.50 × (5 300 − 1 400) + 1 500 = 3 450, paid
/// 3 400 kr.
///
/// Households without children get nothing here: see ``YoungHousingAllowanceLaw``. An answer is `nil` where the
/// law was compiled for another family.
public struct HousingAllowanceLaw: Sendable {
  /// The share of a study grant that is counted as income.
  public let studyGrantShare: Rate?
  /// The age to which a child counts who is no pupil: see ``HousingAllowanceChildAges``.
  public let childEndAge: Int
  /// The last age at which an adult without children can have an allowance.
  public let lastAgeWithoutChildren: Int?

  /// What the number of children decides, for one child first; the last also for more.
  let costCeilings: [Money?]
  let specialAllowances: [Money?]
  let areaCaps: [Int?]
  let costsAlwaysCounted: [Money?]
  /// What alternating children add; `nil` where there are none.
  let alternating: AlternatingAllowance?
  /// What holds for every family with a child; `nil` where no allowance is reckoned.
  let common: HousingAllowanceCommon?
  let thresholdSingle: Money?
  let thresholdEachSpouse: Money?

  /// The rules of a month.
  /// - Throws: ``NotModelled`` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    try self.init(month: month, wanted: nil, reader: &reader)
  }

  /// The rules of one family in a month.
  /// - Throws: ``NotModelled`` before 2016.
  package init(
    month: YearMonth, needs: LawNeeds.Housing, reader: inout ParameterReader
  ) throws(NotModelled) {
    try self.init(month: month, wanted: needs, reader: &reader)
  }

  /// The rules of one family, or of all where `wanted` is `nil`.
  private init(
    month: YearMonth, wanted: LawNeeds.Housing?, reader: inout ParameterReader
  ) throws(NotModelled) {
    typealias Income = HousingAllowanceIncome
    let endAge = try reader.value(HousingAllowance.childEndAge, at: month)
    let home = wanted.map { $0.childAges.count }
    let alternatingCount = wanted.map { $0.alternatingAges.count }
    let all = wanted.map { _ in (home ?? 0) + (alternatingCount ?? 0) }
    let isReckoned = all != 0
    let isAreaGiven = wanted?.isAreaGiven ?? true
    childEndAge = endAge
    studyGrantShare =
      wanted?.studyGrant ?? true ? try reader.rate(Income.studyGrantShare, at: month) : nil
    lastAgeWithoutChildren =
      wanted == nil ? try reader.value(HousingAllowance.lastAgeWithoutChildren, at: month) : nil
    /// The figures of a list by number of children: the one wanted.
    func figures(
      _ parameters: [Parameter], of children: Int?, isWanted: Bool = true
    ) throws(NotModelled) -> [Int?] {
      var values: [Int?] = []
      for (place, parameter) in parameters.enumerated() {
        let isOwn = children.map { min($0, parameters.count) == place + 1 } ?? true
        values.append(isWanted && isOwn ? try reader.value(parameter, at: month) : nil)
      }
      return values
    }
    costCeilings = try figures(HousingAllowance.costCeilings, of: all).map(Self.money)
    specialAllowances = try figures(HousingAllowance.specialAllowances, of: home).map(Self.money)
    areaCaps = try figures(HousingAllowance.areaCaps, of: all, isWanted: isAreaGiven)
    costsAlwaysCounted = try figures(HousingAllowance.costsAlwaysCounted, of: all, isWanted: isAreaGiven)
      .map(Self.money)
    alternating =
      alternatingCount != 0
      ? try AlternatingAllowance(
        month: month, family: home.map { ($0, alternatingCount ?? 0) }, reader: &reader) : nil
    common = isReckoned ? try HousingAllowanceCommon(month: month, reader: &reader) : nil
    let isCouple = wanted.map { $0.adults > 1 }
    thresholdSingle =
      isReckoned && isCouple != true ? try reader.money(Income.thresholdSingle, at: month) : nil
    thresholdEachSpouse =
      isReckoned && isCouple != false ? try reader.money(Income.thresholdEachSpouse, at: month) : nil
  }

  private static func money(_ kronor: Int?) -> Money? { kronor.map { Money(kronor: $0) } }

  /// A twelfth of the yearly amount is paid, rounded down to whole hundreds of kronor: applied to the
  /// yearly amount with twelve times the step.
  public static let monthlyRounding = RoundingRule(toKronor: 100 * 12, .down, source: "SFB 98 kap. 4 §")
}
