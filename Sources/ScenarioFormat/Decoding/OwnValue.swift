import Economy
import LawData

/// Reading a value of the user's own in the unit of its parameter.
enum OwnValue {
  /// The parameter with an identifier, local taxes of all municipalities included.
  static func parameter(_ id: String) -> Parameter? {
    ParameterRegistry[id] ?? (id.hasPrefix("localTax.") ? MunicipalityRegister.parameter(id: id) : nil)
  }

  /// The identifier, or one of some fields, most like one that does not exist.
  static func nearest(to id: String, fields: [String]) -> String? {
    nearestName(to: id, among: ParameterRegistry.all.map(\.id) + fields)
  }

  /// A value in the parameter's unit; `nil`, and a problem, where it is none.
  static func read(
    _ value: PositionedValue, of parameter: Parameter, field: String, _ state: inout DecodingState
  ) -> Int? {
    guard let allowed = parameter.ownValues else {
      state.report(.partOfTheRule(parameter.id), at: value.place, field: field)
      return nil
    }
    guard case .number(let decimal) = value.kind else {
      state.reportType(of: value, expected: .number, field: field)
      return nil
    }
    if let number = try? decimal.scaled(decimals: parameter.unit.writtenDecimals), allowed.contains(number) {
      return number
    }
    state.report(.wrongOwnValue(decimal.written, parameter.unit, allowed), at: value.place, field: field)
    return nil
  }
}
