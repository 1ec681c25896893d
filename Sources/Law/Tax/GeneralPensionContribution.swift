package import Economy
package import LawData

/// The general pension contribution's law of one year.
package struct GeneralPensionContributionLaw: Sendable {
  package let rate: Rate
  /// Income below this bears nothing, millionths of a krona a year.
  package let floor: Int
  /// The contribution on the highest income that bears it, kronor a year.
  package let highest: Int
  /// The age at the start of the year from which a person is free of it.
  package let freeFromAge: Int

  package init(
    year: Int, priceBaseAmount: Int, incomeBaseAmount: Int, needs: IncomeTaxNeeds? = nil, at month: YearMonth,
    reader: inout ParameterReader
  ) throws(NotModelled) {
    rate = try reader.rate(SocialFeeFigures.pensionRate, at: month)
    floor = priceBaseAmount * (try reader.value(SocialFeeFigures.pensionFloor, at: month))
    let cap = try reader.rate(SocialFeeFigures.pensionCap, at: month)
    highest = TaxRounding.nearestHundred.kronor(ExactKronor(kronor: incomeBaseAmount) * cap * rate)
    let lastFreeBirthYear = try reader.limit(SocialFeeFigures.pensionLastFreeBirthYear, at: month) { born in
      needs?.hasReached(year - born - 1) ?? true
    }
    freeFromAge = year - lastFreeBirthYear - 1
  }
}

/// General pension contribution (allmän pensionsavgift), kronor a year.
///
/// Lag (1994:1744) and SFB 59 kap., from 2016: 7 % of wage and pensionable benefits, counted in whole hundreds,
/// from 0.423 price base amounts up to 8.07 income base amounts; to the nearest hundred, exactly fifty down.
/// Nothing on pension or on sickness and activity compensation, nor for those born in 1937 or before.
///
/// Example, 264 000 kr: 18 480, rounded 18 500; 265 000 kr: 18 550, rounded down 18 500.
package func generalPensionContribution(
  pensionableIncome: Int, age: Int, law: GeneralPensionContributionLaw
) -> Int {
  let base = TaxRounding.downToHundred.kronor(pensionableIncome)
  guard age < law.freeFromAge, base * Rate.one.partsPerMillion >= law.floor else { return 0 }
  return min(law.highest, TaxRounding.nearestHundred.kronor(base, times: law.rate))
}
