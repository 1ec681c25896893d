import Economy
import LawData
import Testing

@testable import Law

@Suite struct ContributionOptionsTests {
  /// A month's contributions with the supports of an employer who hired in `hired`.
  private func contributions(
    _ month: YearMonth, born: Int = 1985, _ kronor: Int, hired: YearMonth? = nil, relief: Bool = false,
    regional: Bool = false
  ) throws -> Money {
    var reader = ParameterReader()
    let law = try EmployerContributionLaw(month: month, reader: &reader)
    var options = ContributionOptions.none
    if let hired { options.growthSupport = try GrowthSupport(month: month, hired: hired, reader: &reader) }
    if relief { options.relief = try ContributionRelief(month: month, reader: &reader) }
    if regional { options.regionalSupport = try RegionalSupport(month: month, reader: &reader) }
    return employerContributions(on: Money(kronor: kronor), bornYear: born, law: law, options: options)
  }

  @Test func growthSupport() throws {
    // Lag (2016:1053) 5 §: 30 000 × 0.1021; to 2024 25 000 × 0.1021 + 5 000 × 0.3142.
    #expect(try contributions(2025_03, 30_000, hired: 2024_06) == Money(ore: 300 * 1_021))
    #expect(try contributions(2024_12, 30_000, hired: 2024_06) == Money(ore: 250 * 1_021 + 50 * 3_142))
    #expect(try contributions(2025_03, 40_000, hired: 2024_06) == Money(ore: 350 * 1_021 + 50 * 3_142))
    // Hired before May 2024: the old cap in 2025.
    #expect(try contributions(2025_03, 30_000, hired: 2024_04) == Money(ore: 250 * 1_021 + 50 * 3_142))
  }

  /// Whether 20 000 kr bears 10.21 % or 31.42 %, by month of pay and hiring.
  @Test(
    arguments: [
      // Twelve months for those hired to February 2018.
      (2017_06, 2017_06, true), (2018_05, 2017_06, true), (2018_06, 2017_06, false),
      (2019_08, 2018_02, false),
      // Twenty-four for those hired later, in pay from August 2019.
      (2019_02, 2018_03, true), (2019_03, 2018_03, false), (2019_07, 2018_03, false),
      (2019_08, 2018_03, true), (2020_02, 2018_03, true), (2020_03, 2018_03, false),
      (2022_12, 2021_01, true), (2023_01, 2021_01, false),
      // From 2026 an aid of its own.
      (2025_12, 2025_06, true), (2026_01, 2025_06, false),
      // Not before the hiring.
      (2020_01, 2020_02, false),
    ] as [(YearMonth, YearMonth, Bool)])
  func monthsOfGrowthSupport(month: YearMonth, hired: YearMonth, isGiven: Bool) throws {
    let due = try contributions(month, 20_000, hired: hired)
    #expect(due == Money(ore: 200 * (isGiven ? 1_021 : 3_142)))
  }

  /// Lag (2020:202) 2 §: 10.21 % to 25 000 kr, the full 31.42 % above.
  @Test func reliefOfSpring2020() throws {
    #expect(try contributions(2020_03, 20_000, relief: true) == Money(ore: 200 * 1_021))
    #expect(try contributions(2020_06, 30_000, relief: true) == Money(ore: 250 * 1_021 + 50 * 3_142))
    // With growth support it is the same pay and the same rate, counted once.
    #expect(
      try contributions(2020_04, 30_000, hired: 2020_01, relief: true)
        == Money(ore: 250 * 1_021 + 50 * 3_142))
    // Born 1937 or earlier: nothing is due, and the relief never raises.
    #expect(try contributions(2020_04, born: 1937, 20_000, relief: true) == .zero)
    #expect(throws: NotModelled.self) { try contributions(2020_02, 20_000, relief: true) }
    #expect(throws: NotModelled.self) { try contributions(2020_07, 20_000, relief: true) }
  }

  @Test(arguments: [2016_12, 2026_01] as [YearMonth])
  func nobodyIsHiredOnGrowthSupport(hired: YearMonth) {
    var reader = ParameterReader()
    #expect(throws: NotModelled.self) { try GrowthSupport(month: hired, hired: hired, reader: &reader) }
  }

  @Test func growthSupportNeverRaises() throws {
    // Born 2003 in April 2026 would bear 20.81 %; the support is over, the reduction is not.
    #expect(try contributions(2026_04, born: 2003, 20_000, hired: 2025_06) == Money(ore: 200 * 2_081))
    // July 2021, 18 to 22: 10.21 % to 25 000 kr with or without.
    #expect(
      try contributions(2021_07, born: 2000, 30_000, hired: 2021_01) == Money(ore: 250 * 1_021 + 50 * 3_142))
    // Born 1937: no contributions to take away from.
    #expect(try contributions(2021_07, born: 1937, 20_000, hired: 2021_01) == .zero)
  }

  @Test func regionalSupport() throws {
    // Lag (2001:1170) 5 §: 22 000 × (0.3142 − 0.10).
    #expect(try contributions(2025_03, 22_000, regional: true) == Money(ore: 220 * 2_142))
    // At most 7 100 kr: 80 000 × 0.3142 − 7 100.
    #expect(try contributions(2025_03, 71_000, regional: true) == Money(ore: 710 * 3_142 - 710_000))
    #expect(try contributions(2025_03, 80_000, regional: true) == Money(ore: 800 * 3_142 - 710_000))
    // At 19.73 % the pension contribution is what is left: 20 000 × 0.1021.
    #expect(try contributions(2021_03, born: 2000, 20_000, regional: true) == Money(ore: 200 * 1_021))
    // Nothing from the contributions of the elderly, special payroll tax or not.
    #expect(try contributions(2016_03, born: 1948, 20_000, regional: true) == Money(ore: 200 * 1_636))
    #expect(try contributions(2025_03, born: 1950, 20_000, regional: true) == Money(ore: 200 * 1_021))
    #expect(try contributions(2016_03, born: 1937, 20_000, regional: true) == Money(ore: 200 * 615))
  }

  @Test func bothSupports() throws {
    // 2 § : what growth support holds for has no deduction. 35 000 × 0.1021 + 5 000 × (0.3142 − 0.10).
    #expect(
      try contributions(2025_03, 40_000, hired: 2024_06, regional: true)
        == Money(ore: 350 * 1_021 + 50 * 2_142))
  }

  /// Förordning 2018:43 17 §: the first part of the new-start support is the contributions actually due.
  @Test func newStartSupportStartsFromWhatIsDue() throws {
    var reader = ParameterReader()
    let month: YearMonth = 2024_06
    let law = try EmployerContributionLaw(month: month, reader: &reader)
    let options = ContributionOptions(
      growthSupport: try GrowthSupport(month: month, hired: month, reader: &reader))
    let terms = try newStartTerms(
      decision: month, born: 1985_01, groups: [.newlyArrived], absenceMonths: nil, start: month,
      assumeEligible: true, reader: &reader)
    let support = newStartSupport(
      cashGross: Money(kronor: 20_000), extent: .one, terms: terms,
      contributionsDue: { employerContributionsExact(on: $0, bornYear: 1985, law: law, options: options) },
      fullRate: law.fullRate)
    let multiple = terms.multiple.partsPerMillion / 10_000
    #expect(terms.twoPartFormula)
    // 20 000 × 0.1021 + 20 000 × 0.3142 × (multiple − 1).
    #expect(support == Money(ore: 200 * 1_021 + 200 * 3_142 * (multiple - 100) / 100))
  }

  @Test(arguments: 2016...2026) func componentsOfAYear(year: Int) throws {
    var reader = ParameterReader()
    let parts = try contributionComponents(year: year, reader: &reader)
    #expect(parts.map(\.component) == ContributionComponent.allCases)
    #expect(parts.map(\.rate).reduce(.zero, +) == Rate(partsPerMillion: 314_200))
    #expect(parts.first?.rate == Rate(partsPerMillion: 102_100))
  }
}
