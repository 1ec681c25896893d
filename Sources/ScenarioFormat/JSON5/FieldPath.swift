/// The path of a field in a file, for example `with[0].employer.productivity`.
struct FieldPath: Sendable, Equatable {
  /// A step down.
  enum Step: Sendable, Equatable {
    case key(String)
    case place(Int)
  }

  let steps: [Step]

  init(_ steps: [Step]) { self.steps = steps }

  /// `nil` if the text is no path.
  init?(_ text: String) {
    var steps: [Step] = []
    for part in text.split(separator: ".", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
      guard let key = pieces.first, !key.isEmpty else { return nil }
      steps.append(.key(String(key)))
      for piece in pieces.dropFirst() {
        guard piece.last == "]", let place = Int(piece.dropLast()), place >= 0 else { return nil }
        steps.append(.place(place))
      }
    }
    self.steps = steps
  }
}

extension PositionedValue {
  /// The value at a path, if it is written.
  subscript(path: FieldPath) -> PositionedValue? {
    var value = self
    for step in path.steps {
      switch step {
      case .key(let key):
        guard let member = value.member(key) else { return nil }
        value = member.value
      case .place(let place):
        guard case .list(let elements) = value.kind, elements.indices.contains(place) else { return nil }
        value = elements[place]
      }
    }
    return value
  }

  /// The tree with another value at a path. Objects on the way that are not written are made; `nil` where the
  /// path leads into something else, or past the end of a list.
  func replacing(_ path: FieldPath, with kind: Kind) -> PositionedValue? {
    replacing(path.steps[...], with: kind)
  }

  private func replacing(_ steps: ArraySlice<FieldPath.Step>, with new: Kind) -> PositionedValue? {
    guard let step = steps.first else { return PositionedValue(place: place, kind: new) }
    switch (step, kind) {
    case (.key(let key), .object(var members)):
      let index = members.firstIndex { $0.key == key }
      let old = index.map { members[$0].value } ?? PositionedValue(place: place, kind: .object([]))
      guard let value = old.replacing(steps.dropFirst(), with: new) else { return nil }
      let member = Member(key: key, place: index.map { members[$0].place } ?? place, value: value)
      if let index { members[index] = member } else { members.append(member) }
      return PositionedValue(place: place, kind: .object(members))
    case (.place(let index), .list(var elements)):
      guard elements.indices.contains(index),
        let value = elements[index].replacing(steps.dropFirst(), with: new)
      else { return nil }
      elements[index] = value
      return PositionedValue(place: place, kind: .list(elements))
    default: return nil
    }
  }
}
