public import Economy
public import LawData

/// Child allowance and large-family supplement (barnbidrag, flerbarnstillägg) of a month, kronor.
///
/// SFB 15 kap. 3 and 8–9 §§. Whole amounts, no rounding. Three children from 2018-03:
/// 3 × 1 250 + 150 + 580 = 4 480 kr.
public struct ChildAllowanceLaw: Sendable {
  /// The allowance of each child.
  public let perChild: Money
  /// The birthday whose quarter is the last with child allowance.
  public let lastBirthday: Int
  /// The supplement of the second, third, fourth, fifth child; the last also for each further.
  private let supplements: [Money]

  /// The amounts of a month.
  /// - Throws: ``NotModelled`` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    perChild = try reader.money(ChildAllowance.perChild, at: month)
    lastBirthday = try reader.value(ChildAllowance.lastBirthday, at: month)
    supplements = [
      try reader.money(ChildAllowance.secondChild, at: month),
      try reader.money(ChildAllowance.thirdChild, at: month),
      try reader.money(ChildAllowance.fourthChild, at: month),
      try reader.money(ChildAllowance.furtherChild, at: month),
    ]
  }

  /// The allowance and supplement of a family.
  /// - Parameters:
  ///   - children: the children with child allowance.
  ///   - siblingsInStudy: the siblings with study allowance, who count for the supplement alone
  ///     (15 kap. 9 § 3), also where no child has allowance any more (16 kap. 13 §).
  public func childAllowance(children: Int, siblingsInStudy: Int) -> Money {
    perChild * children + supplement(children: children + siblingsInStudy)
  }

  /// The large-family supplement (flerbarnstillägg) for a number of children who give a right to it.
  public func supplement(children: Int) -> Money {
    var sum = Money.zero
    for place in 0..<max(0, children - 1) { sum += supplements[min(place, supplements.count - 1)] }
    return sum
  }
}

/// Whether a child has child allowance (barnbidrag) in a month: from the month after birth to the end of
/// the quarter of its sixteenth birthday. SFB 15 kap. 3 and 4 §§.
///
/// Born in 2010-02: 2010-03 to 2026-03.
public func hasChildAllowance(born: YearMonth, in month: YearMonth, law: ChildAllowanceLaw) -> Bool {
  born < month && month <= lastMonthOfChildAllowance(born: born, law: law)
}

package func lastMonthOfChildAllowance(born: YearMonth, law: ChildAllowanceLaw) -> YearMonth {
  (born + law.lastBirthday * 12).lastOfQuarter
}
