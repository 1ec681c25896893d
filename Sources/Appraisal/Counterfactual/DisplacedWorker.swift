import Bookkeeping
import Economy
import LifeCourse

extension PathRuns {
  /// The displaced worker of the path with the step: of every outcome, who stays and who leaves, by their shares.
  var displacedWorkerWithTheStep: Ledger {
    isPlain ? displacedWorker(with) : displacedWorker(of: outcomesWith)
  }

  /// The displaced worker of the path without the step.
  var displacedWorkerWithoutTheStep: Ledger {
    isPlain ? displacedWorker(without) : displacedWorker(of: outcomesWithout)
  }

  /// The displaced worker of those who have one of some outcomes.
  func displacedWorker(of outcomes: [OutcomeRun]) -> Ledger {
    var books = LedgerMix(start: timeline.start, monthCount: timeline.months)
    for part in outcomes.flatMap(\.parts) { books.add(displacedWorker(part.path), weight: part.weight) }
    return books.ledger(whole: outcomes.reduce(0) { $0 + $1.paths.share })
  }

  /// The books of an anonymous worker who goes without the participant's job: what displacement of 100 % would cost.
  ///
  /// In each month of a job the displaced worker is the participant's mirror: production and wage cost are the full wage
  /// cost, so that the employer has nothing from the exchange; contributions, with the payroll tax on pension, are
  /// given back by the state; taxes as the participant's own lines of the month, credits off the state's. Insurance and
  /// burial fee stay within `others`, who lose wage cost and payments alike. What of a month's tax falls on a benefit
  /// beside the job is left out: the tax is shared by income, to the öre. The displaced worker's benefits are not
  /// counted, which flatters the public sector.
  func displacedWorker(_ path: Path) -> Ledger {
    var books = Ledger(start: timeline.start, monthCount: timeline.months)
    guard let participant = path.plan.adults.first else { return books }
    let taxes = engine.taxBooks(of: participant)
    for phase in participant.phases {
      for month in phase.booked where phase.work(in: month) != nil {
        let place = month - timeline.horizon.lowerBound
        let cost = path.ledger.workedMonth(place).fullCost
        books.post(.displacedProduction, month: place, cost)
        books.post(.displacedWageCost, month: place, cost)
        books.post(
          .displacedContributions, month: place,
          path.ledger[.employerContributions, place] + path.ledger[.payrollTaxOnPension, place])
        let gross = participant.grossByMonth[month]
        let taxable = participant.taxableByMonth[month]
        func ofJob(_ lines: [Line], less credits: [Line] = []) -> Money {
          let tax =
            lines.reduce(0) { $0 + taxes[$1, place].ore } - credits.reduce(0) { $0 + taxes[$1, place].ore }
          return Money(ore: taxable == gross ? tax : (tax * gross).dividedRoundingHalfAway(by: taxable))
        }
        books.post(.displacedMunicipalTax, month: place, ofJob([.municipalIncomeTax]))
        books.post(.displacedRegionalTax, month: place, ofJob([.regionalIncomeTax]))
        books.post(
          .displacedStateTax, month: place,
          ofJob(
            [.stateIncomeTax, .generalPensionContribution, .publicServiceFee], less: [.taxCredits]))
      }
    }
    return books
  }
}
