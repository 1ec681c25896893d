import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

// The employer's account of the participant's job.
extension PathExplainer {
  func employerNode(_ line: Line, _ month: Int) -> ExplanationNode? {
    guard let phase = plan.adults[0].phases.first(where: { $0.booked.contains(month) }),
      let work = phase.work, let source = source(of: phase, adult: 0), let job = job(of: source),
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
    case .newStartSupport: account.newStartSupport
    case .supervisionGrant: account.supervisionGrant
    case .wageSubsidySupport, .introductionJobSupport, .extraJobSupport, .vocationalIntroductionSupport,
      .employmentSupport, .entryJobSupport, .shelteredJobSupport:
      account.jobSupport(line)
    default: nil
    }
  }
}
