import Appraisal
import Economy
import LawData
import LifeCourse
import Testing

/// What municipality and region themselves keep: (k(t+2) − λ) × the change in taxable income, in year t+2.
@Suite struct LocalTaxTests {
  private func result(
    _ municipality: String, wage: Int = 22_000, start: YearMonth = 2020, include: Inclusions = Inclusions()
  ) throws -> (view: LocalTaxView, taxable: Int) {
    let home = try #require(MunicipalityRegister.municipality(named: municipality))
    let job = Employment(
      wage: Money(kronor: wage), wageGrowth: .zero, extent: .one,
      employer: Employer(agreement: false, holidaySupplementRate: .zero))
    let scenario = Scenario(
      title: "prov", start: start, months: 12, municipality: home,
      household: Household(
        person: Person(born: 1985_04), partner: nil, children: [],
        housing: Housing(
          rent: .zero, electricity: .zero, insurance: .zero, area: nil, reasonableRent: .inFull,
          rentGrowth: .zero
        ),
        otherCosts: .zero, socialAssistance: false, assistanceMonths: nil, housingAllowance: false),
      without: [Phase(months: nil, activity: .unemployed)], with: [Phase(months: nil, activity: .job(job))],
      include: include)
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

  /// 22 060 × 12 = 264 720: 0.77 × 47 300 − 10 % × (264 720 − 3.11 × 47 300) = 24 659.30, up to 24 700; taxable
  /// 240 000 down to hundreds. Kalmar 2020: gross 52 344 and 28 464, equalisation −48 864 and −20 928.
  private let taxable = 240_000

  @Test func kalmarToTheKrona() throws {
    let view = try result("Kalmar", wage: 22_060).view
    #expect(view.municipality.gross == Money(kronor: 52_344))
    #expect(view.municipality.own - view.municipality.gross == Money(kronor: -48_864))
    #expect(view.municipality.own == Money(kronor: 3_480))
    #expect(view.region.gross == Money(kronor: 28_464))
    #expect(view.region.own - view.region.gross == Money(kronor: -20_928))
    #expect(view.region.own == Money(kronor: 7_536))
    #expect(view.others == Money(kronor: 69_792))
    #expect(view.sector == Money(kronor: 80_808))
    #expect(view.municipality.own + view.region.own + view.others == view.sector)
    #expect(taxable * 3_367 / 10_000 == 80_808)
  }

  /// Kolada N01951: Kalmar 69 467 of 10 327 589 at the end of 2019 and 71 328 of 10 452 326 at that of 2021; its
  /// county 245 446 and 247 175.
  @Test func kalmarByInhabitants() throws {
    let plain = try result("Kalmar", wage: 22_060).view
    let view = try result("Kalmar", wage: 22_060, include: Inclusions(inhabitantShare: true)).view
    func share(_ millionths: Int, _ own: Int, of country: Int) -> Money {
      let product = Double(taxable * 100) * Double(millionths) / 1_000_000
      return Money(ore: Int((product * Double(own) / Double(country)).rounded()))
    }
    // 1.15 × 20.36 % = 23.414 %, and the rate of 2020, 21.81 %.
    let municipality = share(234_140, 71_328, of: 10_452_326) + share(218_100, 69_467, of: 10_327_589)
    #expect(municipality == Money(ore: 383_47 + 352_08))
    #expect(view.municipality.own == Money(kronor: 3_480) + municipality)
    // 1.15 × 8.72 % = 10.028 %, and 11.86 %.
    let region = share(100_280, 247_175, of: 10_452_326) + share(118_600, 245_446, of: 10_327_589)
    #expect(region == Money(ore: 569_14 + 676_48))
    #expect(view.region.own == Money(kronor: 7_536) + region)
    #expect(view.municipality.ownByYear == [YearAmount(year: 2022, amount: view.municipality.own)])
    #expect(view.sector == plain.sector)
    #expect(view.municipality.gross == plain.municipality.gross)
    #expect(view.others == plain.others - municipality - region)
  }

  /// 2016 and 2026: before and after the known years the nearest are taken.
  @Test(arguments: [2016_01, 2026_01] as [YearMonth])
  func theNearestKnownInhabitants(start: YearMonth) throws {
    let plain = try result("Kalmar", start: start).view
    let view = try result("Kalmar", start: start, include: Inclusions(inhabitantShare: true)).view
    #expect(view.municipality.own > plain.municipality.own)
    #expect(view.municipality.own.ore < plain.municipality.own.ore * 13 / 10)
  }

  @Test func unknownInhabitantsAreAProblem() throws {
    for name in ["Emmaboda", "Gotland", "Stockholm"] {
      do {
        _ = try result(name, include: Inclusions(inhabitantShare: true))
        Issue.record("\(name) was let through")
      } catch AppraisalFailure.problems(let problems) {
        let kind = ScenarioProblem.Kind.inhabitantsNotKnown(
          municipality: name, known: ["Göteborg", "Jönköping", "Kalmar"])
        #expect(problems == [ScenarioProblem(field: "include.inhabitantShare", kind: kind)])
      }
    }
  }

  /// Vellinge 2022, 18.50 per cent, below Skåne's 19.70: the municipality loses on every krona, and it shows.
  @Test func aLowTaxMunicipalityLoses() throws {
    let (view, taxable) = try result("Vellinge")
    #expect(view.municipalitySide == .unknownTakenAsGrant)
    #expect(view.municipality.own == -Money(ore: taxable * (19_70 - 18_50) / 100))
    #expect(view.municipality.own < .zero)
    #expect(view.region.own > .zero)
  }
}
