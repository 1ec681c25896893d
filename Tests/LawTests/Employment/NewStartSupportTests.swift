import Economy
import Law
import LawData
import Testing

@Suite struct NewStartSupportTests {
  private let full = Rate(partsPerMillion: 314_200)

  private func support(
    _ gross: Money, multiple: Int, cap: Int, twoPart: Bool, extent: Rate = .one, due: Rate? = nil
  ) -> Money {
    let terms = NewStartTerms(
      group: .adult, multiple: Rate(partsPerMillion: multiple), wageCap: Money(kronor: cap),
      longestSupport: 24, twoPartFormula: twoPart, source: "test")
    return newStartSupport(
      cashGross: gross, extent: extent, terms: terms, contributionsDue: { $0 * (due ?? full) }, fullRate: full
    )
  }

  /// 22 000 × 0.3142 × k and 20 000 × 0.3142 × k, in öre, for pay above the cap.
  @Test(arguments: [
    (22_000, 1_000_000, 22_000 * 3_142 / 100), (22_000, 2_000_000, 22_000 * 3_142 / 100 * 2),
    (22_000, 2_500_000, 22_000 * 3_142 / 100 * 5 / 2), (20_000, 1_000_000, 20_000 * 3_142 / 100),
    (20_000, 2_000_000, 20_000 * 3_142 / 100 * 2), (20_000, 2_500_000, 20_000 * 3_142 / 100 * 5 / 2),
    (20_000, 3_000_000, 20_000 * 3_142 / 100 * 3),
  ])
  func atTheCap(cap: Int, multiple: Int, ore: Int) {
    for twoPart in [false, true] {
      #expect(
        support(Money(kronor: 25_000), multiple: multiple, cap: cap, twoPart: twoPart) == Money(ore: ore))
    }
  }

  /// Förordning 2018:43 17 §: half time has half the cap: 10 000 × 0.3142 × 2.5.
  @Test func capFollowsTheExtent() {
    let half = Rate(partsPerMillion: 500_000)
    #expect(
      support(Money(kronor: 11_000), multiple: 2_500_000, cap: 20_000, twoPart: true, extent: half)
        == Money(ore: 10_000 * 3_142 / 100 * 5 / 2))
  }

  @Test func belowTheCapThePayItselfCounts() {
    #expect(
      support(Money(kronor: 15_000), multiple: 2_000_000, cap: 20_000, twoPart: true)
        == Money(ore: 15_000 * 3_142 / 100 * 2))
  }

  /// SFS 2021:868: with contributions of 19.73 % the old rule gives 20 000 × 0.1973 × 2.5, the new one
  /// 20 000 × (0.1973 + 0.3142 × 1.5).
  @Test func reducedContributionsCountOnceFromNovember2021() {
    let young = Rate(partsPerMillion: 197_300)
    #expect(
      support(Money(kronor: 22_000), multiple: 2_500_000, cap: 20_000, twoPart: false, due: young)
        == Money(ore: 2 * 1_973 * 100 * 5 / 2))
    #expect(
      support(Money(kronor: 22_000), multiple: 2_500_000, cap: 20_000, twoPart: true, due: young)
        == Money(ore: 2 * (1_973 * 100 + 3_142 * 150)))
  }

  /// Decisions by their month, with the contributions of the worker's age on 20 000 kr: of who is 18–22 at the start of
  /// 2021 and 2022 19.73 % (10.21 % in the summers), of who has turned 66 10.21 %. To October 2021 k × what is due, then
  /// what is due and (k − 1) × 31.42 %.
  @Test(
    arguments: [
      (2021_03, 1999_05, 1_973, 9_865_00), (2021_11, 1999_05, 1_973, 13_372_00),
      (2022_03, 2000_05, 1_973, 13_372_00), (2021_03, 1950_05, 1_021, 5_105_00),
      (2021_11, 1950_05, 1_021, 11_468_00), (2021_03, 1985_05, 3_142, 15_710_00),
      (2021_11, 1985_05, 3_142, 15_710_00),
    ] as [(YearMonth, YearMonth, Int, Int)])
  func ofTheYoungAndTheOld(decision: YearMonth, born: YearMonth, rate: Int, ore: Int) throws {
    var reader = ParameterReader()
    let law = try EmployerContributionLaw(month: decision, reader: &reader)
    // The top level: more than 36 months without work.
    let terms = try newStartTerms(
      decision: decision, born: born, groups: [], absenceMonths: 40, assumeEligible: true, reader: &reader)
    let found = newStartSupport(
      cashGross: Money(kronor: 22_400), extent: .one, terms: terms,
      contributionsDue: { employerContributionsExact(on: $0, bornYear: born.year, law: law) },
      fullRate: law.fullRate)
    let twoParts = decision >= 2021_11
    #expect(found == Money(ore: twoParts ? 200 * rate + 200 * 3_142 * 3 / 2 : 200 * rate * 5 / 2))
    #expect(found == Money(ore: ore))
  }

  /// Below the cap the support is k × 0.3142 / 1.3142 of wage and contributions: 23.9, 47.8, 59.8 and 71.7 %.
  @Test(arguments: [(1_000_000, 239), (2_000_000, 478), (2_500_000, 598), (3_000_000, 717)])
  func shareOfTheWageCostBelowTheCap(multiple: Int, perMille: Int) {
    let wage = Money(kronor: 18_000)
    let found = support(wage, multiple: multiple, cap: 20_000, twoPart: true)
    #expect(found == Money(ore: 180 * 3_142 * (multiple / 100_000) / 10))
    let cost = 18_000 * 13_142 / 100
    #expect((found.ore * 2 + cost / 1_000) / (cost * 2 / 1_000) == perMille)
  }

  /// The cap is an amount a month: a decision from the sixteenth of a month of thirty days has half of it.
  @Test func aPartOfAMonthHasItsPartOfTheCap() {
    let terms = NewStartTerms(
      group: .adult, multiple: Rate(partsPerMillion: 2_500_000), wageCap: Money(kronor: 20_000),
      longestSupport: 24, twoPartFormula: true, source: "test")
    func found(_ gross: Int, extent: Int) -> Money {
      newStartSupport(
        cashGross: Money(kronor: gross), extent: Rate(partsPerMillion: extent),
        shareOfMonth: Rate(partsPerMillion: 500_000), terms: terms, contributionsDue: { $0 * full },
        fullRate: full)
    }
    #expect(found(12_000, extent: 1_000_000) == Money(ore: 10_000 * 3_142 / 100 * 5 / 2))
    #expect(found(12_000, extent: 500_000) == Money(ore: 5_000 * 3_142 / 100 * 5 / 2))
    #expect(found(9_000, extent: 1_000_000) == Money(ore: 9_000 * 3_142 / 100 * 5 / 2))
  }

  /// 12 345.67 × 0.3142 × 2.5 = 9 697.523785.
  @Test func roundsOnceToTheOre() {
    #expect(
      support(Money(ore: 1_234_567), multiple: 2_500_000, cap: 20_000, twoPart: true) == Money(ore: 969_752))
  }
}
