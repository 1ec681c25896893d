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
    #expect(cases.count == 23)
    for row in cases {
      let amount = try law(try row.month("month")).maintenanceSupport(age: try row.number("age"))
      #expect(amount == Money(kronor: try row.number("kronor")), "\(row)")
    }
  }

  @Test func neverFallsWithAgeNorWithTime() throws {
    var before = Array(repeating: Money.zero, count: 18)
    for index in 0..<132 {
      let law = try law(2016_01 + index)
      let amounts = (0..<18).map { law.maintenanceSupport(age: $0) }
      #expect(zip(amounts, amounts.dropFirst()).allSatisfy { $0 <= $1 })
      #expect(zip(before, amounts).allSatisfy { $0 <= $1 })
      before = amounts
    }
  }

  @Test func notBefore2016() {
    #expect(throws: NotModelled.self) { try law(2015_12) }
  }
}
