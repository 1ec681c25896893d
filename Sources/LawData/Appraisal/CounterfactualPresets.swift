import Economy

/// The share that would have come about anyway, where a scenario does not say.
package enum CounterfactualPresets {
  /// New-start jobs that would exist without the support; the study counts displacement among them.
  package static let newStartJobSubsidyDeadweight = Parameter(
    "appraisal.subsidyDeadweight.newStartJob", sv: "dödvikt av stödet, nystartsjobb",
    en: "deadweight of the subsidy, new-start job", unit: .partsPerMillion,
    [
      .assumption(2016, 630_000, "IFAU rapport 2012:6 (dödvikt och undanträngning tillsammans)", .verified)
    ])

  /// Students who would have begun without the step.
  package static let studiesDeadweight = Parameter(
    "appraisal.deadweight.studies", sv: "dödvikt, studier", en: "deadweight, studies",
    unit: .partsPerMillion,
    [
      .assumption(2016, 200_000, "modellval: en av fem hade börjat studera ändå", .assumed)
    ])

  package static let all = [newStartJobSubsidyDeadweight, studiesDeadweight]
}
