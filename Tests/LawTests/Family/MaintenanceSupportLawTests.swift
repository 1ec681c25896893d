import Economy
import Law
import LawData
import Testing

@Suite struct MaintenanceSupportLawTests {
  private func law(_ month: YearMonth) throws -> MaintenanceSupportLaw {
    var reader = ParameterReader()
    return try MaintenanceSupportLaw(month: month, reader: &reader)
  }

  @Test func amountsByDateAndAge() throws {
    let cases = try householdCases("Family/maintenance-support.csv")
    #expect(cases.count == 59)
    for row in cases {
      let amount = try law(try row.month("month")).maintenanceSupport(age: try row.number("age"))
      #expect(amount == Money(kronor: try row.number("kronor")), "\(row)")
    }
  }

  @Test func neverFallsWithAgeNorWithTime() throws {
    var before = Array(repeating: Money.zero, count: 18)
    for index in 0..<132 {
      let law = try law(2016_01 + index)
      let amounts = try (0..<18).map { try #require(law.maintenanceSupport(age: $0)) }
      #expect(zip(amounts, amounts.dropFirst()).allSatisfy { $0 <= $1 })
      #expect(zip(before, amounts).allSatisfy { $0 <= $1 })
      before = amounts
    }
  }

  /// Children of 4 and 16 in 2026: the youngest and the oldest amount.
  @Test func onlyTheAgesAtHomeAreRead() throws {
    var reader = ParameterReader()
    let law = try MaintenanceSupportLaw(month: 2026_05, born: [2022_01, 2010_01], reader: &reader)
    #expect(
      Set(reader.uses.map(\.parameter)) == [
        "maintenanceSupport.endAge", "maintenanceSupport.middleFromAge", "maintenanceSupport.oldestFromAge",
        "maintenanceSupport.youngest", "maintenanceSupport.oldest",
      ])
    #expect(law.maintenanceSupport(born: 2010_01, in: 2026_05) == Money(kronor: 2_223))
    #expect(law.maintenanceSupport(born: 2013_01, in: 2026_05) == nil)
  }

  @Test func notBefore2016() {
    #expect(throws: NotModelled.self) { try law(2015_12) }
  }
}

extension MaintenanceSupportLawTests {
  /// SFB 18 kap. 13 and 20 §§: the amount changes with the month after the birthday, and ends after the
  /// month of the eighteenth.
  @Test(
    arguments: [
      (2026_09, 1_823), (2026_10, 2_223), (2029_09, 2_223), (2029_10, 0), (2011_09, 0), (2018_09, 1_573),
    ] as [(YearMonth, Int)])
  func changesWithTheMonthAfterTheBirthday(month: YearMonth, kronor: Int) throws {
    let rules = try law(max(2016, month))
    #expect(rules.maintenanceSupport(born: 2011_09, in: month) == Money(kronor: kronor))
  }
}
