import Appraisal
import Economy

/// One scenario of a comparison, with the figures it prints.
struct ComparedSide: Sendable {
  /// The letter it goes by: A, B, C, …
  let letter: String
  /// The name of its file, without folder; empty where it has none.
  let file: String
  /// The result.
  let result: ScenarioResult
  /// The whole kronor of the result.
  let figures: PrintedFigures
  /// The whole kronor after deadweight and displacement.
  let net: NetFigures

  init(_ result: ScenarioResult, file: String, place: Int) {
    letter = String(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(place))))
    self.file = file
    self.result = result
    figures = PrintedFigures(result)
    net = NetFigures(result, figures)
  }

  /// The amount of an actor; of society where the actor is `nil`.
  func amount(_ value: ComparedAmount, of actor: EconomicActor?) -> Int {
    switch value {
    case .total: gross(actor) { $0.change }
    case .inHand: gross(actor) { $0.inHand }
    case .headline: gross(actor) { $0.headline }
    case .later: gross(actor) { $0.later }
    case .presentValue: gross(actor) { $0.presentValue }
    case .net: actor.map { net[$0].net } ?? net.society.net
    }
  }

  /// The same to the öre.
  func exact(_ value: ComparedAmount, of actor: EconomicActor?) -> Money {
    let gross = actor.map { result[$0] } ?? result.society
    return switch value {
    case .total: gross.total
    case .inHand: gross.inHand
    case .headline: gross.cumulated.last ?? .zero
    case .later: gross.later
    case .presentValue: gross.presentValue
    case .net: (actor.map { result.net[$0] } ?? result.net.society).total
    }
  }

  private func gross(_ actor: EconomicActor?, _ value: (PrintedFigures.Row) -> Int) -> Int {
    guard let actor else { return figures.society(value) }
    return figures[actor].map(value) ?? 0
  }
}

/// An amount that is compared actor by actor.
enum ComparedAmount: String, Sendable, CaseIterable {
  /// The whole change.
  case total
  /// Cash within the period.
  case inHand
  /// Cash within the period, without study loans: what payback goes by.
  case headline
  /// What comes later: pension, debt.
  case later
  /// The present value of the whole change.
  case presentValue
  /// The whole change after deadweight and displacement.
  case net
}
