import Economy
import Law
import LawData
import LifeCourse

/// The employer's account of a month, reckoned again; nothing without a job of the participant.
struct IndependentEmployer {
  /// Production less costs plus support.
  private(set) var net = 0
  /// Contributions and payroll tax less support.
  private(set) var toState = 0

  init(_ adult: IndependentPerson, month: Int, law: MonthLaw, _ timeline: Timeline) {
    if let phase = adult.phase(month), case .placement(let placement) = phase.written.activity {
      // Without a wage: the value of the work less a supervisor's time with contributions in full.
      let place = placement.workplace
      let supervisor = Double(place.supervisorWage.ore) * place.supervisionShare.value
      let supervision =
        place.supervisionShare > .zero
        ? Int((supervisor * (1 + (law.contributions?.fullRate.value ?? 0))).rounded()) : 0
      let administration = month == phase.planned.booked.lowerBound ? place.administrationOnce.ore : 0
      net = place.productionValue.ore - supervision - administration
      toState = -(placement.placeCost?.ore ?? 0)
      return
    }
    guard let phase = adult.phase(month)?.planned, let work = phase.work, let rules = law.contributions else {
      return
    }
    let gross = Money(ore: adult.gross[month])
    let born = adult.person.born
    let age = timeline.month(month).age(ofBorn: born)
    let contributions = employerContributions(on: gross, bornYear: born.year, law: rules).ore
    var agreed = (pension: 0, tax: 0, insurance: 0)
    if work.employer.agreement, let benefits = law.agreed {
      agreed.pension = benefits.agreedPension(on: gross, age: age).ore
      agreed.tax = benefits.payrollTaxOnPension(Money(ore: agreed.pension)).ore
      agreed.insurance = benefits.agreedInsurance(on: gross, age: age).ore
    }
    let cost = gross.ore + contributions + agreed.pension + agreed.tax + agreed.insurance
    let production = Int((Double(cost) * work.productivity.value).rounded())
    let supervisor = Double(work.employer.supervisorWage.ore) * work.employer.supervisionShare.value
    let supervision = Int((supervisor * (1 + rules.fullRate.value)).rounded())
    let administration = month == phase.booked.lowerBound ? work.employer.administrationOnce.ore : 0
    var support = 0
    let worked = month - phase.booked.lowerBound
    let all = work.decisions.terms
    // A decision a year, and the last one from where the support is prolonged.
    let isProlonged = work.decisions.prolongedAfter.map { worked >= $0 } ?? false
    let decision = isProlonged ? all.count - 1 : worked / 12
    if decision < all.count {
      support =
        newStartSupport(
          cashGross: gross, extent: work.extent, terms: all[decision],
          contributionsDue: { employerContributionsExact(on: $0, bornYear: born.year, law: rules) },
          fullRate: rules.fullRate
        ).ore
    }
    net = production - cost - supervision - administration + support
    toState = contributions + agreed.tax - support
  }
}
