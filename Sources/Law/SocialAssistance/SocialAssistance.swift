public import Economy

/// Social assistance of a month (försörjningsstöd, ekonomiskt bistånd), kronor: what the household's
/// counted income lacks of the norm and its recognised costs.
///
/// SoL (2001:453) 4 kap. 1 and 3 §§ to 2025-06, SoL (2025:400) 12 kap. 1 and 7 §§ from 2025-07. To the
/// öre, no rounding; never below zero.
///
/// Example, norm 5 220, costs 6 000, income 4 000: 5 220 + 6 000 − 4 000 = 7 220 kr.
///
/// - Parameters:
///   - norm: the national norm of the household.
///   - recognisedCosts: rent up to what is reasonable, electricity, home insurance, travel to work, fees.
///   - countedIncome: income after tax, less what the job stimulus disregards.
public func socialAssistance(norm: Money, recognisedCosts: Money, countedIncome: Money) -> Money {
  (norm + recognisedCosts - countedIncome).orZero
}
