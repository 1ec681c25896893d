import Economy
import LawData

/// A benefit period of unemployment benefit (ersättningsperiod): how long it is, where its steps end, and which law
/// it follows to its end.
///
/// Lag 2024:506 holds for who is granted benefit from October 2025; a period begun before goes on by lag 1997:238.
/// When it began is counted back from the phase's first month by the days already used.
struct UnemploymentPeriod: Equatable {
  /// Whether the period follows lag 2024:506.
  let isByIncome: Bool
  /// The last day of each step within the period.
  let stepEnds: [Int]

  /// The days of the period.
  var longestDays: Int { stepEnds.last ?? 0 }

  /// - Parameters:
  ///   - byIncome: whether it follows lag 2024:506: see ``isByIncome(start:daysUsed:extent:reader:)``.
  ///   - qualifyingMonths: months with income in the frame; too few give the shortest period.
  init(
    byIncome: Bool, at month: YearMonth, qualifyingMonths: Int, reader: inout ParameterReader
  ) throws(NotModelled) {
    isByIncome = byIncome
    if byIncome {
      let longest = try Self.longestDays(at: month, qualifyingMonths: qualifyingMonths, reader: &reader)
      var ends: [Int] = []
      for parameter in [UnemploymentByIncomeFigures.firstDays, UnemploymentByIncomeFigures.secondDays] {
        let end = try reader.limit(parameter, at: month) { $0 < longest }
        if end < longest { ends.append(end) }
      }
      stepEnds = ends + [longest]
    } else {
      stepEnds = [
        try reader.value(UnemploymentBenefitFigures.highestEarlyDays, at: month),
        try reader.value(UnemploymentBenefitFigures.rateEarlyDays, at: month),
        try reader.value(UnemploymentBenefitFigures.longestDays, at: month),
      ]
    }
  }

  /// The days of a period by lag 2024:506 4 kap. 4 §: 300 from eleven months with income, 200 from eight, else 100.
  private static func longestDays(
    at month: YearMonth, qualifyingMonths: Int, reader: inout ParameterReader
  ) throws(NotModelled) -> Int {
    typealias Periods = UnemploymentByIncomePeriods
    if qualifyingMonths >= (try reader.value(Periods.longPeriodMonths, at: month)) {
      return try reader.value(Periods.longPeriodDays, at: month)
    }
    if qualifyingMonths >= (try reader.value(Periods.middlePeriodMonths, at: month)) {
      return try reader.value(Periods.middlePeriodDays, at: month)
    }
    return try reader.value(Periods.shortPeriodDays, at: month)
  }

  /// Whether a period began in October 2025 or later.
  ///
  /// Example: from November 2025 with 40 days used at full time, 23 are of October and 17 of September: by lag
  /// 1997:238. With 20 days used it began in October.
  static func isByIncome(
    start: YearMonth, daysUsed: Int, extent: Rate, reader: ParameterReader
  ) -> Bool {
    var month = start
    var left = Rate.days(daysUsed)
    while reader.peek(UnemploymentByIncomeFigures.ceiling, at: month) != nil {
      guard left > .zero else { return true }
      month = month - 1
      left = left - .days(month.weekdayCount, extent: extent)
    }
    return false
  }
}
