public import Economy

/// A dated figure of law, statistics or assumption, with where it comes from.
///
/// Every value is a whole number in the parameter's ``unit``: kronor, parts per million, months, …
/// A parameter that is not in force in some period has no entry there.
public struct Parameter: Sendable, Identifiable {
  /// The stable name users refer to, for example `socialAssistance.norm.adult.single`.
  public let id: String
  /// The name in Swedish, as in the law or the publication.
  public let swedishName: String
  /// The name in English.
  public let englishName: String
  /// What the numbers count.
  public let unit: ParameterUnit
  /// The values by date, sorted, without overlap.
  public let entries: [ParameterEntry]

  /// A parameter; its entries must be sorted by date.
  public init(
    _ id: String, sv swedishName: String, en englishName: String, unit: ParameterUnit,
    _ entries: [ParameterEntry]
  ) {
    self.id = id
    self.swedishName = swedishName
    self.englishName = englishName
    self.unit = unit
    self.entries = entries
  }

  /// The place of the entry that holds in a month; `nil` if none does.
  public func entryIndex(at month: YearMonth) -> Int? {
    guard let place = entries.lastIndex(where: { $0.from <= month }) else { return nil }
    if let end = entries[place].through, end < month { return nil }
    return place
  }
}

/// One value of a ``Parameter`` with its period and provenance.
public struct ParameterEntry: Hashable, Sendable {
  /// The first month the value holds.
  public let from: YearMonth
  /// The last month the value holds, if its end is known or a later entry does not follow on.
  public let through: YearMonth?
  /// The value, in the parameter's unit.
  public let value: Int
  /// Act and section, or publisher and title.
  public let source: LegalSource
  /// What kind of figure it is.
  public let status: ParameterStatus
  /// How sure it is.
  public let confidence: ParameterConfidence
  /// When the source was last checked.
  public let checked: CalendarDate

  /// A value that holds from a month until the next entry, or until `through`.
  public init(
    from: YearMonth, through: YearMonth?, value: Int, source: LegalSource, status: ParameterStatus,
    confidence: ParameterConfidence, checked: CalendarDate
  ) {
    self.from = from
    self.through = through
    self.value = value
    self.source = source
    self.status = status
    self.confidence = confidence
    self.checked = checked
  }
}

/// What kind of figure a value is.
public enum ParameterStatus: String, Hashable, Sendable, CaseIterable {
  /// Set by law or ordinance, or published by the authority that applies it.
  case law
  /// Published statistics.
  case statistic
  /// Computed by a rule from other figures.
  case derived
  /// A choice of the model, or a figure that is only remembered.
  case assumption
}

/// How sure a value is.
public enum ParameterConfidence: String, Hashable, Sendable, CaseIterable {
  /// Proved to the krona against official tables.
  case proved
  /// Read in law or in an official or named source.
  case verified
  /// Read only in a secondary source.
  case secondary
  /// Computed by a rule from verified figures.
  case derived
  /// Remembered, not confirmed.
  case recalled
  /// A modelling choice.
  case assumed
}

/// What the whole number of a ``ParameterEntry`` counts.
public enum ParameterUnit: String, Hashable, Sendable, CaseIterable {
  case kronor
  case kronorPerDay
  case kronorPerWeek
  case kronorPerMonth
  case kronorPerYear
  /// A share: millionths of the whole.
  case partsPerMillion
  /// A multiple of the price base amount, in millionths.
  case priceBaseAmountsPerMillion
  /// A multiple of the income base amount, in millionths.
  case incomeBaseAmountsPerMillion
  /// An index with two decimals: 334.26 is 33 426.
  case indexHundredths
  /// A percentage with two decimals: 115 % is 11 500.
  case percentHundredths
  case years
  case months
  case weeks
  case days
  case squareMetres
  case persons
  /// Hours.
  case hours
  /// What something is divided by: 3 is a third of it.
  case divisor
  /// A year of the calendar: 1937.
  case calendarYear
  /// A month of any year, 1–12: 6 is June.
  case monthOfYear
  /// 1 where the rule is in force.
  case flag
}
