import Bookkeeping
import Economy

extension ScenarioResult {
  /// The month in which the employer has its money back for good, from 1, when the agreed pension counts as what it is to
  /// the employer: a cost of the month. 0 where it is never behind, `nil` where it is behind at the end; to the krona.
  package var employerPaybackWithPension: Int? {
    let sign = Line.agreedPension.declaration.sign(for: .employer)
    var pension = Money.zero
    let cumulated = self[.employer].cumulated.enumerated().map { place, sum in
      pension += (with[.agreedPension, place] - without[.agreedPension, place]) * sign
      return Money(kronor: (sum + pension).ore.dividedRoundingHalfAway(by: 100))
    }
    return paybackMonth(cumulated)
  }
}
