package import Economy

extension ParameterEntry {
  /// The state of knowledge of the sources behind the figures: law texts and pages read up to this day.
  package static let sourcesChecked = CalendarDate(2026_09, day: 22)

  /// The day when the law texts on what was doubtful in that state were read.
  package static let doubtsChecked = CalendarDate(2026_11, day: 21)

  /// A figure set by law that holds until the next entry.
  package static func law(
    _ from: YearMonth, _ value: Int, _ source: LegalSource, _ confidence: ParameterConfidence,
    checked: CalendarDate = sourcesChecked
  ) -> ParameterEntry {
    law(from, through: nil, value, source, confidence, checked: checked)
  }

  /// A figure set by law that holds through a month.
  package static func law(
    _ from: YearMonth, through end: YearMonth?, _ value: Int, _ source: LegalSource,
    _ confidence: ParameterConfidence, checked: CalendarDate = sourcesChecked
  ) -> ParameterEntry {
    .init(
      from: from, through: end, value: value, source: source, status: .law, confidence: confidence,
      checked: checked)
  }

  /// A published statistic.
  package static func statistic(
    _ from: YearMonth, _ value: Int, _ source: LegalSource, _ confidence: ParameterConfidence
  ) -> ParameterEntry {
    .init(
      from: from, through: nil, value: value, source: source, status: .statistic, confidence: confidence,
      checked: sourcesChecked)
  }

  /// A figure computed by a rule from other figures.
  package static func derived(
    _ from: YearMonth, _ value: Int, _ source: LegalSource, _ confidence: ParameterConfidence
  ) -> ParameterEntry {
    .init(
      from: from, through: nil, value: value, source: source, status: .derived, confidence: confidence,
      checked: sourcesChecked)
  }

  /// A choice of the model (`assumed`) or a figure that is only remembered (`recalled`).
  package static func assumption(
    _ from: YearMonth, _ value: Int, _ source: LegalSource, _ confidence: ParameterConfidence
  ) -> ParameterEntry {
    .init(
      from: from, through: nil, value: value, source: source, status: .assumption, confidence: confidence,
      checked: sourcesChecked)
  }
}
