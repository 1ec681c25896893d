import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

// The employer's account of the participant's job.
extension PathExplainer {
  /// What the procurement of a job costs the municipality in the phase's first month.
  func procurement(_ month: Int) -> ExplanationNode? {
    guard let phase = plan.adults[0].phases.first(where: { $0.booked.contains(month) && $0.began == month }),
      phase.procurement > .zero, let source = source(of: phase, adult: 0)
    else { return nil }
    return input(
      name("procurement", "Upphandling i första månaden", "Procurement in the first month"),
      phase.procurement,
      source.field + ".procurement")
  }

  func employerNode(_ line: Line, _ month: Int) -> ExplanationNode? {
    if let phase = plan.adults[0].phases.first(where: { $0.booked.contains(month) }), phase.workplace != nil {
      // An apprentice may have holiday work too: never in a month at the workplace.
      if let node = workplaceNode(line, phase, month) { return node }
    }
    guard let phase = plan.adults[0].phases.first(where: { $0.booked.contains(month) }),
      let work = phase.work(in: month), let source = source(of: phase, adult: 0),
      let job = job(of: source),
      let contributionLaw = law(month).contributions
    else { return nil }
    let account = EmployerMonth(
      explainer: self, phase: phase, work: work, employment: job.employment, field: job.field, source: source,
      month: month, contributionLaw: contributionLaw)
    return switch line {
    case .employerContributions: account.contributions
    case .agreedPension: account.pension
    case .payrollTaxOnPension: account.pensionTax
    case .agreedInsurance: account.insurance
    case .production: account.production
    case .supervision: account.supervision
    case .employerAdministration: account.administration
    case .recruitment: account.recruitment
    case .newStartSupport: account.newStartSupport
    case .supervisionGrant: account.supervisionGrant
    case .wageSubsidySupport, .introductionJobSupport, .extraJobSupport, .vocationalIntroductionSupport,
      .employmentSupport, .entryJobSupport, .shelteredJobSupport:
      account.jobSupport(line)
    default: nil
    }
  }

  /// The account of a workplace that has the participant without a wage.
  private func workplaceNode(_ line: Line, _ phase: PlannedPhase, _ month: Int) -> ExplanationNode? {
    guard let workplace = phase.workplace, let source = source(of: phase, adult: 0) else { return nil }
    let field = source.field + ".employer"
    switch line {
    case .production:
      guard workplace.productionValue > .zero, phase.isAtWorkplace(month) else { return nil }
      return input(
        name("productionValue", "Arbetets värde per månad", "Value of the work a month"),
        workplace.productionValue, source.field + ".productionValue")
    case .supervision:
      guard workplace.supervisionShare > .zero, phase.isAtWorkplace(month) else { return nil }
      let wage = input(
        name("supervisorWage", "Handledarens lön", "The supervisor's wage"), workplace.supervisorWage,
        field + ".supervisorWage")
      let share = input(
        name("supervisionShare", "Handledarens tid", "The supervisor's time"), workplace.supervisionShare,
        field + ".supervisionShare")
      return (wage * share * (.constant(1, .share) + figure(EmployerContributionFigures.full, month))).toOre
        .named(name("supervision", "Handledning", "Supervision", month))
    case .employerAdministration:
      guard month == phase.began, workplace.administrationOnce > .zero else { return nil }
      return input(
        name("administrationOnce", "Administration i första månaden", "Administration in the first month"),
        workplace.administrationOnce, field + ".administrationOnce")
    case .supervisionGrant: return workplaceGrant(month)
    default: return nil
    }
  }
}
