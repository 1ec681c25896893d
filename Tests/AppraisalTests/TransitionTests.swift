import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse
import Testing

@testable import Appraisal

/// Who goes on from a supported job, who finishes the studies, and what the others live on.
@Suite struct TransitionTests {
  private typealias Cases = OutcomesTests

  private static func transition(_ conversion: OwnShare?, fallback: Fallback? = nil) -> [Phase] {
    var supported = Cases.job
    supported.employer.agreement = true
    var first = Phase(
      months: 12, activity: .newStartJob(supported, NewStartTicket(absenceMonths: 30)))
    first.conversion = conversion
    first.fallback = fallback
    return [first, Phase(months: nil, activity: .job(Cases.job))]
  }

  /// Half go on: the wage of month 12 is whole, that of month 13 is half, and half are back on assistance.
  @Test func halfGoOn() throws {
    let result = try Cases.scenario(with: Self.transition(.given(Cases.rate(50)))).appraised()
    #expect(result.with[.wage, 11] == Money(kronor: Cases.wage))
    #expect(result.with[.wage, 12] == Money(ore: Cases.wage * 50))
    #expect(
      result.exits == [
        Exit(phase: 0, cause: .conversion, from: 2020_01, share: Cases.rate(50))
      ])
  }

  @Test func allOrNone() throws {
    let plain = try Cases.scenario(with: Self.transition(nil)).appraised()
    let all = try Cases.scenario(with: Self.transition(.given(.one))).appraised()
    #expect(all.with == plain.with && all.exits.isEmpty)
    let none = try Cases.scenario(with: Self.transition(.given(.zero))).appraised()
    let phases = Array(Self.transition(nil).prefix(1)) + Cases.atHome
    #expect(try none.with == Cases.scenario(with: phases).appraised().with)
  }

  /// 37 % in 2017, and the parameter is listed as used.
  @Test func thePresetIsTheStatistic() throws {
    let result = try Cases.scenario(with: Self.transition(.preset)).appraised()
    #expect(result.with[.wage, 12] == Money(ore: Cases.wage * 37))
    #expect(result.parametersUsed.contains { $0.parameter == "transition.conversion.newStartJob" })
    #expect(result.defaults.contains(DefaultUsed(field: "with[0].conversion", value: "0.37")))
    let plain = try Cases.scenario(with: Self.transition(nil)).appraised()
    #expect(!plain.parametersUsed.contains { $0.parameter.hasPrefix("transition.") })
  }

  /// Of 24 months' studies 70 % finish: 1.25 points leave a month, the last of them at the end.
  @Test func whoDoesNotFinishLeavesEvenly() throws {
    var studies = Phase(months: 24, activity: .studies(Cases.study))
    studies.completion = .given(Cases.rate(70))
    let result = try Cases.scenario(months: 30, with: [studies] + Cases.atWork).appraised()
    #expect(result.exits.count == 24)
    #expect(result.exits.allSatisfy { $0.share.partsPerMillion == 12_500 && $0.cause == .completion })
    #expect(result.with[.wage, 24] == Money(ore: Cases.wage * 70))
    // In February of the second year, after 13 months, 1 − 13 × 0.0125 of the grant are left.
    studies.completion = nil
    let all = try Cases.scenario(months: 30, with: [studies] + Cases.atWork).appraised()
    let whole = all.with[.studyGrant, 13].ore
    #expect(result.with[.studyGrant, 13].ore == (whole * 837_500).dividedRoundingHalfAway(by: 1_000_000))
    // The place is paid for as long as they study.
    let place = all.with[.studyPlaceMunicipal, 13].ore
    #expect(place > 0)
    #expect(
      result.with[.studyPlaceMunicipal, 13].ore == (place * 837_500).dividedRoundingHalfAway(by: 1_000_000))
    studies.completion = .given(.one)
    #expect(try Cases.scenario(months: 30, with: [studies] + Cases.atWork).appraised().with == all.with)
  }

  /// A shorter horizon cuts the phase, not the pace at which it is left.
  @Test func aShorterHorizonKeepsThePace() throws {
    var studies = Phase(months: 24, activity: .studies(Cases.study))
    studies.completion = .given(Cases.rate(70))
    var scenario = Cases.scenario(months: 30, with: [studies] + Cases.atWork)
    scenario.appraisal.horizons = [.years(1)]
    let cut = scenario.over(months: 12)
    #expect(
      try cut.appraised().with[.studyGrant, 9] == scenario.appraised().with[.studyGrant, 9])
  }

  // MARK: Unemployment benefit

  /// 21 600 a month for twelve months: 80 % of 21 600 ÷ 22 is 785.45, paid as 785; six waiting days in January 2020 of 23
  /// weekdays leave 17.
  @Test func aMemberHasUnemploymentBenefitOnTheWage() throws {
    let phases = Self.transition(.given(.zero))
    let result = try Cases.scenario(months: 30, with: phases, isMember: true).appraised()
    #expect(result.exits.map(\.fallback) == [.unemploymentBenefit])
    #expect(result.with[.unemploymentBenefit, 12] == Money(kronor: 785 * 17))
    #expect(result.with[.unemploymentBenefit, 13] == Money(kronor: 785 * 20))
    // After the days are used up the household is back on assistance.
    #expect(result.with[.unemploymentBenefit, 28] == .zero)
    #expect(result.with[.socialAssistance, 28] == result.without[.socialAssistance, 28])
    let days = (12..<30).filter { result.with[.unemploymentBenefit, $0] > .zero }.count
    #expect(days == 15)
  }

  @Test func theOtherFallbackIsTold() throws {
    let phases = Self.transition(.given(.zero))
    let result = try Cases.scenario(months: 30, with: phases, isMember: true).appraised()
    let other = try #require(result.otherFallback)
    var chosen = Cases.scenario(
      months: 30, with: Self.transition(.given(.zero), fallback: .without), isMember: true)
    let without = try chosen.appraised()
    #expect(without.exits.map(\.fallback) == [.without])
    #expect(other.actors == without.actors.map(\.total) && other.society == without.society.total)
    #expect(without.otherFallback?.actors == result.actors.map(\.total))
    chosen.household.person.unemploymentFund = nil
    #expect(try chosen.appraised().otherFallback == nil)
  }

  /// Who leaves before six months of work has no right; who leaves after them has.
  @Test func earlyLeaversHaveEarnedNothing() throws {
    let phases = [Phase(months: nil, activity: .job(Cases.job), retention: [.zero])]
    let result = try Cases.scenario(with: phases, isMember: true).appraised()
    #expect(
      result.exits.map(\.fallback)
        == Array(repeating: .without, count: 5) + Array(repeating: .unemploymentBenefit, count: 7))
  }

  @Test func aForcedBenefitThatIsNotEarnedIsRefused() {
    var phases = Self.transition(.given(.zero), fallback: .unemploymentBenefit)
    let stranger = Cases.scenario(with: phases).planningProblems()
    #expect(stranger.map(\.code) == ["unemploymentNotEarned"])
    #expect(stranger.map(\.field) == ["with[0].fallback"])
    phases[0].months = 4
    #expect(
      Cases.scenario(with: phases, isMember: true).planningProblems().map(\.kind)
        == [.unemploymentNotEarned(.work(months: 4, needed: 6, hours: 80))])
    phases[0].months = 6
    #expect(Cases.scenario(with: phases, isMember: true).planningProblems().isEmpty)
  }

  @Test func everyAmountIsExplained() throws {
    var scenario = Cases.scenario(months: 30, with: Self.transition(.given(Cases.rate(40))), isMember: true)
    scenario.include.consumptionTax = true
    for actor in EconomicActor.inResults {
      let told = try scenario.explained(ExplanationRequest(.actor(actor), .whole, .difference))
      let total = try #require(scenario.appraised().actors.first { $0.actor == actor }).total
      #expect(told.root.value == ExactFraction(total))
    }
  }
}
