public import Economy
public import LawData

/// A month of the frame (ramtid): the hours worked and what they gave.
public struct WorkedMonth: Sendable, Equatable {
  /// The share of full time; zero without a job that counts.
  public let extent: Rate
  /// The wage, kronor.
  public let wage: Money

  /// A month.
  public init(extent: Rate, wage: Money) {
    self.extent = extent
    self.wage = wage
  }

  /// A month without work.
  public static let idle = WorkedMonth(extent: .zero, wage: .zero)
}

/// Why somebody has earned no unemployment benefit.
public enum UnmetUnemploymentCondition: Sendable, Hashable {
  /// The person is in no unemployment fund.
  case notMember
  /// The job is one that does not count (extratjänst, introduktionsjobb, instegsjobb).
  case jobDoesNotCount
  /// The work condition (arbetsvillkor): months with enough hours, of those needed.
  case work(months: Int, needed: Int, hours: Int)
  /// The income condition (inkomstvillkor): income of the frame and months with enough, with what is needed.
  case income(Money, least: Money, months: Int, neededMonths: Int)
  /// The law pays nothing to the person at that time, for age or another condition.
  case notPaid
}

/// Whether somebody who loses a job has earned unemployment benefit by it.
///
/// To September 2025 the work condition of lag 1997:238 12 §: in the twelve months before, six with at least 80 hours
/// (60 from April 2020), or 480 hours (420) in six months in a row with at least 50 (40) in each. From October 2025
/// the income condition of lag 2024:506 3 kap. 2 §: at least 120 000 in the twelve months, and at least 11 000 in four
/// of them. Not modelled: time that may be jumped over (överhoppningsbar tid). Example: half time is 82.5 hours a month,
/// so six months of it are enough; a quarter is 41 and never is before April 2020.
public struct UnemploymentCondition: Sendable {
  /// The income of the frame, kronor a year: the base of the benefit (lag 1997:238 25 §, lag 2024:506 5 kap. 1 §).
  public let income: Money
  /// Months with enough income: they decide how long the benefit lasts from October 2025.
  public let qualifyingMonths: Int
  /// What is not met; `nil` where the benefit is earned.
  public let unmet: UnmetUnemploymentCondition?

  /// The months of the frame at a date.
  public static func frameMonths(
    at month: YearMonth, reader: inout ParameterReader
  ) throws(NotModelled) -> Int {
    try reader.value(UnemploymentConditions.frameMonths, at: month)
  }

  /// - Parameters:
  ///   - frame: the months before, the latest last.
  ///   - month: the first month without work.
  /// - Throws: `NotModelled` before 2016.
  public init(frame: [WorkedMonth], at month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    typealias Figures = UnemploymentConditions
    income = frame.reduce(Money.zero) { $0 + $1.wage }
    guard reader.peek(UnemploymentByIncomeFigures.ceiling, at: month) == nil else {
      let leastMonth = try reader.money(Figures.leastMonthIncome, at: month)
      let least = try reader.money(UnemploymentByIncomeFigures.leastIncome, at: month)
      let needed = try reader.value(UnemploymentByIncomePeriods.shortPeriodMonths, at: month)
      let months = frame.count { $0.wage >= leastMonth }
      qualifyingMonths = months
      unmet =
        income < least || months < needed
        ? .income(income, least: least, months: months, neededMonths: needed) : nil
      return
    }
    let fullTime = try reader.value(Figures.fullTimeHours, at: month)
    let hours = frame.map { Money(ore: fullTime).share($0.extent).ore }
    let least = try reader.value(Figures.monthHours, at: month)
    let needed = try reader.value(Figures.workMonths, at: month)
    let months = hours.count { $0 >= least }
    qualifyingMonths = months
    if months >= needed {
      unmet = nil
    } else {
      let row = try Self.hasRow(hours, at: month, reader: &reader)
      unmet = row ? nil : .work(months: months, needed: needed, hours: least)
    }
  }

  /// The other rule: enough hours in months in a row, each with some.
  private static func hasRow(
    _ hours: [Int], at month: YearMonth, reader: inout ParameterReader
  ) throws(NotModelled) -> Bool {
    typealias Figures = UnemploymentConditions
    let length = try reader.value(Figures.rowMonths, at: month)
    let least = try reader.value(Figures.rowMonthHours, at: month)
    let needed = try reader.value(Figures.rowHours, at: month)
    return hours.indices.contains { start in
      let row = hours[start...].prefix(length)
      return row.count == length && row.allSatisfy { $0 >= least } && row.reduce(0, +) >= needed
    }
  }
}
