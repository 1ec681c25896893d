import Bookkeeping
import Economy
import LifeCourse

extension PathRuns {
  /// Every threshold that follows from the runs themselves, without another run.
  func thresholds(of results: [ActorResult], shares: CounterfactualShares) -> [ActorThresholds] {
    let production = ProductionByShare(self)
    let net = NetByShare(self, shares)
    return ActorThresholds.actors.compactMap { actor in
      guard let result = results.first(where: { $0.actor == actor }) else { return nil }
      let gain = result.thresholdResult + result.programmeCost
      return ActorThresholds(
        actor: actor,
        values: [
          .successShare: .successShare(gain: gain, programmeCost: result.programmeCost),
          .programmeCost: .programmeCost(gain: gain),
          .monthsInWork: .monthsInWork(cumulated: result.cumulated),
          .productivity: production.threshold(of: result),
          .deadweight: net.deadweight(of: actor), .subsidyDeadweight: net.subsidyDeadweight(of: actor),
        ])
    }
  }
}

/// Production of the path with the step when every job of the participant in it has one and the same productivity.
/// Every month is rounded as in the books, where there is a mix after the mix.
struct ProductionByShare {
  /// By month: what does not depend on it (millionths of an öre), and the full wage costs with their weights.
  private var months: [(fixed: Int, costs: [(weight: Int, cost: MonthOfJob)])]
  private let used: Money

  init(_ runs: PathRuns) {
    let first = runs.timeline.horizon.lowerBound
    let paths = runs.outcomesWith.flatMap(\.parts)
    months = Array(repeating: (fixed: 0, costs: []), count: runs.timeline.months)
    for (path, weight) in paths {
      var isJob = Array(repeating: false, count: months.count)
      for phase in path.plan.adults.first?.phases ?? []
      where phase.work != nil && phase.place != nil && !phase.field.hasPrefix("without") {
        for month in phase.booked { isJob[month - first] = true }
      }
      for month in months.indices {
        if isJob[month] {
          months[month].costs.append((weight, path.ledger.workedMonth(month)))
        } else {
          months[month].fixed += path.ledger[.production, month].ore * weight
        }
      }
    }
    used = (0..<months.count).reduce(.zero) { $0 + runs.with.ledger[.production, $1] }
  }

  /// The productivity at which an actor's result changes sign: the employer's with the agreed pension, which it pays
  /// now, as the break-even of each job.
  func threshold(of result: ActorResult) -> Threshold {
    let isTouched = result.actor == nil || result.actor == .employer
    let own = isTouched ? result.total : result.thresholdResult
    let hasJob = months.contains { !$0.costs.isEmpty }
    guard isTouched, hasJob else {
      return own < .zero ? .never(hasJob ? .unaffected : .noJob) : .always
    }
    return Threshold(over: 0...Self.mostTenths, obstacle: .notInRange) {
      own + production($0) - used < .zero
    }
  }

  /// The production of all months at a productivity in tenths of a percentage point.
  func production(_ tenths: Int) -> Money {
    let rate = Rate(partsPerMillion: tenths * thousandTenths)
    let ore = months.reduce(0) { sum, month in
      let parts = month.costs.reduce(month.fixed) { $0 + $1.cost.production(rate).ore * $1.weight }
      return sum + parts.dividedRoundingHalfAway(by: Rate.one.partsPerMillion)
    }
    return Money(ore: ore)
  }

  /// A hundred times the full wage cost.
  private static let mostTenths = 100_000
}

/// A line over all months, or the part of it that is no cash.
private struct NetLine {
  let declaration: LineDeclaration
  let isCash: Bool
  let difference: Int
  let displaced: Int
  let support: Int
}

/// The net result by its shares, before it is rounded: linear in each of them (see ``PathRuns/netBooks(_:)``).
struct NetByShare {
  /// A part of the path with the step, and its lines over all months, öre: the difference, the displaced worker's, the
  /// support.
  private struct Part {
    let weight: Int128
    let shares: CounterfactualShares
    var lines: [NetLine] = []
  }

  private let displacement: Int128
  private let hasSupport: Bool
  private var all: [Part] = []

  init(_ runs: PathRuns, _ shares: CounterfactualShares) {
    displacement = Int128(shares.displacement.value.partsPerMillion)
    let displacedWithout = displacement > 0 ? runs.displacedWorkerWithoutTheStep : nil
    func sum(_ ledger: Ledger, _ line: Line) -> Int {
      (0..<ledger.monthCount).reduce(0) { $0 + ledger[line, $1].ore }
    }
    for net in runs.netParts(shares) {
      var part = Part(weight: Int128(net.weight), shares: net.shares)
      for declaration in LineDeclaration.all {
        let line = declaration.line
        func notCash(_ ledger: Ledger) -> Int {
          (0..<ledger.monthCount).reduce(0) { $0 + ledger.notCash(line, month: $1).ore }
        }
        let ofPublic = notCash(net.path.ledger) - notCash(runs.without.ledger)
        var displaced = 0
        if let displacedWithout, let displacedWith = net.displaced {
          displaced = sum(displacedWith, line) - sum(displacedWithout, line)
        }
        part.lines.append(
          NetLine(
            declaration: declaration, isCash: true,
            difference: sum(net.path.ledger, line) - sum(runs.without.ledger, line) - ofPublic,
            displaced: displaced,
            support: (0..<runs.timeline.months).reduce(0) {
              $0 + runs.supportHeld(line, month: $1, by: net.path).ore
            }))
        if ofPublic != 0 {
          part.lines.append(
            NetLine(declaration: declaration, isCash: false, difference: ofPublic, displaced: 0, support: 0))
        }
      }
      all.append(part)
    }
    hasSupport = all.contains { $0.lines.contains { $0.support != 0 } }
  }

  /// Deadweight takes the same share of every amount: no share below the whole turns a sign.
  func deadweight(of actor: EconomicActor?) -> Threshold {
    let whole = Int128(Rate.one.partsPerMillion)
    let sum = all.reduce(Int128(0)) { sum, part in
      let amounts = amounts(of: actor, part)
      let subsidy = Int128(part.shares.subsidyDeadweight.value.partsPerMillion)
      return sum + part.weight * (amounts.other * (whole - subsidy) + amounts.support * subsidy)
    }
    return sum < 0 ? .never(.scalesAll) : .always
  }

  /// Deadweight of the subsidy takes a share of everything but the support itself.
  func subsidyDeadweight(of actor: EconomicActor?) -> Threshold {
    let whole = Int128(Rate.one.partsPerMillion)
    let (other, support) = all.reduce((Int128(0), Int128(0))) { sum, part in
      let amounts = amounts(of: actor, part)
      let kept = part.weight * (whole - Int128(part.shares.deadweight.value.partsPerMillion))
      return (sum.0 + kept * amounts.other, sum.1 + kept * amounts.support)
    }
    guard support != 0 else {
      return other < 0 ? .never(hasSupport ? .scalesAll : .noSupport) : .always
    }
    return Threshold(over: 0...thousandTenths, obstacle: .scalesAll) {
      other * Int128(thousandTenths - $0) + support * Int128($0) < 0
    }
  }

  /// Millionths of an öre: what the step makes with its displacement, and its support.
  private func amounts(of actor: EconomicActor?, _ part: Part) -> (other: Int128, support: Int128) {
    let whole = Int128(Rate.one.partsPerMillion)
    return part.lines.reduce((0, 0)) { sum, line in
      guard line.declaration.counts(for: actor), actor == nil || line.isCash else { return sum }
      let sign = Int128(line.declaration.signInResult(of: actor))
      let other = Int128(line.difference) * whole + Int128(line.displaced) * displacement
      return (sum.0 + other * sign, sum.1 + Int128(line.support) * whole * sign)
    }
  }
}
