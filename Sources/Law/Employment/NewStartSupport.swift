public import Economy

/// No rounding is prescribed for the support; it is kept to the öre.
package let newStartSupportRounding = RoundingRule(
  stepInOre: 1, .nearest, source: "förordning 2018:43 16 §: ingen avrundning; modellen till närmaste öre")

/// The support of a month for a new-start job (stöd för nystartsjobb), to the nearest öre, state to employer.
///
/// Förordning 2018:43 16–17 §§: the base is the month's cash gross pay, sick and holiday pay included, up to the
/// cap × the extent. Decisions to October 2021: the multiple × the contributions due on the base; from November
/// 2021 (SFS 2021:868): the contributions due, and for the multiple above one the full rate of the base.
/// Example: cash gross 22 000 under a decision of 2017-03 for a newly arrived person: 22 000 × 0.3142 × 2.5 =
/// 17 281.
///
/// - Parameters:
///   - cashGross: wage and holiday supplement of the month.
///   - extent: the share of full time.
///   - shareOfMonth: how much of the month the decision covers; less than the whole where the support begins or ends within
///     it. The cap is an amount a month, and is taken in proportion.
///   - terms: those of the decision that covers the month.
///   - contributionsDue: the employer contributions actually due on a base, with the month's reductions.
///   - fullRate: the full rate of the contributions, 31.42 %.
public func newStartSupport(
  cashGross: Money, extent: Rate, shareOfMonth: Rate = .one, terms: NewStartTerms,
  contributionsDue: (ExactKronor) -> ExactKronor, fullRate: Rate
) -> Money {
  let base = min(ExactKronor(cashGross), ExactKronor(terms.wageCap) * extent * shareOfMonth)
  let due = contributionsDue(base)
  let support =
    terms.twoPartFormula ? due + base * fullRate * (terms.multiple - .one) : due * terms.multiple
  return newStartSupportRounding(support)
}
