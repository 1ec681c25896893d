public import Economy

/// What a ``Line`` is: who pays, who receives, and when the receiver can use it.
public struct LineDeclaration: Sendable {
  /// The line.
  public let line: Line
  /// The actor that pays.
  public let payer: EconomicActor
  /// The actor that receives.
  public let receiver: EconomicActor
  /// When and whether the amount is money in hand.
  public let availability: Availability
  /// The name in Swedish reports.
  public let swedishLabel: String
  /// The name in English reports.
  public let englishLabel: String

  init(
    _ line: Line, _ payer: EconomicActor, _ receiver: EconomicActor, _ availability: Availability,
    sv swedishLabel: String, en englishLabel: String
  ) {
    self.line = line
    self.payer = payer
    self.receiver = receiver
    self.availability = availability
    self.swedishLabel = swedishLabel
    self.englishLabel = englishLabel
  }

  /// Every declaration, in the order of ``Line``.
  public static let all: [LineDeclaration] = [
    work, employerSupport, householdSupport, study, tax, services, rights, displacement, project,
  ].flatMap(\.self).sorted { $0.line.rawValue < $1.line.rawValue }

  /// The sign of the line seen from an actor: +1 receives, −1 pays, 0 has no part in it.
  public func sign(for actor: EconomicActor) -> Int {
    (receiver == actor ? 1 : 0) - (payer == actor ? 1 : 0)
  }
}

/// When an amount can be used.
public enum Availability: String, Sendable, CaseIterable {
  /// Cash now.
  case hand
  /// Deferred: pension, debt.
  case later
  /// Value that is never cash: released staff time, work done for a public employer.
  case notMoney
}

extension Line {
  /// What the line is.
  public var declaration: LineDeclaration { LineDeclaration.all[rawValue] }
}
