import Economy
import LawData

/// The study child supplement (tilläggsbidrag) in the law of one month.
struct StudyChildSupplement: Sendable, Equatable {
  private let firstChild: PaceTable
  private let secondChild: PaceTable
  private let furtherChild: PaceTable
  private let lastAge: Int

  /// - Parameter born: the months of birth of the children; `nil`: any children.
  init(
    month: YearMonth, base: Money, paces: Set<StudyPace>, born: [YearMonth]?,
    reader: inout ParameterReader
  ) throws(NotModelled) {
    typealias Shares = StudyChildSupplementShares
    let last = try reader.value(Shares.lastAge, at: month)
    let children = born?.count { Self.counts(born: $0, in: month, lastAge: last) } ?? .max
    firstChild = try PaceTable(
      full: Shares.firstChildFull, threeQuarters: Shares.firstChildThreeQuarters, half: Shares.firstChildHalf,
      paces: children > 0 ? paces : [], of: base, at: month, reader: &reader)
    secondChild = try PaceTable(
      full: Shares.secondChildFull, threeQuarters: Shares.secondChildThreeQuarters,
      half: Shares.secondChildHalf, paces: children > 1 ? paces : [], of: base, at: month, reader: &reader)
    furtherChild = try PaceTable(
      full: Shares.furtherChildFull, threeQuarters: Shares.furtherChildThreeQuarters,
      half: Shares.furtherChildHalf, paces: children > 2 ? paces : [], of: base, at: month, reader: &reader)
    lastAge = last
  }

  /// The supplement of a week, kronor, each child's part rounded down on its own; `nil` for what is not
  /// compiled. Studiestödsförordningen (2000:655) 3 kap. 11 a–c §§.
  ///
  /// Example, three children at full pace in 2024: 0.33 % × 57 300 + 0.21 % × 57 300 + 0.11 % × 57 300 =
  /// 189 + 120 + 63 = 372 kr.
  func weekly(children: Int, pace: StudyPace) -> Money? {
    guard children > 0 else { return .zero }
    guard var sum = firstChild[pace] else { return nil }
    if children > 1 {
      guard let second = secondChild[pace] else { return nil }
      sum += second
    }
    if children > 2 {
      guard let further = furtherChild[pace] else { return nil }
      sum += further * (children - 2)
    }
    return sum
  }

  func counts(born: YearMonth, in month: YearMonth) -> Bool {
    Self.counts(born: born, in: month, lastAge: lastAge)
  }

  private static func counts(born: YearMonth, in month: YearMonth, lastAge: Int) -> Bool {
    born <= month && halfYear(of: month) <= halfYear(of: born + lastAge * 12)
  }

  /// Half-years since January of year 0.
  private static func halfYear(of month: YearMonth) -> Int { month.year * 2 + (month.month < 7 ? 0 : 1) }
}
