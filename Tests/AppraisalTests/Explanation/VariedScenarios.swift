import Appraisal
import Economy
import Law
import LawData
import LifeCourse

/// Random scenarios with what the plain ones lack: benefits of one's own, child care, alternating children, pupils,
/// shared homes, young households, the employer's own supports. The law may refuse them.
struct VariedScenarios {
  private var plain: RandomScenarios
  private var random: SeededRandom
  /// Draws of their own for studies with a loan, so that all else stays as it was drawn.
  private var ofStudies: SeededRandom

  init(seed: UInt64) {
    plain = RandomScenarios(seed: seed)
    random = SeededRandom(seed: seed &+ 1)
    ofStudies = SeededRandom(seed: seed &+ 2)
  }

  mutating func next() -> Scenario {
    var scenario = plain.next()
    if chance(0.55) { scenario.without = [benefit(of: scenario)] }
    if chance(0.25) { scenario.with = [benefit(of: scenario)] }
    for place in scenario.household.children.indices {
      scenario.household.children[place] = varied(scenario.household.children[place])
    }
    if chance(0.15) {
      scenario.household.children.append(
        Child(born: scenario.start - int(15 * 12...20 * 12), maintenanceSupport: false, wage: kronor(0...900))
      )
    }
    if chance(0.15) { scenario.household.sharedWith = int(1...6) }
    if chance(0.2) {
      scenario.household.children = []
      scenario.household.person.born = scenario.start - int(19 * 12...27 * 12)
      scenario.household.partner = nil
    }
    if chance(0.2), scenario.start >= 2022 {
      scenario.household.housing.reasonableRent = .municipal
      scenario.municipality = MunicipalityRegister.municipality(named: "Malmö") ?? scenario.municipality
    }
    if chance(0.06) {
      scenario.household.person.born = scenario.start - int(20 * 12...23 * 12)
      scenario.household.children = []
      let claim = BenefitClaim(kind: .activitySupport, insuranceYears: 40, hasUpperSecondary: chance(0.5))
      scenario.without = [Phase(months: nil, activity: .benefit(claim))]
    }
    if chance(0.12) {
      // For the work premium: assistance through 2025, then a job in 2026.
      scenario.start = 2025_07
      scenario.months = int(10...20)
      scenario.without = [Phase(months: nil, activity: .unemployed)]
      scenario.with = [
        Phase(months: 8, activity: .unemployed),
        Phase(
          months: nil,
          activity: .job(
            Employment(wage: kronor(250...400), wageGrowth: .zero, extent: .one, employer: Employer()))),
      ]
      scenario.household.person.residentFrom = nil
      scenario.household.partner = nil
      scenario.household.housing.rentGrowth = .zero
    }
    swap(&random, &ofStudies)
    if chance(0.08) { studiesThenJob(in: &scenario) }
    swap(&random, &ofStudies)
    for place in scenario.with.indices {
      scenario.with[place].activity = varied(scenario.with[place].activity)
    }
    if chance(0.3) { include(in: &scenario) }
    if chance(0.2), let last = scenario.with.indices.last, case .job = scenario.with[last].activity {
      scenario.with[last].retention = [Rate(partsPerMillion: 700_000), Rate(partsPerMillion: 512_345)]
    }
    if chance(0.2), let first = scenario.without.indices.first {
      let lines = FixedLine.allCases
      scenario.without[first].fixed = (0...int(0...2)).map { _ in
        FixedAmount(lines[int(0...lines.count - 1)], monthly: kronor(0...60))
      }.reduce(into: []) { all, one in if !all.contains(where: { $0.line == one.line }) { all.append(one) } }
    }
    if chance(0.15) { scenario.appraisal.method = .stakeholder }
    if chance(0.3) { scenario.overrides = (0..<int(1...40)).compactMap { _ in override() } }
    return scenario
  }

  /// A study loan whose repayment begins within the horizon, and a wage that the studies raise.
  private mutating func studiesThenJob(in scenario: inout Scenario) {
    scenario.start = chance(0.5) ? 2016_01 + int(0...7) * 12 : 2024_01
    scenario.months = int(36...60)
    scenario.household.children = []
    scenario.household.partner = nil
    scenario.household.person.born = scenario.start - int(30 * 12...50 * 12)
    scenario.household.person.residentFrom = nil
    scenario.household.housing.reasonableRent = .inFull
    scenario.without = [Phase(months: nil, activity: .unemployed)]
    let studies = Studies(
      level: .higher, pace: chance(0.7) ? .full : .half, grant: .general, loan: true, weeks: int(20...40),
      summer: .assistance, placeCost: nil)
    scenario.with = [
      Phase(months: int(5...16), activity: .studies(studies)),
      Phase(
        months: nil,
        activity: .job(
          Employment(
            wage: chance(0.8) ? kronor(200...300) : nil, wageGrowth: .zero, extent: .one,
            employer: Employer(),
            studyPremium: chance(0.5) ? .preset : .rate(Rate(partsPerMillion: int(1...9) * 10_000))))),
    ]
    scenario.include.studyLoan = chance(0.5) ? .subsidy : .repayments
  }

  private mutating func include(in scenario: inout Scenario) {
    scenario.include.consumptionTax = chance(0.7)
    scenario.include.pensionRights = chance(0.7)
    scenario.include.healthCare = chance(0.7)
    scenario.include.employmentService = true
    scenario.include.labourMarketUnit = true
    scenario.publicCosts = PublicCosts(
      employmentService: kronor(10...50), labourMarketUnit: kronor(10...50),
      healthCare: chance(0.5) ? kronor(10...90) : nil)
  }

  /// A value of the user's own near the model's.
  private mutating func override() -> ParameterOverride? {
    // The calendar of studies is written into the model: a run refuses a value of one's own for it.
    let all = ParameterRegistry.all.filter { !$0.id.hasPrefix("studyCalendar.") }
    let parameter = all[int(0...all.count - 1)]
    guard let allowed = parameter.ownValues, let entry = parameter.entries.last, abs(entry.value) > 1 else {
      return nil
    }
    let value = entry.value * int(90...110) / 100
    guard allowed.contains(value) else { return nil }
    return ParameterOverride(
      parameter: parameter.id, value: value, from: chance(0.8) ? 2016_01 : 2021_01, reason: "prov")
  }

  private mutating func varied(_ child: Child) -> Child {
    var child = child
    let uses: [ChildCareUse] = [.never, .always, .whileParentsWork]
    child.preschool = uses[int(0...2)]
    child.leisureCentre = uses[int(0...2)]
    child.alternating = chance(0.25)
    return child
  }

  private mutating func varied(_ activity: Activity) -> Activity {
    switch activity {
    case .job(let employment): return .job(varied(employment))
    case .municipalJob(let employment): return .municipalJob(varied(employment))
    case .newStartJob(let employment, let ticket): return .newStartJob(varied(employment), ticket)
    case .supportedJob(let employment, let support):
      guard support.scheme != .establishmentJob else { return activity }
      return .supportedJob(varied(employment), support)
    case .studies(var studies):
      if chance(0.3) {
        // An apprentice is in adult education.
        if studies.apprenticeship == nil { studies.level = .folkHighSchool }
        studies.placeCost = kronor(500...900)
      }
      if chance(0.3) { studies.summer = .work(wage: kronor(80...120)) }
      return .studies(studies)
    case .unemployed, .establishment, .benefit, .placement, .selfEmployment: return activity
    }
  }

  private mutating func varied(_ employment: Employment) -> Employment {
    var employment = employment
    if chance(0.1) { employment.employer.growthSupport = true }
    if chance(0.15) { employment.employer.regionalSupport = true }
    // One high enough for the higher pension rate.
    if chance(0.05) { employment.wage = kronor(600...800) }
    if chance(0.1) { employment.employer.holidaySupplementRate = Rate(partsPerMillion: 4_300) }
    if chance(0.1) { employment.wage = nil }
    if employment.wage == nil, chance(0.5) {
      employment.agreedWage = AgreedWage(agreement: "hotell och restaurang")
    }
    if chance(0.2) { employment.employer.productivity = Rate(partsPerMillion: 900_000) }
    return employment
  }

  private mutating func benefit(of scenario: Scenario) -> Phase {
    let kinds = BenefitKind.allCases
    let extents = [1_000_000, 1_000_000, 500_000, 250_000, 750_000]
    let kind = kinds[int(0...kinds.count - 1)]
    var claim = BenefitClaim(
      kind: kind, extent: Rate(partsPerMillion: extents[int(0...4)]),
      incomeBase: chance(0.7) ? kronor(800...6_000) : nil, daysUsed: chance(0.4) ? int(1...500) : 0,
      insuranceYears: chance(0.5) ? 40 : int(5...39), hasUpperSecondary: chance(0.5),
      memberMonths: int(0...14), qualifyingMonths: int(4...12))
    if kind == .sickness || kind == .rehabilitation { claim.incomeBase = kronor(800...6_000) }
    var phase = Phase(months: nil, activity: .benefit(claim))
    if chance(0.4) { phase.assumeEligible = "prov" }
    if chance(0.25), claim.extent < .one {
      phase.besideWork = Employment(
        wage: kronor(180...300), wageGrowth: .zero, extent: .one - claim.extent, employer: Employer())
    }
    return phase
  }

  private mutating func kronor(_ hundreds: ClosedRange<Int>) -> Money { Money(kronor: int(hundreds) * 100) }
  private mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }
}
