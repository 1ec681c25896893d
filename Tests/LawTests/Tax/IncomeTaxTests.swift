import Economy
import LawData
import Testing

@testable import Law

@Suite struct IncomeTaxTests {
  @Test func workedExample() throws {
    let tax = incomeTax(
      on: AnnualIncome(wage: 264_000), of: Taxpayer(ageAtYearStart: 40), rates: emmaboda2025,
      law: try taxLaw(2025))
    #expect(tax.taxableIncome == 264_000 - 37_200)
    #expect(tax.localIncomeTax == 76_703)
    #expect(tax.pensionContributionCredit == tax.generalPensionContribution)
    #expect(tax.earnedIncomeCredit == 1_401)
    #expect(tax.finalTax == 76_703 + 664 + 18_500 + 1_249 - (18_500 + 28_418 + 1_401))
  }

  @Test func oreAndTensAreDroppedFromTheSum() throws {
    let tax = incomeTax(
      on: AnnualIncome(wage: 100_050, benefits: 30_049), of: Taxpayer(ageAtYearStart: 30),
      rates: emmaboda2025,
      law: try taxLaw(2025))
    #expect(tax.assessedIncome == 130_000)
    // 7 % × 130 000 = 9 100; the credit for work counts 100 000 of wage.
    #expect(tax.generalPensionContribution == 9_100)
    // (53 508 + 0.3874 × (100 000 − 53 508) − allowance 39 100) × 0.3382 = 10 964.07; allowance: 0.423 × 58 800
    // + 20 % × (130 000 − 0.99 × 58 800) = 39 230 up to 39 300 → 10 896.43.
    #expect(tax.basicAllowance == 39_300)
    #expect(tax.workIncomeCredit == 10_896)
  }

  @Test func churchFeeOfMembersAlone() throws {
    let law = try taxLaw(2025)
    let income = AnnualIncome(wage: 264_000)
    let member = incomeTax(
      on: income, of: Taxpayer(ageAtYearStart: 40, churchMember: true), rates: emmaboda2025, law: law)
    let other = incomeTax(on: income, of: Taxpayer(ageAtYearStart: 40), rates: emmaboda2025, law: law)
    #expect(member.churchFee == 2_721)  // 226 800 × 0.012 = 2 721.60
    #expect(member.finalTax == other.finalTax + 2_721)
  }

  @Test func regionalAndFundCredits() throws {
    let tax = incomeTax(
      on: AnnualIncome(wage: 264_000),
      of: Taxpayer(ageAtYearStart: 40, unemploymentFundFee: 1_560, regionalCredit: true), rates: emmaboda2025,
      law: try taxLaw(2025))
    #expect(tax.regionalCredit == 1_675)
    #expect(tax.unemploymentFundCredit == 1_560 / 4)
  }

  @Test func creditsEndWhereTheTaxEnds() throws {
    let tax = incomeTax(
      on: AnnualIncome(wage: 30_000), of: Taxpayer(ageAtYearStart: 20, regionalCredit: true),
      rates: emmaboda2025, law: try taxLaw(2025))
    // 30 000 − 24 900 = 5 100; 5 100 × 0.3382 = 1 724, all of it taken by the pension contribution's credit.
    #expect(tax.localIncomeTax == 1_724)
    #expect(tax.pensionContributionCredit == 1_724)
    #expect(tax.workIncomeCredit + tax.earnedIncomeCredit + tax.regionalCredit == 0)
    // 7 % × 30 000 + burial fee 14 + public service fee 51 remain: no credit reduces a fee.
    #expect(tax.finalTax == 2_100 + 14 + 51)
  }

  @Test func highIncomeUsesStateTaxFirstForThePensionCredit() throws {
    let tax = incomeTax(
      on: AnnualIncome(wage: 700_000), of: Taxpayer(ageAtYearStart: 40), rates: emmaboda2025,
      law: try taxLaw(2025))
    #expect(tax.stateIncomeTax == (700_000 - 17_300 - 625_800) / 5)
    #expect(tax.pensionContributionCredit == 45_500)
  }

  @Test func temporaryCreditOfWorkIncomeComesOnTop() throws {
    let tax = incomeTax(
      on: AnnualIncome(wage: 264_000), of: Taxpayer(ageAtYearStart: 40), rates: emmaboda2025,
      law: try taxLaw(2022))
    #expect(tax.temporaryWorkIncomeCredit == 2_250)
  }

  @Test func pensionAndSicknessCompensationBearNoPensionContribution() throws {
    let law = try taxLaw(2025)
    for income in [AnnualIncome(pension: 200_000), AnnualIncome(sicknessCompensation: 200_000)] {
      let tax = incomeTax(on: income, of: Taxpayer(ageAtYearStart: 40), rates: emmaboda2025, law: law)
      #expect(tax.generalPensionContribution == 0)
      #expect(tax.workIncomeCredit == 0)
    }
  }

  @Test func yearsAfterTheLastLawCopyIt() throws {
    let income = AnnualIncome(wage: 400_000)
    let last = incomeTax(
      on: income, of: Taxpayer(ageAtYearStart: 40), rates: emmaboda2025, law: try taxLaw(2026))
    let later = incomeTax(
      on: income, of: Taxpayer(ageAtYearStart: 40), rates: emmaboda2025, law: try taxLaw(2030))
    #expect(last == later)
  }

  @Test func notModelledBefore2016() {
    #expect(throws: NotModelled.self) { try taxLaw(2015) }
  }

  @Test func sharesOfMunicipalityAndRegion() throws {
    let tax = incomeTax(
      on: AnnualIncome(wage: 264_000), of: Taxpayer(ageAtYearStart: 40), rates: emmaboda2025,
      law: try taxLaw(2025))
    let shares = tax.localTaxShares(rates: emmaboda2025)
    // 76 703 × 21.96 / 33.82 = 49 804.7865.
    #expect(shares.municipal == Money(ore: 49_804_79))
    #expect(shares.municipal + shares.regional == Money(kronor: 76_703))
  }

  @Test func ratesAreReadFromTheRegisterAndLogged() throws {
    let emmaboda = try #require(MunicipalityRegister.municipality(named: "Emmaboda"))
    var reader = ParameterReader()
    let rates = try LocalTaxRates(of: emmaboda, year: 2025, reader: &reader)
    #expect(rates.municipal == emmaboda2025.municipal)
    #expect(rates.regional == emmaboda2025.regional)
    #expect(rates.burial == emmaboda2025.burial)
    #expect(
      reader.uses.map(\.parameter) == [
        "localTax.municipal.0862", "localTax.regional.08", "localTax.burial.0862", "localTax.church.0862",
      ])
    let nowhere = Municipality(code: "9999", name: "Ingenstans", county: "Kalmar")
    #expect(throws: NotModelled.self) { try LocalTaxRates(of: nowhere, year: 2025, reader: &reader) }
  }
}
