public import Economy
public import LawData

/// Child allowance and large-family supplement (barnbidrag, flerbarnstillägg) of a month, kronor.
///
/// SFB 15 kap. 3 and 8–9 §§. Whole amounts, no rounding.
///
/// Example, three children from 2018-03: 3 × 1 250 + 150 + 580 = 4 480 kr.
///
/// An answer is `nil` where the law was compiled for fewer children.
public struct ChildAllowanceLaw: Sendable {
  /// The allowance of each child.
  public let perChild: Money?
  /// The birthday whose quarter is the last with child allowance.
  public let lastBirthday: Int
  /// The supplement of the second, third, fourth, fifth child; the last also for each further.
  private let supplements: [Money?]

  /// The amounts of a month.
  /// - Throws: ``NotModelled`` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    try self.init(month: month, count: { _ in .max }, reader: &reader)
  }

  /// The amounts that children can have in a month; without children the birthday alone.
  /// - Throws: ``NotModelled`` before 2016.
  package init(
    month: YearMonth, born: [YearMonth], pupils: Int = 0, reader: inout ParameterReader
  ) throws(NotModelled) {
    try self.init(
      month: month,
      count: { lastBirthday in
        pupils + born.count { hasChildAllowance(born: $0, in: month, lastBirthday: lastBirthday) }
      }, reader: &reader)
  }

  private init(
    month: YearMonth, count: (_ lastBirthday: Int) -> Int, reader: inout ParameterReader
  ) throws(NotModelled) {
    lastBirthday = try reader.value(ChildAllowance.lastBirthday, at: month)
    let count = count(lastBirthday)
    perChild = count > 0 ? try reader.money(ChildAllowance.perChild, at: month) : nil
    var supplements: [Money?] = []
    for parameter in [
      ChildAllowance.secondChild, ChildAllowance.thirdChild, ChildAllowance.fourthChild,
      ChildAllowance.furtherChild,
    ] {
      let isWanted = count > supplements.count + 1
      supplements.append(isWanted ? try reader.money(parameter, at: month) : nil)
    }
    self.supplements = supplements
  }

  /// The allowance and supplement of a family.
  /// - Parameters:
  ///   - children: the children with child allowance.
  ///   - siblingsInStudy: the siblings with study allowance, who count for the supplement alone
  ///     (15 kap. 9 § 3), also where no child has allowance any more (16 kap. 13 §).
  ///   - alternating: those of the children who live half of the time with another parent: each parent has half of
  ///     their allowance, and of the supplement the share of the children, half a child for each of these
  ///     (16 kap. 12 §), up to whole kronor. Example, two children in 2019, one of them alternating: 1 250 + 625 + 150 ×
  ///     1.5 / 2, rounded up to 113, = 1 988 kr.
  public func childAllowance(children: Int, alternating: Int = 0, siblingsInStudy: Int) -> Money? {
    let count = children + siblingsInStudy
    guard count > 0 else { return .zero }
    guard let supplement = supplement(children: count) else { return nil }
    let halves = 2 * count - alternating
    let ownSupplement = upToKronor(supplement * halves, parts: 2 * count)
    guard children > 0 else { return ownSupplement }
    return perChild.map { perChild in
      perChild * (children - alternating) + perChild.half * alternating + ownSupplement
    }
  }

  /// An amount divided into parts, up to whole kronor. SFB 14 kap. 8 §.
  private func upToKronor(_ amount: Money, parts: Int) -> Money {
    let rounding = RoundingRule(toKronor: parts, .up, source: "SFB 14 kap.")
    return Money(ore: rounding(amount).ore / parts)
  }

  /// The large-family supplement (flerbarnstillägg) for a number of children who give a right to it.
  public func supplement(children: Int) -> Money? {
    var sum = Money.zero
    for place in 0..<max(0, children - 1) {
      guard let supplement = supplements[min(place, supplements.count - 1)] else { return nil }
      sum += supplement
    }
    return sum
  }
}

/// Whether a child has child allowance (barnbidrag) in a month: from the month after birth to the end of
/// the quarter of its sixteenth birthday. SFB 15 kap. 3 and 4 §§.
///
/// Example, born in 2010-02: 2010-03 to 2026-03.
public func hasChildAllowance(born: YearMonth, in month: YearMonth, law: ChildAllowanceLaw) -> Bool {
  hasChildAllowance(born: born, in: month, lastBirthday: law.lastBirthday)
}

package func lastMonthOfChildAllowance(born: YearMonth, law: ChildAllowanceLaw) -> YearMonth {
  lastMonthOfChildAllowance(born: born, lastBirthday: law.lastBirthday)
}

private func hasChildAllowance(born: YearMonth, in month: YearMonth, lastBirthday: Int) -> Bool {
  born < month && month <= lastMonthOfChildAllowance(born: born, lastBirthday: lastBirthday)
}

private func lastMonthOfChildAllowance(born: YearMonth, lastBirthday: Int) -> YearMonth {
  (born + lastBirthday * 12).lastOfQuarter
}
