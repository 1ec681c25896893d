/// Where each field of a scenario was written: gives a place to what is found wrong after the reading.
public struct FieldPlaces: Sendable {
  private var places: [String: SourcePlace]
  private let root: SourcePlace

  init(_ root: PositionedValue) {
    self.root = root.place
    places = [:]
    note(root, path: "")
  }

  /// The place of a field's value, for example of `with[0].employer.productivity`; of its nearest parent
  /// that is written where the field is not.
  public subscript(field: String) -> SourcePlace {
    var path = Substring(field)
    while !path.isEmpty {
      if let place = places[String(path)] { return place }
      guard let cut = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { break }
      path = path[..<cut]
    }
    return root
  }

  /// The place of a field's value; `nil` where the field itself is not written.
  public func written(_ field: String) -> SourcePlace? { places[field] }

  private mutating func note(_ value: PositionedValue, path: String) {
    if !path.isEmpty { places[path] = value.place }
    switch value.kind {
    case .object(let members):
      for member in members {
        note(member.value, path: path.isEmpty ? member.key : "\(path).\(member.key)")
      }
    case .list(let elements):
      for (place, element) in elements.enumerated() { note(element, path: "\(path)[\(place)]") }
    default: break
    }
  }
}
