import Economy
import LawData

/// The study child supplement (tilläggsbidrag) in the law of one month.
struct StudyChildSupplement: Sendable, Equatable {
  private let firstChild: PaceTable<Money>
  private let secondChild: PaceTable<Money>
  private let furtherChild: PaceTable<Money>
  private let lastAge: Int

  init(month: YearMonth, base: Money, reader: inout ParameterReader) throws(NotModelled) {
    typealias Shares = StudyChildSupplementShares
    let rounding = StudyAidLaw.rounding
    firstChild = try PaceTable(
      full: Shares.firstChildFull, threeQuarters: Shares.firstChildThreeQuarters, half: Shares.firstChildHalf,
      at: month, reader: &reader
    ).amounts(of: base, rounding)
    secondChild = try PaceTable(
      full: Shares.secondChildFull, threeQuarters: Shares.secondChildThreeQuarters,
      half: Shares.secondChildHalf, at: month, reader: &reader
    ).amounts(of: base, rounding)
    furtherChild = try PaceTable(
      full: Shares.furtherChildFull, threeQuarters: Shares.furtherChildThreeQuarters,
      half: Shares.furtherChildHalf, at: month, reader: &reader
    ).amounts(of: base, rounding)
    lastAge = try reader.value(Shares.lastAge, at: month)
  }

  func weekly(children: Int, pace: StudyPace) -> Money {
    switch children {
    case ...0: .zero
    case 1: firstChild[pace]
    default: firstChild[pace] + secondChild[pace] + furtherChild[pace] * (children - 2)
    }
  }

  func counts(born: YearMonth, in month: YearMonth) -> Bool {
    born <= month && halfYear(of: month) <= halfYear(of: born + lastAge * 12)
  }

  /// Half-years since January of year 0.
  private func halfYear(of month: YearMonth) -> Int { month.year * 2 + (month.month < 7 ? 0 : 1) }
}
