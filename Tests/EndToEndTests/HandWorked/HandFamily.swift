import Economy

/// Child allowance for two children from March 2018: 1 250 each and 150 for the second (SFB 15 kap. 2 and 8 §§).
let allowanceForTwoChildren = kr(2 * 1_250 + 150)

/// The housing allowance of a month for a couple with two children whose rent is above the ceiling, with the
/// temporary addition.
///
/// SFB 97 kap. 15–23 §§: half of what is between 1 400 and the ceiling, and 2 000 for two children; 20 % of
/// each spouse's income above the threshold is taken from the year; nothing below 1 200 a year; down to whole
/// hundreds a month. 97 kap. 23 a §: the addition, in per cent, up to the next 25 kr.
func housingAllowance(ceiling: Int, excess: Money..., addition percent: Int = 0) -> Money {
  housingAllowance(before: kr((ceiling - 1_400) / 2 + 2_000), excess: excess, addition: percent)
}

/// The housing allowance of a month that is so much before the income test, with the temporary addition.
func housingAllowance(before monthly: Money, excess: [Money], addition percent: Int = 0) -> Money {
  // Five times the year's amount, so that a fifth of the excess stays whole.
  let fiveYears = 5 * 12 * monthly.ore - excess.reduce(0) { $0 + $1.ore }
  guard fiveYears >= 5 * 120_000 else { return .zero }
  let paid = fiveYears / (5 * 12 * 10_000) * 10_000
  let step = 5 * 12 * 100 * 2_500
  return Money(ore: paid + (fiveYears * percent + step - 1) / step * 2_500)
}

/// Assistance where 75 % of a net wage counts (job stimulus), to the nearest öre, never below zero.
func assistance(need: Money, income: Money, netWage: Money) -> Money {
  Money(ore: max(0, 4 * (need.ore - income.ore) - 3 * netWage.ore + 2) / 4)
}
