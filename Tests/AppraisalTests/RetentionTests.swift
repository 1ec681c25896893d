import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse
import Testing

@testable import Appraisal

/// Some leave a job: the path with the step is the mix of who stays and who leaves.
@Suite struct RetentionTests {
  private static let million = 1_000_000
  private static let wage = 21_600
  private static let job = Employment(
    wage: Money(kronor: wage), wageGrowth: .zero, extent: .one, employer: Employer(agreement: false))

  private static func rates(_ percent: [Int]) -> [Rate] {
    percent.map { Rate(partsPerMillion: $0 * 10_000) }
  }

  private static func scenario(
    months: Int, retention: [Int], without: [Phase] = [Phase(months: nil, activity: .unemployed)],
    with: [Phase]? = nil
  ) -> Scenario {
    let alone = Household(
      person: Person(born: 1985_04), partner: nil, children: [],
      housing: Housing(
        rent: Money(kronor: 6_000), electricity: .zero, insurance: .zero, area: nil, reasonableRent: .inFull,
        rentGrowth: .zero), otherCosts: .zero, socialAssistance: true, assistanceMonths: 0,
      housingAllowance: true)
    return Scenario(
      title: "prov", start: 2019_01, months: months,
      municipality: Municipality(code: "0862", name: "Emmaboda", county: "Kalmar"), household: alone,
      without: without,
      with: with ?? [Phase(months: nil, activity: .job(job), retention: rates(retention))])
  }

  /// 0.40 after a year: 5 points leave a month. All work the first month, 95 % the second, 90 % the third.
  @Test func theWageOfEachMonthByHand() throws {
    let result = try Self.scenario(months: 3, retention: [40]).appraised()
    let wages = (0..<3).map { result.with[.wage, $0] }
    #expect(wages == [100, 95, 90].map { Money(ore: Self.wage * $0) })
    #expect(
      result.exits == [
        Exit(phase: 0, from: 2019_02, share: Rate(partsPerMillion: 50_000)),
        Exit(phase: 0, from: 2019_03, share: Rate(partsPerMillion: 50_000)),
      ])
    // Who leaves has earned one or two months' holiday supplement: 25 × 0.8 % / 12 of the wage a month.
    let aMonth = Double(Self.wage * 100) * 25 * 0.008 / 12
    for (month, expected) in [0.05 * aMonth, 0.05 * 2 * aMonth, 0.9 * 3 * aMonth].enumerated() {
      #expect(result.with[.holidaySupplement, month] == Money(ore: Int(expected.rounded())))
    }
  }

  /// 70 % after a year: month 7 has 1 − 6 × 2.5 % = 85 % of the wage, month 13 has 70 %.
  @Test func theShareFollowsTheYears() throws {
    let result = try Self.scenario(months: 26, retention: [70, 60]).appraised()
    #expect(result.with[.wage, 6] == Money(ore: Self.wage * 85))
    #expect(result.with[.wage, 12] == Money(ore: Self.wage * 70))
    #expect(result.with[.wage, 24] == Money(ore: Self.wage * 60))
    #expect(result.with[.wage, 25] == Money(ore: Self.wage * 60))
  }

  /// 80 % after a year is 80 % to the öre: 21 600 × 0.8 = 17 280 from month 13 on, in a longer horizon too.
  @Test func theWageAfterAYearIsExact() throws {
    let result = try Self.scenario(months: 60, retention: [80]).appraised()
    for month in 12..<60 { #expect(result.with[.wage, month] == Money(ore: Self.wage * 80)) }
  }

  @Test func allStayIsNoRetention() throws {
    let none = try Self.scenario(months: 15, retention: []).appraised()
    let all = try Self.scenario(months: 15, retention: [100]).appraised()
    #expect(all.with == none.with && all.actors == none.actors && all.exits.isEmpty)
    #expect(all.localTax == none.localTax)
  }

  /// Nobody is left after a year: from month 13 the path is the one without the step, but for the year's tax.
  @Test func noneStays() throws {
    let result = try Self.scenario(months: 14, retention: [0]).appraised()
    #expect(result.exits.count == 12)
    #expect(result.exits.reduce(0) { $0 + $1.share.partsPerMillion } == Self.million)
    for month in [12, 13] {
      for line in Line.allCases { #expect(result.with[line, month] == result.without[line, month]) }
    }
    #expect(result.with[.socialAssistance, 13] > .zero)
  }

  /// Two jobs after each other: who leaves the first does not begin the second.
  @Test func theSharesOfTwoJobsMultiply() throws {
    let phases = [
      Phase(months: 12, activity: .job(Self.job), retention: Self.rates([50])),
      Phase(months: nil, activity: .job(Self.job), retention: Self.rates([80])),
    ]
    let result = try Self.scenario(months: 25, retention: [], with: phases).appraised()
    #expect(result.with[.wage, 12] == Money(ore: Self.wage * 50))
    #expect(result.with[.wage, 24] == Money(ore: Self.wage * 40))
    #expect(result.exits.map(\.phase) == Array(repeating: 0, count: 12) + Array(repeating: 1, count: 12))
  }

  @Test func ordinaryMonthsAndBreakEvenAreThoseOfWhoStays() throws {
    let some = try Self.scenario(months: 20, retention: [50]).appraised()
    let all = try Self.scenario(months: 20, retention: []).appraised()
    #expect(some.ordinaryMonths == all.ordinaryMonths)
    #expect(some.breakEven == all.breakEven && !some.breakEven.isEmpty)
    #expect(some.with != all.with)
  }

  /// The other path has a second phase: who leaves after it has begun goes into it.
  @Test func theFallbackIsThePhaseOfTheCalendarMonth() throws {
    let establishment = Establishment(stage: .programme, extent: .one, monthsUsed: 0)
    let without = [
      Phase(months: 2, activity: .establishment(establishment)), Phase(months: nil, activity: .unemployed),
    ]
    let result = try Self.scenario(months: 4, retention: [40], without: without).appraised()
    // One leaver in twenty is back in the programme in month 2; in month 3 it is over for all.
    let benefit = result.without[.establishmentBenefit, 1]
    #expect(benefit > .zero)
    #expect(result.with[.establishmentBenefit, 1] == Money(ore: (benefit.ore + 10) / 20))
    #expect(result.with[.establishmentBenefit, 2] == .zero)
  }

  /// A new-start job that is the fallback keeps its decisions and pays its administration once.
  @Test func aJobTakenUpInTheMiddleCountsItsMonthsFromItsStart() throws {
    var supported = Self.job
    supported.employer.administrationOnce = Money(kronor: 10_000)
    let ticket = NewStartTicket(absenceMonths: 30)
    let without = [
      Phase(
        months: nil, activity: .newStartJob(supported, ticket), assumeEligible: "likvärdiga försäkringar")
    ]
    let result = try Self.scenario(months: 24, retention: [0], without: without).appraised()
    #expect(result.with[.employerAdministration, 1] == .zero)
    #expect(result.with[.newStartSupport, 23] == result.without[.newStartSupport, 23])
    #expect(result.without[.newStartSupport, 23] > .zero)
  }

  @Test func sharesThatRiseAreRefusedInCodeToo() {
    let scenario = Self.scenario(months: 12, retention: [50, 60])
    #expect(throws: AppraisalFailure.self) { try scenario.appraised() }
    #expect(scenario.planningProblems().map(\.code) == ["retentionNotUsable"])
    let student = Self.scenario(
      months: 12, retention: [],
      with: [Phase(months: nil, activity: .unemployed, retention: Self.rates([50]))])
    #expect(student.planningProblems().map(\.field) == ["with[0].retention"])
  }

  /// Brute force: every exit written out as a scenario of its own, run whole, weighted cell by cell.
  @Test func isTheWeightedSumOfSeparateRuns() throws {
    var random = RandomScenarios(seed: 77)
    var tried = 0
    while tried < 9 {
      var scenario = random.next()
      guard let place = scenario.with.lastIndex(where: { $0.activity.employment != nil }),
        scenario.with != scenario.without,
        // A benefit begun anew has other days used than one in the middle of its course; so has a plan of the programme.
        scenario.without.allSatisfy({
          !$0.activity.isBenefit && $0.besideWork == nil && !$0.activity.waitsForEstablishmentBenefit
        })
      else { continue }
      tried += 1
      scenario.with[place].fallback = .without
      scenario.with[place].retention = Self.rates(tried % 3 == 0 ? [0] : [70, 60, 52])
      let result = try scenario.appraised()
      try Conservation.check(result.with)
      let staying = Self.million - result.exits.reduce(0) { $0 + $1.share.partsPerMillion }
      var stayers = scenario
      stayers.with[place].retention = []
      var parts = [(weight: staying, ledger: try stayers.appraised().with)]
      for exit in result.exits {
        #expect(exit.phase == place)
        var separate = stayers
        separate.with = Self.left(scenario, at: exit.from - scenario.start)
        parts.append((exit.share.partsPerMillion, try separate.appraised().with))
      }
      for line in Line.allCases {
        for month in 0..<scenario.months {
          let sum = parts.reduce(0) { $0 + $1.ledger[line, month].ore * $1.weight }
          let rounded = (sum.magnitude * 2 + UInt(Self.million)) / UInt(2 * Self.million)
          #expect(
            result.with[line, month].ore == (sum < 0 ? -Int(rounded) : Int(rounded)),
            "\(line) \(month) of \(tried)")
        }
      }
      #expect(result.actors.reduce(Money.zero) { $0 + $1.total } == result.society.total)
    }
  }

  /// The step up to a month of the horizon, and then what the other path says of that month and those after it.
  private static func left(_ scenario: Scenario, at month: Int) -> [Phase] {
    var phases: [Phase] = []
    var start = 0
    for phase in scenario.with where start < month {
      var cut = phase
      cut.retention = []
      cut.months = min(phase.months ?? .max, month - start)
      phases.append(cut)
      start += cut.months ?? 0
    }
    start = 0
    for phase in scenario.without {
      let end = phase.months.map { start + $0 } ?? scenario.months
      if end > month {
        var rest = phase
        rest.months = phase.months == nil ? nil : end - max(start, month)
        if case .establishment(var establishment) = phase.activity {
          establishment.monthsUsed += max(0, month - start)
          rest.activity = .establishment(establishment)
        }
        phases.append(rest)
      }
      start = end
    }
    return phases
  }
}

extension Activity {
  /// A programme whose first payment waits: begun anew it would wait again.
  fileprivate var waitsForEstablishmentBenefit: Bool {
    if case .establishment(let establishment) = self { return establishment.waitingMonths > 0 }
    return false
  }
}
