public import Economy

/// Cost per participant, or per person who came to work or studies (kostnad per deltagare, per person i arbete eller
/// studier): the project's cost over the number of persons.
///
/// Undefined without persons.
/// - Example: 36 619 373 kr and 446 participants: 82 106.22 kr.
public func costPerPerson(cost: Money, persons: Int) -> RatioValue {
  kronor(cost, over: Int128(persons), unlessPositive: .noPersons)
}

/// The share of the participants who came to work or studies (andel till arbete eller studier).
///
/// Undefined without participants.
/// - Example: 17 of 60: 28.3 %.
public func successShare(out: Int, participants: Int) -> RatioValue {
  RatioValue(Int128(out), over: Int128(participants), unlessPositive: .noPersons)
}

/// Payback time in months (payoff-tid): the cost over the gain a month, both of the same persons.
///
/// Undefined, in reports "none", where nothing is gained.
/// - Example: 100 000 kr and 8 000 kr a month: 12.5 months.
public func paybackMonths(cost: Money, monthlyGain: Money, persons: Int = 1) -> RatioValue {
  RatioValue(
    Int128(cost.ore), over: Int128(monthlyGain.ore) * Int128(persons), unlessPositive: .noGain)
}

/// An amount in kronor over a whole number.
func kronor(_ amount: Money, over divisor: Int128, unlessPositive reason: UndefinedRatio) -> RatioValue {
  RatioValue(Int128(amount.ore), over: divisor * 100, unlessPositive: reason)
}
