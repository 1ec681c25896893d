import Appraisal
import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse
import Testing

/// A report lists the figures a run has used and no others.
@Suite struct UsedParametersTests {
  private static let emmaboda = Municipality(code: "0862", name: "Emmaboda", county: "Kalmar")

  private func household(
    partner: Partner? = nil, children: [Child] = [], area: Int? = nil
  ) -> Household {
    Household(
      person: Person(born: 1985_04), partner: partner, children: children,
      housing: Housing(
        rent: Money(kronor: 6_000), electricity: Money(kronor: 300), insurance: Money(kronor: 100),
        area: area, reasonableRent: .inFull, rentGrowth: .zero),
      otherCosts: .zero, socialAssistance: true, assistanceMonths: 14, housingAllowance: true)
  }

  private func scenario(
    _ household: Household, without: [Phase], with: [Phase], months: Int = 12
  ) -> Scenario {
    Scenario(
      title: "prov", start: 2019, months: months, municipality: Self.emmaboda, household: household,
      without: without, with: with)
  }

  private func used(_ scenario: Scenario) throws -> Set<String> {
    Set(try scenario.appraised().parametersUsed.map(\.parameter))
  }

  /// What the two paths ask the law, without what is asked for the report beside their books.
  private func compiledUses(_ scenario: Scenario) throws -> Set<String> {
    var reader = ParameterReader()
    _ = try scenario.compiled(reader: &reader)
    return Set(reader.uses.map(\.parameter))
  }

  private let job = Employment(
    wage: Money(kronor: 21_600), wageGrowth: .zero, extent: .one, employer: Employer(agreement: false))

  private func course(pace: StudyPace, grant: StudyGrantKind = .general, loan: Bool = false) -> Studies {
    Studies(
      level: .upperSecondary, pace: pace, grant: grant, loan: loan, weeks: 40, summer: .assistance,
      placeCost: nil)
  }

  /// Somebody single goes from assistance to a new-start job of a year: stated by hand.
  @Test func singleToNewStartJob() throws {
    var found = try used(
      scenario(
        household(), without: [Phase(months: nil, activity: .unemployed)],
        with: [
          // Without an agreement's insurance: to July 2019 the support asks for it.
          Phase(
            months: nil, activity: .newStartJob(job, NewStartTicket(absenceMonths: 30)),
            assumeEligible: "likvärdiga försäkringar")
        ]))
    // The brackets of the two schedules, and nothing of the elderly, the sick, funds or part of a year.
    let schedules = found.under("tax.basicAllowance.bracket").union(
      found.under("tax.workIncomeCredit.bracket"))
    #expect(schedules.count == 5 * 4 - 1 + 4 * 4 - 1)
    found.subtract(schedules)
    let tax: Set = [
      "tax.state.threshold", "tax.state.rate", "tax.state.upperThreshold", "tax.state.upperRate",
      "tax.workIncomeCredit.phaseOutFrom", "tax.workIncomeCredit.phaseOutRate",
      "tax.generalPensionContribution.rate", "tax.generalPensionContribution.floor",
      "tax.generalPensionContribution.cap",
      "tax.publicServiceFee.rate", "tax.publicServiceFee.cap", "tax.publicServiceFee.fromAge",
    ]
    #expect(found.under("tax.") == tax)
    found.subtract(tax)
    // The new-start job's own figures are those its rules read.
    let newStart = found.under("newStart.")
    #expect(!newStart.isEmpty)
    found.subtract(newStart)
    #expect(
      found == [
        "socialAssistance.norm.adult.single", "socialAssistance.norm.common.size1",
        "socialAssistance.jobStimulus.disregardedShare", "socialAssistance.jobStimulus.qualifyingMonths",
        "socialAssistance.jobStimulus.durationMonths",
        "unitCost.assistanceAdministration", "unitCost.assistanceAdministration.firstYearShare",
        "unitCost.assistanceAdministration.fullYear",
        "holidaySupplement.ratePerDay", "holidaySupplement.daysAYear", "work.productivity.subsidised",
        "base.priceBaseAmount", "base.incomeBaseAmount", "contributions.full",
        "localTax.municipal.0862", "localTax.regional.08", "localTax.burial.0862",
        "taxCapacity.0862", "taxCapacity.08", "equalisation.guaranteedLevel",
        "equalisation.08.municipality.grant", "equalisation.08.region.grant",
        "prices.consumerPriceIndex", "appraisal.subsidyDeadweight.newStartJob",
        // Of the comparison with the procurement method.
        "consumptionTax.spentShare", "consumptionTax.valueAddedTaxShare", "consumptionTax.exciseShare",
      ])
  }

  @Test func nobodyWithAWageHasNoTaxLaw() throws {
    let idle = [Phase(months: nil, activity: .unemployed)]
    let scenario = scenario(household(), without: idle, with: idle)
    let compiled: Set = ["socialAssistance.norm.adult.single", "socialAssistance.norm.common.size1"]
    #expect(try compiledUses(scenario) == compiled)
    // The report has what it books and compares beside it; and each ordinary month tells what is kept of 1 000 kr of
    // wage, and so asks the year's tax and the stimulus.
    var found = try used(scenario).subtracting(compiled)
    let taxes = found.under("tax.").union(found.under("localTax."))
    #expect(!taxes.isEmpty)
    found.subtract(taxes)
    #expect(
      found == [
        "unitCost.assistanceAdministration", "unitCost.assistanceAdministration.firstYearShare",
        "unitCost.assistanceAdministration.fullYear", "taxCapacity.0862", "equalisation.guaranteedLevel",
        "prices.consumerPriceIndex", "base.priceBaseAmount", "base.incomeBaseAmount",
        "socialAssistance.jobStimulus.disregardedShare", "socialAssistance.jobStimulus.qualifyingMonths",
        "socialAssistance.jobStimulus.durationMonths",
      ])
  }

  /// In March 2026 the work premium asks for eight months of assistance before: fewer, or the six of the default, and
  /// its figures are not used.
  @Test(arguments: [(8, true), (7, false), (nil, false)] as [(Int?, Bool)])
  func theWorkPremiumIsUsedWhereItCanBeMet(assistanceMonths: Int?, isUsed: Bool) throws {
    var leaving = scenario(
      household(), without: [Phase(months: nil, activity: .unemployed)],
      with: [Phase(months: nil, activity: .job(job))])
    leaving.start = 2026_03
    leaving.household.assistanceMonths = assistanceMonths
    let result = try leaving.appraised()
    #expect(result.parametersUsed.contains { $0.parameter.hasPrefix("workPremium.") } == isUsed)
    #expect((result.with[.workPremium, 0] > .zero) == isUsed)
    #expect(
      result.remarks.contains(.workPremiumUnknown(assistanceMonths: 8)) == (assistanceMonths == nil))
  }

  /// Administration is used where it is booked: not without assistance, nor where the switch is off.
  @Test func administrationIsUsedWithAssistanceAlone() throws {
    let working = [Phase(months: nil, activity: .job(job))]
    #expect(!(try used(scenario(household(), without: working, with: working)).contains(prefix: "unitCost.")))
    var switchedOff = scenario(
      household(), without: [Phase(months: nil, activity: .unemployed)], with: working)
    #expect(try used(switchedOff).contains(prefix: "unitCost.assistanceAdministration"))
    switchedOff.include.administration = false
    #expect(!(try used(switchedOff).contains(prefix: "unitCost.")))
  }

  /// Three years, assistance in the first alone: the second and third year's costs are no figures of the run.
  @Test func administrationIsUsedInTheYearsOfAssistance() throws {
    let working = [
      Phase(months: 12, activity: .unemployed), Phase(months: nil, activity: .job(job)),
    ]
    let result = try scenario(household(), without: working, with: working, months: 36).appraised()
    let entries = result.parametersUsed.filter { $0.parameter == "unitCost.assistanceAdministration" }
    // 2016 is the first entry: 2019 is the fourth.
    #expect(entries == [ParameterUse(parameter: "unitCost.assistanceAdministration", entry: 3)])
  }

  @Test func coupleWithTwoChildren() throws {
    let partner = Partner(
      person: Person(born: 1987), phases: [Phase(months: nil, activity: .unemployed)])
    let children = [
      Child(born: 2009_05, maintenanceSupport: false), Child(born: 2014_09, maintenanceSupport: false),
    ]
    let found = try used(
      scenario(
        household(partner: partner, children: children, area: 85),
        without: [Phase(months: nil, activity: .unemployed)],
        with: [Phase(months: nil, activity: .job(job))]))
    #expect(
      found.under("socialAssistance.norm.") == [
        // The children are 9 and 4 in January 2019, 10 and 5 in December.
        "socialAssistance.norm.adult.couple", "socialAssistance.norm.child.age7to10",
        "socialAssistance.norm.child.age4to6", "socialAssistance.norm.common.size4",
      ])
    #expect(
      found.under("childAllowance.") == [
        "childAllowance.lastBirthday", "childAllowance.perChild", "childAllowance.supplement.secondChild",
      ])
    #expect(
      found.under("housingAllowance.") == [
        "housingAllowance.childEndAge", "housingAllowance.costFloor", "housingAllowance.costShare",
        "housingAllowance.costCeiling.twoChildren", "housingAllowance.special.twoChildren",
        "housingAllowance.areaCap.twoChildren", "housingAllowance.costAlwaysCounted.twoChildren",
        "housingAllowance.incomeThreshold.eachSpouse", "housingAllowance.reductionShare",
        "housingAllowance.smallestYearlyAmount",
      ])
    for absent in ["maintenanceSupport.", "studyAid.", "establishment.", "unitCost.studyPlace", "newStart."] {
      #expect(!found.contains(prefix: absent), "\(absent)")
    }
  }

  @Test func establishmentToStudies() throws {
    let programme = Phase(
      months: nil, activity: .establishment(Establishment(stage: .programme, extent: .one, monthsUsed: 6)))
    let scenario = scenario(
      household(), without: [programme],
      with: [Phase(months: nil, activity: .studies(course(pace: .full, grant: .higher)))])
    let found = try compiledUses(scenario)
    #expect(
      found.under("establishment.") == [
        "establishment.benefit.daily", "establishment.housing.floor", "establishment.housing.ceiling",
        "establishment.lowestAge", "establishment.highestAge", "establishment.longestMonths",
      ])
    #expect(
      found.under("studyAid.") == [
        // The loan that could be taken counts in the means test.
        "studyAid.higherGrant.full", "studyAid.total.full", "studyAid.lowestAge.adultEducation",
        "studyAid.lowestAge.higherGrant", "studyAid.highestAge", "studyAid.longest.upperSecondary",
      ])
    #expect(found.under("unitCost.studyPlace") == ["unitCost.studyPlace.upperSecondary"])
    for absent in [
      "childAllowance.", "housingAllowance.", "contributions.", "agreement.", "holidaySupplement.",
      "socialAssistance.jobStimulus", "socialAssistance.norm.child", "localTax.",
    ] {
      #expect(!found.contains(prefix: absent), "\(absent)")
    }
    // What is kept of more wage is asked in the month of studies: beside the paths it adds taxes, the stimulus and
    // the free amount alone.
    let added = try used(scenario).subtracting(found)
    #expect(
      added.subtracting(added.under("tax.")).subtracting(added.under("localTax.")) == [
        "unitCost.assistanceAdministration", "unitCost.assistanceAdministration.firstYearShare",
        "unitCost.assistanceAdministration.fullYear", "taxCapacity.0862", "equalisation.guaranteedLevel",
        "prices.consumerPriceIndex", "base.incomeBaseAmount", "appraisal.deadweight.studies",
        "socialAssistance.jobStimulus.disregardedShare", "socialAssistance.jobStimulus.qualifyingMonths",
        "socialAssistance.jobStimulus.durationMonths", "studyAid.freeAmount.base.full",
        "studyAid.freeAmount.step.full", "studyAid.freeAmount.baseWeeks", "studyAid.reduction",
        "studyAid.least",
      ])
  }

  /// Three quarters and the free amount of that pace, for a student with a summer wage.
  @Test func onlyThePaceInUse() throws {
    var studies = course(pace: .threeQuarters)
    studies.summer = .work(wage: Money(kronor: 15_000))
    let found = try used(
      scenario(
        household(children: [Child(born: 2015_03, maintenanceSupport: true)]),
        without: [Phase(months: nil, activity: .unemployed)],
        with: [Phase(months: nil, activity: .studies(studies))]))
    let byPace = found.under("studyAid.").filter { $0.split(separator: ".").count > 2 } as Set<String>
    #expect(
      byPace == [
        "studyAid.generalGrant.threeQuarters", "studyAid.total.threeQuarters",
        "studyAid.childSupplement.firstChild.threeQuarters", "studyAid.childSupplement.lastAge",
        "studyAid.freeAmount.base.threeQuarters", "studyAid.freeAmount.step.threeQuarters",
        "studyAid.freeAmount.baseWeeks", "studyAid.lowestAge.adultEducation",
        "studyAid.longest.upperSecondary",
      ])
    #expect(found.contains("housingAllowance.studyGrantShare"))
    #expect(found.contains("maintenanceSupport.youngest"))
    #expect(!found.contains("maintenanceSupport.oldest"))
  }

  /// What is compiled for the household gives the books of the whole law.
  @Test func nothingNeededIsLeftOut() throws {
    var whole = WholeLaws()
    var random = RandomScenarios(seed: 9)
    for (number, scenario) in (unusualScenarios() + (0..<150).map({ _ in random.next() })).enumerated() {
      var scenario = scenario
      scenario.include.pensionRights = number.isMultiple(of: 2)
      var reader = ParameterReader()
      let compiled = try scenario.compiled(reader: &reader)
      let timeline = compiled.engine.timeline
      let engine = PathEngine(
        timeline: timeline, laws: try whole.laws(of: scenario),
        household: compiled.engine.household, switches: compiled.engine.switches)
      var workspace = PathWorkspace(timeline)
      for plan in [compiled.without, compiled.with] {
        var own = Ledger(start: scenario.start, monthCount: scenario.months)
        var full = own
        compiled.engine.run(plan, assistedMonthsBefore: 6, workspace: &workspace, into: &own)
        engine.run(plan, assistedMonthsBefore: 6, workspace: &workspace, into: &full)
        #expect(own == full, "\(scenario.title) \(scenario.start)")
      }
    }
  }

  /// What the random scenarios do not reach.
  private func unusualScenarios() -> [Scenario] {
    let mapping = Establishment(stage: .mapping, extent: .one, monthsUsed: 0)
    let half = Establishment(stage: .programme, extent: Rate(partsPerMillion: 500_000), monthsUsed: 0)
    var folk = course(pace: .half, loan: true)
    folk.level = .folkHighSchool
    folk.placeCost = Money(kronor: 90_000)
    var higher = course(pace: .threeQuarters)
    higher.level = .higher
    let student = Partner(
      person: Person(born: 1990), phases: [Phase(months: nil, activity: .studies(folk))],
      phasesWith: [Phase(months: nil, activity: .studies(higher))])
    let newcomer = Partner(
      person: Person(born: 1990),
      phases: [
        Phase(months: 3, activity: .establishment(mapping)),
        Phase(months: nil, activity: .establishment(half)),
      ])
    let births: [YearMonth] = [2005_02, 2008_03, 2011_04, 2013_07, 2014_10, 2017_12, 2019_11]
    let many = births.map { Child(born: $0, maintenanceSupport: $0 > 2010) }
    let unborn = [Child(born: 2019_12, maintenanceSupport: true)]
    var scenarios: [Scenario] = []
    for partner in [nil, student, newcomer] {
      for children in [[], unborn, many] {
        for activity in [Activity.studies(folk), .studies(higher), .establishment(mapping), .job(job)] {
          var scenario = scenario(
            household(partner: partner, children: children, area: 150),
            without: [
              Phase(months: 5, activity: .establishment(mapping)), Phase(months: nil, activity: .unemployed),
            ],
            with: [Phase(months: nil, activity: activity)], months: 11)
          scenario.start = 2019_05
          scenario.household.socialAssistance = children.count != 1
          scenarios.append(scenario)
        }
      }
    }
    // No work premium without assistance, whatever came before.
    var unassisted = scenario(
      household(), without: [Phase(months: nil, activity: .unemployed)],
      with: [Phase(months: nil, activity: .job(job))])
    unassisted.start = 2026_05
    unassisted.household.socialAssistance = false
    scenarios.append(unassisted)
    return scenarios
  }
}

extension Set<String> {
  /// Those that begin with a prefix.
  fileprivate func under(_ prefix: String) -> Set<String> { filter { $0.hasPrefix(prefix) } }

  fileprivate func contains(prefix: String) -> Bool { contains { $0.hasPrefix(prefix) } }
}
