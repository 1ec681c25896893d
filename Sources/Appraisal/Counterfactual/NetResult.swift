public import Bookkeeping
public import Economy

/// The result after deadweight and displacement: what the step itself brings about.
public struct NetResult: Sendable, Equatable {
  /// The seven actors, in the order of `EconomicActor.inResults`; a line's `with` is its net amount, `without` zero.
  public let actors: [ActorResult]
  /// The sum of the actors.
  public let society: ActorResult
  /// The shares that net is reckoned by.
  public let shares: CounterfactualShares
  /// The net difference, line × month.
  public let books: Ledger

  package init(actors: [ActorResult], society: ActorResult, shares: CounterfactualShares, books: Ledger) {
    self.actors = actors
    self.society = society
    self.shares = shares
    self.books = books
  }

  /// The net result of one actor.
  public subscript(actor: EconomicActor) -> ActorResult {
    actors.first { $0.actor == actor } ?? society
  }
}

extension NetResult {
  /// Reckons the actors of net books, and checks that they balance.
  /// - Parameter weights: the weight of each month in a present value.
  package init(
    books: Ledger, shares: CounterfactualShares, weights: [Double]
  ) throws(ConservationFailure) {
    try Conservation.check(books)
    let accounts = ActorAccounts(
      without: Ledger(start: books.start, monthCount: books.monthCount), with: books, weights: weights)
    self.init(
      actors: EconomicActor.inResults.map { accounts.result(of: $0) }, society: accounts.result(of: nil),
      shares: shares, books: books)
  }
}
