import Economy
import Law
import LawData
import Testing

@Suite struct UnitCostLawTests {
  private func law(_ year: Int) throws -> UnitCostLaw {
    var reader = ParameterReader()
    return try UnitCostLaw(year: year, reader: &reader)
  }

  /// (N31001 × population − paid) / households / mean months: 13 226 / 6.75 … 23 702 / 7.1.
  @Test(arguments: [
    (2016, 13_226, 675), (2017, 13_869, 680), (2018, 14_599, 685), (2019, 15_784, 690), (2020, 17_450, 710),
    (2021, 20_057, 710), (2022, 23_702, 710),
  ])
  func administration(year: Int, perYear: Int, hundredthsOfMonths: Int) throws {
    let perMonth = Double(perYear) * 100 / Double(hundredthsOfMonths)
    #expect(
      try law(year).assistanceAdministrationPerMonth == Money(kronor: Int(perMonth.rounded())))
  }

  /// 3 338 × 403.70 / 371.91, 3 338 × 417.98 / 371.91 and that with 2 %.
  @Test func administrationFollowsPricesAfterTheLastKnownYear() throws {
    func expected(_ factor: Double) -> Money { Money(ore: Int((333_800 * factor).rounded())) }
    #expect(try law(2023).assistanceAdministrationPerMonth == expected(403.70 / 371.91))
    #expect(try law(2025).assistanceAdministrationPerMonth == expected(417.98 / 371.91))
    #expect(try law(2026).assistanceAdministrationPerMonth == expected(417.98 * 1.02 / 371.91))
    #expect(try law(2033).assistanceAdministrationPerMonth == expected(417.98 * 1.02 / 371.91))
  }

  /// Kolada N18020 and N18100.
  @Test(arguments: [
    (2016, 50_502, 32_851), (2018, 57_451, 34_438), (2020, 64_896, 33_667), (2022, 87_920, 39_794),
  ])
  func adultEducation(year: Int, basic: Int, upperSecondary: Int) throws {
    let law = try law(year)
    let (low, high) = (law.studyPlace(level: .basic), law.studyPlace(level: .upperSecondary))
    #expect(low?.perYear == Money(kronor: basic))
    #expect(high?.perYear == Money(kronor: upperSecondary))
    #expect(low?.payer == .municipality)
    #expect(high?.payer == .municipality)
  }

  /// MYH 64 700 (2020) and SCB 79 500 (2017), indexed both ways.
  @Test func stateEducation() throws {
    #expect(try law(2020).studyPlace(level: .higherVocational)?.perYear == Money(kronor: 64_700))
    #expect(try law(2017).studyPlace(level: .higher)?.perYear == Money(kronor: 79_500))
    let before = try law(2016)
    #expect(
      before.studyPlace(level: .higherVocational)?.perYear
        == Money(ore: Int((6_470_000 * 316.43 / 335.92).rounded())))
    #expect(
      before.studyPlace(level: .higher)?.perYear
        == Money(ore: Int((7_950_000 * 316.43 / 322.11).rounded())))
    #expect(before.studyPlace(level: .higher)?.payer == .state)
    #expect(before.studyPlace(level: .higherVocational)?.payer == .state)
  }

  /// Kolada N11008 and N13008, a twelfth a month; after 2022 with the CPI.
  @Test(arguments: [
    (2016, 144_291, 32_324), (2017, 148_474, 33_375), (2018, 153_229, 34_487), (2019, 156_236, 40_110),
    (2020, 157_979, 41_066), (2021, 162_980, 42_458), (2022, 169_451, 43_578),
  ])
  func childCare(year: Int, preschool: Int, leisureCentre: Int) throws {
    func monthly(_ kronor: Int) -> Money { Money(ore: (kronor * 100 * 2 + 12) / 24) }
    #expect(try law(year).childCarePlacePerMonth(.preschool) == monthly(preschool))
    #expect(try law(year).childCarePlacePerMonth(.leisureCentre) == monthly(leisureCentre))
  }

  @Test func childCareFollowsPricesAndIsReadWhenAsked() throws {
    #expect(
      try law(2023).childCarePlacePerMonth(.preschool)
        == Money(ore: Int((16_945_100 * 403.70 / 371.91 / 12).rounded())))
    var needs = LawNeeds()
    var reader = ParameterReader()
    var administration = ParameterReader()
    let without = try UnitCostLaw(year: 2021, needs: needs, reader: &reader, administration: &administration)
    #expect(reader.uses.isEmpty && without.childCarePlacePerMonth(.preschool) == nil)
    needs.leisureCentrePlaces = true
    let with = try UnitCostLaw(year: 2021, needs: needs, reader: &reader, administration: &administration)
    #expect(reader.uses == [ParameterUse(parameter: "unitCost.leisureCentrePlace", entry: 5)])
    #expect(with.childCarePlacePerMonth(.preschool) == nil)
  }

  /// Förordning (2016:937) 25 §: at most 40 000 kr a year of full-time study.
  @Test(arguments: [
    (2022, StudyPace.full, 4, nil), (2023, .full, 4, 4_000_00), (2025, .full, 40, 40_000_00),
    (2026, .half, 4, 2_000_00), (2026, .threeQuarters, 3, 2_250_00),
  ])
  func workplaceGrant(year: Int, pace: StudyPace, weeks: Int, ore: Int?) throws {
    #expect(
      try law(year).workplaceGrant(pace: pace, weeks: weeks, ownYearlyGrant: nil) == ore.map(Money.init(ore:))
    )
    #expect(
      try law(year).workplaceGrant(pace: .full, weeks: 4, ownYearlyGrant: Money(kronor: 31_234))
        == Money(ore: 312_340))
  }

  /// Förordning (2016:937) 26 §: 7 000 kr for a trained supervisor.
  @Test(arguments: [(2024, nil), (2025, 7_000), (2026, 7_000)])
  func trainedSupervisor(year: Int, kronor: Int?) throws {
    #expect(try law(year).trainedSupervisorGrant == kronor.map(Money.init(kronor:)))
  }

  @Test func folkHighSchoolHasNoFigure() throws {
    for year in 2016...2027 { #expect(try law(year).studyPlace(level: .folkHighSchool) == nil) }
    #expect(StudyPlacePayer(level: .folkHighSchool) == .stateAndRegion)
  }

  /// No split between state and region is known: half each.
  @Test func folkHighSchoolIsShared() throws {
    #expect(try law(2016).folkHighSchoolStateShare == Rate(partsPerMillion: 500_000))
    #expect(try law(2030).folkHighSchoolStateShare == Rate(partsPerMillion: 500_000))
  }

  @Test func onlyWhatIsAskedIsRead() throws {
    var needs = LawNeeds()
    needs.studyPlaces = [.basic, .folkHighSchool]
    needs.administration = true
    var reader = ParameterReader()
    var administration = ParameterReader()
    let law = try UnitCostLaw(year: 2021, needs: needs, reader: &reader, administration: &administration)
    #expect(reader.uses == [ParameterUse(parameter: "unitCost.studyPlace.basic", entry: 5)])
    #expect(
      Set(administration.uses.map(\.parameter)) == [
        "unitCost.assistanceAdministration", "unitCost.assistanceAdministration.firstYearShare",
        "unitCost.assistanceAdministration.fullYear",
      ])
    #expect(law.studyPlace(level: .basic)?.perYear == Money(kronor: 74_747))
    #expect(law.studyPlace(level: .upperSecondary) == nil && law.folkHighSchoolStateShare == nil)
  }

  @Test func onlyTheTwoYearsOfAnIndexAreRead() throws {
    var reader = ParameterReader()
    _ = try UnitCostLaw(year: 2020, reader: &reader)
    let read = reader.uses.filter { $0.parameter == "prices.consumerPriceIndex" }
    #expect(read.count == 2)
  }

  @Test func notBefore2016() {
    #expect(throws: NotModelled.self) { try law(2015) }
  }
}
