import Economy

/// Sickness benefit and rehabilitation allowance (sjukpenning, rehabiliteringspenning), which are reckoned alike.
package enum SicknessBenefitFigures {
  /// Highest income that counts (tak för sjukpenninggrundande inkomst).
  package static let incomeCeiling = Parameter(
    "sicknessBenefit.incomeCeiling", sv: "sjukpenninggrundande inkomst, tak",
    en: "income giving sickness benefit, ceiling", unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 7_500_000, "SFB 25 kap. 5 §", .verified),
      .law(2018_07, 8_000_000, "SFB 25 kap. 5 § (SFS 2017:1305)", .verified),
      .law(2022, 10_000_000, "SFB 25 kap. 5 § (SFS 2021:1240)", .verified),
    ])

  /// Lowest income that gives a benefit.
  package static let leastIncome = Parameter(
    "sicknessBenefit.leastIncome", sv: "sjukpenninggrundande inkomst, lägsta",
    en: "income giving sickness benefit, least", unit: .priceBaseAmountsPerMillion,
    [.law(2016, 240_000, "SFB 25 kap. 3 §", .verified)])

  /// The share of the income the benefit is reckoned on.
  package static let incomeShare = Parameter(
    "sicknessBenefit.incomeShare", sv: "sjukpenning, andel av inkomsten som räknas",
    en: "sickness benefit, share of the income counted", unit: .partsPerMillion,
    [.law(2016, 970_000, "SFB 28 kap. 7 och 10 §§", .verified)])

  /// The rate of the first days (normalnivån).
  package static let normalRate = Parameter(
    "sicknessBenefit.rate.normal", sv: "sjukpenning, normalnivån", en: "sickness benefit, normal rate",
    unit: .partsPerMillion, [.law(2016, 800_000, "SFB 28 kap. 7 §", .verified)])

  /// The rate of the days after (fortsättningsnivån).
  package static let continuedRate = Parameter(
    "sicknessBenefit.rate.continued", sv: "sjukpenning, fortsättningsnivån",
    en: "sickness benefit, continued rate", unit: .partsPerMillion,
    [.law(2016, 750_000, "SFB 28 kap. 7 §", .verified)])

  /// The days at the normal rate.
  package static let normalDays = Parameter(
    "sicknessBenefit.normalDays", sv: "sjukpenning, dagar på normalnivån",
    en: "sickness benefit, days at the normal rate", unit: .days,
    [.law(2016, 364, "SFB 27 kap. 21 §", .verified)])

  /// The days of a year the benefit is shared out on.
  package static let daysAYear = 365

  package static let all = [
    incomeCeiling, leastIncome, incomeShare, normalRate, continuedRate, normalDays,
  ]
}
