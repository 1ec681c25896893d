public import Economy

/// Where a result turns from loss to gain (nollpunkt), on a whole step.
public enum BreakEvenPoint: Hashable, Sendable {
  /// The step.
  case reached(Int)
  /// No step within reach, and why.
  case notReachable(BreakEvenObstacle)
}

/// Why a result never turns.
public enum BreakEvenObstacle: Hashable, Sendable {
  /// A person more or a month more adds no gain.
  case noGain
  /// It would take this many steps, and there are no more than `most`.
  case takes(Int, most: Int)
  /// Not within so many months.
  case notWithin(months: Int)
}

/// The smallest number of persons in work or studies whose gain covers a cost.
///
/// - Parameters:
///   - valuePerPerson: the gain of a person over all counted months.
///   - most: the number of participants, where it is known.
/// - Example: cost 1 000 000 kr, value 300 000 kr: 4 persons (3 make 900 000 kr).
public func breakEvenPersons(cost: Money, valuePerPerson: Money, most: Int? = nil) -> BreakEvenPoint {
  steps(Int128(cost.ore), of: Int128(valuePerPerson.ore), most: most)
}

/// The smallest share of the participants in work or studies whose gain covers a cost, in tenths of a percentage
/// point.
///
/// - Example: cost 1 000 000 kr, value 300 000 kr, 10 participants: 33.4 %, which is 334.
public func breakEvenShare(cost: Money, valuePerPerson: Money, participants: Int) -> BreakEvenPoint {
  let tenths = 1_000
  return steps(
    Int128(cost.ore) * Int128(tenths), of: Int128(valuePerPerson.ore) * Int128(max(participants, 0)),
    most: tenths)
}

/// The smallest number of months in work or studies whose gain covers a cost.
///
/// - Parameters:
///   - gain: the gain a month of one person.
///   - persons: the number of persons in work or studies.
///   - most: how far is searched. A discounted gain has a limit, so that some costs are never covered.
/// - Example: cost 1 000 000 kr, 10 persons, 9 000 kr a month, no discounting: 12 months (11 make 990 000 kr).
public func breakEvenMonths(cost: Money, gain: MonthlyGain, persons: Int, most: Int) -> BreakEvenPoint {
  guard cost > .zero else { return .reached(0) }
  guard gain.amount > .zero, persons > 0 else { return .notReachable(.noGain) }
  for (place, value) in gain.presentValues(through: most).enumerated() {
    // A gain that money cannot hold covers every cost that it can.
    guard let value, Int128(value.ore) * Int128(persons) < Int128(cost.ore) else {
      return .reached(place + 1)
    }
  }
  return .notReachable(.notWithin(months: most))
}

/// The highest cost in whole kronor that the gain of the persons in work or studies covers.
///
/// - Example: 17 persons of 300 000.50 kr: 5 100 008 kr.
public func breakEvenCost(valuePerPerson: Money, persons: Int) -> BreakEvenPoint {
  let value = Int128(valuePerPerson.ore) * Int128(persons)
  return value < 0 ? .notReachable(.noGain) : .reached(Int(clamping: value / 100))
}

/// The smallest whole number of equal gains that covers a cost.
private func steps(_ cost: Int128, of gain: Int128, most: Int?) -> BreakEvenPoint {
  guard cost > 0 else { return .reached(0) }
  guard gain > 0 else { return .notReachable(.noGain) }
  let needed = Int(clamping: cost.dividedRoundingUp(by: gain))
  if let most, needed > most { return .notReachable(.takes(needed, most: most)) }
  return .reached(needed)
}
