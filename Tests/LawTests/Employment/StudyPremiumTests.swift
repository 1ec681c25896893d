import Economy
import Law
import LawData
import Testing

/// The wage after studies.
@Suite struct StudyPremiumTests {
  private func wage(_ base: Int, _ rate: Int, _ percentWeeks: Int) -> Money {
    StudyPremium(rate: Rate(partsPerMillion: rate), percentWeeks: percentWeeks).wage(
      from: Money(kronor: base))
  }

  @Test func wholeYearsCompoundAndTheRestAddsItsPart() {
    #expect(wage(26_400, 45_000, 0) == Money(kronor: 26_400))
    // 26 400 × 1.045 and × 1.045²; 40 weeks at 100 % are a year, as are 80 at 50 %.
    #expect(wage(26_400, 45_000, 40 * 100) == Money(ore: 26_400_00 * 1_045 / 1_000))
    #expect(wage(26_400, 45_000, 80 * 100) == Money(ore: 26_400_00 * 1_045 * 1_045 / 1_000_000))
    // Half of a year more: 27 588 + 27 588 × 0.045 / 2 = 28 208.73.
    #expect(wage(26_400, 45_000, 120 * 50) == Money(ore: 28_208_73))
    #expect(wage(20_000, 0, 12_000) == Money(kronor: 20_000))
  }

  @Test func thePresetIsAnAssumption() throws {
    var reader = ParameterReader()
    #expect(try StudyPremium.preset(at: 2024_01, reader: &reader) == Rate(partsPerMillion: 45_000))
    let entry = ParameterRegistry["work.studyPremium"]?.entries.first
    #expect(entry?.status == .assumption)
  }
}
