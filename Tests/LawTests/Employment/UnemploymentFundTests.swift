import Economy
import Law
import LawData
import Testing

@Suite struct UnemploymentFundTests {
  /// The default fees: Kommunal's fund 2016 and 2020, the mean of all from 2023.
  @Test(
    arguments: [
      (2016, 105), (2019_12, 105), (2020_01, 120), (2022_12, 120), (2023_01, 137), (2026_12, 137),
    ] as [(YearMonth, Int)])
  func defaultFees(month: YearMonth, kronor: Int) throws {
    var reader = ParameterReader()
    #expect(try UnemploymentFund.defaultFee(at: month, reader: &reader) == Money(kronor: kronor))
  }
}
