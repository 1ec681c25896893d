public import Economy

/// Participation tax (deltagandeskatt), the public side: what the public budgets gain when a person goes to work, as
/// a share of the employer's whole labour cost. Both of the same period.
///
/// Undefined where there is no labour cost.
/// - Example: taxes, contributions and ended benefits 19 500 kr a month, labour cost 30 000 kr: 65 %.
public func participationTax(publicGain: Money, labourCost: Money) -> RatioValue {
  RatioValue(Int128(publicGain.ore), over: Int128(labourCost.ore), unlessPositive: .noLabourCost)
}

/// Participation tax of the household (deltagandeskatt, tröskeleffekt): the share of a wage that does not become
/// disposable income when a person without work takes one: 1 − change in disposable income / change in gross wage.
///
/// Above 1 the household loses on working. Undefined where the wage does not rise.
/// - Example: wage 0 → 20 000 kr, disposable income 11 000 → 16 000 kr: 1 − 5 000 / 20 000 = 75 %.
public func householdParticipationTax(incomeChange: Money, wageChange: Money) -> RatioValue {
  RatioValue(
    Int128(wageChange.ore) - Int128(incomeChange.ore), over: Int128(wageChange.ore),
    unlessPositive: .noWageChange)
}

/// Effective marginal tax (marginaleffekt): the share of a rise in wage that does not become disposable income,
/// for a person who works already: 1 − change in disposable income / change in gross wage.
///
/// Undefined where the wage does not rise.
/// - Example: wage + 1 000 kr, tax + 320 kr, housing allowance − 200 kr: 1 − 480 / 1 000 = 52 %.
public func effectiveMarginalTax(incomeChange: Money, wageChange: Money) -> RatioValue {
  householdParticipationTax(incomeChange: incomeChange, wageChange: wageChange)
}
