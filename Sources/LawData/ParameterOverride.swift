public import Economy

/// A value of the user's own for a parameter (eget värde): it takes the place of the model's in its months.
///
/// It holds only where the parameter itself has a value: a rule that is not in force stays so.
public struct ParameterOverride: Hashable, Sendable {
  /// The parameter's identifier, for example `socialAssistance.norm.adult.single`.
  public let parameter: String
  /// The value, in the parameter's unit.
  public let value: Int
  /// The first month it holds.
  public let from: YearMonth
  /// The last month it holds; `nil`: to the end.
  public let through: YearMonth?
  /// Why the user has a value of their own.
  public let reason: String

  /// A value of the user's own.
  public init(parameter: String, value: Int, from: YearMonth, through: YearMonth? = nil, reason: String) {
    self.parameter = parameter
    self.value = value
    self.from = from
    self.through = through
    self.reason = reason
  }

  /// Whether it holds in a month.
  public func holds(in month: YearMonth) -> Bool {
    from <= month && through.map { month <= $0 } ?? true
  }

  /// Whether it holds in a month of another.
  package func overlaps(_ other: ParameterOverride) -> Bool {
    parameter == other.parameter && other.through.map { from <= $0 } ?? true
      && through.map { other.from <= $0 } ?? true
  }
}

extension ParameterUnit {
  /// The decimals with which a value is written by hand: whole kronor and counts, shares and multiples as
  /// decimal numbers (25 % is 0.25), an index with its two.
  package var writtenDecimals: Int {
    switch self {
    case .partsPerMillion, .priceBaseAmountsPerMillion, .incomeBaseAmountsPerMillion: 6
    case .percentHundredths: 4
    case .indexHundredths: 2
    case .kronor, .kronorPerDay, .kronorPerWeek, .kronorPerMonth, .kronorPerYear, .years, .months, .weeks,
      .days, .squareMetres, .persons, .hours, .divisor, .calendarYear, .monthOfYear, .flag:
      0
    }
  }

  /// The least that a value of the user's own can always be; `nil` for what decides which other figures are
  /// read, and so is part of the rule: ages, calendar years, and whether a rule is in force.
  fileprivate var ownValuesAtLeast: ClosedRange<Int>? {
    switch self {
    case .kronor, .kronorPerDay, .kronorPerWeek, .kronorPerMonth, .kronorPerYear: 0...10_000
    case .partsPerMillion, .priceBaseAmountsPerMillion, .incomeBaseAmountsPerMillion: 0...1_000_000
    case .percentHundredths: 0...10_000
    case .indexHundredths: 100...100_000
    case .months, .weeks, .days, .squareMetres, .persons, .hours: 0...100
    case .years, .divisor, .calendarYear, .monthOfYear, .flag: nil
    }
  }
}

extension Parameter {
  /// The values a user can give of their own; `nil` for what is part of the rule: ages, calendar years, and
  /// whether a rule is in force.
  ///
  /// At most ten times the largest of the model's, and below zero only where the model's are. The bounds keep
  /// a slip of the finger from becoming a result; none of them is law.
  package var ownValues: ClosedRange<Int>? {
    guard let always = unit.ownValuesAtLeast else { return nil }
    let largest = max(always.upperBound, 10 * (entries.map { abs($0.value) }.max() ?? 0))
    return (entries.contains { $0.value < 0 } ? -largest : always.lowerBound)...largest
  }
}
