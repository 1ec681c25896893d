import Bookkeeping
import Economy
import LifeCourse

// Observed amounts, in place of what the rules give.
extension PathExplainer {
  /// The household's observed amount of a line in an assessed month; `nil` where none was given.
  func observed(_ line: Line, _ month: Int) -> ExplanationNode? {
    guard !plan.fixed.isEmpty, let fixed = FixedLine.allCases.first(where: { $0.line == line }),
      let amount = plan.fixed[fixed, month]
    else { return nil }
    return .leaf(
      term(line, month), ExactFraction(amount), .kronor,
      .observed("\(observedField(month)).fixed.\(fixed.rawValue)"))
  }

  /// The participant's phase that holds an observed amount.
  private func observedField(_ month: Int) -> String {
    phase(0, month).flatMap { source(of: $0, adult: 0)?.field } ?? side
  }

  /// An adult's establishment benefit as the housing allowance counts it: what was observed of the household is the
  /// participant's, but for the partner's own benefit.
  func establishmentIncome(_ adult: Int, _ month: Int) -> [ExplanationNode] {
    guard adult == 0, let observed = observed(.establishmentBenefit, month) else {
      return [establishmentBenefit(adult, month)].compactMap(\.self)
    }
    let others = plan.adults.indices.dropFirst().compactMap { establishmentBenefit($0, month) }
    guard !others.isEmpty else { return [observed] }
    return [
      others.reduce(observed) { $0 - $1 }
        .named(
          name(
            "establishmentBenefit.participant", "Etableringsersättning utan partnerns",
            "Establishment benefit without the partner's", month))
    ]
  }
}
