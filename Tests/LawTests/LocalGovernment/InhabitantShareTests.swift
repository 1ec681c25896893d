import Economy
import Law
import LawData
import Testing

@Suite struct InhabitantShareTests {
  private func inhabitants(_ code: String, _ year: Int) -> Inhabitants? {
    var reader = ParameterReader()
    return Inhabitants(of: code, sharedIn: year, reader: &reader)
  }

  /// Kolada N01951 of the end of the year before; the nearest known outside 2016–2022.
  @Test(arguments: [
    ("0880", 2022, 71_328, 10_452_326), ("0880", 2020, 69_467, 10_327_589), ("0880", 2016, 66_571, 9_995_153),
    ("0880", 2028, 72_018, 10_521_556), ("08", 2021, 246_010, 10_379_295),
    ("1480", 2018, 564_039, 10_120_242),
    ("06", 2023, 369_113, 10_521_556), ("14", 2017, 1_671_783, 9_995_153),
  ])
  func ofTheYearBefore(code: String, year: Int, own: Int, country: Int) {
    #expect(inhabitants(code, year) == Inhabitants(own: own, country: country))
  }

  @Test func areNotKnownEverywhere() {
    #expect(inhabitants("0862", 2020) == nil)
    #expect(inhabitants("01", 2020) == nil)
    #expect(Population.knownMunicipalities == ["Göteborg", "Jönköping", "Kalmar"])
  }

  /// 240 000 × 1.15 × 0.2036 × 71 328 / 10 452 326 and 240 000 × 0.2181 × 69 467 / 10 327 589.
  @Test func kalmar() {
    let change = Money(kronor: 240_000)
    #expect(
      inhabitantShareOfEqualisation(
        onChange: change, rate: Rate(partsPerMillion: 203_600), guaranteedLevel: 115_00,
        inhabitants: Inhabitants(own: 71_328, country: 10_452_326)) == Money(ore: 383_47))
    #expect(
      inhabitantShareOfSettlement(
        onChange: change, taxRate: Rate(partsPerMillion: 218_100),
        inhabitants: Inhabitants(own: 69_467, country: 10_327_589)) == Money(ore: 352_08))
  }

  /// A half goes away from zero, and a smaller base gives the same with the other sign.
  @Test(arguments: [(1, 1), (-1, -1), (3, 2), (-3, -2), (2, 1), (-2, -1)])
  func isRoundedAwayFromZero(ore: Int, expected: Int) {
    #expect(
      inhabitantShareOfSettlement(
        onChange: Money(ore: ore), taxRate: .one, inhabitants: Inhabitants(own: 1, country: 2))
        == Money(ore: expected))
  }
}
