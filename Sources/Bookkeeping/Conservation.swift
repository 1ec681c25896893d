public import Economy

/// The check that no krona appears or disappears: made on every ledger, last, and never switched off.
public enum Conservation: Sendable {
  /// Checks that every month's balances sum to zero and agree with the lines.
  /// - Throws: ``ConservationFailure`` for the first month that does not.
  /// - Complexity: O(lines × months).
  public static func check(_ ledger: Ledger) throws(ConservationFailure) {
    for month in 0..<ledger.monthCount {
      var residual = Money.zero
      for actor in EconomicActor.allCases {
        let balance = ledger.balance(of: actor, month: month)
        residual += balance
        let fromLines = LineDeclaration.all.reduce(Money.zero) {
          $0 + ledger[$1.line, month] * $1.sign(for: actor)
        }
        if fromLines != balance {
          throw ConservationFailure(month: ledger.month(month), actor: actor, difference: balance - fromLines)
        }
      }
      if residual != .zero {
        throw ConservationFailure(month: ledger.month(month), actor: nil, difference: residual)
      }
    }
  }
}

/// A ledger that does not add up: always a fault of the program, never of the input.
public struct ConservationFailure: Error, Hashable, Sendable {
  /// The month that does not add up.
  public let month: YearMonth
  /// The account that disagrees with its lines; `nil` when the accounts do not sum to zero.
  public let actor: EconomicActor?
  /// By how much.
  public let difference: Money
}
