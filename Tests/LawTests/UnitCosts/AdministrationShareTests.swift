import Economy
import Law
import LawData
import Testing

@Suite struct AdministrationShareTests {
  /// 0.3 in the first year, 8/15 in the second, 23/30 in the third, the whole from month 37.
  @Test(arguments: [
    (1, 3, 10), (12, 3, 10), (13, 8, 15), (24, 8, 15), (25, 23, 30), (36, 23, 30), (37, 1, 1), (400, 1, 1),
  ])
  func shares(month: Int, numerator: Int, denominator: Int) throws {
    var reader = ParameterReader()
    let law = try UnitCostLaw(year: 2022, reader: &reader)
    let share = try #require(administrationMarginalShare(monthOfHorizon: month, law: law))
    #expect(share.numerator * denominator == share.denominator * numerator)
  }

  /// 3 338 × 8 / 15 = 1 780.2666… and 2 × that is not twice the rounded amount.
  @Test func roundedOnceToTheOre() throws {
    var reader = ParameterReader()
    let law = try UnitCostLaw(year: 2022, reader: &reader)
    let share = try #require(administrationMarginalShare(monthOfHorizon: 13, law: law))
    #expect(share.of(Money(kronor: 3_338)) == Money(ore: 178_027))
    #expect(share.of(Money(kronor: 6_676)) == Money(ore: 356_053))
    #expect(share.of(Money(kronor: -3_338)) == Money(ore: -178_027))
  }
}
