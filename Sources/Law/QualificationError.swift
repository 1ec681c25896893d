package import Economy
public import LawData

/// Why a person is not let into a benefit or a supported job: a rule refuses, or no rule is known.
public enum QualificationError: Error, Hashable, Sendable {
  /// A condition of the law is not met.
  case refusal(Refusal)
  /// The law of the month is not modelled.
  case notModelled(NotModelled)
}

extension QualificationError {
  /// A refusal with the section that the parameter's value of the month comes from.
  package static func refused(
    _ reason: Refusal.Reason, by parameter: Parameter, at month: YearMonth
  ) -> QualificationError {
    let place = parameter.entryIndex(at: min(month, ParameterReader.lastLawMonth))
    let entry = place.map { parameter.entries[$0] } ?? parameter.entries.last
    return .refusal(Refusal(reason, source: entry?.source ?? LegalSource(parameter.id)))
  }
}

extension ParameterReader {
  /// The value of a condition in a month.
  /// - Throws: ``QualificationError/notModelled(_:)`` if the condition has no value in that month.
  package mutating func condition(
    _ parameter: Parameter, at month: YearMonth
  ) throws(QualificationError) -> Int {
    do { return try value(parameter, at: month) } catch { throw .notModelled(error) }
  }
}
