import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse
import Testing

@testable import Appraisal

/// The user's own values and observed amounts in a run.
@Suite struct OwnValueTests {
  private func scenario(
    fixed: [FixedAmount] = [], overrides: [ParameterOverride] = [], study: Bool = false
  ) -> Scenario {
    let job = Employment(
      wage: Money(kronor: 14_000), wageGrowth: .zero, extent: .one, employer: Employer(productivity: .one))
    let course = Studies(
      level: .upperSecondary, pace: .full, grant: .general, loan: true, weeks: 40, summer: .assistance,
      placeCost: nil)
    return Scenario(
      title: "prov", start: 2019_01, months: 24,
      municipality: Municipality(code: "0862", name: "Emmaboda", county: "Kalmar"),
      household: Household(
        person: Person(born: 1985_04), partner: nil,
        children: [
          Child(born: 2012_09, maintenanceSupport: true), Child(born: 2008_02, maintenanceSupport: false),
        ],
        housing: Housing(
          rent: Money(kronor: 6_800), electricity: .zero, insurance: .zero, area: 70, reasonableRent: .inFull,
          rentGrowth: .zero),
        otherCosts: .zero, socialAssistance: true, assistanceMonths: 14, housingAllowance: true),
      without: [Phase(months: nil, activity: .unemployed)],
      with: [
        Phase(
          months: 12, activity: .newStartJob(job, NewStartTicket(absenceMonths: 30)), fixed: fixed),
        Phase(months: nil, activity: study ? .studies(course) : .job(job)),
      ], overrides: overrides)
  }

  @Test func anOwnNormIsTheNormInItsMonths() throws {
    let norm = try #require(ParameterRegistry["socialAssistance.norm.adult.single"])
    let law = norm.entries[try #require(norm.entryIndex(at: 2019_01))].value
    let own = ParameterOverride(
      parameter: norm.id, value: law + 110, from: 2019_03, through: 2019_06, reason: "prov")
    let before = try scenario().appraised().without
    let result = try scenario(overrides: [own]).appraised()
    for month in 0..<24 {
      let change = result.without[.socialAssistance, month] - before[.socialAssistance, month]
      #expect(change == (2...5 ~= month ? Money(kronor: 110) : .zero))
    }
    #expect(result.parametersUsed.contains { $0.parameter == norm.id && $0.override == 0 })
    #expect(result.parametersUsed.contains { $0.parameter == norm.id && $0.override == nil })
  }

  /// One percentage point more of municipal tax on the taxable income of the year.
  @Test func anOwnTaxRateIsPaid() throws {
    let own = ParameterOverride(
      parameter: "localTax.municipal.0862", value: 232_100, from: 2019_01, reason: "prov")
    let law = try #require(MunicipalityRegister.parameter(id: "localTax.municipal.0862"))
    let before = law.entries[try #require(law.entryIndex(at: 2019_01))].value
    let (old, new) = (try scenario().appraised().with, try scenario(overrides: [own]).appraised().with)
    let sum = { (ledger: Ledger) in (0..<12).reduce(Money.zero) { $0 + ledger[.municipalIncomeTax, $1] } }
    try #require(sum(old) > .zero)
    // Öre are dropped from the year's local tax once.
    let expected = sum(old).ore * own.value / before
    #expect(abs(sum(new).ore - expected) <= 200)
  }

  @Test func whatNothingReadsIsAnError() {
    let own = ParameterOverride(
      parameter: "work.productivity.subsidised", value: 1, from: 2019_01, reason: "prov")
    let error = #expect(throws: AppraisalFailure.self) { try scenario(overrides: [own]).appraised() }
    guard case .problems(let problems)? = error else { return }
    #expect(problems.map(\.field) == ["overrides[0]"])
    #expect(problems.map(\.code) == ["unusedOverride"])
  }

  /// Every figure a run reads can be set to the least and the most a file allows: nothing falls over, and the books
  /// balance.
  @Test func noOwnValueBringsTheRunDown() throws {
    let base = scenario(study: true)
    let used = try overridable(base)
    #expect(used.count > 75)
    for parameter in used {
      try run(base, with: [parameter], at: \.lowerBound)
      try run(base, with: [parameter], at: \.upperBound)
    }
  }

  /// Nor do all figures of any household at once.
  @Test func norDoAllTogether() throws {
    var random = RandomScenarios(seed: 29)
    for _ in 0..<40 {
      let scenario = random.next()
      let used = try overridable(scenario)
      try run(scenario, with: used, at: \.lowerBound)
      try run(scenario, with: used, at: \.upperBound)
    }
  }

  private func overridable(_ scenario: Scenario) throws -> [Parameter] {
    try Set(scenario.appraised().parametersUsed.map(\.parameter)).sorted().map { id in
      try #require(ParameterRegistry[id] ?? MunicipalityRegister.parameter(id: id))
    }.filter { $0.ownValues != nil }
  }

  private func run(
    _ base: Scenario, with parameters: [Parameter], at bound: (ClosedRange<Int>) -> Int
  ) throws {
    var changed = base
    changed.overrides = parameters.compactMap { parameter in
      parameter.ownValues.map {
        ParameterOverride(parameter: parameter.id, value: bound($0), from: 2016_01, reason: "prov")
      }
    }
    do throws(AppraisalFailure) { _ = try changed.appraised() } catch {
      // The law may refuse the person then; the books must balance.
      guard case .problems = error else {
        Issue.record("\(parameters.map(\.id)): \(error)")
        return
      }
    }
  }

  // MARK: Observed amounts

  @Test func observedAssistanceIsBookedAsGiven() throws {
    let observed = Money(ore: 412_350)
    let result = try scenario(fixed: [FixedAmount(.socialAssistance, monthly: observed)]).appraised()
    let computed = try scenario().appraised()
    for month in 0..<12 { #expect(result.with[.socialAssistance, month] == observed) }
    for month in 12..<24 {
      #expect(result.with[.childAllowance, month] == computed.with[.childAllowance, month])
    }
    #expect(result.without == computed.without)
    // Where assistance is paid it is administered.
    #expect(result.with[.assistanceAdministration, 0] > .zero)
  }

  /// A krona more of the observed benefit is a krona less of assistance, while there is any.
  @Test(arguments: [FixedLine.housingAllowance, .maintenanceSupport, .childAllowance])
  func anObservedBenefitCountsInAssistance(line: FixedLine) throws {
    let computed = try scenario().appraised().with
    let observed = Money(kronor: 100)
    let result = try scenario(fixed: [FixedAmount(line, monthly: observed)]).appraised().with
    var compared = 0
    for month in 0..<12 {
      #expect(result[line.line, month] == observed)
      guard computed[.socialAssistance, month] > .zero else { continue }
      compared += 1
      let less = computed[line.line, month] - observed
      #expect(result[.socialAssistance, month] - computed[.socialAssistance, month] == less)
    }
    #expect(compared > 3)
    for month in 12..<24 { #expect(result[line.line, month] == computed[line.line, month]) }
  }

  /// Observed establishment benefit is income of the housing allowance's year.
  @Test func observedEstablishmentBenefitCountsInTheHousingAllowance() throws {
    let computed = try scenario().appraised().with
    let result = try scenario(
      fixed: [FixedAmount(.establishmentBenefit, monthly: Money(kronor: 9_000))]
    ).appraised().with
    #expect(result[.establishmentBenefit, 0] == Money(kronor: 9_000))
    #expect(result[.housingAllowance, 0] < computed[.housingAllowance, 0])
    #expect(result[.establishmentBenefit, 12] == .zero)
  }
}

extension Ledger {
  /// Whether two books hold the same.
  fileprivate static func == (left: Ledger, right: Ledger) -> Bool {
    left.monthCount == right.monthCount
      && Line.allCases.allSatisfy { line in
        (0..<left.monthCount).allSatisfy { left[line, $0] == right[line, $0] }
      }
  }
}
