import Economy

/// Agreed pension and insurance of workers of municipalities and regions: AKAP-KL, from 2023 AKAP-KR.
package enum LocalGovernmentBenefits {
  /// Pension as a share of pay below the ceiling.
  package static let pensionRate = Parameter(
    "agreed.localGovernment.pensionRate", sv: "avtalspension i kommun och region, andel av lönen",
    en: "agreed pension in municipalities and regions, share of pay", unit: .partsPerMillion,
    [
      .law(2016, 45_000, "AKAP-KL", .verified),
      .law(2023, 60_000, "AKAP-KR", .verified),
    ])

  /// Pension as a share of pay above the ceiling.
  package static let pensionRateAboveCeiling = Parameter(
    "agreed.localGovernment.pensionRateAboveCeiling",
    sv: "avtalspension i kommun och region, andel av lönen över taket",
    en: "agreed pension in municipalities and regions, share of pay above the ceiling",
    unit: .partsPerMillion,
    [
      .law(2016, 300_000, "AKAP-KL", .verified),
      .law(2023, 315_000, "AKAP-KR", .verified),
    ])

  /// Insurance as a share of pay. SKR's figure for 2019 is 0.03 %; the later one is taken for every year.
  package static let insuranceRate = Parameter(
    "agreed.localGovernment.insuranceRate", sv: "avtalsförsäkringar i kommun och region",
    en: "agreed insurance in municipalities and regions", unit: .partsPerMillion,
    [
      .assumption(2016, 1_300, "som 2020–2023 (SKR: 0,03 % år 2019)", .assumed),
      .law(2020, 1_300, "SKR, personalomkostnadspålägg 2020–2023", .verified),
      .assumption(2024, 1_300, "som 2023", .assumed),
    ])

  /// Age from which pension is earned: none.
  package static let earningAge = Parameter(
    "agreed.localGovernment.earningAge", sv: "avtalspension i kommun och region, lägsta ålder",
    en: "agreed pension in municipalities and regions, lowest age", unit: .years,
    [
      .law(
        2016, 0, "AKAP-KR: ingen nedre åldersgräns (kpa.se); AKAP-KL på samma sätt", .secondary,
        checked: ParameterEntry.doubtsChecked)
    ])

  /// Yearly pay up to which the low pension rate holds.
  package static let ceiling = Parameter(
    "agreed.localGovernment.ceiling", sv: "avtalspension i kommun och region, tak för lägre premie",
    en: "agreed pension in municipalities and regions, ceiling of the low rate",
    unit: .incomeBaseAmountsPerMillion,
    [
      .law(2016, 7_500_000, "AKAP-KL och AKAP-KR: 7,5 inkomstbasbelopp", .verified)
    ])

  package static let all = [
    pensionRate, pensionRateAboveCeiling, insuranceRate, earningAge, ceiling,
  ]
}
