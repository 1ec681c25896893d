package import Economy
package import Law

/// What an adult's tax asks beside the incomes: church, unemployment fund and residence.
package struct AdultTaxFacts: Sendable {
  /// Whether the adult pays the church fee.
  package let isInChurch: Bool
  /// The fee to the unemployment fund by assessed month, öre; empty outside a fund.
  package let fundFeeByMonth: [Int]
  /// The assessed month from which the adult is resident in Sweden.
  package let residentFrom: Int

  /// Facts; by default in no church and no fund, and resident throughout.
  package init(isInChurch: Bool = false, fundFeeByMonth: [Int] = [], residentFrom: Int = 0) {
    self.isInChurch = isInChurch
    self.fundFeeByMonth = fundFeeByMonth
    self.residentFrom = residentFrom
  }

  /// The fee to the unemployment fund in an assessed month.
  package func fundFee(_ month: Int) -> Money {
    fundFeeByMonth.isEmpty ? .zero : Money(ore: fundFeeByMonth[month])
  }

  /// The taxpayer of a year of the timeline, from 0: of the fund's fees those of the months that give a credit.
  package func taxpayer(born: YearMonth, year: Int, rates: LocalTaxRates, law: IncomeTaxLaw) -> Taxpayer {
    let end = year * 12 + 12
    var fees = 0
    if !fundFeeByMonth.isEmpty {
      for month in end - law.unemploymentFundCreditMonths..<end { fees += fundFeeByMonth[month] }
    }
    return Taxpayer(
      ageAtYearStart: law.year - born.year - 1, monthsResident: min(12, end - residentFrom),
      churchMember: isInChurch, unemploymentFundFee: Money(ore: fees).wholeKronor,
      regionalCredit: rates.givesRegionalCredit)
  }
}
