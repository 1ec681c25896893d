public import Economy
public import Law
import LawData
import LifeCourse

extension Scenario {
  /// The conditions of new-start support that the scenario cannot show to be met, each with its section; none without a
  /// new-start job.
  public var statedNewStartConditions: [(condition: NewStartStatedCondition, source: LegalSource)] {
    NewStartStatedCondition.allCases.compactMap { condition in
      let decisions = phaseLists.flatMap { newStartDecisions($0.phases, onStatedGround: condition.group) }
      return condition.source(ofDecisions: decisions).map { (condition, $0) }
    }
  }

  /// The grounds of other supported jobs that stand on the file's word, each with its section.
  public var statedSupportGrounds: [StatedSupportGround] {
    var found: [StatedSupportGround] = []
    for (_, phases) in phaseLists {
      let dated = withFirstMonths(phases)
      for (place, month) in dated.enumerated() {
        guard case .supportedJob(_, let support) = month.phase.activity, let ground = support.ground,
          ground != .longUnemployed, support.scheme.grounds.contains(ground),
          !isShown(ground, before: phases.prefix(place))
        else { continue }
        let stated = StatedSupportGround(
          scheme: support.scheme, ground: ground,
          source: support.scheme.groundSource(at: support.decision ?? month.first))
        if !found.contains(stated) { found.append(stated) }
      }
    }
    return found
  }

  /// Whether the person is seen in what a ground asks for: the establishment programme, or a programme with activity
  /// support for the guarantees.
  private func isShown(_ ground: SupportGround, before phases: ArraySlice<Phase>) -> Bool {
    let states = (phaseLists.first?.phases.prefix(1) ?? []) + phases
    return states.contains { phase in
      switch phase.activity.livesOn {
      case .establishment: ground == .newlyArrived
      case .benefit(let claim):
        claim.kind == .activitySupport && (ground == .guarantee || ground == .youthGuarantee)
      default: false
      }
    }
  }

  /// The months in which new-start jobs of a path are decided on: the first, and each twelve months after.
  /// - Parameter ground: of jobs alone whose ground is this one, stands in the file and is not seen in the path.
  private func newStartDecisions(
    _ phases: [Phase], onStatedGround ground: NewStartGroup?
  ) -> [YearMonth] {
    withFirstMonths(phases).enumerated().flatMap { place, month -> [YearMonth] in
      let (first, last, phase) = month
      guard case .newStartJob(_, let ticket) = phase.activity else { return [] }
      if let ground {
        guard ticket.group == ground,
          !isShown(ground == .newlyArrived ? .newlyArrived : .guarantee, before: phases.prefix(place))
        else { return [] }
      }
      let later = stride(from: 12, through: last - first, by: 12).map { first + $0 }
      return [ticket.decision ?? first] + later
    }
  }

  /// New-start jobs whose own wage is below the lowest that any known agreement has in their first month.
  func wagesBelowAgreements(_ phases: [Phase], path: String) -> [Remark] {
    withFirstMonths(phases).enumerated().compactMap { place, found in
      guard case .newStartJob(let job, _) = found.phase.activity, let wage = job.wage,
        let lowest = WageAgreement.lowest(in: found.first), wage < lowest.monthlyWage
      else { return nil }
      return .wageBelowAgreements(
        field: "\(path)[\(place)].wage", lowest: lowest.monthlyWage, agreement: lowest.agreement.name,
        month: found.first)
    }
  }

  /// The phases of a path with their first and last month within the horizon.
  private func withFirstMonths(_ phases: [Phase]) -> [(first: YearMonth, last: YearMonth, phase: Phase)] {
    let end = start + (months - 1)
    var first = start
    return phases.enumerated().map { place, phase in
      let isLast = place == phases.count - 1
      let next = isLast ? end + 1 : first + (phase.months ?? 0)
      defer { first = next }
      return (first, max(first, min(end, next - 1)), phase)
    }
  }
}

/// The ground of a supported job that is taken from the file: neither it nor the path shows that it is there.
public struct StatedSupportGround: Sendable, Hashable {
  /// The kind of job.
  public let scheme: JobScheme
  /// The ground.
  public let ground: SupportGround
  /// The section that asks for it.
  public let source: LegalSource

  /// A ground.
  public init(scheme: JobScheme, ground: SupportGround, source: LegalSource) {
    self.scheme = scheme
    self.ground = ground
    self.source = source
  }
}
