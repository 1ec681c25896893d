import Economy
import Law
import LifeCourse

/// Decodes the fields of a supported job beside the new-start job.
struct JobSupportDecoder {
  let scope: ObjectScope
  /// The phase's first month, where it is known.
  let start: YearMonth?

  /// The job; in an establishment job the law sets wage and extent.
  func employment(_ scheme: JobScheme, _ state: inout DecodingState) -> Employment {
    guard scheme == .establishmentJob else {
      return EmploymentDecoder(scope: scope, isPartner: false).employment(&state)
    }
    return Employment(
      wage: nil, wageGrowth: .zero, extent: .one, employer: EmployerDecoder(phase: scope).employer(&state),
      production: EmploymentDecoder(scope: scope, isPartner: false).production(&state))
  }

  func support(_ scheme: JobScheme, _ state: inout DecodingState) -> JobSupport {
    if scope["decision"] == nil, let start {
      state.note(default: "\"\(start)\"", for: scope.field("decision"))
    }
    var support = JobSupport(scheme: scheme, decision: scope.month("decision", &state))
    switch scheme {
    case .wageSubsidyJob:
      support.form = scope.choice("form", default: WageSubsidyForm.employment, &state)
      support.rate = rate(&state)
    case .shelteredJob: support.rate = rate(&state)
    case .introductionJob, .extraJob, .vocationalIntroduction:
      readGround(&support, &state)
      support.absenceMonths = absence(&state)
    case .employmentSupport:
      readGround(&support, &state)
      support.absenceMonths = absence(&state)
      support.guaranteeDays = scope.whole("guaranteeDays", in: ScenarioLimits.daysBefore, default: 0, &state)
    case .entryJob: readGround(&support, &state)
    case .establishmentJob:
      readGround(&support, &state)
      support.absenceMonths = absence(&state)
      support.referenceWage = scope.money("referenceWage", in: ScenarioLimits.wage, &state)
    }
    return support
  }

  private func readGround(_ support: inout JobSupport, _ state: inout DecodingState) {
    support.ground = scope.choice("group", of: SupportGround.self, &state)
  }

  private func absence(_ state: inout DecodingState) -> Int? {
    scope.whole("absenceMonths", in: ScenarioLimits.monthsBefore, &state)
  }

  /// The individual share of the wage cost.
  private func rate(_ state: inout DecodingState) -> Rate? {
    scope.rate("rate", allowed: .aboveUpTo("0", "1"), &state) { $0 > .zero && $0 <= .one }
  }
}
