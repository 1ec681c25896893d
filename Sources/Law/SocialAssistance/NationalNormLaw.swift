public import Economy
public import LawData

/// The national norm (riksnormen) of one month: what a household should have for personal and common
/// costs, kronor a month.
///
/// SoF (2001:937) 2 kap. 1 § to 2025-06, SoF (2025:468) 12 kap. 1–3 §§ from 2025-07. Whole amounts, no
/// rounding but where common costs are shared.
///
/// Example, a single parent with a child of eight in 2026: 3 940 + 3 820 + 1 410 = 9 170 kr.
///
/// An answer is `nil` where the norm was compiled for another household.
public struct NationalNormLaw: Sendable {
  private let single: Money?
  private let couple: Money?
  /// Personal costs by age, all meals at home.
  private let childByAge: [Money?]
  /// Personal costs by age with lunch at preschool; from school age on as ``childByAge``.
  private let childWithLunchByAge: [Money?]
  /// Common costs by household size, one first.
  private let commonBySize: [Money?]
  private let eachFurther: Money?
  private let alternatingShare: Rate?

  /// The norm of a month.
  /// - Throws: ``NotModelled`` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    try self.init(month: month, wanted: nil, reader: &reader)
    for lastAge in NationalNorm.lastAges { _ = try reader.value(lastAge, at: month) }
  }

  /// The norm of one household. The ages of the bands are told by the items' names and are not logged.
  /// - Throws: ``NotModelled`` before 2016.
  package init(
    month: YearMonth, needs: LawNeeds.Norm, reader: inout ParameterReader
  ) throws(NotModelled) {
    try self.init(month: month, wanted: needs, reader: &reader)
  }

  /// The norm of one household, or of all where `wanted` is `nil`.
  private init(
    month: YearMonth, wanted: LawNeeds.Norm?, reader: inout ParameterReader
  ) throws(NotModelled) {
    let size = wanted.map { $0.adults + $0.childAges.count + $0.sharedWith }
    let isSingle = wanted.map { $0.adults == 1 }
    single = isSingle ?? true ? try reader.money(NationalNorm.singleAdult, at: month) : nil
    couple = isSingle ?? false ? nil : try reader.money(NationalNorm.couple, at: month)
    let sizes = NationalNorm.common.count
    eachFurther = size ?? .max > sizes ? try reader.money(NationalNorm.eachAboveSeven, at: month) : nil
    var common: [Money?] = []
    for (place, parameter) in NationalNorm.common.enumerated() {
      let isWanted = size.map { min($0, sizes) == place + 1 } ?? true
      common.append(isWanted ? try reader.money(parameter, at: month) : nil)
    }
    commonBySize = common
    alternatingShare =
      wanted?.hasAlternating ?? true ? try reader.rate(ChildNormLimits.alternatingShare, at: month) : nil
    var atHome: [Money?] = []
    var atPreschool: [Money?] = []
    for (band, lastAge) in NationalNorm.lastAges.enumerated() {
      let last = reader.peek(lastAge, at: month) ?? -1
      let ages = atHome.count..<max(atHome.count, last + 1)
      let children = wanted.map { $0.childAges.count(where: ages.contains) }
      let hasLunchRow = band < NationalNorm.childrenWithLunchAtPreschool.count
      let eaters = hasLunchRow ? wanted.map { $0.childLunchAges.count(where: ages.contains) } : 0
      // Those who eat at home; of a whole norm, of everybody.
      let isWanted = (children ?? 1) > (wanted == nil ? 0 : eaters ?? 0)
      let amount = isWanted ? try reader.money(NationalNorm.children[band], at: month) : nil
      let withLunch =
        hasLunchRow
        ? (eaters != 0 ? try reader.money(NationalNorm.childrenWithLunchAtPreschool[band], at: month) : nil)
        : amount
      atHome.append(contentsOf: ages.map { _ in amount })
      atPreschool.append(contentsOf: ages.map { _ in withLunch })
    }
    childByAge = atHome
    childWithLunchByAge = atPreschool
  }

  /// Personal costs of one adult or of a couple together; nothing for no adult.
  public func adults(_ count: Int) -> Money? {
    switch count {
    case ..<1: .zero
    case 1: single
    default: couple
    }
  }

  /// Personal costs of a child of an age in whole years.
  ///
  /// From 19 a child is in the household's norm only as a pupil; above the last band, and before birth,
  /// the amount is nothing: that person is an adult with a norm of its own.
  /// - Parameter lunchAtPreschool: the child eats lunch at preschool five days a week; without meaning
  ///   from school age on.
  public func child(age: Int, lunchAtPreschool: Bool) -> Money? {
    guard childByAge.indices.contains(age) else { return .zero }
    return lunchAtPreschool ? childWithLunchByAge[age] : childByAge[age]
  }

  /// Common costs of a household; each person above seven adds the step from six to seven.
  public func common(householdSize: Int) -> Money? {
    guard householdSize > 0 else { return .zero }
    let further = max(0, householdSize - commonBySize.count)
    guard let sum = commonBySize[householdSize - further - 1] else { return nil }
    guard further > 0 else { return sum }
    return eachFurther.map { sum + $0 * further }
  }

  /// Personal costs of a child who lives half of the time with another parent, to the nearest öre: half of the
  /// amount, after the days the child is there. In the common costs it is a member as any other (reading of the
  /// model).
  ///
  /// Example, a child of eight in 2026: 3 820 × 0.5 = 1 910 kr.
  public func alternatingChild(age: Int, lunchAtPreschool: Bool) -> Money? {
    guard let alternatingShare else { return nil }
    return child(age: age, lunchAtPreschool: lunchAtPreschool)?.share(alternatingShare)
  }

  /// Common costs of a household that shares its home with other people: its part by heads of what a household of
  /// all would have, to the nearest öre (Socialstyrelsen).
  ///
  /// Example, a single adult with two others in 2026: 1 790 / 3 = 596.67 kr.
  public func common(householdSize: Int, sharedWith others: Int) -> Money? {
    guard others > 0, householdSize > 0 else { return common(householdSize: householdSize) }
    let all = householdSize + others
    return common(householdSize: all).map {
      Money(ore: ($0.ore * householdSize).dividedRoundingHalfAway(by: all))
    }
  }
}
