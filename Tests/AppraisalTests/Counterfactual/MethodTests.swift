import Appraisal
import Bookkeeping
import Economy
import Law
import LifeCourse
import Testing

/// One scenario by the three methods.
@Suite struct MethodTests {
  private func by(_ method: AppraisalMethod, _ scenario: Scenario) throws -> ScenarioResult {
    var scenario = scenario
    scenario.appraisal.method = method
    return try scenario.appraised()
  }

  @Test func stakeholderMakesProductionWorthItsCostAndChangesNothingElse() throws {
    var random = RandomScenarios(seed: 51)
    let costs: [Line] = [
      .wage, .holidaySupplement, .employerContributions, .agreedPension, .payrollTaxOnPension,
      .agreedInsurance, .establishmentJobCompensation,
    ]
    for _ in 0..<30 {
      var scenario = random.next()
      // Days of sickness are paid for and not worked.
      scenario.with = scenario.with.map {
        $0.withEmployer({ $0.sickDaysPerYear = .zero }, besideBenefit: { $0.sickDaysPerYear = .zero })
      }
      scenario.without = scenario.without.map { $0.withProductivity(nil, besideBenefit: .one) }
      let standard = try by(.standard, scenario)
      let stakeholder = try by(.stakeholder, scenario)
      #expect(stakeholder.without == standard.without)
      for month in 0..<scenario.months {
        for line in Line.allCases where line != .production {
          #expect(stakeholder.with[line, month] == standard.with[line, month])
        }
        guard stakeholder.with[.production, month] != .zero else { continue }
        #expect(
          stakeholder.with[.production, month]
            == costs.reduce(.zero) { $0 + stakeholder.with[$1, month] })
      }
      #expect(stakeholder.net.shares.isNeutral)
      #expect(stakeholder.net.society.total == stakeholder.society.total)
      #expect(stakeholder.scenario.appraisal.discountRate == .zero)
    }
  }

  /// Within one year and without a discount rate an amount is worth itself.
  @Test func withoutDiscountingAYearIsWorthItsSum() throws {
    let result = try by(.stakeholder, PresetTests.scenario([PresetTests.newStart()]))
    for actor in result.actors { #expect(actor.presentValue == actor.total) }
  }

  /// The contract alone: the same as the file cut to it, with a production factor of 80 % where none is given.
  @Test func procurementCountsTheContractAlone() throws {
    let long = PresetTests.scenario([PresetTests.newStart(12), PresetTests.job()], months: 36)
    let result = try by(.procurement2019, long)
    #expect(result.scenario.months == 12 && result.with.monthCount == 12)
    var cut = PresetTests.scenario([PresetTests.newStart()])
    cut.appraisal.discountRate = .zero
    cut.appraisal.deadweight = .zero
    cut.appraisal.subsidyDeadweight = .zero
    cut.include.consumptionTax = true
    cut.with[0] = cut.with[0].withEmployer(
      {
        $0.isInsuredBesideTheCount = true
        $0.agreement = false
        $0.holidaySupplementRate = .zero
      }, besideBenefit: { _ in })
    let expected = try cut.appraised()
    #expect(result.actors == expected.actors && result.society == expected.society)
    #expect(result.net.actors == expected.net.actors)
    #expect(
      result.methodSettings == [
        MethodSetting(field: "months", value: .months(12), replaced: .months(36)),
        MethodSetting(field: "with[0].employer.agreement", value: .flag(false), replaced: .flag(true)),
        MethodSetting(
          field: "with[0].employer.holidaySupplementRate", value: .rate(.zero),
          replaced: .rate(Rate(partsPerMillion: 8_000))),
        MethodSetting(field: "include.consumptionTax", value: .flag(true), replaced: .flag(false)),
        MethodSetting(
          field: "appraisal.discountRate", value: .rate(.zero), replaced: .rate(Rate(partsPerMillion: 35_000))
        ),
        MethodSetting(
          field: "appraisal.subsidyDeadweight", value: .rate(.zero),
          replaced: .rate(Rate(partsPerMillion: 630_000))),
      ])
    #expect(result.remarks.contains(.methodUsed(.procurement2019)))
    // 80 % is what a new-start job has by default; an ordinary job has 100 %.
    #expect(
      try by(.procurement2019, PresetTests.scenario([PresetTests.job()])).methodSettings.first
        == MethodSetting(
          field: "with[0].employer.productivity", value: .rate(Rate(partsPerMillion: 800_000)),
          replaced: .rate(.one)))
    // A factor in the file is kept.
    let own = PresetTests.scenario([PresetTests.newStart(nil, Rate(partsPerMillion: 700_000))])
    #expect(try by(.procurement2019, own).breakEven.first?.used == Rate(partsPerMillion: 700_000))
    #expect(try by(.stakeholder, own).breakEven.first?.used == .one)
  }

  @Test func procurementIsAboutAJobAgainstBeingOutOfWork() throws {
    func misfit(_ scenario: Scenario) throws(AppraisalFailure) -> ScenarioProblem? {
      var scenario = scenario
      scenario.appraisal.method = .procurement2019
      do throws(AppraisalFailure) {
        _ = try scenario.appraised()
        return nil
      } catch {
        guard case .problems(let problems) = error else { throw error }
        return problems.first
      }
    }
    #expect(
      try misfit(PresetTests.scenario([PresetTests.studies]))
        == ScenarioProblem(field: "with[0].activity", kind: .methodNotForPath(.withIsNoJob)))
    let working = PresetTests.scenario(
      [PresetTests.newStart()],
      without: [Phase(months: 6, activity: .unemployed), PresetTests.job()])
    #expect(
      try misfit(working)
        == ScenarioProblem(
          field: "without[1].activity", kind: .methodNotForPath(.withoutHasWorkOrStudies)))
    #expect(try working.appraised().methods.missing.map(\.reason) == [.withoutHasWorkOrStudies])
    // What comes after the contract is not counted, and does not matter.
    let later = PresetTests.scenario(
      [PresetTests.newStart(6), PresetTests.job()],
      without: [Phase(months: 6, activity: .unemployed), PresetTests.job()])
    #expect(try misfit(later) == nil)
    let programme = Phase(
      months: nil, activity: .establishment(Establishment(stage: .programme, extent: .one, monthsUsed: 2)))
    let arrived = PresetTests.scenario([PresetTests.newStart()], without: [programme])
    // Participants in programmes of the employment service are unemployed in the calculator's sense; the sick are not.
    #expect(try !by(.procurement2019, arrived).remarks.contains(.counterfactualNotUnemployed))
    let sick = Phase(
      months: nil,
      activity: .benefit(
        BenefitClaim(
          kind: .sickness, incomeBase: Money(kronor: 240_000), daysUsed: 100, insuranceYears: 40)))
    let recovered = PresetTests.scenario([PresetTests.job()], without: [sick])
    #expect(try by(.procurement2019, recovered).remarks.contains(.counterfactualNotUnemployed))
  }

  /// The steps add up from the standard to the method, and each column is what the file gives by that method.
  @Test func theComparisonIsTheThreeRuns() throws {
    var random = RandomScenarios(seed: 52)
    var columns = 0
    for _ in 0..<25 {
      let scenario = random.next()
      let comparison = try by(.standard, scenario).methods
      #expect(comparison.columns.count + comparison.missing.count == AppraisalMethod.allCases.count)
      let standard = try #require(comparison[.standard])
      for column in comparison.columns {
        columns += 1
        let own = try by(column.method, scenario)
        #expect(own.methods == comparison)
        #expect(column.months == own.scenario.months)
        for actor in EconomicActor.inResults {
          #expect(column.amounts.total(actor) == own.net[actor].total)
          #expect(column.amounts.presentValue(actor) == own.net[actor].presentValue)
          let steps = column.steps.map(\.change)
          #expect(
            steps.reduce(standard.amounts.total(actor)) { $0 + $1.total(actor) }
              == column.amounts.total(actor))
          #expect(
            steps.reduce(standard.amounts.presentValue(actor)) { $0 + $1.presentValue(actor) }
              == column.amounts.presentValue(actor))
        }
        #expect(column.amounts.total(nil) == own.net.society.total)
        #expect(column.amounts.presentValue(nil) == own.net.society.presentValue)
        #expect(column.steps.first { $0.step == .discountRate }?.change.total(nil) ?? .zero == .zero)
      }
    }
    #expect(columns > 50)
  }

  /// A share in the file belongs to the file's own method and to the standard.
  @Test func anotherMethodIsShownAsItStands() throws {
    var scenario = PresetTests.scenario([PresetTests.newStart()])
    scenario.appraisal.subsidyDeadweight = Rate(partsPerMillion: 500_000)
    let result = try by(.stakeholder, scenario)
    #expect(result.methods[.stakeholder]?.amounts.total(nil) == result.net.society.total)
    #expect(
      result.methods[.procurement2019]?.steps.first { $0.step == .shares }?.settings
        == [
          MethodSetting(
            field: "appraisal.subsidyDeadweight", value: .rate(.zero),
            replaced: .rate(Rate(partsPerMillion: 500_000)))
        ])
  }
}
