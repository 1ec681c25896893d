import Appraisal
import Bookkeeping
import Economy
import LawData
import LifeCourse
import Testing

/// Church, unemployment fund, home municipality and part-year residence in a scenario's books.
@Suite struct TaxpayerFactsTests {
  private func scenario(
    _ person: Person, start: YearMonth = 2025, months: Int = 12, municipality: String = "Emmaboda",
    with: [Phase]? = nil
  ) throws -> Scenario {
    let job = Employment(
      wage: Money(kronor: 20_000), wageGrowth: .zero, extent: .one,
      employer: Employer(holidaySupplementRate: .zero))
    return Scenario(
      title: "prov", start: start, months: months,
      municipality: try #require(MunicipalityRegister.municipality(named: municipality)),
      household: Household(
        person: person, partner: nil, children: [],
        housing: Housing(
          rent: Money(kronor: 6_000), electricity: .zero, insurance: .zero, area: nil,
          reasonableRent: .inFull,
          rentGrowth: .zero),
        otherCosts: .zero, socialAssistance: true, assistanceMonths: 0, housingAllowance: true),
      without: [Phase(months: nil, activity: .unemployed)],
      with: with ?? [Phase(months: nil, activity: .job(job))])
  }

  private func total(_ line: Line, _ ledger: Ledger) -> Money {
    (0..<ledger.monthCount).reduce(.zero) { $0 + ledger[line, $1] }
  }

  @Test func theChurchFeeIsTheParishMean() throws {
    let rate = try #require(
      MunicipalityRegister.municipality(named: "Emmaboda")
        .flatMap { MunicipalityRegister.rates(of: $0, year: 2025) }
    ).churchMean.rate.partsPerMillion
    let member = try scenario(Person(born: 1985_04, churchMember: true)).appraised()
    let other = try scenario(Person(born: 1985_04)).appraised()
    // 240 000 kr: 0.77 × 58 800 − 10 % × (240 000 − 3.11 × 58 800) = 39 562.80, up to 39 600; taxable 200 400.
    #expect(total(.burialAndChurchFee, other.with) == Money(kronor: 200_400 * 2_930 / 1_000_000))
    #expect(
      total(.burialAndChurchFee, member.with) - total(.burialAndChurchFee, other.with)
        == Money(kronor: 200_400 * rate / 1_000_000))
    #expect(member.remarks.contains(.churchFeeIsParishMean))
    #expect(!other.remarks.contains(.churchFeeIsParishMean))
  }

  @Test func theFundsFeeIsPaidInEveryMonthAndCredited() throws {
    let fund = UnemploymentFundMembership(fee: Money(kronor: 150))
    let member = try scenario(Person(born: 1985_04, unemploymentFund: fund)).appraised()
    let other = try scenario(Person(born: 1985_04)).appraised()
    #expect(total(.unemploymentFundFee, member.with) == Money(kronor: 150 * 12))
    #expect(total(.unemploymentFundFee, member.without) == Money(kronor: 150 * 12))
    // 25 % of 12 × 150.
    #expect(total(.taxCredits, member.with) - total(.taxCredits, other.with) == Money(kronor: 450))
    // Without a wage the fee is a recognised cost: assistance covers it.
    #expect(
      total(.socialAssistance, member.without) - total(.socialAssistance, other.without)
        == Money(kronor: 150 * 12))
  }

  @Test func creditsBeginInJuly2022() throws {
    let fund = UnemploymentFundMembership(fee: Money(kronor: 100))
    for (year, credit) in [(2021, 0), (2022, 150), (2023, 300)] {
      let start = YearMonth(januaryOf: year)
      let member = try scenario(Person(born: 1985_04, unemploymentFund: fund), start: start).appraised()
      let other = try scenario(Person(born: 1985_04), start: start).appraised()
      // 25 % of 6 × 100 in 2022.
      #expect(
        total(.taxCredits, member.with) - total(.taxCredits, other.with) == Money(kronor: credit), "\(year)")
    }
  }

  @Test func theDefaultFeeFollowsTheYearAndIsTold() throws {
    let member = try scenario(
      Person(born: 1985_04, unemploymentFund: UnemploymentFundMembership()), start: 2022_07, months: 12
    ).appraised()
    #expect(member.with[.unemploymentFundFee, 0] == Money(kronor: 120))
    #expect(member.with[.unemploymentFundFee, 11] == Money(kronor: 137))
    #expect(
      member.defaults.contains(DefaultUsed(field: "household.person.unemploymentFund.fee", value: "120")))
    #expect(member.parametersUsed.filter { $0.parameter == "unemploymentFund.defaultFee" }.count == 2)
  }

  @Test func theRegionalCreditFollowsTheMunicipality() throws {
    for (municipality, year, credit) in [("Torsby", 2020, 1_675), ("Torsby", 2019, 0), ("Nybro", 2020, 0)] {
      let result = try scenario(
        Person(born: 1985_04), start: YearMonth(januaryOf: year), municipality: municipality
      ).appraised()
      let listed = "localTax.regionalCredit.1737"
      #expect(result.parametersUsed.contains { $0.parameter == listed } == (credit > 0))
    }
  }

  @Test func residenceOfAPartOfTheYearComesInTwelfths() throws {
    let whole = try scenario(Person(born: 1985_04), start: 2025_08, months: 5).appraised()
    let part = try scenario(
      Person(born: 1985_04, residentFrom: 2025_08), start: 2025_08, months: 5
    ).appraised()
    // Five months of 20 000 kr. Whole year: 0.423 × 58 800 + 20 % × (100 000 − 0.99 × 58 800) = 33 230, up to
    // 33 300. Twelfths: 5 / 12 × 0.293 × 58 800 = 7 178.50, up to 7 200.
    func localTax(_ allowance: Int) -> Money { Money(kronor: (100_000 - allowance) * 3_382 / 10_000) }
    func booked(_ result: ScenarioResult) -> Money {
      total(.municipalIncomeTax, result.with) + total(.regionalIncomeTax, result.with)
    }
    #expect(booked(whole) == localTax(33_300))
    #expect(booked(part) == localTax(7_200))
    #expect(part.remarks.contains(.partYearResident(from: 2025_08)))
    #expect(whole.remarks.allSatisfy { if case .partYearResident = $0 { false } else { true } })
  }

  /// Before the residence there is no history: nothing is earned that the year's tax would count.
  @Test func thereIsNoHistoryBeforeTheResidence() throws {
    let job = Phase(
      months: nil,
      activity: .job(
        Employment(
          wage: Money(kronor: 20_000), wageGrowth: .zero, extent: .one,
          employer: Employer(holidaySupplementRate: .zero))))
    var resident = try scenario(Person(born: 1985_04), start: 2025_08, months: 5)
    resident.without = [job]
    var arrived = resident
    arrived.household.person.residentFrom = 2025_08
    // Taxable 240 000 − 39 600 = 200 400 shared over twelve months, of which five are booked.
    let share = Money(kronor: 200_400 * 3_382 / 10_000)
    let local = [try resident.appraised(), try arrived.appraised()].map {
      total(.municipalIncomeTax, $0.without) + total(.regionalIncomeTax, $0.without)
    }
    #expect(abs(local[0].ore * 12 - share.ore * 5) <= 12 * 10)
    #expect(local[1] == Money(kronor: (100_000 - 7_200) * 3_382 / 10_000))
  }
}
