public import Economy
import Law
import LawData
import LifeCourse

/// What of the difference would have come about anyway, or at somebody else's cost: the shares behind net.
public struct CounterfactualShares: Sendable, Equatable {
  /// Deadweight d (dödvikt): the share who would have reached the same end with the same support.
  public let deadweight: ShareUsed
  /// Deadweight of the subsidy s (dödvikt av stödet): the share of subsidised jobs that would exist without it.
  public let subsidyDeadweight: ShareUsed
  /// Displacement x (undanträngning): the share of the jobs that somebody else goes without.
  public let displacement: ShareUsed

  /// Shares.
  public init(deadweight: ShareUsed, subsidyDeadweight: ShareUsed, displacement: ShareUsed) {
    self.deadweight = deadweight
    self.subsidyDeadweight = subsidyDeadweight
    self.displacement = displacement
  }

  /// Whether net is the same as gross.
  public var isNeutral: Bool {
    [deadweight, subsidyDeadweight, displacement].allSatisfy { $0.value == .zero }
  }
}

/// A share with where it comes from.
public struct ShareUsed: Sendable, Equatable {
  /// Where a share comes from.
  public enum Origin: String, Sendable {
    /// The scenario file.
    case file
    /// The model's own figure for this kind of step.
    case preset
    /// The method, which counts none.
    case method
    /// Nowhere: the model has no figure for this kind of step.
    case none
  }

  /// The share.
  public let value: Rate
  /// Where it comes from.
  public let origin: Origin

  /// A share.
  public init(_ value: Rate, _ origin: Origin) {
    self.value = value
    self.origin = origin
  }
}

extension CounterfactualShares {
  /// The shares of a scenario under a method.
  ///
  /// A share in the file is knowledge of the case: it wins over preset and method alike. Where the file is silent,
  /// `standard` takes the preset of each kind of step in the path with it (new-start job, studies), the other methods
  /// count nothing. Displacement has no preset: that of the new-start job is within its deadweight.
  init(_ scenario: Scenario, method: AppraisalMethod, reader: inout ParameterReader) throws(NotModelled) {
    let given = scenario.appraisal
    func used(
      _ value: Rate?, _ preset: Parameter?, _ reader: inout ParameterReader
    ) throws(NotModelled) -> ShareUsed {
      if let value { return ShareUsed(value, .file) }
      guard method == .standard else { return ShareUsed(.zero, .method) }
      guard let preset else { return ShareUsed(.zero, .none) }
      return ShareUsed(try reader.rate(preset, at: scenario.start), .preset)
    }
    deadweight = try used(
      given.deadweight,
      scenario.courseWith.allPhases.contains(where: \.isStudies)
        ? CounterfactualPresets.studiesDeadweight : nil, &reader)
    subsidyDeadweight = try used(
      given.subsidyDeadweight,
      scenario.courseWith.allPhases.contains(where: \.isNewStartJob)
        ? CounterfactualPresets.newStartJobSubsidyDeadweight : nil, &reader)
    displacement = try used(given.displacement, nil, &reader)
  }

  /// The shares the file left to the model, where they can matter.
  func defaults(of scenario: Scenario) -> [DefaultUsed] {
    let shares = [
      ("deadweight", deadweight, true),
      (
        "subsidyDeadweight", subsidyDeadweight,
        scenario.courseWith.allPhases.contains { $0.activity.hasEmployerSupport }
      ),
      ("displacement", displacement, scenario.courseWith.allPhases.contains(where: \.hasJob)),
    ]
    return shares.compactMap { key, share, matters in
      guard matters, share.origin == .preset || share.origin == .none else { return nil }
      return DefaultUsed(field: "appraisal.\(key)", value: share.value.decimalText)
    }
  }
}

extension Phase {
  fileprivate var isStudies: Bool {
    if case .studies = activity { return true }
    return false
  }

  fileprivate var isNewStartJob: Bool {
    if case .newStartJob = activity { return true }
    return false
  }
}

extension Activity {
  /// Unemployed in the sense of the calculator of 2019: registered at the employment service, openly unemployed or in
  /// one of its programmes, whatever the income.
  fileprivate var isRegisteredUnemployment: Bool {
    switch self {
    case .unemployed, .establishment, .placement: true
    case .benefit(let claim): claim.kind == .activitySupport || claim.kind == .unemploymentBenefit
    case .newStartJob, .supportedJob, .job, .municipalJob, .studies, .selfEmployment: false
    }
  }
}

extension Scenario {
  /// What a reader must know of the method and its shares.
  func remarks(of shares: CounterfactualShares) -> [Remark] {
    var remarks: [Remark] = []
    if appraisal.method != .standard { remarks.append(.methodUsed(appraisal.method)) }
    if appraisal.method == .procurement2019,
      without.contains(where: { !$0.activity.isRegisteredUnemployment })
    {
      remarks.append(.counterfactualNotUnemployed)
    }
    if shares.subsidyDeadweight.origin == .preset, shares.displacement.value > .zero {
      remarks.append(.displacementBesidePreset)
    }
    return remarks
  }
}
