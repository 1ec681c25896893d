import Economy

extension PositionedValue {
  /// The tree with another number at a path. Where it is the share of an outcome, the shares of the others are changed
  /// in proportion, so that all of them still add up to 1; `nil` where that cannot be.
  ///
  /// Example: of 0.4, 0.3 and 0.3 the first becomes 0.5: the others are 0.25 each.
  func varying(_ path: FieldPath, to number: ExactDecimal) -> PositionedValue? {
    guard let changed = replacing(path, with: .number(number)) else { return nil }
    guard case .key("share")? = path.steps.last, case .place(let own)? = path.steps.dropLast().last,
      case .key("outcomes")? = path.steps.dropLast(2).last,
      case .list(let outcomes)? = self[FieldPath(Array(path.steps.dropLast(2)))]?.kind,
      let share = try? number.scaled(decimals: 6), (0...Rate.one.partsPerMillion).contains(share)
    else { return changed }
    let others = outcomes.indices.filter { $0 != own }
    let shares = others.compactMap { place -> Int? in
      guard case .number(let decimal)? = outcomes[place].member("share")?.value.kind else { return nil }
      return try? decimal.scaled(decimals: 6)
    }
    guard shares.count == others.count, shares.allSatisfy({ $0 >= 0 }), shares.contains(where: { $0 > 0 })
    else { return changed }
    var parts = Array(repeating: 0, count: shares.count)
    Money(ore: Rate.one.partsPerMillion - share).allot(over: shares[...]) { parts[$0] = $1.ore }
    var tree = changed
    for (place, part) in zip(others, parts) {
      let steps = Array(path.steps.dropLast(2)) + [.place(place), .key("share")]
      guard
        let next = tree.replacing(FieldPath(steps), with: .number(ExactDecimal(millionths: part)))
      else { return nil }
      tree = next
    }
    return tree
  }
}
