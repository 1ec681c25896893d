import Economy
import Law
import LawData
import Testing

@Suite struct EstablishmentLawTests {
  private func law(_ month: YearMonth) throws -> EstablishmentLaw {
    var reader = ParameterReader()
    return try EstablishmentLaw(month: month, reader: &reader)
  }

  /// Förordning 2010:407 2 kap.; förordning 2017:819 2, 3 and 10 kap.
  @Test func officialAmounts() throws {
    let table = try ExitCaseTable("Establishment/amounts.csv", file: #filePath)
    #expect(table.rows.count == 154)
    for row in table.rows {
      let year = try row.integer("year")
      let january = YearMonth(januaryOf: year)
      let law = try law(january)
      let value = try Money(kronor: row.integer("value"))
      let item = try row.text("item")
      let found: Money?
      switch item {
      case "dayFull": found = law.dailyBenefit(stage: .programme, extent: .one)
      case "dayMapping": found = law.dailyBenefit(stage: .mapping, extent: .one)
      case "dayThreeQuarters":
        found = law.dailyBenefit(stage: .programme, extent: Rate(partsPerMillion: 750_000))
      case "dayHalf": found = law.dailyBenefit(stage: .programme, extent: Rate(partsPerMillion: 500_000))
      case "dayQuarter": found = law.dailyBenefit(stage: .programme, extent: Rate(partsPerMillion: 250_000))
      case "supplementUnder11": found = supplement(law, ages: [10 * 12 + 11], january)
      case "supplement11To19": found = supplement(law, ages: [11 * 12], january)
      case "supplementChildren":
        // Five children of one age give as much as the number of places.
        let one = try #require(supplement(law, ages: [60], january))
        let five = try #require(supplement(law, ages: [60, 60, 60, 60, 60], january))
        found = Money(kronor: five.ore / one.ore)
      case "housingFloor":
        let below = law.establishmentHousing(rent: value, housingAllowance: .zero)
        let above = law.establishmentHousing(rent: value + Money(kronor: 1), housingAllowance: .zero)
        #expect(below == .zero && above == Money(kronor: 1), "\(year) \(item)")
        continue
      case "housingCeiling":
        let below = try #require(
          law.establishmentHousing(rent: value - Money(kronor: 1), housingAllowance: .zero))
        let at = try #require(law.establishmentHousing(rent: value, housingAllowance: .zero))
        let above = law.establishmentHousing(rent: value + Money(kronor: 1), housingAllowance: .zero)
        #expect(at - below == Money(kronor: 1) && above == at, "\(year) \(item)")
        continue
      case "housingHighest":
        found = law.establishmentHousing(rent: Money(kronor: 20_000), housingAllowance: .zero)
      case "weekdays": found = Money(kronor: weekdays(of: year))
      case "fullYear":
        found = law.establishmentBenefit(weekdays: weekdays(of: year), stage: .programme, extent: .one)
      case "longestMonths": found = law.longestMonths.map { Money(kronor: $0) }
      default:
        Issue.record("unknown item \(item)")
        continue
      }
      #expect(found == value, "\(year) \(item)")
    }
  }

  private func weekdays(of year: Int) -> Int {
    (0..<12).reduce(0) { $0 + (YearMonth(januaryOf: year) + $1).weekdayCount }
  }

  private func supplement(
    _ law: EstablishmentLaw, ages months: [Int], _ month: YearMonth, maintained: Int = 0
  ) -> Money? {
    law.establishmentSupplement(
      bornOldestFirst: months.map { month - $0 }, in: month, withMaintenanceSupport: maintained)
  }

  @Test func benefitOfAMonth() throws {
    let law = try law(2019_01)
    // 23 weekdays in January 2019, New Year's Day and Epiphany eve included.
    #expect(
      law.establishmentBenefit(weekdays: (2019_01 as YearMonth).weekdayCount, stage: .programme, extent: .one)
        == Money(kronor: 23 * 308))
  }

  /// Förordning 2017:819 10 kap. 6 § third paragraph.
  @Test func mappingIsNotReducedForPartTime() throws {
    let law = try law(2019_01)
    let half = Rate(partsPerMillion: 500_000)
    #expect(law.dailyBenefit(stage: .mapping, extent: half) == Money(kronor: 231))
    #expect(law.dailyBenefit(stage: .programme, extent: half) == Money(kronor: 154))
  }

  /// Förordning 2017:819 3 kap. 12 §.
  @Test func supplementCountsTheThreeOldest() throws {
    let law = try law(2019_01)
    let ages = [12 * 12, 9 * 12, 3 * 12, 12]
    #expect(supplement(law, ages: ages, 2019_01) == Money(kronor: 1_500 + 2 * 800))
    #expect(supplement(law, ages: ages, 2019_01, maintained: 2) == Money(kronor: 1_500 + 2 * 800))
    #expect(supplement(law, ages: ages, 2019_01, maintained: 3) == Money(kronor: 1_500 + 800))
    #expect(supplement(law, ages: ages, 2019_01, maintained: 4) == Money(kronor: 1_500))
    #expect(supplement(law, ages: ages, 2019_01, maintained: 5) == Money(kronor: 1_500))
    #expect(supplement(law, ages: ages, 2019_01, maintained: 6) == .zero)
  }

  @Test func supplementPassesOverTheGrownAndTheUnborn() throws {
    let law = try law(2019_01)
    // 20 this month, 19 years and 11 months, and due next month.
    #expect(supplement(law, ages: [20 * 12, 20 * 12 - 1, -1], 2019_01) == Money(kronor: 1_500))
  }

  /// Förordning 2017:819 3 kap. 16 § and 5 kap. 5 §.
  @Test func housingIsLessHousingAllowance() throws {
    let law = try law(2019_01)
    let rent = Money(kronor: 5_000)
    #expect(law.establishmentHousing(rent: rent, housingAllowance: .zero) == Money(kronor: 5_000 - 1_800))
    #expect(
      law.establishmentHousing(rent: rent, housingAllowance: Money(kronor: 1_300))
        == Money(kronor: 5_000 - 1_800 - 1_300))
    #expect(law.establishmentHousing(rent: rent, housingAllowance: rent) == .zero)
    #expect(law.establishmentHousing(rent: Money(kronor: 1_000), housingAllowance: .zero) == .zero)
  }

  /// Lag 2017:584 1–2 §§ (SFS 2022:895, 2022:896).
  @Test(arguments: [
    (2016_01 as YearMonth, 64), (2022_12, 64), (2023_01, 65), (2025_12, 65), (2026_01, 66), (2030_01, 66),
  ])
  func highestAge(month: YearMonth, highest: Int) throws {
    #expect(try law(month).lowestAge == 20)
    #expect(try law(month).highestAge == highest)
  }

  /// Somebody single without children: no supplement; a family: no housing part.
  @Test func oneParticipantsFigures() throws {
    var needs = LawNeeds.Programme(stages: [.programme])
    needs.housing = true
    var reader = ParameterReader()
    let single = try EstablishmentLaw(month: 2019, needs: needs, reader: &reader)
    #expect(
      Set(reader.uses.map(\.parameter)) == [
        "establishment.benefit.daily", "establishment.housing.floor", "establishment.housing.ceiling",
      ])
    #expect(single.dailyBenefit(stage: .mapping, extent: .one) == nil)
    #expect(supplement(single, ages: [], 2019) == .zero)
    #expect(supplement(single, ages: [-1], 2019) == .zero)
    #expect(supplement(single, ages: [40], 2019) == nil)
    needs = LawNeeds.Programme(stages: [.mapping])
    needs.childAges = [3, 9]
    reader = ParameterReader()
    let family = try EstablishmentLaw(month: 2019, needs: needs, reader: &reader)
    #expect(
      Set(reader.uses.map(\.parameter)) == [
        "establishment.benefit.dailyDuringMapping", "establishment.supplement.youngerChild",
        "establishment.supplement.olderChildAge", "establishment.supplement.endAge",
        "establishment.supplement.highestChildCount",
      ])
    #expect(supplement(family, ages: [9 * 12, 3 * 12], 2019) == Money(kronor: 2 * 800))
    #expect(supplement(family, ages: [12 * 12], 2019) == nil)
    #expect(supplement(family, ages: [9 * 12, 3 * 12], 2019, maintained: 1) == nil)
    #expect(family.establishmentHousing(rent: Money(kronor: 5_000), housingAllowance: .zero) == nil)
  }

  @Test func isNotModelledBefore2016() {
    #expect(throws: NotModelled.self) { try law(2015_12) }
  }
}
