/// A Swedish municipality (kommun).
public struct Municipality: Hashable, Sendable {
  /// The four-digit code, for example "0862".
  public let code: String
  /// The name, for example "Emmaboda".
  public let name: String
  /// The county (län) as its region is named, for example "Kalmar".
  public let county: String

  /// The two-digit county code: the first two digits of the code.
  public var countyCode: String { String(code.prefix(2)) }

  /// A municipality.
  public init(code: String, name: String, county: String) {
    self.code = code
    self.name = name
    self.county = county
  }
}
