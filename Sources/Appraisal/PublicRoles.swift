import Bookkeeping
public import Economy
import Law
import LifeCourse

/// A municipality or region that employs the participant: its result as authority, as employer, and both together.
public struct PublicRoles: Sendable, Equatable {
  /// The municipality or the region.
  public let actor: EconomicActor
  /// Its result as the authority it is to everybody: the same as among the actors.
  public let asAuthority: ActorResult
  /// The employer's result of its own jobs. The value of the work is no money.
  public let asEmployer: ActorResult
  /// Both together, without lines.
  public let together: ActorResult

  package init(actor: EconomicActor, asAuthority: ActorResult, asEmployer: ActorResult, together: ActorResult)
  {
    self.actor = actor
    self.asAuthority = asAuthority
    self.asEmployer = asEmployer
    self.together = together
  }
}

extension PathRuns {
  /// The roles of the municipality and the region, as far as each employs the participant in a path.
  func roles(of results: [ActorResult], weights: [Double]) -> [PublicRoles] {
    let pairs: [(EmployerKind, EconomicActor)] = [(.municipal, .municipality), (.regional, .region)]
    return pairs.compactMap { kind, actor in
      guard allPaths.contains(where: { $0.hasEmployer(kind) }),
        let authority = results.first(where: { $0.actor == actor })
      else { return nil }
      let accounts = ActorAccounts(
        without: books(of: kind, outcomesWithout), with: books(of: kind, outcomesWith), weights: weights)
      let employer = accounts.result(of: .employer)
      return PublicRoles(
        actor: actor, asAuthority: authority, asEmployer: employer, together: authority.adding(employer))
    }
  }

  /// The employer's lines of a path: of every outcome, who stays and who leaves, by their shares.
  private func books(of kind: EmployerKind, _ outcomes: [OutcomeRun]) -> Ledger {
    let parts = outcomes.flatMap(\.parts)
    if parts.count == 1, let only = parts.first { return only.path.books(of: kind, timeline) }
    var books = LedgerMix(start: timeline.start, monthCount: timeline.months)
    for part in parts where part.weight > 0 {
      books.add(part.path.books(of: kind, timeline), weight: part.weight)
    }
    return books.ledger(whole: max(1, outcomes.reduce(0) { $0 + $1.paths.share }))
  }
}

extension PathRuns.Path {
  /// The phases of the participant with a job at an employer of a kind.
  private func jobs(at kind: EmployerKind) -> [PlannedPhase] {
    (plan.adults.first?.phases ?? []).filter { $0.work?.employer.kind == kind && !$0.booked.isEmpty }
  }

  fileprivate func hasEmployer(_ kind: EmployerKind) -> Bool { !jobs(at: kind).isEmpty }

  /// The employer's lines of the months with a job at an employer of a kind, alone.
  fileprivate func books(of kind: EmployerKind, _ timeline: Timeline) -> Ledger {
    var books = Ledger(start: timeline.start, monthCount: timeline.months)
    for month in jobs(at: kind).flatMap(\.booked) {
      let place = month - timeline.horizon.lowerBound
      for declaration in LineDeclaration.all where declaration.sign(for: .employer) != 0 {
        books.post(declaration.line, month: place, ledger[declaration.line, place])
        let notCash = ledger.notCash(declaration.line, month: place)
        if notCash != .zero { books.markWorkForPublic(month: place, notCash) }
      }
    }
    return books
  }
}

extension ActorResult {
  /// The sums of two results over the same months, without their lines.
  fileprivate func adding(_ other: ActorResult) -> ActorResult {
    let sum = zip(cumulated, other.cumulated).map { $0 + $1 }
    return ActorResult(
      actor: actor, total: total + other.total, inHand: inHand + other.inHand, later: later + other.later,
      presentValue: presentValue + other.presentValue,
      byYear: zip(byYear, other.byYear).map { YearAmount(year: $0.year, amount: $0.amount + $1.amount) },
      cumulated: sum, paybackMonth: Appraisal.paybackMonth(sum), lines: [])
  }
}
