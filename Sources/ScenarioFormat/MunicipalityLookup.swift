public import LawData

/// How a municipality's name or code becomes a municipality.
public struct MunicipalityLookup: Sendable {
  /// The names a user can write, for the nearest one in a message.
  public var names: [String] { listNames() }
  /// The municipality with a name or a four-digit code; `nil` if there is none.
  public let municipality: @Sendable (String) -> Municipality?
  private let listNames: @Sendable () -> [String]

  /// A lookup. The names are listed only when a name was not found.
  public init(
    names: @escaping @Sendable @autoclosure () -> [String],
    municipality: @escaping @Sendable (String) -> Municipality?
  ) {
    listNames = names
    self.municipality = municipality
  }

  /// A lookup in a list: by name, capitals ignored, or by code.
  public init(_ municipalities: [Municipality]) {
    self.init(names: municipalities.map(\.name)) { wanted in
      municipalities.first { $0.code == wanted || $0.name.lowercased() == wanted.lowercased() }
    }
  }
}
