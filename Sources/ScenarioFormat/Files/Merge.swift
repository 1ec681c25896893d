extension PositionedValue {
  /// The value over another one: objects are merged key by key and at every depth, anything else is
  /// replaced. Every value keeps the place where it is written.
  func merged(over base: PositionedValue) -> PositionedValue {
    guard case .object(let own) = kind, case .object(let inherited) = base.kind else { return self }
    var places: [String: Int] = [:]
    for (place, member) in inherited.enumerated() { places[member.key] = place }
    var members = inherited
    for member in own {
      guard let inheritedPlace = places[member.key] else {
        members.append(member)
        continue
      }
      members[inheritedPlace] = Member(
        key: member.key, place: member.place,
        value: member.value.merged(over: inherited[inheritedPlace].value))
    }
    return PositionedValue(place: place, kind: .object(members))
  }

  /// The object without a key.
  func without(_ key: String) -> PositionedValue {
    guard case .object(let members) = kind else { return self }
    return PositionedValue(place: place, kind: .object(members.filter { $0.key != key }))
  }
}
