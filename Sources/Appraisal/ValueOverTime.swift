public import Economy
import Law
import LawData
import LifeCourse

/// The present value of each actor's total at one discount rate, in the price year's money.
public struct PresentValueAtRate: Sendable, Equatable {
  /// The real discount rate a year; at 0 the value is in fixed prices alone.
  public let rate: Rate
  /// The seven actors, in the order of `EconomicActor.inResults`.
  public let actors: [Money]
  /// Society.
  public let society: Money

  package init(rate: Rate, actors: [Money], society: Money) {
    self.rate = rate
    self.actors = actors
    self.society = society
  }

  /// The present value of one actor.
  public subscript(actor: EconomicActor) -> Money {
    zip(EconomicActor.inResults, actors).first { $0.0 == actor }?.1 ?? society
  }
}

extension AppraisalSettings {
  /// The rates a present value is shown at beside the scenario's own: 0, 2, 3, 3.5 and 5 %.
  public static let comparedRates = [0, 20_000, 30_000, 35_000, 50_000].map(Rate.init(partsPerMillion:))

  /// Every rate shown, lowest first.
  var ratesShown: [Rate] { (Self.comparedRates + [discountRate]).unique().sorted() }
}

/// With − without, counted: actors and society, and their present values at several rates.
struct CountedRuns {
  let value: PresentValue
  let prices: ConsumerPrices
  let actors: [ActorResult]
  let society: ActorResult
  let presentValues: [PresentValueAtRate]

  /// - Parameter lastYear: the last calendar year that amounts are booked under.
  init(_ scenario: Scenario, _ runs: PathRuns, lastYear: Int, reader: inout ParameterReader) {
    let start = scenario.start
    let prices = ConsumerPrices(
      from: start.year...lastYear, to: scenario.appraisal.priceYear, reader: &reader)
    func weights(_ value: PresentValue) -> [Double] { (0..<scenario.months).map { value.weight(start + $0) } }
    func value(at rate: Rate) -> PresentValue {
      var settings = scenario.appraisal
      settings.discountRate = rate
      return PresentValue(settings, start: start, lastYear: lastYear, prices: prices)
    }
    let ownValue = value(at: scenario.appraisal.discountRate)
    let accounts = ActorAccounts(
      without: runs.without.ledger, with: runs.with.ledger, weights: weights(ownValue))
    self.value = ownValue
    self.prices = prices
    actors = EconomicActor.inResults.map { accounts.result(of: $0) }
    society = accounts.result(of: nil)
    presentValues = scenario.appraisal.ratesShown.map { rate in
      let weights = weights(value(at: rate))
      return PresentValueAtRate(
        rate: rate,
        actors: EconomicActor.inResults.map { accounts.presentValue(of: $0, weights: weights) },
        society: accounts.presentValue(of: nil, weights: weights))
    }
  }
}
