public import Economy

/// No rounding is prescribed for the support; it is kept to the öre.
package let jobSupportRounding = RoundingRule(
  stepInOre: 1, .nearest, source: "ingen avrundning i förordningen; modellen till närmaste öre")

/// The support of a month of a supported job, to the nearest öre, state to employer.
///
/// Wage subsidy and sheltered work (förordning 2017:462 19–21 §§), introduction and extra jobs (förordning 2018:42
/// 14–16 §§): a share of gross pay, sick and holiday pay with it, up to the cap × the extent, and of the contributions
/// due on it; wage subsidy with the premiums of agreed insurance. To April 2018 (förordning 2015:503): a share of the
/// whole wage cost, at most the days' cap × the extent. Vocational introduction (förordning 2013:1157): the full
/// contributions of pay up to the cap × the extent.
///
/// Example: an introduction job with 22 000 in 2019: 0.80 × 20 000 × 1.3142 = 21 027.20.
///
/// - Parameters:
///   - cashGross: wage and holiday supplement of the month.
///   - extent: the share of full time.
///   - terms: those of the decision that covers the month.
///   - contributionsDue: the employer contributions actually due on a base, with the month's reductions.
///   - premiums: the premiums of agreed pension and insurance on a base.
///   - fullRate: the full rate of the contributions, 31.42 %.
public func jobSupport(
  cashGross: Money, extent: Rate, terms: JobSupportTerms,
  contributionsDue: (ExactKronor) -> ExactKronor, premiums: (ExactKronor) -> ExactKronor, fullRate: Rate
) -> Money {
  let gross = ExactKronor(cashGross)
  switch terms.amount {
  case .ofCost(let rate, let payCap, let withPremiums):
    let base = min(gross, ExactKronor(payCap) * extent)
    let cost = base + contributionsDue(base)
    return jobSupportRounding((withPremiums ? cost + premiums(base) : cost) * rate)
  case .cappedCost(let rate, let monthlyCap):
    return jobSupportRounding(
      min((gross + contributionsDue(gross)) * rate, ExactKronor(monthlyCap) * extent))
  case .contributions(let payCap):
    return jobSupportRounding(min(gross, ExactKronor(payCap) * extent) * fullRate)
  case .toTheWorker:
    return .zero
  }
}
