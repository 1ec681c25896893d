import Economy
import Law
import LawData
import Testing

@testable import Reporting

/// Rows, formulas and steps of one person's tax.
@Suite struct TaxTextTests {
  private static let rates = LocalTaxRates(
    municipal: Rate(partsPerMillion: 219_600), regional: Rate(partsPerMillion: 118_600),
    burial: Rate(partsPerMillion: 2_930))

  private func law(_ year: Int) throws -> IncomeTaxLaw {
    var reader = ParameterReader()
    return try IncomeTaxLaw(year: year, reader: &reader)
  }

  private func row(_ income: AnnualIncome, _ year: Int) throws -> TaxRow {
    TaxRow(income, taxpayer: Taxpayer(ageAtYearStart: 40), rates: Self.rates, law: try law(year))
  }

  @Test func aRowAddsUp() throws {
    for year in 2016...2026 {
      let row = try row(AnnualIncome(wage: 310_000, sicknessCompensation: 40_000), year)
      let charges: [TaxRow.Column] = [
        .municipalTax, .regionalTax, .burialAndChurchFee, .stateTax, .pensionContribution, .publicServiceFee,
      ]
      let credits = TaxRow.Column.allCases.filter(\.isCredit)
      let due = charges.map { row[$0] }.reduce(0, +) - credits.map { row[$0] }.reduce(0, +)
      #expect(row[.finalTax] == due)
      #expect(row[.netIncome] == 350_000 - due)
      #expect(row[.taxableIncome] == row[.assessedIncome] - row[.basicAllowance])
    }
  }

  @Test func columnsAreTheContracts() {
    let contract = """
      income assessed_income basic_allowance taxable_income municipal_tax regional_tax burial_and_church_fee state_tax
      pension_contribution public_service_fee credit_pension_contribution credit_work_income credit_sickness
      credit_earned_income credit_other final_tax net_income
      """
    #expect(TaxRow.Column.allCases.map(\.rawValue) == contract.split { $0.isWhitespace }.map(String.init))
  }

  @Test(arguments: Language.allCases) func theHeadsOfASweepAreWhole(language: Language) throws {
    var rows = TaxRows(.table, year: 2025, language: language)
    var bytes: [UInt8] = []
    rows.appendHead(to: &bytes)
    rows.append(try row(AnnualIncome(wage: 300_000), 2025), to: &bytes)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(Set(lines.dropFirst().map { DisplayWidth.of(String($0)) }).count == 1)
    #expect(lines[1].contains(language == .swedish ? " Beskattningsbar " : " Taxable "))
    #expect(lines[1].contains(language == .swedish ? " Jobbskatteavdrag " : " Work credit "))
  }

  @Test func everyNumberIsWrittenWhole() throws {
    var rows = TaxRows(.csv, year: 2025, language: .english)
    var bytes: [UInt8] = []
    rows.append(try row(AnnualIncome(), 2025), to: &bytes)
    rows.append(try row(AnnualIncome(wage: 1_000_000_000), 2025), to: &bytes)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines[0] == "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0")
    #expect(lines[1].hasPrefix("1000000000,1000000000,17300,999982700,"))
  }

  @Test(arguments: [
    (TaxFormula.kronor(1_234), "1 234"), (.multiple(770_000, of: 58_800), "0,77 × 58 800"),
    (
      .sum(
        .multiple(770_000, of: 58_800),
        .share(
          Rate(partsPerMillion: -100_000), of: .difference(.kronor(264_000), .multiple(3_110_000, of: 58_800))
        )),
      "0,77 × 58 800 − 10 % × (264 000 − 3,11 × 58 800)"
    ),
    (.difference(.kronor(5), .sum(.kronor(2), .kronor(1))), "5 − (2 + 1)"),
    (.share(Rate(partsPerMillion: 338_200), of: .greatest(.kronor(7), .kronor(0))), "33,82 % × 7"),
    (
      .share(
        Rate(partsPerMillion: 200_000), of: .greatest(.difference(.kronor(5), .kronor(7)), .kronor(0))),
      "20 % × max(5 − 7; 0)"
    ),
    (
      .proportion(100, part: Rate(partsPerMillion: 200_000), whole: Rate(partsPerMillion: 300_000)),
      "100 × 20 % / 30 %"
    ),
  ])
  func formulas(formula: TaxFormula, expected: String) {
    let text = TaxFormulaText(Wording(.swedish)).term(formula)
    #expect(text.replacing("\u{A0}", with: " ") == expected)
  }

  @Test func everyStepHasANameInBothLanguages() {
    for kind in IncomeTaxStep.Kind.allCases {
      #expect(Wording(.swedish).taxStep(kind) != Wording(.english).taxStep(kind))
    }
    #expect(Set(IncomeTaxStep.Kind.allCases.map(Wording(.swedish).taxStep)).count == 22)
  }

  @Test func aCreditLargerThanTheTaxSaysSo() throws {
    // 2025: 30 000 − 24 900 = 5 100; 5 100 × 0.3382 = 1 724 is taken by the pension contribution's credit.
    let explanation = IncomeTaxExplanation(
      of: AnnualIncome(wage: 30_000), taxpayer: Taxpayer(ageAtYearStart: 20), rates: Self.rates, local: [],
      law: try law(2025))
    let text = TaxExplanationText.render(explanation, year: 2025, place: "X", language: .english)
    #expect(text.contains("At most the tax left to set it off against: 1,724"))
    #expect(text.contains("7% × 30,000 = 2,100"))
  }
}
