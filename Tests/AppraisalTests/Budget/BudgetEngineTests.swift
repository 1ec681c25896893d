import Appraisal
import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse
import Testing

/// A budget is the scenario's own run, read in one month.
@Suite struct BudgetEngineTests {
  /// The amounts of a month on every line of a household's money in hand.
  private func expectSame(
    _ month: HouseholdMonth, _ ledger: Ledger, _ place: Int, _ comment: Comment
  ) {
    for (line, sign) in HouseholdMonth.lines {
      #expect(month[line] == ledger[line, place] * sign, comment)
    }
  }

  /// Random households under random years: the whole law gives what the law compiled for the household gives, and the
  /// employer's account changes nothing.
  @Test func everyMonthIsThatOfTheRun() throws {
    var random = RandomScenarios(seed: 11)
    for number in 0..<60 {
      let scenario = random.next()
      let result = try scenario.appraised()
      var engine = BudgetEngine(scenario)
      for month in [0, scenario.months / 2, scenario.months - 1] {
        let columns = try engine.columns(month, of: .with, in: scenario)
        #expect(columns.map(\.path) == [.without, .with])
        expectSame(columns[0].household, result.without, month, "without, scenario \(number)")
        expectSame(columns[1].household, result.with, month, "with, scenario \(number)")
      }
    }
  }

  /// The points of a sweep are runs of the scenario with that wage, with the extent and with the rent.
  @Test func everyPointIsTheRunAtItsValue() throws {
    var random = RandomScenarios(seed: 12)
    var (swept, compared) = (0, 0)
    for number in 0..<60 {
      let scenario = random.next()
      let month = scenario.months / 2
      guard let phase = scenario.phase(of: .with, covering: month),
        scenario.with[phase].employment != nil
      else { continue }
      swept += 1
      var engine = BudgetEngine(scenario)
      let sweeps: [(BudgetVariation, [Int])] = [
        (.wage(phase: phase), [1_000, 17_300, 24_999, 36_000].map { $0 * 1_000_000 }),
        (.extent(phase: phase), [250_000, 400_000, 1_000_000]), (.hours(phase: phase), [10_000_000]),
        (.rent, [4_000_000_000, 9_500_500_000]),
      ]
      for (variation, values) in sweeps {
        let points = try engine.sweep(variation, values: values, month: month, of: .with, in: scenario)
        #expect(points.map(\.value) == values)
        for point in points {
          let varied = scenario.varied(
            variation, to: point.value, path: .with, month: scenario.start + month)
          // A supported job asks for an extent that a household alone has no rule for.
          guard varied.planningProblems().isEmpty else { continue }
          let run = try varied.appraised()
          compared += 1
          expectSame(point.month, run.with, month, "\(variation) \(point.value), scenario \(number)")
        }
      }
    }
    #expect(swept > 20 && compared > 8 * swept)
  }

  /// The point of comparison of the participation tax is the household with the same job at no wage.
  @Test func participationTaxIsAgainstNoWage() throws {
    let scenario = try BudgetHousehold.single(assistanceMonths: 0)
    var engine = BudgetEngine(scenario)
    let points = try engine.sweep(
      .wage(phase: 0), values: [0, 20_000_000_000], month: 1, of: .with, in: scenario)
    let (idle, working) = (points[0], points[1])
    #expect(idle.participationTax == nil)
    #expect(working.withoutWage == idle.month)
    let kept = (working.month.disposable - idle.month.disposable).ore
    let expected = ((2_000_000 - kept) * 1_000_000).dividedRoundingHalfAway(by: 2_000_000)
    #expect(working.participationTax == Rate(partsPerMillion: expected))
    // The same reference in a sweep over another field.
    let rent = try engine.sweep(
      .rent, values: [6_000_000_000], month: 1, of: .with,
      in: scenario.varied(.wage(phase: 0), to: 20_000_000_000, path: .with, month: 2019))
    #expect(rent.first?.participationTax == working.participationTax)
  }

  /// The file's first children, then ones who are eight in every month of the year.
  @Test func addedChildrenAreEight() throws {
    var scenario = try BudgetHousehold.single(assistanceMonths: 0)
    scenario.household.children = [Child(born: 2012_05, maintenanceSupport: true)]
    let month: YearMonth = 2019_03
    func children(_ number: Int) -> [Child] {
      scenario.varied(.children, to: number * 1_000_000, path: .with, month: month).household.children
    }
    #expect(children(0).isEmpty)
    #expect(children(1) == scenario.household.children)
    let three = children(3)
    #expect(three.map(\.born) == [2012_05, 2011_01, 2011_01])
    #expect(three.map(\.maintenanceSupport) == [true, true, true])
    for place in 0..<12 { #expect((YearMonth(januaryOf: 2019) + place).age(ofBorn: three[1].born) == 8) }
  }

  /// Everybody has the same age in the same month, and the amounts are those of a scenario written for that year.
  @Test func otherYearsKeepTheAges() throws {
    let scenario = try BudgetHousehold.single(assistanceMonths: 12)
    let moved = scenario.shifted(years: 5)
    #expect(moved.start == 2024)
    #expect(moved.start.age(ofBorn: moved.household.person.born) == 2019 - 1980 - 1)
    #expect(moved.shifted(years: -5) == scenario)
    let result = try moved.appraised()
    var engine = BudgetEngine(scenario)
    for column in try engine.columns(1, of: .with, in: moved) {
      #expect(column.month == 2024_02)
      expectSame(column.household, column.path == .with ? result.with : result.without, 1, "2024")
    }
  }
}

/// A household whose steps can be worked out by hand.
enum BudgetHousehold {
  /// A single in Emmaboda on assistance who takes a job in 2019.
  static func single(
    assistanceMonths: Int, children: [Child] = [], start: YearMonth = 2019
  ) throws -> Scenario {
    let household = Household(
      person: Person(born: 1980_04), partner: nil, children: children,
      housing: Housing(
        rent: Money(kronor: 6_000), electricity: .zero, insurance: .zero, area: nil, reasonableRent: .inFull,
        rentGrowth: .zero),
      otherCosts: .zero, socialAssistance: true, assistanceMonths: assistanceMonths, housingAllowance: true)
    let job = Employment(
      wage: Money(kronor: 22_000), wageGrowth: .zero, extent: .one,
      employer: Employer(agreement: false, holidaySupplementRate: .zero))
    let municipality = try #require(MunicipalityRegister.municipality(named: "Emmaboda"))
    return Scenario(
      title: "prov", start: start, months: 12, municipality: municipality, household: household,
      without: [Phase(months: nil, activity: .unemployed)],
      with: [Phase(months: nil, activity: .job(job))])
  }
}
