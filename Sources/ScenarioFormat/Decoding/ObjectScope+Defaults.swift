import Economy

/// Reading fields with a default: a default that is used is noted for the report.
extension ObjectScope {
  func flag(_ key: String, default standard: Bool, _ state: inout DecodingState) -> Bool {
    if self[key] == nil { state.note(default: "\(standard)", for: field(key)) }
    return flag(key, &state) ?? standard
  }

  func money(_ key: String, default standard: Money, _ state: inout DecodingState) -> Money {
    if self[key] == nil { state.note(default: standard.written, for: field(key)) }
    return money(key, &state) ?? standard
  }

  func rate(
    _ key: String, in bounds: ClosedRange<Rate>, default standard: Rate, _ state: inout DecodingState
  ) -> Rate {
    if self[key] == nil { state.note(default: standard.written, for: field(key)) }
    return rate(key, in: bounds, &state) ?? standard
  }

  /// A share of full time in quarters; full time where it is not given.
  func shareOfFullTime(_ key: String, noted: Bool, _ state: inout DecodingState) -> Rate {
    if noted, self[key] == nil { state.note(default: Rate.one.written, for: field(key)) }
    let shares = [250_000, 500_000, 750_000, 1_000_000].map { Rate(partsPerMillion: $0) }
    return rate(key, allowed: .oneOf(shares.map(\.written)), &state, shares.contains) ?? .one
  }

  func whole(
    _ key: String, in bounds: ClosedRange<Int>, default standard: Int, _ state: inout DecodingState
  ) -> Int {
    if self[key] == nil { state.note(default: String(standard), for: field(key)) }
    return whole(key, in: bounds, &state) ?? standard
  }

  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, default standard: Choice, _ state: inout DecodingState
  ) -> Choice {
    if self[key] == nil { state.note(default: "\"\(standard.rawValue)\"", for: field(key)) }
    return choice(key, of: Choice.self, &state) ?? standard
  }
}
