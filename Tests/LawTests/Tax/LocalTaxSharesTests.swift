import Economy
import LawData
import Testing

@testable import Law

@Suite struct LocalTaxSharesTests {
  @Test func wholeKronorAddUp() throws {
    let law = try taxLaw(2025)
    for wage in stride(from: 0, through: 900_000, by: 12_300) {
      let tax = incomeTax(
        on: AnnualIncome(wage: wage), of: Taxpayer(ageAtYearStart: 40), rates: emmaboda2025, law: law)
      let shares = tax.localTaxSharesInKronor(rates: emmaboda2025)
      #expect(shares.municipal + shares.regional == tax.localIncomeTax)
      // The municipality's part × 33.82 lies within half a krona of the tax × 21.96.
      #expect(abs(shares.municipal * 33_82 - tax.localIncomeTax * 21_96) * 2 <= 33_82)
    }
  }

  @Test func theRegisterTellsWhoGivesTheRegionalCredit() throws {
    let vansbro = try #require(MunicipalityRegister.municipality(named: "Vansbro"))
    let falun = try #require(MunicipalityRegister.municipality(named: "Falun"))
    var reader = ParameterReader()
    #expect(try LocalTaxRates(of: vansbro, year: 2020, reader: &reader).givesRegionalCredit)
    #expect(reader.uses.contains { $0.parameter == "localTax.regionalCredit.2021" })
    #expect(try !LocalTaxRates(of: vansbro, year: 2019, reader: &reader).givesRegionalCredit)
    #expect(try !LocalTaxRates(of: falun, year: 2020, reader: &reader).givesRegionalCredit)
  }
}
