import Economy
import LawData
import Testing

@Suite struct BaseAmountsTests {
  /// Of every year, from its first month to its last.
  @Test func everyYear() throws {
    let cases = try householdCases("base-amounts.csv")
    #expect(cases.count == 11)
    for row in cases {
      let january = YearMonth(januaryOf: try row.number("year"))
      for month in [january, january + 11] {
        var reader = ParameterReader()
        #expect(try reader.value(BaseAmounts.priceBaseAmount, at: month) == row.number("price"), "\(row)")
        #expect(try reader.value(BaseAmounts.incomeBaseAmount, at: month) == row.number("income"), "\(row)")
      }
    }
  }
}
