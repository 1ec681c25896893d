import Economy

/// Reading one field: `nil` means not given, or wrong and told.
extension ObjectScope {
  func text(_ key: String, _ state: inout DecodingState) -> String? {
    guard let value = self[key] else { return nil }
    guard case .text(let text) = value.kind else {
      state.reportType(of: value, expected: .text, field: field(key))
      return nil
    }
    return text
  }

  /// A text that says something: not empty, not blanks alone.
  func words(_ key: String, _ state: inout DecodingState) -> String? {
    guard let text = text(key, &state), let value = self[key] else { return nil }
    guard text.contains(where: { !$0.isWhitespace }) else {
      state.report(.emptyText, at: value.place, field: field(key))
      return nil
    }
    return text
  }

  func flag(_ key: String, _ state: inout DecodingState) -> Bool? {
    guard let value = self[key] else { return nil }
    guard case .flag(let flag) = value.kind else {
      state.reportType(of: value, expected: .flag, field: field(key))
      return nil
    }
    return flag
  }

  func month(_ key: String, _ state: inout DecodingState) -> YearMonth? {
    self[key].flatMap { month($0, field: field(key), &state) }
  }

  /// The months of a list, each with its place and field; none where it is not given.
  func months(
    _ key: String, _ state: inout DecodingState
  ) -> [(month: YearMonth, place: SourcePlace, field: String)] {
    var months: [(month: YearMonth, place: SourcePlace, field: String)] = []
    for (place, value) in (list(key, &state) ?? []).enumerated() {
      let field = "\(field(key))[\(place)]"
      if let month = month(value, field: field, &state) { months.append((month, value.place, field)) }
    }
    return months
  }

  private func month(
    _ value: PositionedValue, field: String, _ state: inout DecodingState
  ) -> YearMonth? {
    guard case .text(let text) = value.kind else {
      state.reportType(of: value, expected: .month, field: field)
      return nil
    }
    guard let month = YearMonth(text) else {
      state.report(.impossibleDate(text), at: value.place, field: field)
      return nil
    }
    return month
  }

  /// A month within bounds.
  func month(
    _ key: String, in bounds: ClosedRange<YearMonth>, _ state: inout DecodingState
  ) -> YearMonth? {
    guard let month = month(key, &state) else { return nil }
    guard bounds.contains(month) else {
      state.report(
        .dateOutsideModel(month, first: bounds.lowerBound, last: bounds.upperBound),
        at: self[key]?.place ?? place, field: field(key))
      return nil
    }
    return month
  }

  /// A month of birth.
  func birth(_ key: String, _ state: inout DecodingState) -> YearMonth? {
    month(key, in: ScenarioLimits.firstBirth...ScenarioLimits.lastMonth, &state)
  }

  func money(
    _ key: String, in bounds: ClosedRange<Money> = ScenarioLimits.money, _ state: inout DecodingState
  ) -> Money? {
    let allowed = AllowedNumbers.between(bounds.lowerBound.written, bounds.upperBound.written)
    return number(key, decimals: 2, allowed: allowed, &state) { bounds.contains(Money(ore: $0)) }
      .map { Money(ore: $0) }
  }

  func rate(_ key: String, in bounds: ClosedRange<Rate>, _ state: inout DecodingState) -> Rate? {
    let allowed = AllowedNumbers.between(bounds.lowerBound.written, bounds.upperBound.written)
    return rate(key, allowed: allowed, &state, bounds.contains)
  }

  /// The shares of a list; none where it is not given.
  func rates(_ key: String, in bounds: ClosedRange<Rate>, _ state: inout DecodingState) -> [Rate] {
    let allowed = AllowedNumbers.between(bounds.lowerBound.written, bounds.upperBound.written)
    return (list(key, &state) ?? []).enumerated().compactMap { place, value in
      number(value, field: "\(field(key))[\(place)]", decimals: 6, allowed: allowed, &state) {
        bounds.contains(Rate(partsPerMillion: $0))
      }.map { Rate(partsPerMillion: $0) }
    }
  }

  func rate(
    _ key: String, allowed: AllowedNumbers, _ state: inout DecodingState, _ isAllowed: (Rate) -> Bool
  ) -> Rate? {
    number(key, decimals: 6, allowed: allowed, &state) { isAllowed(Rate(partsPerMillion: $0)) }
      .map { Rate(partsPerMillion: $0) }
  }

  func whole(_ key: String, in bounds: ClosedRange<Int>, _ state: inout DecodingState) -> Int? {
    let allowed = AllowedNumbers.between(String(bounds.lowerBound), String(bounds.upperBound))
    return number(key, decimals: 0, allowed: allowed, &state, isAllowed: bounds.contains)
  }

  /// One of the names of an enumeration, or of those that are known but not modelled yet.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, of _: Choice.Type, later: [String] = [], _ state: inout DecodingState
  ) -> Choice? {
    guard let text = text(key, &state) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let allowed = Choice.allCases.map(\.rawValue)
    let problem: ProblemText =
      later.contains(text)
      ? .notModelledValue("\"\(text)\"", allowed: allowed)
      : .unknownValue(text, allowed: allowed, later: later)
    state.report(problem, at: self[key]?.place ?? place, field: field(key))
    return nil
  }

  private func number(
    _ key: String, decimals: Int, allowed: AllowedNumbers, _ state: inout DecodingState,
    isAllowed: (Int) -> Bool
  ) -> Int? {
    guard let value = self[key] else { return nil }
    return number(
      value, field: field(key), decimals: decimals, allowed: allowed, &state, isAllowed: isAllowed)
  }

  /// A number that is no field of its own: an element of a list.
  func number(
    _ value: PositionedValue, field: String, decimals: Int, allowed: AllowedNumbers,
    _ state: inout DecodingState, isAllowed: (Int) -> Bool
  ) -> Int? {
    guard case .number(let decimal) = value.kind else {
      state.reportType(of: value, expected: .number, field: field)
      return nil
    }
    do throws(ExactDecimal.Misfit) {
      let scaled = try decimal.scaled(decimals: decimals)
      if isAllowed(scaled) { return scaled }
      state.report(.outOfRange(decimal.written, allowed), at: value.place, field: field)
    } catch {
      let problem: ProblemText =
        switch error {
        case .tooManyDecimals: .tooManyDecimals(decimal.written, limit: decimals)
        case .tooLarge: .outOfRange(decimal.written, allowed)
        }
      state.report(problem, at: value.place, field: field)
    }
    return nil
  }
}
