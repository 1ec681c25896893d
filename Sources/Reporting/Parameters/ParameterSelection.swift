package import Economy
package import LawData

/// One value of a parameter, with the month it ends.
package struct ParameterValue: Sendable {
  package let parameter: Parameter
  package let entry: ParameterEntry
  /// The last month the value holds, of its own or because another follows; `nil` where neither is known.
  package let through: YearMonth?
}

/// Which values of the parameters are asked for.
package struct ParameterSelection: Sendable {
  /// Values that hold in some month of the year.
  package var year: Int?
  /// Values of these kinds; empty: of all.
  package var statuses: Set<ParameterStatus>
  /// Values as sure as this; empty: all.
  package var confidences: Set<ParameterConfidence>

  package init(
    year: Int? = nil, statuses: Set<ParameterStatus> = [], confidences: Set<ParameterConfidence> = []
  ) {
    self.year = year
    self.statuses = statuses
    self.confidences = confidences
  }

  /// Whether nothing is asked for but the parameters.
  private var isOpen: Bool { year == nil && statuses.isEmpty && confidences.isEmpty }

  /// Every value asked for.
  package func values(of parameters: [Parameter]) -> [ParameterValue] {
    parameters.flatMap { Self.history(of: $0) }.filter(includes)
  }

  /// The values asked for; where nothing but parameters is, the value of each that holds now, else its last.
  package func valuesOrPresent(of parameters: [Parameter]) -> [ParameterValue] {
    guard isOpen else { return values(of: parameters) }
    let now = ParameterEntry.sourcesChecked.month
    return parameters.compactMap { parameter in
      let history = Self.history(of: parameter)
      return history.last { $0.entry.from <= now } ?? history.first
    }
  }

  private static func history(of parameter: Parameter) -> [ParameterValue] {
    parameter.entries.enumerated().map { place, entry in
      let next = place + 1 < parameter.entries.count ? parameter.entries[place + 1].from - 1 : nil
      return ParameterValue(parameter: parameter, entry: entry, through: entry.through ?? next)
    }
  }

  private func includes(_ value: ParameterValue) -> Bool {
    if !statuses.isEmpty, !statuses.contains(value.entry.status) { return false }
    if !confidences.isEmpty, !confidences.contains(value.entry.confidence) { return false }
    guard let year else { return true }
    let january = YearMonth(januaryOf: year)
    return value.entry.from < january + 12 && value.through.map { $0 >= january } ?? true
  }
}
