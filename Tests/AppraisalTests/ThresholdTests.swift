import Bookkeeping
import Economy
import LawData
import LifeCourse
import Testing

@testable import Appraisal

/// Every threshold against what the books say at its value and one step before it.
@Suite struct ThresholdTests {
  @Test func aProgrammesShareByHand() {
    let gain = Money(kronor: 300_000)
    // 33.3 % of 300 000 kr is 99 900 kr, 33.4 % is 100 200 kr.
    #expect(
      Threshold.successShare(gain: gain, programmeCost: Money(kronor: 100_000))
        == .at(ThresholdTurn(value: 334, becomesNegative: false)))
    #expect(Threshold.successShare(gain: gain, programmeCost: gain + Money(ore: 1)) == .never(.costTooHigh))
    #expect(
      Threshold.successShare(gain: gain, programmeCost: gain)
        == .at(ThresholdTurn(value: 1_000, becomesNegative: false)))
    #expect(Threshold.successShare(gain: -gain, programmeCost: gain) == .never(.noGain))
    #expect(Threshold.successShare(gain: -gain, programmeCost: .zero) == .never(.noGain))
    #expect(Threshold.successShare(gain: .zero, programmeCost: .zero) == .always)
  }

  @Test func aProgrammesCostByHand() {
    let turn = ThresholdTurn(value: 245_621, becomesNegative: true)
    #expect(Threshold.programmeCost(gain: Money(ore: 24_562_032)) == .at(turn))
    #expect(turn.limit == 245_620)
    #expect(Threshold.programmeCost(gain: Money(ore: -1)) == .never(.noGain))
  }

  @Test func monthsByHand() {
    func months(_ kronor: [Int]) -> Threshold { .monthsInWork(cumulated: kronor.map(Money.init(kronor:))) }
    #expect(months([-5, -1, 0, 4]) == .at(ThresholdTurn(value: 3, becomesNegative: false)))
    #expect(months([5, 1, -1]) == .at(ThresholdTurn(value: 3, becomesNegative: true)))
    #expect(
      months([-5, 1, -1, 2])
        == .several([
          ThresholdTurn(value: 2, becomesNegative: false), ThresholdTurn(value: 3, becomesNegative: true),
          ThresholdTurn(value: 4, becomesNegative: false),
        ]))
    #expect(months([0, 1]) == .always)
    #expect(months([-1, -1]) == .never(.notWithinPeriod))
  }

  /// The share who succeed and the cost of the programme, tried one step to each side.
  @Test func sharesAndCostsAgreeWithSums() {
    var random = SeededRandom(seed: 5)
    for _ in 0..<400 {
      let gain = Money(ore: Int.random(in: -50_000_00...400_000_00, using: &random))
      let cost = Money(ore: Int.random(in: 1...300_000_00, using: &random))
      func isNegative(_ tenths: Int) -> Bool { gain.ore * tenths - cost.ore * 1_000 < 0 }
      switch Threshold.successShare(gain: gain, programmeCost: cost) {
      case .at(let turn): #expect(!isNegative(turn.value) && isNegative(turn.value - 1))
      case .never: #expect((0...1_000).allSatisfy(isNegative))
      case .always, .several: Issue.record("a cost is there")
      }
      guard case .at(let turn) = Threshold.programmeCost(gain: gain) else {
        #expect(gain < .zero)
        continue
      }
      #expect(Money(kronor: turn.limit) <= gain && Money(kronor: turn.value) > gain)
    }
  }

  /// The last turn to gain is the payback.
  @Test func monthsAgreeWithPayback() throws {
    var random = RandomScenarios(seed: 12)
    for _ in 0..<40 {
      let result = try random.next().appraised()
      for one in result.thresholds {
        let actor = one.actor.map { result[$0] } ?? result.society
        switch try #require(one[.monthsInWork]) {
        case .always: #expect(actor.paybackMonth == 0)
        case .never: #expect(actor.paybackMonth == nil)
        case .at(let turn): #expect(actor.paybackMonth == (turn.becomesNegative ? nil : turn.value))
        case .several(let turns):
          let last = try #require(turns.last)
          #expect(actor.paybackMonth == (last.becomesNegative ? nil : last.value))
        }
      }
    }
  }

  @Test func productivityAgreesWithRuns() throws {
    var random = RandomScenarios(seed: 13)
    var tried = 0
    while tried < 25 {
      let scenario = random.next()
      let result = try scenario.appraised()
      for actor in [EconomicActor.employer, nil] {
        let one = try #require(result.thresholds.first { $0.actor == actor })
        guard case .at(let turn)? = one[.productivity] else { continue }
        tried += 1
        func total(_ tenths: Int) throws -> Money {
          let rate = Rate(partsPerMillion: tenths * 1_000)
          var changed = scenario
          changed.with = scenario.with.map { $0.withProductivity(rate, besideBenefit: rate) }
          let result = try changed.appraised(isWhole: false)
          return (actor.map { result[$0] } ?? result.society).total
        }
        #expect(!turn.becomesNegative)
        #expect(try total(turn.value) >= .zero)
        #expect(try total(turn.value - 1) < .zero)
      }
    }
  }

  /// The rounding of the net books is half an öre a line and month at most; a result within it may go either way.
  @Test func sharesOfTheNetResultAgreeWithRuns() throws {
    var random = RandomScenarios(seed: 14)
    var turned = 0
    for _ in 0..<60 {
      var scenario = random.next()
      scenario.appraisal.deadweight = Rate(partsPerMillion: 150_000)
      scenario.appraisal.subsidyDeadweight = Rate(partsPerMillion: 400_000)
      scenario.appraisal.displacement = Rate(partsPerMillion: 100_000)
      let result = try scenario.appraised()
      let slack = Money(ore: scenario.months * 40)
      for one in result.thresholds {
        func net(_ change: (inout AppraisalSettings) -> Void) throws -> Money {
          var changed = scenario
          change(&changed.appraisal)
          let net = try changed.appraised(isWhole: false).net
          return (one.actor.map { net[$0] } ?? net.society).thresholdResult
        }
        func subsidy(_ tenths: Int) throws -> Money {
          try net { $0.subsidyDeadweight = Rate(partsPerMillion: tenths * 1_000) }
        }
        switch try #require(one[.subsidyDeadweight]) {
        case .at(let turn):
          turned += 1
          let (at, before) = try (subsidy(turn.value), subsidy(turn.value - 1))
          #expect(turn.becomesNegative ? at < slack : at > -slack)
          #expect(turn.becomesNegative ? before > -slack : before < slack)
          #expect(at != before)
        case .always: #expect(try subsidy(0) > -slack && subsidy(999) > -slack)
        case .never: #expect(try subsidy(0) < slack && subsidy(999) < slack)
        case .several: Issue.record("a line turns once")
        }
        let half = try net { $0.deadweight = Rate(partsPerMillion: 500_000) }
        #expect(one[.deadweight] == .always ? half > -slack : half < slack)
      }
    }
    #expect(turned > 5)
  }

  @Test func wagesAgreeWithRuns() throws {
    var random = RandomScenarios(seed: 15)
    var turned = 0
    for _ in 0..<60 {
      let scenario = random.next()
      let result = try scenario.appraised(searchingWage: true)
      guard let place = scenario.with.firstIndex(where: { $0.activity.employment != nil }) else { continue }
      for one in result.thresholds {
        let turns: [ThresholdTurn]
        switch one[.wage] {
        case .at(let turn): turns = [turn]
        case .several(let several): turns = several
        default: continue
        }
        func amount(_ wage: Int) throws -> Money? {
          let changed = scenario.withWage(Money(kronor: wage), ofJob: place)
          guard let result = try? changed.appraised(isWhole: false) else { return nil }
          return (one.actor.map { result[$0] } ?? result.society).thresholdResult
        }
        for turn in turns {
          guard let at = try amount(turn.value), let before = try amount(turn.value - 1) else { continue }
          turned += 1
          #expect((at < .zero) == turn.becomesNegative)
          #expect((before < .zero) != turn.becomesNegative)
        }
      }
    }
    #expect(turned > 20)
  }

  /// Half of the benchmark's share: every run serves three actors.
  @Test func aWageTakesFewRuns() throws {
    var random = RandomScenarios(seed: 16)
    var runs: [Int] = []
    while runs.count < 40 {
      let scenario = random.next()
      guard var search = WageSearch(try scenario.appraised(isWhole: false), file: scenario) else { continue }
      _ = search.thresholds()
      runs.append(search.runs)
    }
    #expect(runs.reduce(0, +) <= 25 * runs.count)
    #expect((runs.max() ?? 0) <= 60)
  }
}

/// The key ratios of a scenario against the sums they are made of.
@Suite struct ScenarioRatioTests {
  @Test func agreeWithTheActors() throws {
    var random = RandomScenarios(seed: 17)
    for _ in 0..<40 {
      var scenario = random.next()
      scenario.appraisal.taxFactor = Rate(partsPerMillion: 1_300_000)
      let result = try scenario.appraised(searchingWage: true)
      #expect(result.ratios.map(\.kind) == ScenarioRatioKind.allCases)
      func gross(_ kind: ScenarioRatioKind) -> RatioValue? { result.ratios.first { $0.kind == kind }?.gross }
      let publicActors: [EconomicActor] = [.municipality, .region, .state, .eu]
      let cost = publicActors.reduce(Money.zero) { $0 - result[$1].headline }
      #expect(gross(.publicNetCost)?.quotient == Quotient(Int128(cost.ore), over: 100))
      let presentCost = publicActors.reduce(Money.zero) { $0 - result[$1].presentValue }
      if presentCost <= .zero {
        #expect(gross(.benefitCost) == .undefined(.noCost))
      } else {
        let benefit = result.society.presentValue + presentCost
        let ratio = Quotient(Int128(benefit.ore) * 10, over: Int128(presentCost.ore) * 13)
        #expect(gross(.benefitCost)?.quotient == ratio)
      }
      #expect(gross(.mvpf) == result.publicBudget.marginalValueOfPublicFunds)
    }
  }
}
