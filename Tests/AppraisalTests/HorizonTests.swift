import Bookkeeping
import Economy
import Foundation
import Law
import LawData
import LifeCourse
import Testing

@testable import Appraisal

/// Results over other horizons than the scenario's own, and at other discount rates.
@Suite struct HorizonTests {
  private static let job = Employment(
    wage: Money(kronor: 22_500), wageGrowth: Rate(partsPerMillion: 20_000), extent: .one,
    employer: Employer(agreement: true))

  private static func scenario(months: Int, horizons: [Horizon], born: YearMonth = 1985_04) -> Scenario {
    var scenario = Scenario(
      title: "prov", start: 2019_03, months: months,
      municipality: Municipality(code: "0862", name: "Emmaboda", county: "Kalmar"),
      household: Household(
        person: Person(born: born), partner: nil, children: [],
        housing: Housing(
          rent: Money(kronor: 6_000), electricity: .zero, insurance: .zero, area: nil,
          reasonableRent: .inFull, rentGrowth: .zero), otherCosts: .zero, socialAssistance: true,
        assistanceMonths: 12, housingAllowance: true),
      without: [Phase(months: nil, activity: .unemployed)],
      with: [
        Phase(months: 12, activity: .newStartJob(job, NewStartTicket(absenceMonths: 30))),
        Phase(months: nil, activity: .job(job), retention: [Rate(partsPerMillion: 700_000)]),
      ])
    scenario.appraisal.horizons = horizons
    return scenario
  }

  private static func problems(_ scenario: Scenario) -> [ScenarioProblem] {
    do throws(AppraisalFailure) {
      _ = try scenario.appraised()
      return []
    } catch {
      guard case .problems(let problems) = error else { return [] }
      return problems
    }
  }

  @Test func theScenariosOwnLengthGivesItsOwnResult() throws {
    let result = try Self.scenario(months: 36, horizons: [.years(3)]).appraised()
    let horizon = try #require(result.horizons.first)
    #expect(horizon.months == 36)
    #expect(horizon.actors == result.actors && horizon.society == result.society)
  }

  /// One year is a scenario of the new-start job alone; five years is the scenario with the job for longer.
  @Test func eachHorizonIsARunOfItsOwn() throws {
    let result = try Self.scenario(months: 36, horizons: [.years(1), .years(5), .years(10)]).appraised()
    var short = Self.scenario(months: 12, horizons: [])
    short.with = [Phase(months: nil, activity: short.with[0].activity)]
    let separate = [
      short, Self.scenario(months: 60, horizons: []), Self.scenario(months: 120, horizons: []),
    ]
    #expect(result.horizons.map(\.months) == [12, 60, 120])
    for (horizon, scenario) in zip(result.horizons, separate) {
      let expected = try scenario.appraised()
      #expect(horizon.actors == expected.actors && horizon.society == expected.society)
    }
    // The others' figures are read and listed, and nothing else of the scenario's own result changes.
    let alone = try Self.scenario(months: 36, horizons: []).appraised()
    #expect(alone.actors == result.actors && alone.localTax == result.localTax)
    #expect(Set(alone.parametersUsed).isStrictSubset(of: Set(result.parametersUsed)))
    #expect(result.remarks.contains(.horizonBeyondLaw(from: 2027)))
    #expect(!alone.remarks.contains(.horizonBeyondLaw(from: 2027)))
  }

  @Test func holdsOnRandomScenarios() throws {
    var random = RandomScenarios(seed: 41)
    for _ in 0..<40 {
      var scenario = random.next()
      let years = max(1, scenario.months / 12)
      scenario.appraisal.horizons = [.years(years)]
      guard let result = try? scenario.appraised() else {
        // The law may refuse a longer horizon, and says so of the horizon alone.
        #expect(Self.problems(scenario).allSatisfy { $0.code == "inHorizon" })
        continue
      }
      let expected = try scenario.over(months: years * 12).appraised()
      #expect(result.horizons[0].actors == expected.actors)
      #expect(
        result.horizons[0].actors.reduce(Money.zero) { $0 + $1.total } == result.horizons[0].society.total)
    }
  }

  /// A new-start job that is the last phase goes on in a longer horizon, and the law refuses it.
  @Test func aHorizonTheLawRefusesIsNamed() throws {
    var scenario = Self.scenario(months: 12, horizons: [.years(1), .years(4)])
    scenario.with = [Phase(months: nil, activity: scenario.with[0].activity)]
    let problems = Self.problems(scenario)
    #expect(problems.map(\.field) == ["appraisal.horizons[1]"])
    guard case .inHorizon(48, false, let inner)? = problems.first?.kind else {
      Issue.record("not told of its horizon")
      return
    }
    #expect(inner.field == "with[0].months" && inner.code == "refusedByLength")
    #expect(throws: AppraisalFailure.self) { try scenario.checkHorizons() }
  }

  /// 65 years to 2022, 66 from 2023, 67 from 2026 and later.
  @Test(
    arguments: [
      (1950_06, 2015_06 as YearMonth), (1957_12, 2022_12), (1958_01, 2024_01), (1959_12, 2025_12),
      (1960_01, 2027_01), (1985_04, 2052_04),
    ] as [(YearMonth, YearMonth)])
  func retirementIsTheMonthBeforeTheAge(born: YearMonth, from: YearMonth) {
    var reader = ParameterReader()
    let start: YearMonth = 2019_03
    let months = monthsToRetirement(from: start, born: born, reader: &reader)
    #expect(months == max(0, from - start))
    #expect(reader.uses.map(\.parameter) == ["establishment.highestAge"])
  }

  @Test func aHorizonToRetirement() throws {
    let result = try Self.scenario(months: 24, horizons: [.retirement], born: 1957_11).appraised()
    #expect(result.horizons.map(\.months) == [(2022_11 as YearMonth) - 2019_03])
    #expect(result.remarks.contains(.horizonToRetirement(last: 2022_10, age: 65)))
    let retired = Self.scenario(months: 24, horizons: [.retirement], born: 1954_02)
    #expect(Self.problems(retired).map(\.kind) == [.retired(age: 65)])
  }

  /// Σ change × CPI(2019) / CPI(year) × (1 + r)^(−i / 12), the index as SCB prints it.
  @Test func presentValuesByTheirFormula() throws {
    let index = [2019: 334.26, 2020: 335.92, 2021: 343.19, 2022: 371.91]
    let result = try Self.scenario(months: 36, horizons: []).appraised()
    #expect(result.presentValues.map(\.rate.partsPerMillion) == [0, 20_000, 30_000, 35_000, 50_000])
    for value in result.presentValues {
      for actor in EconomicActor.inResults {
        var sum = 0.0
        for month in 0..<36 {
          let place = result.with.month(month)
          var change = 0
          for declaration in LineDeclaration.all {
            let line = declaration.line
            change +=
              (result.with[line, month].ore - result.without[line, month].ore) * declaration.sign(for: actor)
          }
          let real = Double(change) / 100 * (334.26 / (index[place.year] ?? 0))
          sum += real * pow(1 + value.rate.value, -Double(month) / 12)
        }
        #expect(abs(value[actor].ore - Int((sum * 100).rounded())) <= 1)
        if value.rate == result.scenario.appraisal.discountRate {
          #expect(value[actor] == result[actor].presentValue)
        }
      }
    }
  }

  @Test func aRateOfOnesOwnStandsAmongTheOthers() throws {
    var scenario = Self.scenario(months: 18, horizons: [])
    scenario.appraisal.discountRate = Rate(partsPerMillion: 40_000)
    let result = try scenario.appraised()
    #expect(result.presentValues.map(\.rate.partsPerMillion) == [0, 20_000, 30_000, 35_000, 40_000, 50_000])
    #expect(result.presentValues[4].society == result.society.presentValue)
  }
}
