import Testing

@testable import ScenarioFormat

@Suite struct ExactDecimalTests {
  @Test func keepsDecimalsThatFloatingPointLoses() throws {
    let number = try #require(ExactDecimal(mantissa: 3142, exponent: -4, written: "0.3142"))
    #expect(try number.scaled(decimals: 6) == 314_200)
  }

  @Test func refusesMoreDecimalsThanTheUnitHas() throws {
    let number = try #require(ExactDecimal(mantissa: 1005, exponent: -3, written: "1.005"))
    #expect(throws: ExactDecimal.Misfit.tooManyDecimals) { try number.scaled(decimals: 2) }
    let zeros = try #require(ExactDecimal(mantissa: 100_500, exponent: -3, written: "100.500"))
    #expect(try zeros.scaled(decimals: 1) == 1005)
  }

  @Test func refusesWhatIsLargerThanAnyAmount() throws {
    let number = try #require(ExactDecimal(mantissa: 1, exponent: 30, written: "1e30"))
    #expect(throws: ExactDecimal.Misfit.tooLarge) { try number.scaled(decimals: 2) }
    #expect(throws: ExactDecimal.Misfit.tooLarge) { try number.scaled(decimals: 20) }
    #expect(ExactDecimal(mantissa: 1, exponent: 31, written: "1e31") == nil)
  }
}
