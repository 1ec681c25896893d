import Appraisal
import Bookkeeping
import Economy
import LifeCourse
import Testing

/// Net of deadweight and displacement, on random households, years and paths.
@Suite struct CounterfactualTests {
  private static let shares = [(0, 0), (300_000, 0), (0, 630_000), (123_457, 765_432)]

  private func scenarios(
    seed: UInt64, _ count: Int, deadweight: Int = 0, subsidy: Int = 0, displacement: Int = 0
  ) -> [Scenario] {
    var random = RandomScenarios(seed: seed)
    return (0..<count).map { _ in
      var scenario = random.next()
      scenario.appraisal.deadweight = Rate(partsPerMillion: deadweight)
      scenario.appraisal.subsidyDeadweight = Rate(partsPerMillion: subsidy)
      scenario.appraisal.displacement = Rate(partsPerMillion: displacement)
      return scenario
    }
  }

  @Test func withoutSharesNetIsGross() throws {
    for scenario in scenarios(seed: 31, 40) {
      let result = try scenario.appraised()
      #expect(result.net.shares.isNeutral)
      for (gross, net) in zip(result.actors + [result.society], result.net.actors + [result.net.society]) {
        #expect(gross.total == net.total && gross.inHand == net.inHand && gross.later == net.later)
        #expect(gross.presentValue == net.presentValue && gross.byYear == net.byYear)
        #expect(gross.cumulated == net.cumulated && gross.paybackMonth == net.paybackMonth)
      }
    }
  }

  @Test func wholeDeadweightLeavesNothing() throws {
    for scenario in scenarios(
      seed: 32, 30, deadweight: 1_000_000, subsidy: 630_000, displacement: 500_000)
    {
      let net = try scenario.appraised().net
      for line in Line.allCases {
        for month in 0..<net.books.monthCount { #expect(net.books[line, month] == .zero) }
      }
    }
  }

  /// What the state gives employers.
  private static let supportLines: [Line] = [
    .newStartSupport, .wageSubsidySupport, .introductionJobSupport, .extraJobSupport,
    .vocationalIntroductionSupport, .employmentSupport, .entryJobSupport, .shelteredJobSupport,
    .supervisionGrant,
  ]

  /// At s = 1 the support of the path with the step is all there is: from the state to the employer.
  @Test func wholeSubsidyDeadweightLeavesTheSupport() throws {
    var supported = 0
    for scenario in scenarios(seed: 33, 60, subsidy: 1_000_000, displacement: 400_000) {
      let result = try scenario.appraised()
      let months = 0..<scenario.months
      // What the state pays the worker of an establishment job goes by way of the wage: a test of its own.
      guard months.allSatisfy({ result.with[.establishmentJobCompensation, $0] == .zero }) else { continue }
      let support = months.reduce(Money.zero) { sum, month in
        Self.supportLines.reduce(sum) { $0 + result.with[$1, month] }
      }
      if support > .zero { supported += 1 }
      for actor in result.net.actors {
        let expected: Money =
          switch actor.actor {
          case .employer: support
          case .state: -support
          default: .zero
          }
        #expect(actor.total == expected && actor.inHand == expected && actor.later == .zero)
      }
      for month in months {
        for line in Self.supportLines {
          #expect(result.net.books[line, month] == result.with[line, month])
        }
      }
    }
    #expect(supported > 10)
  }

  @Test(arguments: shares)
  func eachCellIsTheWeightedDifferenceRoundedOnce(deadweight: Int, subsidy: Int) throws {
    for scenario in scenarios(seed: 34, 12, deadweight: deadweight, subsidy: subsidy) {
      let result = try scenario.appraised()
      let months = 0..<scenario.months
      guard months.allSatisfy({ result.with[.establishmentJobCompensation, $0] == .zero }) else { continue }
      let (d, s) = (deadweight, subsidy)
      for line in Line.allCases {
        for month in 0..<scenario.months {
          let new = Int128(result.with[line, month].ore)
          let old = Int128(result.without[line, month].ore)
          let support = Self.supportLines.contains(line) ? new * Int128(s) : 0
          let exact = Int128(1_000_000 - d) * ((new - old) * Int128(1_000_000 - s) + support)
          let left = Int128(result.net.books[line, month].ore) * 1_000_000_000_000 - exact
          #expect(left.magnitude * 2 <= 1_000_000_000_000, "\(line) \(month)")
        }
      }
    }
  }

  @Test func theNetBooksBalanceAndTheActorsSumToSociety() throws {
    for scenario in scenarios(
      seed: 35, 30, deadweight: 70_001, subsidy: 333_333, displacement: 271_828)
    {
      let net = try scenario.appraised().net
      try Conservation.check(net.books)
      #expect(net.actors.reduce(Money.zero) { $0 + $1.total } == net.society.total)
      for actor in net.actors {
        #expect(actor.lines.reduce(Money.zero) { $0 + $1.total } == actor.total)
        #expect(actor.byYear.reduce(Money.zero) { $0 + $1.amount } == actor.total)
      }
    }
  }

  /// Nothing that anybody does not do in both paths is anybody's doing: the presets change nothing of it.
  @Test func withoutAStepNetIsZero() throws {
    for original in scenarios(seed: 36, 20, displacement: 300_000) {
      var scenario = original
      scenario.without = scenario.with
      scenario.appraisal.subsidyDeadweight = .zero
      let net = try scenario.appraised().net
      #expect(net.actors.allSatisfy { $0.total == .zero && $0.presentValue == .zero })
    }
  }
}
