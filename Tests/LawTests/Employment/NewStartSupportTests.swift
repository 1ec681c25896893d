import Economy
import Law
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

  /// 12 345.67 × 0.3142 × 2.5 = 9 697.523785.
  @Test func roundsOnceToTheOre() {
    #expect(
      support(Money(ore: 1_234_567), multiple: 2_500_000, cap: 20_000, twoPart: true) == Money(ore: 969_752))
  }
}
