public import Economy
public import LawData

/// Sick pay in the employer's sick-pay period (sjuklön), spread evenly over the year.
///
/// Sjuklönelagen (1991:1047) 6 §: 80 % of the pay lost, day 1–14 of each period of sickness. To 2018 the first day is
/// unpaid (karensdag); from 2019 a fifth of an average week's sick pay is taken off (karensavdrag). For a week of five
/// days both come to one day's sick pay a period.
///
/// A year's days are working days, a day's wage is a 260th of a year's, and a mean period has five days: assumptions of
/// the model. The state's refund of high sick-pay costs (to 2024-06) is not modelled.
public struct SickPayLaw: Sendable, Equatable {
  private let share: Rate
  private let qualifyingDays: Int?
  private let deduction: Rate?
  private let workingDaysAWeek: Int
  private let weeksAYear: Int
  private let daysPerPeriod: Int

  /// The rules of a month.
  /// - Throws: `NotModelled` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    typealias Figures = SickPayFigures
    share = try reader.rate(Figures.share, at: month)
    qualifyingDays = reader.optionalValue(Figures.qualifyingDays, at: month)
    deduction = reader.optionalValue(Figures.deduction, at: month).map { Rate(partsPerMillion: $0) }
    workingDaysAWeek = try reader.value(Figures.workingDaysAWeek, at: month)
    weeksAYear = try reader.value(Figures.weeksAYear, at: month)
    daysPerPeriod = try reader.value(Figures.daysPerPeriod, at: month)
  }

  /// The wage of a month's hours not worked: the wage × days / 260, to the nearest öre.
  ///
  /// Example: 26 000 at 10 days a year gives 26 000 × 10 / 260 = 1 000.
  public func wageLost(monthlyWage: Money, daysAYear: Rate) -> Money {
    lost(monthlyWage, daysAYear).divided(by: Int128(workingDaysAWeek * weeksAYear) * millionth)
  }

  /// The sick pay of a month, to the nearest öre.
  ///
  /// Example: 26 000 at 10 days a year, in periods of five: 80 % of 1 000, less a fifth of it for the first day of each
  /// period: 640.
  public func sickPay(monthlyWage: Money, daysAYear: Rate) -> Money {
    let paid = lost(monthlyWage, daysAYear) * Int128(share.partsPerMillion)
    let days = Int128(workingDaysAWeek * weeksAYear)
    let period = Int128(daysPerPeriod)
    if let qualifyingDays {
      return (paid * max(0, period - Int128(qualifyingDays)))
        .divided(by: days * period * millionth * millionth)
    }
    // A period's days of 80 % less a share of a week's 80 %: (days − share × working days of a week) of 80 %.
    let off = Int128(deduction?.partsPerMillion ?? 0) * Int128(workingDaysAWeek)
    return (paid * max(0, period * millionth - off))
      .divided(by: days * period * millionth * millionth * millionth)
  }

  /// Öre × days in millionths.
  private func lost(_ monthlyWage: Money, _ daysAYear: Rate) -> Int128 {
    Int128(monthlyWage.ore) * Int128(daysAYear.partsPerMillion)
  }

  private var millionth: Int128 { Int128(Rate.one.partsPerMillion) }
}

extension Int128 {
  /// The quotient as money in öre, halves up; zero where an own value makes a period or a week have no days.
  fileprivate func divided(by divisor: Int128) -> Money {
    guard divisor > 0 else { return .zero }
    return Money(ore: Int((self * 2 + divisor) / (divisor * 2)))
  }
}
