import Bookkeeping
import Economy
import LifeCourse

/// What the books of a path are mixed of: of every outcome those who stay in its phases, and those who leave.
struct ExplainedMix: Sendable {
  /// One outcome.
  struct Part: Sendable {
    /// The place of the outcome.
    let outcome: Int
    /// The plan and the books of those who stay.
    let plan: PathPlan
    let staying: Ledger
    /// Their share, in millionths.
    let stayingWeight: Int
    /// Those who leave, with the place of the phase, why, the first month on the fallback, which it is, share and books.
    let leaving:
      [(phase: Int, cause: LeavingCause, from: YearMonth, fallback: Fallback, weight: Int, ledger: Ledger)]
  }

  /// The outcomes, in the order of the file.
  let parts: [Part]

  /// The mix of a run's outcomes; `nil` where there is one path alone.
  init?(_ outcomes: [PathRuns.OutcomeRun]) {
    guard outcomes.count > 1 || outcomes.contains(where: { !$0.leaving.isEmpty }) else { return nil }
    parts = outcomes.map { run in
      Part(
        outcome: run.paths.place, plan: run.paths.plan, staying: run.staying.ledger,
        stayingWeight: run.paths.staying,
        leaving: zip(run.paths.leaving, run.leaving).map {
          ($0.phase, $0.cause, $0.from, $0.fallback, $0.weight, $1.ledger)
        })
    }
  }
}

extension PathExplainer {
  /// The weighted mean of a line: of every outcome those who stay in full, those who leave by their books, month by
  /// month with neighbours of the same amount together.
  func mixed(_ mix: ExplainedMix, _ line: Line, _ month: Int) -> ExplanationNode? {
    let parts = mix.parts.flatMap { mixed($0, line, month) }
    guard !parts.isEmpty else { return nil }
    return ExplanationNode(
      nil, .rounded(Self.mixRounding),
      [
        ExplanationNode(
          name("mix.mean", "Vägt medelvärde", "Weighted mean", month), .sum, parts)
      ]
    ).known(as: "\(isWith ? "with" : "without").mix.\(line.identifier).\(timeline.month(month))")
  }

  private func mixed(_ part: ExplainedMix.Part, _ line: Line, _ month: Int) -> [ExplanationNode] {
    let place = month - timeline.horizon.lowerBound
    let explainer = staying(part)
    let name = explainer.isCertain ? "" : ", \(explainer.outcomeName)"
    let id = explainer.isCertain ? "" : ".\(part.outcome)"
    var parts: [ExplanationNode] = []
    if part.stayingWeight > 0, let staying = explainer.node(line, month: place) {
      let isWhole = part.leaving.isEmpty
      let last = part.leaving.last
      parts.append(
        staying.retitled(
          ExplanationTerm(
            "\(line.identifier).staying\(id)",
            sv: "\(line.declaration.swedishLabel)\(name)\(isWhole ? "" : ", de som är kvar")",
            en: "\(line.declaration.englishLabel)\(name)\(isWhole ? "" : ", those who stay")",
            month: timeline.month(month)))
          * input(
            isWhole
              ? self.name("mix.share\(id)", "Andel med utfallet\(name)", "Share with the outcome\(name)")
              : self.name(
                "mix.staying\(id)", "Andel som är kvar\(name)", "Share who stay\(name)"),
            Rate(partsPerMillion: part.stayingWeight),
            last.map { explainer.shareField($0.phase, $0.cause) } ?? explainer.shareField))
    }
    return parts + leavers(of: part, explainer, line, month, name: name, id: id)
  }

  /// The amounts of those who leave, by their shares.
  private func leavers(
    of part: ExplainedMix.Part, _ explainer: PathExplainer, _ line: Line, _ month: Int, name: String,
    id: String
  ) -> [ExplanationNode] {
    let place = month - timeline.horizon.lowerBound
    var parts: [ExplanationNode] = []
    var at = 0
    while at < part.leaving.count {
      let first = part.leaving[at]
      var end = at
      while end + 1 < part.leaving.count, part.leaving[end + 1].phase == first.phase,
        part.leaving[end + 1].cause == first.cause, part.leaving[end + 1].fallback == first.fallback,
        part.leaving[end + 1].ledger[line, place] == first.ledger[line, place]
      { end += 1 }
      let group = part.leaving[at...end]
      at = end + 1
      let amount = first.ledger[line, place]
      guard amount != .zero, let last = group.last else { continue }
      let months = first.from == last.from ? "\(first.from)" : "\(first.from)–\(last.from)"
      let what = first.cause == .completion ? ("studierna", "the studies") : ("arbetet", "the job")
      let leaf = ExplanationNode.leaf(
        self.name(
          "mix.leaving\(id).\(first.from)", "Belopp för dem som är utan \(what.0) från \(months)\(name)",
          "Amount of those out of \(what.1) from \(months)\(name)", month), ExactFraction(amount), .kronor,
        .leaving(
          from: first.from, through: last.from, cause: first.cause, fallback: first.fallback))
      parts.append(
        leaf
          * input(
            self.name(
              "mix.leavingShare\(id).\(first.from)", "Andel som är utan \(what.0) från \(months)\(name)",
              "Share who are out of \(what.1) from \(months)\(name)"),
            Rate(partsPerMillion: group.reduce(0) { $0 + $1.weight }),
            explainer.shareField(first.phase, first.cause)))
    }
    return parts
  }

  /// The field of the share that stays in a phase.
  private func shareField(_ phase: Int, _ cause: LeavingCause) -> String {
    "\(side)[\(phase)].\(cause.rawValue)"
  }

  /// A mix is rounded once a line and month.
  static let mixRounding = RoundingRule(
    stepInOre: 1, .nearest, source: "Nytta: varje rad och månad av medelvärdet avrundas en gång till öre")
}
