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
  /// Production that is no money: of a municipality or region.
  private(set) var workForPublic = 0
  /// What procurement costs the municipality.
  private(set) var procurement = 0

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
    if let phase = adult.phase(month), case .studies(let studies) = phase.written.activity,
      let place = studies.apprenticeship
    {
      account(
        of: place, pace: studies.pace, weeks: adult.studies(month)?.weeks ?? 0,
        isFirst: month == phase.planned.booked.lowerBound,
        isFirstOfStudy: !(phase.planned.booked.lowerBound..<month).contains { adult.studies($0) != nil },
        fullRate: law.contributions?.fullRate.value ?? 0, year: timeline.month(month).year)
    }
    if let phase = adult.phase(month), month == phase.planned.booked.lowerBound {
      procurement = phase.written.procurement.ore
    }
    guard let phase = adult.phase(month)?.planned, let written = adult.phase(month)?.written,
      let job = written.activity.employment ?? written.besideWork
        ?? Self.holidayWork(written, in: timeline.month(month)),
      let work = phase.work(in: month), let rules = law.contributions
    else {
      return
    }
    let gross = Money(ore: adult.gross[month] - adult.statePay[month])
    let born = adult.person.born
    let age = timeline.month(month).age(ofBorn: born)
    let contributions = employerContributions(on: gross, bornYear: born.year, law: rules).ore
    var agreed = (pension: 0, tax: 0, insurance: 0)
    let isPublic = job.employer.kind == .municipal || job.employer.kind == .regional
    if job.employer.agreement, let benefits = isPublic ? law.agreedOfLocalGovernment : law.agreed {
      agreed.pension = benefits.agreedPension(on: gross, age: age).ore
      agreed.tax = benefits.payrollTaxOnPension(Money(ore: agreed.pension)).ore
      agreed.insurance = benefits.agreedInsurance(on: gross, age: age).ore
    }
    let cost = gross.ore + contributions + agreed.pension + agreed.tax + agreed.insurance
    let supervisor = Double(work.employer.supervisorWage.ore) * work.employer.supervisionShare.value
    let supervision = Int((supervisor * (1 + rules.fullRate.value)).rounded())
    let administration =
      month == phase.booked.lowerBound
      ? job.employer.administrationOnce.ore + job.employer.recruitmentOnce.ore : 0
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
    var grant = 0
    if case .supportedJob(_, let ticket) = phase.activity {
      let independent = IndependentSupport(ticket, work, phase, month: month, timeline)
      grant = independent.supervision
      support += independent.ore(
        gross: gross.ore,
        contributions: { employerContributionsExact(on: $0, bornYear: born.year, law: rules) },
        premiums: { base in
          guard work.employer.agreement, let benefits = law.agreed(with: work.employer.kind) else {
            return .zero
          }
          return benefits.premiums(on: base, age: age)
        })
    }
    let production: Int
    let ofState = adult.statePay[month]
    switch job.production {
    case .productivity:
      // Sick pay buys no work.
      let pay = gross.ore + ofState
      let worked = pay - adult.sickPay[month]
      production = Int(
        (Int128(cost + ofState) * Int128(work.productivity.partsPerMillion) * Int128(worked) * 2 + Int128(pay)
          * 1_000_000)
          / (Int128(pay) * 2_000_000))
    case .value(let fullTime):
      let value = nearest(fullTime.ore * job.extent.partsPerMillion, over: 1_000_000)
      production =
        value - nearest(value * job.employer.sickDaysPerYear.partsPerMillion, over: 260 * 1_000_000)
    // A grant for supervision pays another cost; the state's part of an establishment job is none of the employer's.
    case .netOfSupport: production = max(0, cost - support)
    }
    if isPublic { workForPublic = production }
    net += production - cost - supervision - administration + support + grant
    toState += contributions + agreed.tax - support - grant
  }

  /// The job of a student in June and July: an ordinary one with a private employer.
  private static func holidayWork(_ phase: Phase, in month: YearMonth) -> Employment? {
    guard [6, 7].contains(month.month), let wage = IndependentPerson.summerWage(phase) else { return nil }
    return Employment(
      wage: Money(ore: wage), wageGrowth: .zero, extent: .one, employer: Employer(productivity: .one))
  }

  /// An apprentice: at the workplace in the months of study, for which the state gives at most 40 000 kr a year, and
  /// 7 000 kr once for a trained supervisor.
  private mutating func account(
    of place: Apprenticeship, pace: StudyPace, weeks: Int, isFirst: Bool, isFirstOfStudy: Bool,
    fullRate: Double, year: Int
  ) {
    if isFirst { net -= place.workplace.administrationOnce.ore }
    guard weeks > 0 else { return }
    let supervisor = Double(place.workplace.supervisorWage.ore) * place.workplace.supervisionShare.value
    let perYear = place.grantPerYear?.ore ?? (year >= 2023 ? 40_000_00 : 0)
    let once = place.isSupervisorTrained && isFirstOfStudy && year >= 2025 ? 7_000_00 : 0
    let grant = nearest(perYear * weeks * pace.share.partsPerMillion, over: 40 * 1_000_000) + once
    net += place.workplace.productionValue.ore - Int((supervisor * (1 + fullRate)).rounded()) + grant
    toState = -grant
  }
}
