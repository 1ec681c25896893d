import Bookkeeping
import Economy
import LifeCourse

/// What the books of a path are mixed of: those who stay in its jobs, and those who leave.
struct ExplainedMix: Sendable {
  /// The books of those who stay.
  let staying: Ledger
  /// Their share, in millionths.
  let stayingWeight: Int
  /// Those who leave, with the place of the job's phase, the first month out of it, share and books.
  let leaving: [(phase: Int, from: YearMonth, weight: Int, ledger: Ledger)]

  /// The mix of a run; `nil` where nobody leaves.
  init?(_ runs: PathRuns) {
    guard !runs.mix.leaving.isEmpty else { return nil }
    staying = runs.staying.ledger
    stayingWeight = runs.mix.staying
    leaving = zip(runs.mix.leaving, runs.leaving).map { ($0.phase, $0.from, $0.weight, $1.ledger) }
  }
}

extension PathExplainer {
  /// The weighted mean of a line: those who stay in full, those who leave by their books, month by month out of the
  /// job with neighbours of the same amount together.
  func mixed(_ mix: ExplainedMix, _ line: Line, _ month: Int) -> ExplanationNode? {
    let place = month - timeline.horizon.lowerBound
    let phases = mix.leaving.map(\.phase)
    let staying = self.staying(mix).node(line, month: place)
    var parts: [ExplanationNode] = []
    if let staying {
      parts.append(
        staying.retitled(
          ExplanationTerm(
            "\(line.identifier).staying", sv: "\(line.declaration.swedishLabel), de som är kvar",
            en: "\(line.declaration.englishLabel), those who stay", month: timeline.month(month)))
          * share(
            name("mix.staying", "Andel som är kvar", "Share who stay"), mix.stayingWeight,
            phase: phases.last ?? 0))
    }
    var at = 0
    while at < mix.leaving.count {
      let first = mix.leaving[at]
      var end = at
      while end + 1 < mix.leaving.count, mix.leaving[end + 1].phase == first.phase,
        mix.leaving[end + 1].ledger[line, place] == first.ledger[line, place]
      { end += 1 }
      let group = mix.leaving[at...end]
      at = end + 1
      let amount = first.ledger[line, place]
      guard amount != .zero, let last = group.last else { continue }
      let months = first.from == last.from ? "\(first.from)" : "\(first.from)–\(last.from)"
      let leaf = ExplanationNode.leaf(
        name(
          "mix.leaving.\(first.from)", "Belopp för dem som är utan arbetet från \(months)",
          "Amount of those out of the job from \(months)", month), ExactFraction(amount), .kronor,
        .leaving(from: first.from, through: last.from))
      parts.append(
        leaf
          * share(
            name(
              "mix.leavingShare.\(first.from)", "Andel som är utan arbetet från \(months)",
              "Share who are out of the job from \(months)"), group.reduce(0) { $0 + $1.weight },
            phase: first.phase))
    }
    guard !parts.isEmpty else { return nil }
    return ExplanationNode(
      nil, .rounded(Self.mixRounding),
      [
        ExplanationNode(
          name("mix.mean", "Vägt medelvärde", "Weighted mean", month), .sum, parts)
      ]
    ).known(as: "mix.\(line.identifier).\(timeline.month(month))")
  }

  private func share(_ term: ExplanationTerm, _ weight: Int, phase: Int) -> ExplanationNode {
    input(term, Rate(partsPerMillion: weight), "with[\(phase)].retention")
  }

  /// A mix is rounded once a line and month.
  static let mixRounding = RoundingRule(
    stepInOre: 1, .nearest, source: "Nytta: varje rad och månad av medelvärdet avrundas en gång till öre")
}
