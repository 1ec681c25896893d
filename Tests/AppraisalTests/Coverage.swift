import Appraisal
import Economy
import Law
import LawData
import LifeCourse
import Testing

/// What share of the household-months shows each thing the random cases must cover.
struct Coverage {
  private var months = 0
  private var counts: [String: Int] = [:]

  /// In at least one household-month in a hundred.
  private static let common = [
    "assistance beside a wage", "job stimulus", "reduced housing allowance", "establishment supplement",
    "credit pensionContribution", "credit workIncome", "credit earnedIncome", "credit temporaryWorkIncome",
    "credit regional", "credit unemploymentFund", "credit sicknessCompensation", "church fee",
    "fee of an unemployment fund", "fee of a fund beside assistance", "resident part of the year",
    "state tax", "change of law inside the horizon", "birthday over a band", "exit in mid-year",
    "activitySupport", "unemploymentBenefit", "sicknessBenefit", "rehabilitationAllowance",
    "activityCompensation", "sicknessCompensation", "parentalBenefit", "benefit of a partner",
    "assistance beside a benefit", "job beside a benefit", "housing allowance of the young",
    "fee of preschool", "fee of a leisure centre", "place in child care", "lunch at preschool",
    "alternating child", "housing allowance of alternating children", "study allowance", "sibling in study",
    "wage of a child counted", "child that has left", "shared home", "municipality's ceiling of rent",
    "old plan of establishment", "wageSubsidyJob", "shelteredJob", "sick pay from 2019",
    "work for a public employer",
  ]

  /// In at least one in a thousand: a day of one month, a part of few months, or a rule of two years and one group.
  private static let rare = [
    "introductionJob", "extraJob", "vocationalIntroduction", "employmentSupport", "entryJob",
    "establishmentJob",
    "sick pay before 2019",
    "developmentAllowance", "work premium", "qualifying day", "waiting for establishment benefit",
    "old plan reduced by work", "job stimulus beside a benefit", "own business", "labourMarketTraining",
    "workPractice",
    "workTraining",
    "housing part beside housing allowance",
    "holiday work", "study aid reduced by income", "study start grant", "transition study grant",
    "extra study loan",
  ]

  mutating func count(
    _ scenario: Scenario, _ compiled: CompiledScenario, _ side: IndependentBudget.Side,
    _ budget: IndependentBudget
  ) {
    let plan = side == .without ? compiled.without : compiled.with
    let timeline = compiled.engine.timeline
    let lastMonth = scenario.start + scenario.months - 1
    let crossesJuly2018 = scenario.start < 2018_07 && lastMonth >= 2018_07
    let hasBirthday = scenario.household.children.contains { child in
      [1, 3, 4, 7, 11, 15, 19].contains { age in
        let birthday = child.born + age * 12
        return birthday > scenario.start && birthday <= lastMonth
      }
    }
    let exits = plan.adults.first?.phases.contains { phase in
      phase.place != nil && phase.booked.upperBound < timeline.horizon.upperBound
        && phase.booked.upperBound % 12 != 0
    }
    for (place, facts) in budget.months.enumerated() {
      months += 1
      for mark in facts.marks { counts[mark, default: 0] += 1 }
      note("change of law inside the horizon", crossesJuly2018)
      note("birthday over a band", hasBirthday)
      note("work for a public employer", budget.workForPublic[place] > 0)
      note("exit in mid-year", exits == true)
      let month = scenario.start + place
      let hasLeft = scenario.household.children.contains { ($0.leaves ?? lastMonth + 1) <= month }
      note("child that has left", hasLeft)
    }
  }

  private mutating func note(_ name: String, _ holds: Bool) {
    if holds { counts[name, default: 0] += 1 }
  }

  func expectEverything() {
    #expect(months >= 20_000, "household-months: \(months)")
    for (names, least) in [(Self.common, 0.01), (Self.rare, 0.001)] {
      for name in names {
        let share = Double(counts[name] ?? 0) / Double(months)
        #expect(share >= least, "\(name): \(share)")
      }
    }
  }
}
