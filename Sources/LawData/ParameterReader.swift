public import Economy

/// Reads parameters for a month and keeps the log of what was read: the report's list of figures used.
///
/// Asked after the last law month, a parameter gives the value it had then, unless its own end has
/// passed; asked before its first entry, ``value(_:at:)`` throws.
public struct ParameterReader: Sendable {
  /// The last month whose law is known: later months copy it.
  public static let lastLawMonth: YearMonth = 2026_12
  /// The first month that is modelled.
  public static let firstLawMonth: YearMonth = 2016_01

  /// What has been read so far, each once, in order of first reading.
  public private(set) var uses: [ParameterUse] = []
  private var seen: Set<ParameterUse> = []
  private let overrides: [ParameterOverride]

  /// A reader with an empty log.
  /// - Parameter overrides: values of the user's own; of two for the same month the first holds.
  public init(overrides: [ParameterOverride] = []) { self.overrides = overrides }

  /// The value in force in a month.
  /// - Throws: ``NotModelled`` if the parameter has no value in that month.
  public mutating func value(_ parameter: Parameter, at month: YearMonth) throws(NotModelled) -> Int {
    guard let value = optionalValue(parameter, at: month) else {
      throw NotModelled(
        rule: parameter.id, swedishName: parameter.swedishName, month: month,
        firstModelled: parameter.entries.first?.from ?? Self.firstLawMonth,
        lastModelled: parameter.entries.last?.through)
    }
    return value
  }

  /// The value in force in a month, or `nil` where the rule is not in force.
  public mutating func optionalValue(_ parameter: Parameter, at month: YearMonth) -> Int? {
    guard let place = entry(of: parameter, at: month) else { return nil }
    let own = override(of: parameter, at: month)
    note(ParameterUse(parameter: parameter.id, entry: place, override: own))
    return own.map { overrides[$0].value } ?? parameter.entries[place].value
  }

  /// The value in force in a month, left out of the log; `nil` where the rule is not in force.
  ///
  /// Only for a figure that decides which other figure is read and stands in that one's own name: the ages
  /// of a band of the national norm.
  public func peek(_ parameter: Parameter, at month: YearMonth) -> Int? {
    guard let entry = entry(of: parameter, at: month) else { return nil }
    return override(of: parameter, at: month).map { overrides[$0].value } ?? parameter.entries[entry].value
  }

  /// A limit in force in a month, logged only where it decides something for those concerned: the limit itself
  /// or, where it is the user's own, the one it replaces.
  /// - Throws: ``NotModelled`` if the parameter has no value in that month.
  package mutating func limit(
    _ parameter: Parameter, at month: YearMonth, matters: (Int) -> Bool
  ) throws(NotModelled) -> Int {
    if let limit = peek(parameter, at: month), !matters(limit) {
      let replaced = entry(of: parameter, at: month).map { parameter.entries[$0].value } ?? limit
      if override(of: parameter, at: month) == nil || !matters(replaced) { return limit }
    }
    return try value(parameter, at: month)
  }

  /// A share or multiple in force in a month.
  public mutating func rate(_ parameter: Parameter, at month: YearMonth) throws(NotModelled) -> Rate {
    Rate(partsPerMillion: try value(parameter, at: month))
  }

  /// A kronor amount in force in a month.
  public mutating func money(_ parameter: Parameter, at month: YearMonth) throws(NotModelled) -> Money {
    Money(kronor: try value(parameter, at: month))
  }

  /// Adds what another reader has read.
  public mutating func merge(_ other: ParameterReader) {
    for use in other.uses { note(use) }
  }

  /// The place of the entry that holds in a month, copied on after the last law month.
  private func entry(of parameter: Parameter, at month: YearMonth) -> Int? {
    guard let place = parameter.entryIndex(at: min(month, Self.lastLawMonth)) else { return nil }
    if let end = parameter.entries[place].through, end < month, end > Self.lastLawMonth { return nil }
    return place
  }

  /// The place of the user's own value that holds in a month.
  private func override(of parameter: Parameter, at month: YearMonth) -> Int? {
    guard !overrides.isEmpty else { return nil }
    return overrides.firstIndex { $0.parameter == parameter.id && $0.holds(in: month) }
  }

  private mutating func note(_ use: ParameterUse) {
    if seen.insert(use).inserted { uses.append(use) }
  }
}

/// One value that a run has read.
public struct ParameterUse: Hashable, Sendable {
  /// The parameter's identifier.
  public let parameter: String
  /// The place of the value among the parameter's entries.
  public let entry: Int
  /// The place among the user's own values of the one that was read instead; `nil`: the entry itself was.
  public let override: Int?

  /// A use of the value at `entry`, or of the user's own in its place.
  public init(parameter: String, entry: Int, override: Int? = nil) {
    self.parameter = parameter
    self.entry = entry
    self.override = override
  }
}

/// A rule was asked for a month it is not modelled for.
public struct NotModelled: Error, Hashable, Sendable {
  /// The parameter or rule.
  public let rule: String
  /// Its Swedish name.
  public let swedishName: String
  /// The month asked for.
  public let month: YearMonth
  /// The first month that is modelled.
  public let firstModelled: YearMonth
  /// The last month that is modelled; `nil` if there is no end.
  public let lastModelled: YearMonth?

  /// A rule asked outside its dates.
  public init(
    rule: String, swedishName: String, month: YearMonth, firstModelled: YearMonth, lastModelled: YearMonth?
  ) {
    self.rule = rule
    self.swedishName = swedishName
    self.month = month
    self.firstModelled = firstModelled
    self.lastModelled = lastModelled
  }
}
