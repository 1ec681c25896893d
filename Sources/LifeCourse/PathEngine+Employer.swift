import Bookkeeping
package import Economy
import Law

extension PathEngine {
  /// Books the employer's account of the participant's jobs: contributions, agreed pension and insurance,
  /// production, supervision, administration and support.
  func bookEmployer(_ plan: AdultPlan, into ledger: inout Ledger) {
    for phase in plan.phases {
      guard let work = phase.work else { continue }
      for month in phase.booked {
        bookEmployerMonth(plan, phase, work, month: month, into: &ledger)
      }
    }
  }

  private func bookEmployerMonth(
    _ plan: AdultPlan, _ phase: PlannedPhase, _ work: PlannedWork, month: Int, into ledger: inout Ledger
  ) {
    guard let contributionLaw = self[law: month].contributions else { return }
    let place = month - timeline.horizon.lowerBound
    let gross = Money(ore: plan.grossByMonth[month])
    var fullCost = gross
    let options = work.contributionOptions(month - phase.began)
    let contributions = employerContributions(
      on: gross, bornYear: plan.born.year, law: contributionLaw, options: options)
    ledger.post(.employerContributions, month: place, contributions)
    fullCost += contributions
    if work.employer.agreement, let agreed = self[law: month].agreed {
      let age = timeline.month(month).age(ofBorn: plan.born)
      let pension = agreed.agreedPension(on: gross, age: age)
      let pensionTax = agreed.payrollTaxOnPension(pension)
      let insurance = agreed.agreedInsurance(on: gross, age: age)
      ledger.post(.agreedPension, month: place, pension)
      ledger.post(.payrollTaxOnPension, month: place, pensionTax)
      ledger.post(.agreedInsurance, month: place, insurance)
      fullCost += pension + pensionTax + insurance
    }
    ledger.post(.production, month: place, fullCost.share(work.productivity))
    let employer = work.employer
    if employer.supervisionShare > .zero {
      ledger.post(
        .supervision, month: place,
        supervisionCost(
          share: employer.supervisionShare, wage: employer.supervisorWage,
          contributionRate: contributionLaw.fullRate))
    }
    if month == phase.began {
      ledger.post(.employerAdministration, month: place, employer.administrationOnce)
    }
    if let terms = work.decisions.terms(inMonth: month - phase.began) {
      let support = newStartSupport(
        cashGross: gross, extent: work.extent, terms: terms,
        contributionsDue: {
          employerContributionsExact(
            on: $0, bornYear: plan.born.year, law: contributionLaw, options: options)
        }, fullRate: contributionLaw.fullRate)
      ledger.post(.newStartSupport, month: place, support)
    }
  }

  /// supervisionShare × supervisorWage × (1 + full contribution rate), rounded once to the öre.
  private func supervisionCost(share: Rate, wage: Money, contributionRate: Rate) -> Money {
    nearestOre(ExactKronor(wage) * share * (Rate.one + contributionRate))
  }

  /// Books the account of the workplaces that have the participant without a wage: what the work is worth to them,
  /// supervision, and administration in the first month.
  func bookWorkplaces(_ plan: AdultPlan, into ledger: inout Ledger) {
    for phase in plan.phases {
      guard let workplace = phase.workplace, workplace != Workplace() else { continue }
      for month in phase.booked {
        let place = month - timeline.horizon.lowerBound
        ledger.post(.production, month: place, workplace.productionValue)
        if workplace.supervisionShare > .zero, let law = self[law: month].contributions {
          ledger.post(
            .supervision, month: place,
            supervisionCost(
              share: workplace.supervisionShare, wage: workplace.supervisorWage,
              contributionRate: law.fullRate))
        }
        if month == phase.began {
          ledger.post(.employerAdministration, month: place, workplace.administrationOnce)
        }
      }
    }
  }
}

/// Each line × month is rounded once, to the nearest öre, halves up.
package let nearestOre = RoundingRule(
  stepInOre: 1, .nearest, source: "Nytta: varje rad och månad avrundas en gång till öre")
