import Appraisal
import Bookkeeping
import Economy
import Law
import Testing

/// A month of each supported job's file, worked by hand from the ordinances.
@Suite struct HandWorkedSupportedJobsTests {
  /// An amount in ten-millionths of kronor, to the nearest öre, halves up.
  private func ore(_ tenMillionths: Int) -> Money { Money(ore: (tenMillionths + 50_000) / 100_000) }

  /// Förordning 2017:462 19–21 §§: 70 % of the cost of 18 300; premiums of 4.91 % in 2019 and 4.96 % in 2021. The cap of
  /// the decision of March 2019 holds for four years.
  @Test func wageSubsidyKeepsItsCap() throws {
    let tested = try HandWorkedCase("bistand-till-lonebidrag")
    let cost2019 = 10_000 + 3_142 + 491
    let cost2021 = 10_000 + 3_142 + 496
    let supports = [ore(18_300 * cost2019 * 700), ore(18_300 * cost2021 * 700)]
    #expect(tested.with(.wageSubsidySupport, 2019_04) == supports[0])
    #expect(tested.with(.wageSubsidySupport, 2021_02) == supports[1])
    #expect(tested.with(.supervisionGrant, 2019_04) == .zero)
    #expect(
      tested.result.remarks.contains(
        .reducedCapacityAssumed(field: "with[0]", scheme: .wageSubsidyJob)))
    // 21 600 with contributions, pension, insurance and payroll tax on pension; half of it is produced.
    HandEmployer(gross: kr(21_600), insurance: 4_100).expect(tested, 2019_04, productivity: 500_000)
  }

  /// Förordning 2018:42 14–17 §§: 0.80 × 20 000 × 1.3142, and 2 000 for supervision in the first six months.
  @Test func introductionJob() throws {
    let tested = try HandWorkedCase("bistand-till-introduktionsjobb")
    for month in [2019_01, 2019_07, 2020_12] as [YearMonth] {
      #expect(tested.with(.introductionJobSupport, month) == ore(20_000 * 13_142 * 800))
    }
    #expect(tested.with(.supervisionGrant, 2019_01) == kr(2_000))
    #expect(tested.with(.supervisionGrant, 2019_06) == kr(2_000))
    #expect(tested.with(.supervisionGrant, 2019_07) == .zero)
    // The employer: 70 % of the full cost is produced, and a tenth of a supervisor is used.
    let employer = HandEmployer(gross: kr(21_500), insurance: 4_100 - 300)
    let month: YearMonth = 2020_02
    #expect(tested.with(.production, month) == part(700_000, of: employer.full))
    #expect(tested.with(.supervision, month) == part(131_420, of: kr(30_000)))
    let support: Money = ore(20_000 * 13_142 * 800)
    #expect(tested.with(.introductionJobSupport, month) == support)
  }

  /// Förordning 2015:503 11 §: the decision of June 2017 gives at most 1 140 a day for 22 days; that of June 2018
  /// (2018:42 14–16 §§) the whole cost of 19 800. Supervision 150, then 115 a day; not known for the second.
  @Test func extraJobChangesItsCapAtTheSecondDecision() throws {
    let tested = try HandWorkedCase("bistand-till-extratjanst")
    #expect(tested.with(.extraJobSupport, 2017_06) == kr(1_140 * 22))
    #expect(tested.with(.extraJobSupport, 2018_05) == kr(1_140 * 22))
    #expect(tested.with(.extraJobSupport, 2018_06) == ore(19_800 * 13_142 * 1_000))
    #expect(tested.with(.supervisionGrant, 2017_08) == kr(150 * 22))
    #expect(tested.with(.supervisionGrant, 2017_09) == kr(115 * 22))
    #expect(tested.with(.supervisionGrant, 2018_05) == kr(115 * 22))
    #expect(tested.with(.supervisionGrant, 2018_06) == .zero)
    #expect(
      tested.result.remarks.contains(.supervisionGrantNotKnown(field: "with[0]", scheme: .extraJob)))
  }

  /// Förordning 2022:807 8 and 14 a §§: 7 374 and 15 162 × 80 600 / 74 300, in 2026 × 83 400 / 74 300. Contributions on the
  /// employer's wage alone; tax and pension contribution on both.
  @Test func establishmentJob() throws {
    let tested = try HandWorkedCase("etablering-till-etableringsjobb")
    #expect(tested.with(.wage, 2025_02) == kr(7_999))
    #expect(tested.with(.establishmentJobCompensation, 2025_02) == kr(16_448))
    #expect(tested.with(.wage, 2026_02) == kr(8_277))
    #expect(tested.with(.establishmentJobCompensation, 2026_02) == kr(17_019))
    #expect(tested.with(.employerContributions, 2025_02) == part(314_200, of: kr(7_999)))
    // The listed rate of 2024, 5.10, stands for 2025 too: 0.6 beside the pension.
    let employer = HandEmployer(gross: kr(7_999), insurance: 6_000)
    #expect(tested.with(.agreedInsurance, 2025_02) == employer.insurance)
    #expect(tested.with(.production, 2025_02) == part(800_000, of: employer.full + kr(16_448)))
    // 7 % of twelve months of both and the holiday supplement of 2025, in whole hundreds.
    let pay: Money = kr(12 * (7_999 + 16_448))
    let income: Int = downToHundreds(pay + holidaySupplement((7, kr(7_999))))
    let contribution: Int = (income * 7 + 5_000) / 10_000 * 100
    #expect(tested.with(.generalPensionContribution, year: 2025) == kr(contribution))
    #expect(tested.with(.taxCredits, 2025_02) > .zero)
    #expect(tested.with(.establishmentBenefit, 2025_02) == .zero)
  }

  /// After January 2025 there is no supervision grant (SFS 2024:1345), and nothing is said to be unknown.
  @Test func introductionJobAfterTheSupervisionGrant() throws {
    let tested = try HandWorkedCase("etablering-till-introduktionsjobb")
    #expect(tested.with(.introductionJobSupport, 2025_04) == ore(20_000 * 13_142 * 800))
    #expect(tested.change(.supervisionGrant) == .zero)
    #expect(
      !tested.result.remarks.contains(
        .supervisionGrantNotKnown(field: "with[0]", scheme: .introductionJob)))
    #expect(
      tested.result.remarks.contains(
        .supportGroundFound(field: "with[0].group", scheme: .introductionJob, ground: .newlyArrived)))
  }

  /// Förordning 2013:1157: 31.42 % of 0.75 × 18 750, and 0.75 × 2 500.
  @Test func vocationalIntroduction() throws {
    let tested = try HandWorkedCase("bistand-till-yrkesintroduktion")
    #expect(tested.with(.wage, 2018_10) == kr(14_625))
    #expect(tested.with(.vocationalIntroductionSupport, 2018_10) == ore(18_750 * 3_142 * 750))
    #expect(tested.with(.supervisionGrant, 2019_08) == kr(1_875))
  }

  /// Förordning 2015:503 30 §: 80 % of 20 600 × 1.3142 is above 800 × 22; the decision of February 2017 keeps 800.
  @Test func entryJob() throws {
    let tested = try HandWorkedCase("etablering-till-instegsjobb")
    let uncapped = 20_600 * 13_142 * 8 / 10
    #expect(uncapped > 800 * 22 * 10_000)
    #expect(tested.with(.entryJobSupport, 2017_02) == kr(800 * 22))
    #expect(tested.with(.entryJobSupport, 2018_01) == kr(800 * 22))
    #expect(tested.with(.supervisionGrant, 2017_04) == kr(50 * 22))
    #expect(tested.with(.supervisionGrant, 2017_05) == .zero)
  }

  /// Förordning 2015:503 5–6 §§: 85 % of 20 400 × 1.3142 is above 890 × 22; 600 days in the guarantee give 150, then 100.
  @Test func employmentSupport() throws {
    let tested = try HandWorkedCase("bistand-till-sarskilt-anstallningsstod")
    let uncapped = 20_400 * 13_142 * 85 / 100
    #expect(uncapped > 890 * 22 * 10_000)
    #expect(tested.with(.employmentSupport, 2017_04) == kr(890 * 22))
    #expect(tested.with(.supervisionGrant, 2017_05) == kr(150 * 22))
    #expect(tested.with(.supervisionGrant, 2018_02) == kr(100 * 22))
    #expect(tested.result.remarks.contains(.supportDayCapUncertain(field: "with[0]")))
  }

  /// Förordning 2017:462 19–21 and 41 §§: 80 % of the cost of half of 20 000.
  @Test func shelteredJob() throws {
    let tested = try HandWorkedCase("bistand-till-skyddat-arbete")
    #expect(tested.with(.wage, 2021_02) == kr(11_300))
    // A municipality: pension 4.5 % to 2022 and insurance 0.13 %.
    let cost = 10_000 + 3_142 + 450 + 13
    let support: Money = ore(10_000 * cost * 800)
    #expect(tested.with(.shelteredJobSupport, 2021_02) == support)
  }
}
