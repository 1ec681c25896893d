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
  /// The shares of each outcome of the path with the step, in the order of the file, where they differ: the shares above
  /// are then their means. Empty where the same shares hold for all.
  public let ofOutcomes: [CounterfactualShares]

  /// Shares that hold for all.
  public init(deadweight: ShareUsed, subsidyDeadweight: ShareUsed, displacement: ShareUsed) {
    self.deadweight = deadweight
    self.subsidyDeadweight = subsidyDeadweight
    self.displacement = displacement
    ofOutcomes = []
  }

  /// The shares of several outcomes: those they have in common, else the means with each outcome's own beside them.
  ///
  /// Half with a deadweight of 0.20, half without any: 0.10 in the mean. An outcome that nobody has decides nothing.
  public init(of outcomes: [CounterfactualShares], weights: [Rate]) {
    let counted = zip(outcomes, weights).filter { $0.1 > .zero }
    func mean(_ share: KeyPath<CounterfactualShares, ShareUsed>) -> ShareUsed {
      let all = counted.map { $0.0[keyPath: share] }
      guard let first = all.first else { return ShareUsed(.zero, .none) }
      guard all.contains(where: { $0 != first }) else { return first }
      let sum = counted.reduce(0) { $0 + $1.0[keyPath: share].value.partsPerMillion * $1.1.partsPerMillion }
      return ShareUsed(
        Rate(partsPerMillion: sum.dividedRoundingHalfAway(by: Rate.one.partsPerMillion)),
        all.contains { $0.origin == .preset } ? .preset : first.origin)
    }
    deadweight = mean(\.deadweight)
    subsidyDeadweight = mean(\.subsidyDeadweight)
    displacement = mean(\.displacement)
    ofOutcomes = counted.contains { $0.0 != counted.first?.0 } ? outcomes : []
  }

  /// The shares of an outcome.
  public func ofOutcome(_ place: Int) -> CounterfactualShares {
    ofOutcomes.indices.contains(place) ? ofOutcomes[place] : self
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
  /// count nothing. A preset is of its own kind of step: of several outcomes each has its own presets, while a share in
  /// the file holds for all. Displacement has no preset: that of the new-start job is within its deadweight.
  init(_ scenario: Scenario, method: AppraisalMethod, reader: inout ParameterReader) throws(NotModelled) {
    var shares: [CounterfactualShares] = []
    for outcome in scenario.courseWith.outcomes {
      shares.append(
        try CounterfactualShares(scenario, outcome: outcome, method: method, reader: &reader))
    }
    self.init(of: shares, weights: scenario.courseWith.outcomes.map(\.share))
  }

  private init(
    _ scenario: Scenario, outcome: Outcome, method: AppraisalMethod, reader: inout ParameterReader
  ) throws(NotModelled) {
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
      outcome.hasStudies ? CounterfactualPresets.studiesDeadweight : nil, &reader)
    subsidyDeadweight = try used(
      given.subsidyDeadweight,
      outcome.hasNewStartJob ? CounterfactualPresets.newStartJobSubsidyDeadweight : nil, &reader)
    displacement = try used(given.displacement, nil, &reader)
    ofOutcomes = []
  }

  /// The shares the file left to the model, where they can matter.
  func defaults(of scenario: Scenario) -> [DefaultUsed] {
    let phases = scenario.courseWith.allPhases
    var found =
      ofOutcomes.isEmpty
      ? defaults(of: phases, field: "appraisal")
      : zip(ofOutcomes, scenario.courseWith.outcomes).enumerated().flatMap { place, outcome in
        outcome.0.defaults(of: outcome.1.phases, field: "with.outcomes[\(place)]")
      }
    if phases.contains(where: \.hasJob), displacement.isOfModel {
      found.append(DefaultUsed(field: "appraisal.displacement", value: displacement.value.decimalText))
    }
    return found
  }

  private func defaults(of phases: [Phase], field: String) -> [DefaultUsed] {
    let isSupported = phases.contains { $0.activity.hasEmployerSupport }
    return [
      ("deadweight", deadweight, true), ("subsidyDeadweight", subsidyDeadweight, isSupported),
    ].compactMap { key, share, matters in
      matters && share.isOfModel
        ? DefaultUsed(field: "\(field).\(key)", value: share.value.decimalText) : nil
    }
  }
}

extension ShareUsed {
  /// Whether the file has left the share to the model.
  fileprivate var isOfModel: Bool { origin == .preset || origin == .none }
}

extension Course {
  /// Whether the presets of net may differ between the outcomes.
  var hasOutcomesOfOtherPresets: Bool {
    outcomes.contains { outcome in
      outcomes.first.map {
        $0.hasStudies != outcome.hasStudies || $0.hasNewStartJob != outcome.hasNewStartJob
      }
        ?? false
    }
  }
}

extension Outcome {
  fileprivate var hasStudies: Bool { phases.contains(where: \.isStudies) }
  fileprivate var hasNewStartJob: Bool { phases.contains(where: \.isNewStartJob) }
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
    let isValuedByCost = courseWith.outcomes.enumerated().contains { place, outcome in
      shares.ofOutcome(place).subsidyDeadweight.value > .zero
        && outcome.phases.contains {
          $0.activity.hasEmployerSupport && $0.activity.employment?.production == .netOfSupport
        }
    }
    if isValuedByCost { remarks.append(.netOfSupportBesideDeadweight) }
    return remarks
  }
}
