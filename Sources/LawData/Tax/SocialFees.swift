import Economy

/// Figures of the fees a person pays with the income tax: general pension contribution and public service fee.
package enum SocialFeeFigures {
  /// The general pension contribution's rate.
  package static let pensionRate = Parameter(
    "tax.generalPensionContribution.rate", sv: "allmän pensionsavgift", en: "general pension contribution",
    unit: .partsPerMillion, [.law(2016, 70_000, "Lag (1994:1744) om allmän pensionsavgift 3 §", .proved)])

  /// The least income that bears the contribution.
  package static let pensionFloor = Parameter(
    "tax.generalPensionContribution.floor", sv: "allmän pensionsavgift: lägsta inkomst",
    en: "general pension contribution: least income", unit: .priceBaseAmountsPerMillion,
    [.law(2016, 423_000, "SFB 59 kap.; lag (1994:1744) 2 §", .proved)])

  /// The most income that bears the contribution.
  package static let pensionCap = Parameter(
    "tax.generalPensionContribution.cap", sv: "allmän pensionsavgift: högsta inkomst",
    en: "general pension contribution: highest income", unit: .incomeBaseAmountsPerMillion,
    [.law(2016, 8_070_000, "Lag (1994:1744) om allmän pensionsavgift 3 §", .proved)])

  /// The last year of birth that is free of the contribution.
  package static let pensionLastFreeBirthYear = Parameter(
    "tax.generalPensionContribution.lastFreeBirthYear", sv: "allmän pensionsavgift: sista fria födelseår",
    en: "general pension contribution: last free year of birth", unit: .calendarYear,
    [.law(2016, 1_937, "Lag (1994:1744) om allmän pensionsavgift", .proved)])

  /// The public service fee's rate.
  package static let publicServiceRate = Parameter(
    "tax.publicServiceFee.rate", sv: "public service-avgift", en: "public service fee",
    unit: .partsPerMillion, [.law(2019, 10_000, "Lag (2018:1893) om finansiering av radio och tv", .proved)])

  /// The most taxable income that bears the public service fee.
  package static let publicServiceCap = Parameter(
    "tax.publicServiceFee.cap", sv: "public service-avgift: högsta underlag",
    en: "public service fee: highest base", unit: .incomeBaseAmountsPerMillion,
    [
      .law(2019, 2_092_000, "Lag (2018:1893); SKV 433", .proved),
      .law(2020, 2_092_000, "Lag (2018:1893); SKV 433", .secondary),
      .law(2021, 1_950_000, "Lag (2018:1893); SKV 433", .secondary),
      .law(2022, 1_870_000, "Lag (2018:1893); SKV 433", .secondary),
      .law(2023, 1_750_000, "Lag (2018:1893); SKV 433", .proved),
      .law(2024, 1_600_000, "Lag (2018:1893); SKV 433", .secondary),
      .law(2025, 1_550_000, "Lag (2018:1893); SKV 433", .proved),
      .law(2026, 1_420_000, "Lag (2018:1893); SKV 433 utgåva 36", .proved),
    ])

  /// The age at the start of the year from which the public service fee is paid.
  package static let publicServiceFromAge = Parameter(
    "tax.publicServiceFee.fromAge", sv: "public service-avgift: lägsta ålder vid årets ingång",
    en: "public service fee: lowest age at the start of the year", unit: .years,
    [.law(2019, 18, "Lag (2018:1893) om finansiering av radio och tv", .verified)])

  static let all = [
    pensionRate, pensionFloor, pensionCap, pensionLastFreeBirthYear, publicServiceRate, publicServiceCap,
    publicServiceFromAge,
  ]
}
