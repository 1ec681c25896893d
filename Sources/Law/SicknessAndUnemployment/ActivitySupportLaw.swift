public import Economy
public import LawData

/// The law of one month on activity support (aktivitetsstöd) by income in labour market programmes; taxable, for
/// five days a week.
///
/// Förordning 1996:1100 5 § to 2017, förordning 2017:819 2 kap. 3–4 §§ from 2018. It follows the unemployment
/// benefit the participant would have had, goes on after its days at a lower rate, and has a least amount. Who
/// would have begun the period before October 2025 keeps its rates, with the least amounts of the transition.
/// Not modelled: the lower rates of participants under 25 to September 2025, and that the amount not by income is
/// given for at most 450 days in the job and development guarantee.
public struct ActivitySupportLaw: Sendable, Equatable {
  /// Least amount a day to day 300.
  private let leastInPeriod: Money
  /// Least amount a day after it; `nil` where no day of the month is.
  private let leastAfterPeriod: Money?
  private let rates: Rates

  /// What a day is reckoned by.
  private enum Rates: Sendable, Equatable {
    /// The base amount of who is no member of a fund, or for too short a time.
    case base
    /// Lag 1997:238.
    case before(UnemploymentBenefitLaw, afterPeriod: Rate?, highestAfterPeriod: Money?)
    /// Lag 2024:506.
    case byIncome(UnemploymentByIncomeLaw, afterPeriod: AfterPeriod?)
  }

  /// The scale after the days of a whole benefit period.
  private struct AfterPeriod: Sendable, Equatable {
    let highestEarnings: Money
    let reduction: Rate
  }

  /// The places of the steps after the days of a whole period.
  private static let firstStepAfter = UnemploymentStep.allCases.count

  /// The law of a month for a participant.
  /// - Parameters:
  ///   - byIncome: whether the period follows lag 2024:506.
  ///   - steps: the places of the steps that the month's days reach.
  /// - Throws: `NotModelled` before 2016.
  public init(
    month: YearMonth, byIncome: Bool, memberMonths: Int, steps: Set<Int>, reader: inout ParameterReader
  ) throws(NotModelled) {
    typealias Figures = ActivitySupportFigures
    let isAfter = steps.contains { $0 >= Self.firstStepAfter }
    let isReformed = reader.peek(UnemploymentByIncomeFigures.ceiling, at: month) != nil
    if let transitional = byIncome ? nil : reader.optionalValue(Figures.transitionalLeastAmount, at: month) {
      leastInPeriod = Money(kronor: transitional)
    } else if isReformed {
      leastInPeriod = try reader.money(Figures.leastAmount, at: month)
    } else {
      leastInPeriod = try reader.money(UnemploymentBenefitFigures.baseAmount, at: month)
    }
    leastAfterPeriod = isAfter ? try reader.money(Figures.leastAmount, at: month) : nil
    if byIncome {
      let last = UnemploymentStep(rawValue: steps.max() ?? 0) ?? .third
      rates = .byIncome(
        try UnemploymentByIncomeLaw(
          month: month, memberMonths: memberMonths, lastStep: last, reader: &reader),
        afterPeriod: isAfter
          ? AfterPeriod(
            highestEarnings: try reader.money(Figures.highestEarningsAfterPeriod, at: month),
            reduction: try reader.rate(Figures.reductionAfterPeriod, at: month)) : nil)
      return
    }
    guard memberMonths >= (try reader.value(UnemploymentBenefitFigures.memberMonths, at: month)) else {
      rates = .base
      return
    }
    rates = .before(
      try UnemploymentBenefitLaw(
        month: month, steps: Set(steps.compactMap(UnemploymentStep.init(rawValue:))),
        hasBaseAmount: false, reader: &reader),
      afterPeriod: isAfter ? try reader.rate(Figures.rateAfterPeriod, at: month) : nil,
      highestAfterPeriod: isAfter
        ? try reader.money(UnemploymentBenefitFigures.highestLate, at: month) : nil)
  }

  /// The support a day at full time, whole kronor.
  ///
  /// Förordning 2017:819 2 kap. 3–4 §§. Example: from October 2025 a member with 34 000 a month has 80 % of
  /// 34 000 ÷ 22 = 1 236 a day, and from day 301 60 % of at most 1 364 = 818.
  ///
  /// - Parameter step: 0–2 for days 1–100, 101–200 and 201–300, 3 for the hundred days after, and so on.
  public func dailySupport(yearlyIncome: Money, step: Int) -> Money {
    let least = step < Self.firstStepAfter ? leastInPeriod : leastAfterPeriod ?? leastInPeriod
    return switch rates {
    case .base: least
    case .before(let law, let afterPeriod, let highest):
      if let place = UnemploymentStep(rawValue: step) {
        max(law.dailyByIncome(yearlyIncome: yearlyIncome, step: place) ?? least, least)
      } else {
        max(UnemploymentBenefitLaw.daily(yearlyIncome, afterPeriod, highest) ?? least, least)
      }
    case .byIncome(let law, let afterPeriod):
      if let place = UnemploymentStep(rawValue: step) {
        max(law.benefit(yearlyIncome: yearlyIncome, step: place, days: .one), least)
      } else {
        max(afterPeriod.map { Self.daily(yearlyIncome, step, law, $0) } ?? least, least)
      }
    }
  }

  /// The support a day after a whole period: five points less for every hundred days, of at most 1 364 a day.
  private static func daily(
    _ yearlyIncome: Money, _ step: Int, _ law: UnemploymentByIncomeLaw, _ after: AfterPeriod
  ) -> Money {
    let highest = after.highestEarnings * (12 * UnemploymentBenefitFigures.daysAMonth)
    let reductions = after.reduction.partsPerMillion * (step - firstStepAfter + 1)
    let rate = max(law.benefitRate(step: .third) - Rate(partsPerMillion: reductions), .zero)
    return UnemploymentByIncomeLaw.rounding(
      ExactKronor(min(law.counted(yearlyIncome), highest)) * rate,
      dividedBy: 12 * UnemploymentBenefitFigures.daysAMonth)
  }
}
