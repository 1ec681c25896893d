import Appraisal
import Economy
import LawData
import LifeCourse
import Testing

/// What municipality and region themselves keep: (k(t+2) − λ) × the change in taxable income, in year t+2.
@Suite struct LocalTaxTests {
  private func result(_ municipality: String) throws -> (view: LocalTaxView, taxable: Int) {
    let home = try #require(MunicipalityRegister.municipality(named: municipality))
    let job = Employment(
      wage: Money(kronor: 22_000), wageGrowth: .zero, extent: .one,
      employer: Employer(agreement: false, holidaySupplementRate: .zero))
    let scenario = Scenario(
      title: "prov", start: 2020, months: 12, municipality: home,
      household: Household(
        person: Person(born: 1985_04), partner: nil, children: [],
        housing: Housing(
          rent: .zero, electricity: .zero, insurance: .zero, area: nil, reasonableRent: .inFull,
          rentGrowth: .zero
        ),
        otherCosts: .zero, socialAssistance: false, assistanceMonths: nil, housingAllowance: false),
      without: [Phase(months: nil, activity: .unemployed)], with: [Phase(months: nil, activity: .job(job))])
    // 264 000 = 5.58 PBB: 0.77 × 47 300 − 10 % × (264 000 − 3.11 × 47 300) = 24 731.30, up to 24 800.
    return (try scenario.appraised().localTax, 264_000 - 24_800)
  }

  /// Kalmar 2022: 21.81 − 20.36 and 11.86 − 8.72 per cent of the taxable income of 2020.
  @Test func kalmarKeepsTheDifference() throws {
    let (view, taxable) = try result("Kalmar")
    #expect(view.municipality.own == Money(ore: taxable * 145 / 100))
    #expect(view.region.own == Money(ore: taxable * 314 / 100))
    #expect(view.municipality.ownByYear.map(\.year) == [2022])
    #expect(view.municipality.ownWithinHorizon == .zero)
    #expect(view.municipalitySide == .grant)
    #expect(view.sector == Money(kronor: taxable * 33_67 / 100_00))
  }

  /// Gotland has no region: the municipality has the whole rate, 33.60, and both equalisations, 19.60 and 9.48.
  @Test func gotlandBearsBothEqualisations() throws {
    let (view, taxable) = try result("Gotland")
    #expect(view.region.own == .zero)
    #expect(view.municipality.own == Money(ore: taxable * (33_60 - 19_60 - 9_48) / 100))
  }

  /// Danderyd pays to the equalisation: 18.35 − 16.98 per cent in 2022.
  @Test func danderydIsOnTheFeeSide() throws {
    let (view, taxable) = try result("Danderyd")
    #expect(view.municipalitySide == .fee)
    #expect(view.municipality.own == Money(ore: taxable * (18_35 - 16_98) / 100))
  }
}
