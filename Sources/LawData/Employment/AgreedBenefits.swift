import Economy

/// Agreed pension and insurance (avtalspension, avtalsförsäkringar) of private workers: SAF-LO through Fora.
package enum AgreedBenefits {
  /// Pension as a share of pay below the ceiling.
  package static let pensionRate = Parameter(
    "agreed.pensionRate", sv: "avtalspension, andel av lönen", en: "agreed pension, share of pay",
    unit: .partsPerMillion,
    [
      .law(2016, 45_000, "Avtalspension SAF-LO; Fora", .verified)
    ])

  /// Pension as a share of pay above the ceiling.
  package static let pensionRateAboveCeiling = Parameter(
    "agreed.pensionRateAboveCeiling", sv: "avtalspension, andel av lönen över taket",
    en: "agreed pension, share of pay above the ceiling", unit: .partsPerMillion,
    [
      .law(2016, 300_000, "Avtalspension SAF-LO", .verified)
    ])

  /// Pension and insurance together, before reductions. A year not found is as the nearest known one, the
  /// earlier of two.
  package static let listRate = Parameter(
    "agreed.listRate", sv: "Fora, avtalspension och försäkringar enligt lista",
    en: "Fora, pension and insurance as listed", unit: .partsPerMillion,
    [
      .assumption(2016, 49_100, "som 2018", .assumed),
      .law(2018, 49_100, "Fora, priser 2018 (finfa.se; Svenskt Näringsliv)", .verified),
      .assumption(2019, 49_100, "som 2018", .assumed),
      .law(2020, 48_800, "Fora, priser 2020 (finfa.se)", .verified),
      .law(2021, 49_600, "Fora, priser 2021 (livsmedelsforetagen.se)", .verified),
      .assumption(2022, 49_600, "som 2021", .assumed),
      .assumption(2023, 51_000, "som 2024", .assumed),
      .law(2024, 51_000, "Fora, priser 2024 (avtalat.se)", .verified),
      .derived(2025, 51_000, "Fora, priser 2025: AGB och TSL 0,49; övrigt som 2024", .derived),
      .derived(2026, 49_500, "Fora, priser 2026: AGB 0, TSL 0,34; övrigt som 2024", .derived),
    ])

  /// Insurance of those too young to earn pension, as a share of pay.
  package static let insuranceRateBelowEarningAge = Parameter(
    "agreed.insuranceRateBelowEarningAge", sv: "avtalsförsäkringar under intjänandeåldern",
    en: "agreed insurance below the earning age", unit: .partsPerMillion,
    [
      .assumption(2016, 5_000, "Fora (ungefärlig nivå)", .assumed)
    ])

  /// Age from which pension is earned.
  package static let earningAge = Parameter(
    "agreed.earningAge", sv: "avtalspension, lägsta ålder", en: "agreed pension, lowest age", unit: .years,
    [
      .law(2016, 25, "Avtalspension SAF-LO", .verified),
      .law(2021, 24, "Avtalspension SAF-LO", .verified),
      .law(2022, 23, "Avtalspension SAF-LO", .verified),
      .law(2023, 22, "Avtalspension SAF-LO", .verified),
    ])

  /// Yearly pay up to which the pension rate holds.
  package static let ceiling = Parameter(
    "agreed.ceiling", sv: "avtalspension, tak för lägre premie",
    en: "agreed pension, ceiling of the low rate",
    unit: .incomeBaseAmountsPerMillion,
    [
      .law(2016, 7_500_000, "Avtalspension SAF-LO: 7,5 inkomstbasbelopp", .verified)
    ])

  /// Payroll tax on pension premiums.
  package static let payrollTaxOnPension = Parameter(
    "agreed.payrollTaxOnPension", sv: "särskild löneskatt på pensionskostnader",
    en: "payroll tax on pension costs", unit: .partsPerMillion,
    [
      .law(2016, 242_600, "lag 1991:687 1 §", .verified)
    ])

  package static let all = [
    pensionRate, pensionRateAboveCeiling, listRate, insuranceRateBelowEarningAge, earningAge, ceiling,
    payrollTaxOnPension,
  ]
}
