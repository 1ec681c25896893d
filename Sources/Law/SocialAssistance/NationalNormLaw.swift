public import Economy
public import LawData

/// The national norm (riksnormen) of one month: what a household should have for personal and common
/// costs, kronor a month.
///
/// SoF (2001:937) 2 kap. 1 § to 2025-06, SoF (2025:468) 12 kap. 1–3 §§ from 2025-07. Whole amounts, no
/// rounding. A single parent with a child of eight in 2026: 3 940 + 3 820 + 1 410 = 9 170 kr.
public struct NationalNormLaw: Sendable {
  private let single: Money
  private let couple: Money
  /// Personal costs by age, all meals at home.
  private let childByAge: [Money]
  /// Personal costs by age with lunch at preschool; from school age on as ``childByAge``.
  private let childWithLunchByAge: [Money]
  /// Common costs by household size, one first.
  private let commonBySize: [Money]
  private let eachFurther: Money

  /// The norm of a month.
  /// - Throws: ``NotModelled`` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    single = try reader.money(NationalNorm.singleAdult, at: month)
    couple = try reader.money(NationalNorm.couple, at: month)
    eachFurther = try reader.money(NationalNorm.eachAboveSeven, at: month)
    var common: [Money] = []
    for size in NationalNorm.common { common.append(try reader.money(size, at: month)) }
    commonBySize = common
    var atHome: [Money] = []
    var atPreschool: [Money] = []
    for (band, lastAge) in NationalNorm.lastAges.enumerated() {
      let last = try reader.value(lastAge, at: month)
      let amount = try reader.money(NationalNorm.children[band], at: month)
      var withLunch = amount
      if band < NationalNorm.childrenWithLunchAtPreschool.count {
        withLunch = try reader.money(NationalNorm.childrenWithLunchAtPreschool[band], at: month)
      }
      while atHome.count <= last {
        atHome.append(amount)
        atPreschool.append(withLunch)
      }
    }
    childByAge = atHome
    childWithLunchByAge = atPreschool
  }

  /// Personal costs of one adult or of a couple together; nothing for no adult.
  public func adults(_ count: Int) -> Money {
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
  public func child(age: Int, lunchAtPreschool: Bool) -> Money {
    guard childByAge.indices.contains(age) else { return .zero }
    return lunchAtPreschool ? childWithLunchByAge[age] : childByAge[age]
  }

  /// Common costs of a household; each person above seven adds the step from six to seven.
  public func common(householdSize: Int) -> Money {
    guard householdSize > 0 else { return .zero }
    let further = max(0, householdSize - commonBySize.count)
    return commonBySize[householdSize - further - 1] + eachFurther * further
  }
}
