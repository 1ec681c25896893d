import Economy
import LawData
import Testing

@testable import Law

/// The annual tax against a second computation, written from the text of the law with exact fractions.
@Suite struct SecondComputationTests {
  static let years = Array(2016...2026)

  /// What differs between the two for one person's year, one line a component.
  private func differences(
    _ statute: StatuteYear, _ law: IncomeTaxLaw, _ income: AnnualIncome, _ person: Taxpayer,
    _ rates: LocalTaxRates
  ) -> [String] {
    let tax = incomeTax(on: income, of: person, rates: rates, law: law)
    let program = [
      tax.assessedIncome, tax.basicAllowance, tax.taxableIncome, tax.localIncomeTax, tax.stateIncomeTax,
      tax.burialFee, tax.churchFee, tax.generalPensionContribution, tax.publicServiceFee,
      tax.pensionContributionCredit, tax.workIncomeCredit, tax.sicknessCompensationCredit,
      tax.earnedIncomeCredit, tax.regionalCredit, tax.unemploymentFundCredit, tax.temporaryWorkIncomeCredit,
      tax.finalTax,
    ]
    let second = SecondComputation(law: statute, income: income, person: person, rates: rates).components
    return zip(second, program).compactMap { second, program in
      second.kronor == program
        ? nil : "\(statute.year) \(second.name): \(program), by the law \(second.kronor): \(income) \(person)"
    }
  }

  private func law(_ year: Int) throws -> IncomeTaxLaw {
    var reader = ParameterReader()
    return try IncomeTaxLaw(year: year, reader: &reader)
  }

  private func rates(_ random: inout SeededRandom) -> LocalTaxRates {
    func rate(_ range: ClosedRange<Int>) -> Rate {
      Rate(partsPerMillion: Int.random(in: range, using: &random) * 10)
    }
    return LocalTaxRates(
      municipal: rate(16_500...24_000), regional: rate(0...12_500), burial: rate(50...500),
      church: rate(700...1_700))
  }

  /// Mixed years of chance: every kind of income alone and together, from nothing to far above the thresholds.
  @Test(arguments: years) func mixedYears(year: Int) throws {
    let statute = try StatuteYear(year)
    let law = try law(year)
    var random = SeededRandom(seed: UInt64(year))
    var wrong: [String] = []
    for _ in 0..<160 {
      func amount() -> Int {
        switch Int.random(in: 0..<6, using: &random) {
        case 0...1: 0
        case 2: Int.random(in: 1...60_000, using: &random)
        case 3...4: Int.random(in: 1...500_000, using: &random)
        default: Int.random(in: 1...1_900_000, using: &random)
        }
      }
      let income = AnnualIncome(
        wage: amount(), benefits: amount(), sicknessCompensation: amount(), pension: amount())
      let ages = [17, 18, 25, 40, 63, 64, 65, 66, 67, 68, year - 1_938, year - 1_939]
      let person = Taxpayer(
        ageAtYearStart: ages.randomElement(using: &random) ?? 40,
        monthsResident: Bool.random(using: &random) ? 12 : Int.random(in: 1...11, using: &random),
        churchMember: Bool.random(using: &random),
        unemploymentFundFee: Bool.random(using: &random) ? 0 : Int.random(in: 1...3_000, using: &random),
        regionalCredit: Bool.random(using: &random))
      wrong += differences(statute, law, income, person, rates(&random))
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(12).joined(separator: "\n"))")
  }

  /// Each limit of the law, and a hundred kronor to either side, for every kind of income and three ages.
  @Test(arguments: years) func bracketBorders(year: Int) throws {
    let statute = try StatuteYear(year)
    let law = try law(year)
    var random = SeededRandom(seed: UInt64(year))
    let rates = rates(&random)
    let multiples = [
      "0.423", "0.91", "0.99", "2.53", "2.72", "2.94", "3.11", "3.24", "7.88", "8.08", "13.54",
    ]
    let fixed =
      multiples.compactMap { Fraction(decimal: $0) }.map { $0 * Fraction(statute.price) }
      + [percent("807") * Fraction(statute.income)]
      + [60_000, 100_000, 240_000, 300_000, 500_000, 600_000].map { Fraction($0) }
    var taxable = [40_000, 240_000, statute.threshold] + (statute.upperThreshold.map { [$0] } ?? [])
    if let cap = statute.publicServiceCap.flatMap({ Fraction(decimal: $0) }) {
      taxable.append((cap * Fraction(statute.income)).down(to: 100))
    }
    var wrong: [String] = []
    var cases = 0
    for age in [40, 65, 66] {
      let person = Taxpayer(ageAtYearStart: age)
      var borders = fixed.map { $0.down(to: 100) }
      if age > 64 {
        borders += (statute.addition.limits + statute.seniorWork.limits).map { $0.down(to: 100) }
      }
      for limit in taxable {
        // The income whose taxable part is the limit: limit + allowance, settled by repetition.
        var assessed = limit
        for _ in 0..<12 {
          let trial = SecondComputation(
            law: statute, income: AnnualIncome(pension: assessed), person: person, rates: rates)
          assessed = limit + trial.allowance
        }
        borders.append(assessed)
      }
      for border in Set(borders).sorted() {
        for kronor in [border - 100, border, border + 100] where kronor >= 0 {
          for income in [
            AnnualIncome(wage: kronor), AnnualIncome(benefits: kronor),
            AnnualIncome(sicknessCompensation: kronor), AnnualIncome(pension: kronor),
          ] {
            wrong += differences(statute, law, income, person, rates)
            cases += 1
          }
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count) of \(cases): \(wrong.prefix(12).joined(separator: "\n"))")
    #expect(cases > 800)
  }
}
