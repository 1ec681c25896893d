import Economy
import Law
import LawData
import Testing

@Suite struct LocalIncomeTaxRatesTests {
  /// SCB: Emmaboda 22.21 and Kalmar region 11.86 in 2020; the fees are left unread.
  @Test func emmaboda() throws {
    var reader = ParameterReader()
    let emmaboda = Municipality(code: "0862", name: "Emmaboda", county: "Kalmar")
    let rates = try localIncomeTaxRates(of: emmaboda, year: 2020, reader: &reader)
    #expect(rates.municipal == Rate(partsPerMillion: 222_100))
    #expect(rates.regional == Rate(partsPerMillion: 118_600))
    #expect(reader.uses.map(\.parameter) == ["localTax.municipal.0862", "localTax.regional.08"])
  }

  @Test func notInTheRegister() {
    var reader = ParameterReader()
    let nowhere = Municipality(code: "9999", name: "Ankeborg", county: "Kalmar")
    #expect(throws: NotModelled.self) { try localIncomeTaxRates(of: nowhere, year: 2020, reader: &reader) }
  }
}
