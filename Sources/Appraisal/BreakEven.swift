import Bookkeeping
import Economy
import LifeCourse

/// The smallest productivity, by 0.1 percentage point, at which the employer's nominal net of a phase is at
/// least zero. Every month's production is rounded to the öre as in the ledger.
func breakEvenProductivity(
  of phase: PlannedPhase, outcome: Int, in ledger: Ledger, timeline: Timeline
) -> BreakEvenProductivity? {
  guard let place = phase.place, let work = phase.work, !phase.booked.isEmpty else { return nil }
  var fullCosts: [Money] = []
  var otherNet = Money.zero
  for month in phase.booked {
    let place = month - timeline.horizon.lowerBound
    let cost = wageCostLines.reduce(Money.zero) { $0 + ledger[$1, place] }
    fullCosts.append(cost)
    otherNet -= cost
    for declaration in LineDeclaration.all
    where declaration.line != .production && !wageCostLines.contains(declaration.line) {
      otherNet += ledger[declaration.line, place] * declaration.sign(for: .employer)
    }
  }
  func net(_ steps: Int) -> Money {
    let productivity = Rate(partsPerMillion: steps * tenthOfAPoint)
    return fullCosts.reduce(otherNet) { $0 + $1.share(productivity) }
  }
  // The net grows with productivity: halve the interval.
  var low = -1
  var high = 1
  while net(high) < .zero {
    high *= 2
    guard high < 1_000_000 else { return nil }
  }
  if net(0) >= .zero { high = 0 } else { low = 0 }
  while high - low > 1, high > 0 {
    let middle = (low + high) / 2
    if net(middle) >= .zero { high = middle } else { low = middle }
  }
  return BreakEvenProductivity(
    outcome: outcome, phase: place, used: work.productivity,
    value: Rate(partsPerMillion: high * tenthOfAPoint))
}

private let tenthOfAPoint = 1_000

/// The lines of `fullWageCost`.
let wageCostLines: [Line] = [
  .wage, .holidaySupplement, .employerContributions, .agreedPension, .payrollTaxOnPension, .agreedInsurance,
]
