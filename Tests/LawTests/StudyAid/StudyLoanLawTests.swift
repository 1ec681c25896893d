import Economy
import Foundation
import LawData
import Testing

@testable import Law

/// The yearly amounts of study loans: published figures, and the formula of the law reckoned in decimals.
@Suite struct StudyLoanLawTests {
  private func law(_ year: Int) throws -> StudyLoanLaw {
    var reader = ParameterReader()
    return try StudyLoanLaw(year: year, reader: &reader)
  }

  /// CSN, lägsta årsbelopp: 15 % of the price base amount (4 kap. 9–10 §§), and the interest of each year.
  @Test(arguments: [
    (2016, 6_645, 6_000), (2017, 6_720, 3_400), (2018, 6_825, 1_300), (2019, 6_975, 1_600),
    (2020, 7_095, 1_600), (2021, 7_140, 500), (2022, 7_245, 0), (2023, 7_875, 5_900), (2024, 8_595, 12_300),
    (2025, 8_820, 19_810), (2026, 8_880, 21_350),
  ])
  func publishedFigures(year: Int, lowest: Int, interest: Int) throws {
    let law = try law(year)
    #expect(law.lowestAmount == Money(kronor: lowest))
    #expect(law.interestRate.partsPerMillion == interest)
    #expect(law.growth.partsPerMillion == 20_000)
  }

  /// CSN, press release of December 2023 (TT): 300 000 kr, 0.59 → 1.23 %: 912 kr more a year, 76 a month.
  @Test func theAgencysOwnExample() throws {
    let debt = Money(kronor: 300_000)
    let more = try law(2024).exactAmount(debt: debt, years: 25) - law(2023).exactAmount(debt: debt, years: 25)
    #expect(Int(more) == 912 && Int((more / 12).rounded()) == 76)
    #expect(try law(2024).yearlyAmount(debt: debt, years: 25) == Money(kronor: 11_075))
    #expect(try law(2023).yearlyAmount(debt: debt, years: 25) == Money(kronor: 10_162))
    #expect(try law(2024).interest(on: debt) == Money(kronor: 300_000 * 123 / 10_000))
  }

  /// D (r − g) / (1 − ((1 + g) / (1 + r))ⁿ) in decimals of 38 figures, öre dropped (6 kap. 5 §).
  @Test func theFormulaOfTheLaw() throws {
    var random = SeededRandom(seed: 41)
    for _ in 0..<3_000 {
      let year = Int.random(in: 2016...2026, using: &random)
      let law = try law(year)
      let debt = Int.random(in: 9_000...900_000, using: &random)
      let years = Int.random(in: 2...25, using: &random)
      let rate = Decimal(law.interestRate.partsPerMillion) / 1_000_000
      let growth = Decimal(string: "0.02") ?? 0
      let quotient = (1 + growth) / (1 + rate)
      var power: Decimal = 1
      for _ in 0..<years { power *= quotient }
      var exact = Decimal(debt) * (rate - growth) / (1 - power)
      var whole = Decimal()
      NSDecimalRound(&whole, &exact, 0, .down)
      #expect(
        law.yearlyAmount(debt: Money(kronor: debt), years: years)
          == Money(kronor: Int(truncating: whole as NSNumber)))
    }
  }

  /// One year is left: the debt with its interest, öre dropped.
  @Test func theLastYearPaysTheRest() throws {
    #expect(
      try law(2025).yearlyAmount(debt: Money(kronor: 12_345), years: 1)
        == Money(kronor: 12_345 + 12_345 * 19_810 / 1_000_000))
  }

  /// 4 kap. 9–10 §§.
  @Test func smallDebts() throws {
    let law = try law(2024)
    // One krona below 15 % of 57 300 is due at once, with 1.23 %.
    let below = law.firstAmount(debt: Money(kronor: 8_594), years: 25)
    #expect(below.amount == Money(kronor: 8_594 + 105) && below.years == 1)
    // 2 953 would be less than the least; 8 595 growing by 2 % takes 10 years: 7 825 would do in ten, 8 727 in nine.
    let small = law.firstAmount(debt: Money(kronor: 80_000), years: 25)
    #expect(small.amount == Money(kronor: 8_595) && small.years == 10)
    let large = law.firstAmount(debt: Money(kronor: 300_000), years: 25)
    #expect(large.amount == Money(kronor: 11_075) && large.years == 25)
  }
}
