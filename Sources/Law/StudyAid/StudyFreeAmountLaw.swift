public import Economy
public import LawData

/// The law of one month on the free amount (fribelopp) at one pace: the income of a half-year that does not
/// reduce study aid.
///
/// Studiestödslagen 3 kap. 17 §, the wording of the half-year's months. Rounded down to a whole krona.
public struct StudyFreeAmountLaw: Sendable, Equatable {
  private let figures: Figures?

  private struct Figures: Sendable, Equatable {
    let priceBaseAmount: Money
    let baseWeeks: Int
    let base: Rate
    let step: Rate
  }

  /// The law of a month.
  /// - Throws: `NotModelled` before 2016.
  public init(month: YearMonth, pace: StudyPace, reader: inout ParameterReader) throws(NotModelled) {
    typealias Shares = StudyFreeAmountShares
    guard reader.optionalValue(Shares.suspended, at: month) == nil else {
      figures = nil
      return
    }
    let (base, step) =
      switch pace {
      case .full: (Shares.baseFull, Shares.stepFull)
      case .threeQuarters: (Shares.baseThreeQuarters, Shares.stepThreeQuarters)
      case .half: (Shares.baseHalf, Shares.stepHalf)
      }
    figures = Figures(
      priceBaseAmount: try reader.money(BaseAmounts.priceBaseAmount, at: month),
      baseWeeks: try reader.value(Shares.baseWeeks, at: month), base: try reader.rate(base, at: month),
      step: try reader.rate(step, at: month))
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
