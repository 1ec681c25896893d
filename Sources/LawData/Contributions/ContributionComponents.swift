import Economy

/// The parts of the full employer contribution. Their sum, 31.42 %, is certain in every year; the split of
/// 2016 and 2026 is not, and says so.
package enum ContributionComponents {
  /// Old-age pension (ålderspensionsavgift).
  package static let oldAgePension = Parameter(
    "contributions.component.oldAgePension", sv: "ålderspensionsavgift", en: "contribution: old-age pension",
    unit: .partsPerMillion,
    [
      .law(2016, 102_100, "SAL 2 kap. 26 §", .verified),
      .law(2026, 102_100, "SAL 2 kap. 26 §", .verified),
    ])

  /// Survivors' pension (efterlevandepensionsavgift).
  package static let survivorPension = Parameter(
    "contributions.component.survivorPension", sv: "efterlevandepensionsavgift",
    en: "contribution: survivors' pension", unit: .partsPerMillion,
    [
      .law(2016, 11_700, "SAL 2 kap. 26 §; fördelningen 2016 är osäker", .secondary),
      .law(2017, 7_000, "SAL 2 kap. 26 §; Skatteverkets rättsliga vägledning", .verified),
      .law(2019, 6_000, "SAL 2 kap. 26 §; Skatteverkets rättsliga vägledning", .verified),
      .assumption(2026, 3_000, "SAL 2 kap. 26 §; fördelningen 2026 är inte bekräftad", .recalled),
    ])

  /// Sickness insurance (sjukförsäkringsavgift).
  package static let sickness = Parameter(
    "contributions.component.sickness", sv: "sjukförsäkringsavgift", en: "contribution: sickness insurance",
    unit: .partsPerMillion,
    [
      .law(2016, 48_500, "SAL 2 kap. 26 §; fördelningen 2016 är osäker", .secondary),
      .law(2017, 43_500, "SAL 2 kap. 26 §; Skatteverkets rättsliga vägledning", .verified),
      .law(2019, 35_500, "SAL 2 kap. 26 §; Skatteverkets rättsliga vägledning", .verified),
      .assumption(2026, 35_500, "SAL 2 kap. 26 §; fördelningen 2026 är inte bekräftad", .recalled),
    ])

  /// Parental insurance (föräldraförsäkringsavgift).
  package static let parental = Parameter(
    "contributions.component.parental", sv: "föräldraförsäkringsavgift",
    en: "contribution: parental insurance", unit: .partsPerMillion,
    [
      .assumption(2016, 26_000, "SAL 2 kap. 26 §; fördelningen 2016 är osäker", .recalled),
      .law(2017, 26_000, "SAL 2 kap. 26 §; Skatteverkets rättsliga vägledning", .verified),
      .assumption(2026, 20_000, "SAL 2 kap. 26 §; fördelningen 2026 är inte bekräftad", .recalled),
    ])

  /// Work injury (arbetsskadeavgift).
  package static let workInjury = Parameter(
    "contributions.component.workInjury", sv: "arbetsskadeavgift", en: "contribution: work injury",
    unit: .partsPerMillion,
    [
      .assumption(2016, 3_000, "SAL 2 kap. 26 §; fördelningen 2016 är osäker", .recalled),
      .law(2017, 2_000, "SAL 2 kap. 26 §; Skatteverkets rättsliga vägledning", .verified),
      .assumption(2026, 1_000, "SAL 2 kap. 26 §; fördelningen 2026 är inte bekräftad", .recalled),
    ])

  /// Labour market (arbetsmarknadsavgift).
  package static let labourMarket = Parameter(
    "contributions.component.labourMarket", sv: "arbetsmarknadsavgift", en: "contribution: labour market",
    unit: .partsPerMillion,
    [
      .assumption(2016, 26_400, "SAL 2 kap. 26 §; fördelningen 2016 är osäker", .recalled),
      .law(2017, 26_400, "SAL 2 kap. 26 §; Skatteverkets rättsliga vägledning", .verified),
      .assumption(2026, 26_400, "SAL 2 kap. 26 §; fördelningen 2026 är inte bekräftad", .recalled),
    ])

  /// General payroll tax (allmän löneavgift).
  package static let generalPayrollTax = Parameter(
    "contributions.component.generalPayrollTax", sv: "allmän löneavgift",
    en: "contribution: general payroll tax", unit: .partsPerMillion,
    [
      .assumption(2016, 96_500, "Lag (1994:1920); fördelningen 2016 är osäker", .recalled),
      .law(2017, 107_200, "Lag (1994:1920); Skatteverkets rättsliga vägledning", .verified),
      .law(2019, 116_200, "Lag (1994:1920); Skatteverkets rättsliga vägledning", .verified),
      .assumption(2026, 126_200, "Lag (1994:1920); fördelningen 2026 är inte bekräftad", .recalled),
    ])

  package static let all = [
    oldAgePension, survivorPension, sickness, parental, workInjury, labourMarket, generalPayrollTax,
  ]
}
