package import Economy
package import LawData

/// The public service fee's law of one year.
package struct PublicServiceFeeLaw: Sendable {
  package let rate: Rate
  /// The highest fee, kronor a year.
  package let highest: Int
  package let fromAge: Int

  /// The law in force in a month; `nil` before the fee began in 2019.
  package init?(incomeBaseAmount: Int, at month: YearMonth, reader: inout ParameterReader) {
    guard let rate = reader.optionalValue(SocialFeeFigures.publicServiceRate, at: month),
      let cap = reader.optionalValue(SocialFeeFigures.publicServiceCap, at: month),
      let age = reader.optionalValue(SocialFeeFigures.publicServiceFromAge, at: month)
    else { return nil }
    self.rate = Rate(partsPerMillion: rate)
    highest = TaxRounding.oreDropped.kronor(
      ExactKronor(kronor: incomeBaseAmount) * Rate(partsPerMillion: cap) * self.rate)
    fromAge = age
  }
}

/// Public service fee (public service-avgift), kronor a year.
///
/// Lag (2018:1893), from 2019: 1 % of taxable income up to a multiple of the income base amount, for those 18
/// or older at the start of the year. Öre are dropped. No credit is set off against it.
///
/// Example, 2025, 226 800 kr: 1 % × 1.55 × 80 600 = 1 249.30, öre dropped 1 249.
package func publicServiceFee(taxableIncome: Int, age: Int, law: PublicServiceFeeLaw) -> Int {
  guard age >= law.fromAge else { return 0 }
  return min(law.highest, TaxRounding.oreDropped.kronor(taxableIncome, times: law.rate))
}
