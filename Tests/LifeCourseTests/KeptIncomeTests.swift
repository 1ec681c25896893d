import Economy
import Law
import LifeCourse
import Testing

/// What goes on into a placement of what was before it.
@Suite struct KeptIncomeTests {
  private func after(_ activity: Activity, months: Int) -> KeptIncome? {
    .after(activity, from: 2019_01, months: months, born: 1985_04)
  }

  @Test func assistanceGoesOn() { #expect(after(.unemployed, months: 3) == .socialAssistance) }

  /// Full months are used; of half time half a month, and the plan is from where it was.
  @Test func monthsOfEstablishmentAreUsed() throws {
    let terms = Establishment(stage: .programme, extent: .one, monthsUsed: 6)
    #expect(
      after(.establishment(terms), months: 4)
        == .establishment(Establishment(stage: .programme, extent: .one, monthsUsed: 10)))
    let half = Establishment(
      stage: .programme, extent: Rate(partsPerMillion: 500_000), monthsUsed: 6, waitingMonths: 1)
    #expect(
      after(.establishment(half), months: 3)
        == .establishment(
          Establishment(
            stage: .programme, extent: Rate(partsPerMillion: 500_000), monthsUsed: 8, planFrom: 2018_07)))
  }

  /// January and February 2019 have 23 and 20 weekdays.
  @Test func daysOfABenefitAreUsed() {
    let support = BenefitClaim(kind: .activitySupport, daysUsed: 100, insuranceYears: 40)
    var later = support
    later.daysUsed = 100 + 23 + 20
    #expect(after(.benefit(support), months: 2) == .benefit(later))
    #expect(after(.benefit(support), months: 0) == .benefit(support))
  }

  /// Activity support takes over from unemployment benefit, with its days.
  @Test func unemploymentBenefitBecomesActivitySupport() {
    let claim = BenefitClaim(
      kind: .unemploymentBenefit, incomeBase: Money(kronor: 240_000), daysUsed: 50, insuranceYears: 40,
      memberMonths: 12)
    var support = claim
    support.kind = .activitySupport
    #expect(after(.benefit(claim), months: 0) == .benefit(support))
  }

  /// A practice after a practice goes on with the same, and a job leaves nothing to keep.
  @Test func nothingIsKeptOfAJob() {
    let practice = Placement(kind: .workPractice, keeps: .socialAssistance)
    #expect(after(.placement(practice), months: 2) == .socialAssistance)
    let job = Employment(wage: nil, wageGrowth: .zero, extent: .one, employer: Employer())
    #expect(after(.job(job), months: 2) == nil)
    let parent = BenefitClaim(kind: .parentalLeave, insuranceYears: 40)
    #expect(after(.benefit(parent), months: 0) == nil)
  }
}
