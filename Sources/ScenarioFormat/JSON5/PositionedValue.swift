/// A value of a JSON5 file with the place where it begins.
struct PositionedValue: Sendable, Equatable {
  let place: SourcePlace
  let kind: Kind

  /// What the value is.
  enum Kind: Sendable, Equatable {
    case null
    case flag(Bool)
    case number(ExactDecimal)
    case text(String)
    case list([PositionedValue])
    case object([Member])
    /// Something that could not be read and has been told already.
    case invalid
  }

  /// A key with its value.
  struct Member: Sendable, Equatable {
    let key: String
    /// The place of the key.
    let place: SourcePlace
    let value: PositionedValue
  }

  /// The member with a key, if the value is an object that has it.
  func member(_ key: String) -> Member? {
    guard case .object(let members) = kind else { return nil }
    return members.first { $0.key == key }
  }
}
