import Economy
import LawData

/// The free amount (fribelopp) in the law of one month.
struct StudyFreeAmount: Sendable, Equatable {
  private let priceBaseAmount: Money
  private let baseWeeks: Int
  private let base: PaceTable<Rate>
  private let step: PaceTable<Rate>

  /// The free amount of a month; `nil` while it is suspended.
  init?(month: YearMonth, base priceBaseAmount: Money, reader: inout ParameterReader) throws(NotModelled) {
    typealias Shares = StudyFreeAmountShares
    if reader.optionalValue(Shares.suspended, at: month) != nil { return nil }
    self.priceBaseAmount = priceBaseAmount
    baseWeeks = try reader.value(Shares.baseWeeks, at: month)
    base = try PaceTable(
      full: Shares.baseFull, threeQuarters: Shares.baseThreeQuarters, half: Shares.baseHalf, at: month,
      reader: &reader)
    step = try PaceTable(
      full: Shares.stepFull, threeQuarters: Shares.stepThreeQuarters, half: Shares.stepHalf, at: month,
      reader: &reader)
  }

  func halfYear(weeks: Int, pace: StudyPace) -> Money {
    let perWeek = ExactKronor(priceBaseAmount) * step[pace]
    return StudyAidLaw.rounding(ExactKronor(priceBaseAmount) * base[pace] + perWeek * (baseWeeks - weeks))
  }
}
