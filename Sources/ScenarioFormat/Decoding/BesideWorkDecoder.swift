import Economy
import Law
import LifeCourse

/// Decodes the `work` beside a benefit: a part-time job whose costs stand within it.
struct BesideWorkDecoder {
  let phase: ObjectScope
  /// Whether the job is the partner's: then no employer has an account.
  let isPartner: Bool

  func work(_ state: inout DecodingState) -> (job: Employment, costs: WorkCosts)? {
    guard phase["work"] != nil, let scope = phase.object("work", &state) else { return nil }
    checkKeys(scope, &state)
    guard scope.required("extent", &state) != nil else { return nil }
    let decoder = EmploymentDecoder(scope: scope, isPartner: isPartner)
    return (decoder.employment(&state), decoder.workCosts(&state))
  }

  private func checkKeys(_ scope: ObjectScope, _ state: inout DecodingState) {
    scope.check(KnownKeys(FormatKeys.work, later: ["retention", "fallback", "procurement"]), &state)
    guard isPartner else { return }
    for key in ["employer"] + FormatKeys.production {
      guard let value = scope[key] else { continue }
      state.report(.unusedByPartner(key), at: value.place, field: scope.field(key))
    }
  }

  /// Tells of a benefit and a job that together are more than full time.
  func check(_ job: Employment, beside activity: Activity, start: YearMonth?, _ state: inout DecodingState) {
    guard let extent = extent(of: activity, start: start), extent + job.extent > .one else { return }
    let field = phase.field("work")
    state.report(
      .moreThanFullTime(benefit: extent, work: job.extent), at: phase["work"]?.place ?? phase.place,
      field: "\(field).extent")
  }

  /// The share of full time a benefit takes; `nil` where the job itself decides how much is left of the benefit, as
  /// under the old rules of establishment, or where none is reckoned, as during its mapping.
  private func extent(of activity: Activity, start: YearMonth?) -> Rate? {
    switch activity {
    case .benefit(let claim): return claim.extent
    case .establishment(let establishment):
      guard establishment.stage == .programme, let start else { return nil }
      return EstablishmentDecoder.isOldPlan(establishment, start: start) ? nil : establishment.extent
    // Who has work must step down from it as far as transition study support goes: lag (2022:856) 17 §.
    case .studies(let studies): return studies.grant == .transition ? studies.pace.share : nil
    case .unemployed, .newStartJob, .supportedJob, .job, .municipalJob, .placement, .selfEmployment:
      return nil
    }
  }
}
