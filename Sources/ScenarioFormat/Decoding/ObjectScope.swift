/// An object that is being decoded: its members by key, and its path in the file.
struct ObjectScope {
  /// The path, for example `with[0].employer`; empty for the file itself.
  let path: String
  /// Where the object is written, or where its nearest parent is.
  let place: SourcePlace
  private let members: [PositionedValue.Member]

  /// The object as a value.
  var tree: PositionedValue { PositionedValue(place: place, kind: .object(members)) }

  /// The scope of a value; `nil`, and a problem, if it is no object.
  init?(_ value: PositionedValue, path: String, _ state: inout DecodingState) {
    guard case .object(let members) = value.kind else {
      state.reportType(of: value, expected: .object, field: path)
      return nil
    }
    self.path = path
    place = value.place
    self.members = members
  }

  /// The scope of an object that is not written: everything in it has its default.
  init(absent path: String, place: SourcePlace) {
    self.path = path
    self.place = place
    members = []
  }

  /// The path of a field of the object.
  func field(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  /// Whether an object, not yet decoded, has a key.
  static func has(_ key: String, in value: PositionedValue) -> Bool {
    guard case .object(let members) = value.kind else { return false }
    return members.contains { $0.key == key }
  }

  /// The value of a key, if it is given.
  subscript(key: String) -> PositionedValue? { members.first { $0.key == key }?.value }

  /// The given keys with their places, in order.
  var keys: [(key: String, place: SourcePlace)] { members.map { ($0.key, $0.place) } }

  /// The value of a key that must be given.
  func required(_ key: String, _ state: inout DecodingState) -> PositionedValue? {
    if let value = self[key] { return value }
    state.report(.missingField(key), at: place, field: field(key))
    return nil
  }

  /// Tells of every key that is unknown or not modelled yet.
  func check(_ keys: KnownKeys, _ state: inout DecodingState) {
    for (key, place) in self.keys where !keys.used.contains(key) {
      let problem: ProblemText =
        keys.later.contains(key)
        ? .notModelledKey(key) : .unknownKey(key, known: keys.used, later: keys.later)
      state.report(problem, at: place, field: field(key))
    }
  }

  /// The object of a key; where it is not given, an absent one with the defaults of all its fields.
  func object(_ key: String, _ state: inout DecodingState) -> ObjectScope? {
    guard let value = self[key] else { return ObjectScope(absent: field(key), place: place) }
    return ObjectScope(value, path: field(key), &state)
  }

  /// The list of a key; `nil` where it is not given or no list.
  func list(_ key: String, _ state: inout DecodingState) -> [PositionedValue]? {
    guard let value = self[key] else { return nil }
    guard case .list(let elements) = value.kind else {
      state.reportType(of: value, expected: .list, field: field(key))
      return nil
    }
    return elements
  }
}

/// The keys of one kind of object.
struct KnownKeys: Sendable {
  /// Those that are read, in the order they are told.
  let used: [String]
  /// Those that are known but not modelled yet.
  let later: [String]

  init(_ used: [String], later: [String] = []) {
    self.used = used
    self.later = later
  }
}
