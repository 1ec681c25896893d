import Economy
import Law
import LawData
import Testing

@Suite struct PensionRightsTests {
  private func law(_ year: Int) throws -> PensionRightsLaw {
    var reader = ParameterReader()
    return try PensionRightsLaw(year: year, reader: &reader)
  }

  private func rights(_ year: Int, income: Int = 0, grant: Int = 0, age: Int = 35) throws -> Money {
    pensionRights(
      income: Money(kronor: income), studyGrant: Money(kronor: grant), age: age, law: try law(year))
  }

  /// SFB 61:6: 16 and 2.5 per cent of a base, each down to whole kronor.
  private func onBase(_ base: Int) -> Money {
    let premium: Int = base * 25 / 1_000
    return Money(kronor: base * 16 / 100 + premium)
  }

  /// SFB 59:36 and 61:6: (264 000 − 18 500) × 16 and 2.5 per cent, each down to whole kronor.
  @Test func ofAWage() throws {
    #expect(try rights(2019, income: 264_000) == onBase(245_500))
    // 264 099 kr counts as 264 000; 300 000: 7 % is 21 000.
    #expect(try rights(2019, income: 264_099) == rights(2019, income: 264_000))
    #expect(try rights(2020, income: 300_000) == onBase(279_000))
  }

  /// SFB 59:5: 0.423 × 46 500 = 19 669.50; incomes are counted in whole hundreds.
  @Test func nothingBelowTheLeastIncome() throws {
    #expect(try rights(2019, income: 19_699) == .zero)
    // 7 % of 19 700 is 1 379, to the nearest hundred 1 400.
    let base: Int = 19_700 - 1_400
    #expect(try rights(2019, income: 19_700) == onBase(base))
  }

  /// SFB 59:4: at most 7.5 × 64 400 = 483 000 of base.
  @Test(arguments: [520_000, 600_000, 2_000_000])
  func theCeiling(income: Int) throws {
    #expect(try rights(2019, income: income) == onBase(483_000))
  }

  /// SFB 60:20: 138 per cent of 28 480 is 39 302.40, down to 39 300; 2.5 per cent of it is 982.50, down to 982.
  @Test func ofStudies() throws {
    #expect(try rights(2017, grant: 28_480) == onBase(39_300))
    // The least income does not bind studies: 8 000 × 1.38 = 11 040, down to 11 000.
    #expect(try rights(2017, grant: 8_000) == onBase(11_000))
  }

  /// SFB 61:5: on the sum; 60:5: the studies yield at the ceiling.
  @Test func ofBoth() throws {
    // 100 000 − 7 000 = 93 000, and 1.38 × 20 000 = 27 600.
    let both: Int = 93_000 + 27_600
    #expect(
      try rights(2019, income: 100_000, grant: 20_000)
        == onBase(both))
    #expect(try rights(2019, income: 600_000, grant: 20_000) == rights(2019, income: 600_000))
    // Income too low counts for nothing beside studies.
    #expect(try rights(2019, income: 10_000, grant: 20_000) == rights(2019, grant: 20_000))
  }

  /// SFB 59:6 and 60:6: nothing for who is born in 1937 or before: 78 at the start of 2016.
  @Test func nothingForTheOldest() throws {
    #expect(try rights(2016, income: 264_000, age: 78) == .zero)
    #expect(try rights(2016, grant: 20_000, age: 78) == .zero)
    #expect(try rights(2016, income: 264_000, age: 77) > .zero)
  }

  @Test func isNotModelledBefore2016() {
    #expect(throws: NotModelled.self) { try law(2015) }
  }
}
