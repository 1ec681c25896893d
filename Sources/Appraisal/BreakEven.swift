import Bookkeeping
import Economy
import LifeCourse

/// What a job's employer has in the months of a phase, by where it comes from.
private struct EmployerOfPhase {
  let work: PlannedWork
  let months: Range<Int>
  /// By month: the full wage cost and what of it is for hours worked.
  private(set) var worked: [MonthOfJob] = []
  private(set) var production = Money.zero
  private(set) var support = Money.zero
  /// All else, costs negative.
  private(set) var other = Money.zero

  init?(_ phase: PlannedPhase, in ledger: Ledger, timeline: Timeline) {
    guard let work = phase.work, !phase.booked.isEmpty else { return nil }
    self.work = work
    months = phase.booked
    for month in phase.booked {
      let place = month - timeline.horizon.lowerBound
      let ofMonth = ledger.workedMonth(place)
      worked.append(ofMonth)
      other -= ledger.wageCost(place)
      for declaration in LineDeclaration.all where !wageCostLines.contains(declaration.line) {
        let amount = ledger[declaration.line, place] * declaration.sign(for: .employer)
        if declaration.line == .production {
          production += amount
        } else if LineDeclaration.employerSupportLines.contains(declaration.line) {
          support += amount
        } else {
          other += amount
        }
      }
    }
  }

  /// The smallest productivity, by 0.1 percentage point, at which the nominal net is at least zero. Every month's
  /// production is rounded to the öre as in the ledger.
  var productivity: Rate? {
    smallest { step in
      let productivity = Rate(partsPerMillion: step * tenthOfAPoint)
      return worked.reduce(other + support) { $0 + $1.production(productivity) } >= .zero
    }.map { Rate(partsPerMillion: $0 * tenthOfAPoint) }
  }

  /// The smallest whole krona a month for full time at which the nominal net is at least zero.
  var productionValue: Money? {
    smallest(below: mostKronor) { kronor in
      months.reduce(other + support) { $0 + work.valueOfWork(Money(kronor: kronor), month: $1) } >= .zero
    }.map { Money(kronor: $0) }
  }

  /// The smallest whole krona a month, in the place of the support there is, at which the nominal net is at least zero.
  var supportAMonth: Money? {
    // Net of support the value of the work falls as the support rises: the support turns no sign.
    guard work.production != .netOfSupport else { return nil }
    return smallest(below: mostKronor) { Money(kronor: $0) * months.count + other + production >= .zero }.map
    { Money(kronor: $0) }
  }
}

/// The smallest number at which something holds that holds for every number above it; `nil` where it is beyond reason.
private func smallest(below limit: Int = 1_000_000, where holds: (Int) -> Bool) -> Int? {
  if holds(0) { return 0 }
  var low = 0
  var high = 1
  while !holds(high) {
    low = high
    high *= 2
    guard high < limit else { return nil }
  }
  while high - low > 1 {
    let middle = (low + high) / 2
    if holds(middle) { high = middle } else { low = middle }
  }
  return high
}

/// Where the employer of a phase's job breaks even; `nil` where the phase has none.
func breakEven(
  of phase: PlannedPhase, outcome: Int, in ledger: Ledger, timeline: Timeline
) -> BreakEvenOfJob? {
  guard let place = phase.place, let employer = EmployerOfPhase(phase, in: ledger, timeline: timeline),
    let productivity = employer.productivity
  else { return nil }
  let hasOwnValue: Bool = if case .value = employer.work.production { true } else { false }
  let months = employer.months.count
  return BreakEvenOfJob(
    outcome: outcome, phase: place, method: employer.work.production, used: employer.work.productivity,
    value: productivity,
    productionValue: hasOwnValue ? employer.productionValue : nil, support: employer.supportAMonth,
    supportUsed: Money(ore: employer.support.ore.dividedRoundingHalfAway(by: months)))
}

private let tenthOfAPoint = 1_000
/// Kronor a month beyond reason.
private let mostKronor = 100_000_000

/// The lines of `fullWageCost`.
let wageCostLines: [Line] = [
  .wage, .sickPay, .holidaySupplement, .employerContributions, .agreedPension, .payrollTaxOnPension,
  .agreedInsurance,
]

extension Ledger {
  /// What the job of a month of the horizon costs its employer.
  func wageCost(_ place: Int) -> Money { wageCostLines.reduce(Money.zero) { $0 + self[$1, place] } }

  /// What the value of the work is a share of: the full wage cost, and what the state pays the worker of an
  /// establishment job in the employer's place.
  func workedMonth(_ place: Int) -> MonthOfJob {
    let ofState = self[.establishmentJobCompensation, place]
    return MonthOfJob(
      fullCost: wageCost(place) + ofState,
      gross: self[.wage, place] + self[.sickPay, place] + self[.holidaySupplement, place] + ofState,
      sickPay: self[.sickPay, place])
  }
}
