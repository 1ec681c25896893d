public import Economy
public import LawData

/// The law of one month on the free amount (fribelopp) at one pace: the income of a half-year that does not
/// reduce study aid.
///
/// Studiestödslagen 3 kap. 17 §, of the study start grant lag (2017:527) 20 §, the wording of the half-year's months.
/// Rounded down to a whole krona.
public struct StudyFreeAmountLaw: Sendable, Equatable {
  private let figures: Figures?

  private struct Figures: Sendable, Equatable {
    let priceBaseAmount: Money
    let baseWeeks: Int
    let base: Rate
    let step: Rate
  }

  /// The law of a month.
  /// - Throws: `NotModelled` before 2016, for the study start grant outside July 2017 to 2025.
  public init(
    month: YearMonth, pace: StudyPace, grant: StudyGrantKind = .general, reader: inout ParameterReader
  ) throws(NotModelled) {
    typealias Shares = StudyFreeAmountShares
    typealias StartGrant = StudyStartGrantShares
    let isStart = grant == .start
    let suspended = isStart ? StartGrant.suspended : Shares.suspended
    guard let (base, step) = Self.shares(pace, isStart: isStart),
      reader.optionalValue(suspended, at: month) == nil
    else {
      figures = nil
      return
    }
    figures = Figures(
      priceBaseAmount: try reader.money(BaseAmounts.priceBaseAmount, at: month),
      baseWeeks: try reader.value(isStart ? StartGrant.freeAmountWeeks : Shares.baseWeeks, at: month),
      base: try reader.rate(base, at: month), step: try reader.rate(step, at: month))
  }

  /// The base for 20 weeks and the step of a week; `nil` for a pace without study aid.
  package static func shares(_ pace: StudyPace, isStart: Bool) -> (base: Parameter, step: Parameter)? {
    typealias Shares = StudyFreeAmountShares
    typealias StartGrant = StudyStartGrantShares
    return switch (pace, isStart) {
    case (.full, false): (Shares.baseFull, Shares.stepFull)
    case (.threeQuarters, false): (Shares.baseThreeQuarters, Shares.stepThreeQuarters)
    case (.half, false): (Shares.baseHalf, Shares.stepHalf)
    case (.full, true): (StartGrant.freeAmountBaseFull, StartGrant.freeAmountStepFull)
    case (.threeQuarters, true):
      (StartGrant.freeAmountBaseThreeQuarters, StartGrant.freeAmountStepThreeQuarters)
    case (.half, true): (StartGrant.freeAmountBaseHalf, StartGrant.freeAmountStepHalf)
    case (.threeFifths, _), (.twoFifths, _), (.oneFifth, _): nil
    }
  }

  /// The free amount, kronor a half-year; `nil` while no income reduces study aid: January 2020 to June 2022.
  ///
  /// Studiestödslagen 3 kap. 17 §. Example: in 2024 for 20 weeks at full time 193.71 % of 57 300 =
  /// 110 995.83, rounded down to 110 995.
  ///
  /// - Parameter weeks: weeks with aid in the half-year.
  public func freeAmount(weeks: Int) -> Money? {
    figures.map { figures in
      let perWeek = ExactKronor(figures.priceBaseAmount) * figures.step
      return StudyAidLaw.rounding(
        ExactKronor(figures.priceBaseAmount) * figures.base + perWeek * (figures.baseWeeks - weeks))
    }
  }
}
