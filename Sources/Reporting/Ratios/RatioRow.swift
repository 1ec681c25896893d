package import Appraisal

/// One ratio: what it is of whom, what it comes to, and how.
package struct RatioRow: Sendable, Equatable {
  /// What a row says.
  package enum Outcome: Sendable, Equatable {
    /// A number, `infinite`, or none and why.
    case ratio(RatioValue)
    /// A cost or a share at which the result turns, or none and why.
    case notReachable(BreakEvenObstacle)
    /// What must be given for it.
    case notComputed(lacking: [String])
  }

  /// The ratio.
  package let kind: RatioKind
  /// Whose it is; `nil` where it is nobody's in particular.
  package let gainer: Gainer?
  /// What it comes to.
  package let outcome: Outcome
  /// The formula with the numbers put in; empty where it is not computed.
  package let formula: String

  /// The number; `nil` where there is none.
  var quotient: Quotient? {
    if case .ratio(let value) = outcome { value.quotient } else { nil }
  }

  /// The outcome in one word, for files.
  var status: String {
    switch outcome {
    case .ratio(.value): "value"
    case .ratio(.infinite): "infinite"
    case .ratio(.undefined): "undefined"
    case .notReachable: "notReachable"
    case .notComputed: "notComputed"
    }
  }
}
