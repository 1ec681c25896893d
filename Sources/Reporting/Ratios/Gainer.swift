package import Economy

/// Who gains when a person comes to work or studies: an actor, or all of them together.
package enum Gainer: Hashable, Sendable, CaseIterable {
  case society
  case actor(EconomicActor)

  package static let allCases = [Gainer.society] + EconomicActor.inResults.map(Gainer.actor)

  /// The name on the command line and in files.
  package var identifier: String {
    switch self {
    case .society: "society"
    case .actor(let actor): actor.identifier
    }
  }

  /// The actor with a name.
  package init?(identifier: String) {
    guard let gainer = Self.allCases.first(where: { $0.identifier == identifier }) else { return nil }
    self = gainer
  }

  /// Whether it is a public budget of Sweden.
  var isPublic: Bool {
    [.actor(.municipality), .actor(.region), .actor(.state)].contains(self)
  }
}
