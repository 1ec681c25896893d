import Appraisal
import Bookkeeping
import Economy
import LawData
import LifeCourse
import Testing

/// What is counted beside the household's own: each effect switched on and off on random households.
@Suite struct InclusionTests {
  /// Random scenarios with and without a switch.
  private func pairs(
    seed: UInt64, count: Int = 60, _ change: (inout Scenario) -> Void
  ) throws -> [(off: ScenarioResult, on: ScenarioResult)] {
    var random = RandomScenarios(seed: seed)
    return try (0..<count).map { _ in
      let off = random.next()
      var on = off
      change(&on)
      return (try off.appraised(), try on.appraised())
    }
  }

  /// Actors sum to society, and every line but one is as it was.
  private func expectOnly(_ lines: Set<Line>, _ pair: (off: ScenarioResult, on: ScenarioResult)) {
    let total = pair.on.actors.reduce(Money.zero) { $0 + $1.total }
    #expect(total == pair.on.society.total)
    for line in Line.allCases where !lines.contains(line) {
      for month in 0..<pair.on.with.monthCount {
        #expect(pair.on.with[line, month] == pair.off.with[line, month], "\(line)")
        #expect(pair.on.without[line, month] == pair.off.without[line, month], "\(line)")
      }
    }
  }

  /// The change of money in hand without loans × 0.95 × 0.16, month by month, from the household to the state.
  @Test func consumptionTaxIsATransferOnTheChange() throws {
    var changed = 0
    for pair in try pairs(seed: 21, { $0.include.consumptionTax = true }) {
      expectOnly([.consumptionTax], pair)
      #expect(pair.on.society.total == pair.off.society.total)
      var sum = Money.zero
      for month in 0..<pair.on.with.monthCount where pair.on.with.month(month) < 2026_04 {
        let change = inHand(pair.off.with, month) - inHand(pair.off.without, month)
        let exact = Double(change.ore) * 0.152
        let tax = pair.on.with[.consumptionTax, month]
        #expect(abs(Double(tax.ore) - exact) <= 0.5 + 1e-6)
        #expect(pair.on.without[.consumptionTax, month] == .zero)
        sum += tax
        changed += change == .zero ? 0 : 1
      }
      guard pair.on.with.month(pair.on.with.monthCount - 1) < 2026_04 else { continue }
      #expect(pair.on[.state].total == pair.off[.state].total + sum)
      #expect(pair.on[.individual].inHand == pair.off[.individual].inHand - sum)
      #expect(pair.on[.municipality] == pair.off[.municipality])
    }
    #expect(changed > 300)
  }

  /// The state owes what the household is credited: nothing else changes, and nothing is in hand.
  @Test func pensionRightsAreATransferForLater() throws {
    var credited = 0
    for pair in try pairs(seed: 22, { $0.include.pensionRights = true }) {
      expectOnly([.pensionRights], pair)
      #expect(pair.on.society.total == pair.off.society.total)
      #expect(pair.on[.individual].inHand == pair.off[.individual].inHand)
      #expect(pair.on[.individual].cumulated == pair.off[.individual].cumulated)
      let change = pair.on[.individual].lines.first { $0.line == .pensionRights }?.total ?? .zero
      #expect(pair.on[.individual].later == pair.off[.individual].later + change)
      #expect(pair.on[.state].later == pair.off[.state].later - change)
      credited += change == .zero ? 0 : 1
    }
    #expect(credited > 20)
  }

  /// A given cost is booked in each month of its kind, at a constant amount, and nothing else changes.
  @Test func servicesCostWhatTheUserSays() throws {
    var booked: Set<Line> = []
    let pairs = try pairs(seed: 23) {
      $0.include.employmentService = true
      $0.include.labourMarketUnit = true
      $0.include.healthCare = true
      $0.publicCosts = PublicCosts(
        employmentService: Money(kronor: 4_200), labourMarketUnit: Money(kronor: 3_500),
        healthCare: Money(kronor: 1_000))
    }
    let costs: [(line: Line, ore: Int, payer: EconomicActor)] = [
      (.employmentServiceProgramme, 4_200_00, .state), (.labourMarketUnit, 3_500_00, .municipality),
      (.healthCare, 83_33, .region),  // 1 000 kr / 12
    ]
    for pair in pairs {
      expectOnly(Set(costs.map(\.line)), pair)
      var sum = Money.zero
      for cost in costs {
        for ledger in [pair.on.without, pair.on.with] {
          for month in 0..<ledger.monthCount {
            let amount = ledger[cost.line, month]
            #expect(amount == .zero || amount == Money(ore: cost.ore))
            if amount != .zero { booked.insert(cost.line) }
          }
        }
        let change = pair.on[cost.payer].lines.first { $0.line == cost.line }?.total ?? .zero
        #expect(pair.on[cost.payer].total == pair.off[cost.payer].total + change)
        sum += change
      }
      #expect(pair.on.society.total == pair.off.society.total + sum)
    }
    #expect(booked.count == 3)
  }

  /// Without a figure of the user's, the services change nothing and the reader is told.
  @Test func unknownCostsChangeNothing() throws {
    let pairs = try pairs(seed: 24) {
      $0.include.employmentService = true
      $0.include.labourMarketUnit = true
      $0.include.healthCare = true
    }
    var told: Set<PublicService> = []
    for pair in pairs {
      expectOnly([], pair)
      #expect(pair.on.actors == pair.off.actors)
      for service in PublicService.allCases where pair.on.remarks.contains(.serviceCostNotCounted(service)) {
        told.insert(service)
      }
      let isIdle = (pair.on.scenario.without + pair.on.scenario.with).contains {
        $0.activity.employment == nil && $0.besideWork == nil && !$0.activity.isStudies
      }
      #expect(pair.on.remarks.contains(.healthCareAssumed) == isIdle)
      #expect(
        pair.on.parametersUsed.contains { $0.parameter == "unitCost.healthCareSaving" } == isIdle)
    }
    #expect(told == [.employmentService, .labourMarketUnit])
  }

  private static let everything = Inclusions(
    consumptionTax: true, pensionRights: true, healthCare: true, employmentService: true,
    labourMarketUnit: true)

  /// With every effect on, actors sum to society line by line and year by year, and a path beside itself is zero.
  @Test func allTogether() throws {
    var random = RandomScenarios(seed: 25)
    for _ in 0..<60 {
      var scenario = random.next()
      scenario.include = Self.everything
      scenario.publicCosts = PublicCosts(
        employmentService: Money(kronor: 4_200), labourMarketUnit: Money(kronor: 3_500),
        healthCare: Money(kronor: 1_500))
      let result = try scenario.appraised()
      for keyPath in [\ActorResult.total, \.inHand, \.later] {
        let sum = result.actors.reduce(Money.zero) { $0 + $1[keyPath: keyPath] }
        #expect(sum == result.society[keyPath: keyPath])
      }
      for (place, year) in result.society.byYear.enumerated() {
        #expect(result.actors.reduce(Money.zero) { $0 + $1.byYear[place].amount } == year.amount)
      }
      scenario.with = scenario.without
      let still = try scenario.appraised()
      #expect(still.actors.allSatisfy { $0.total == .zero && $0.lines.allSatisfy { $0.total == .zero } })
    }
  }

  private func inHand(_ ledger: Ledger, _ month: Int) -> Money {
    LineDeclaration.all.filter {
      $0.availability == .hand && $0.line != .studyLoan && $0.line != .studyExtraLoan
    }.reduce(.zero) {
      $0 + ledger[$1.line, month] * $1.sign(for: .individual)
    }
  }
}

extension Activity {
  /// Studies with study aid.
  fileprivate var isStudies: Bool {
    if case .studies = self { return true }
    return false
  }
}
