import Economy

/// Figures of state income tax (statlig inkomstskatt), 65 kap. 5 § inkomstskattelagen.
package enum StateIncomeTaxFigures {
  /// The threshold of state tax (skiktgräns), kronor of taxable income a year.
  package static let threshold = Parameter(
    "tax.state.threshold", sv: "skiktgräns för statlig inkomstskatt", en: "state tax threshold",
    unit: .kronorPerYear,
    [
      .law(2016, 430_200, "IL 65 kap. 5 §", .proved),
      .law(2017, 438_900, "IL 65 kap. 5 §", .proved),
      .law(2018, 455_300, "IL 65 kap. 5 §", .proved),
      .law(2019, 490_700, "IL 65 kap. 5 §", .proved),
      .law(2020, 509_300, "IL 65 kap. 5 §; SKV 433", .secondary),
      .law(2021, 523_200, "IL 65 kap. 5 §; SKV 433", .secondary),
      .law(2022, 540_700, "IL 65 kap. 5 §; SKV 433", .secondary),
      .law(2023, 598_500, "IL 65 kap. 5 §", .proved),
      .law(2024, 598_500, "IL 65 kap. 5 §", .verified),
      .law(2025, 625_800, "IL 65 kap. 5 §", .proved),
      .law(2026, 643_000, "IL 65 kap. 5 §; SKV 433 utgåva 36", .proved),
    ])

  /// The upper threshold (övre skiktgräns), abolished from 2020.
  package static let upperThreshold = Parameter(
    "tax.state.upperThreshold", sv: "övre skiktgräns för statlig inkomstskatt",
    en: "upper state tax threshold", unit: .kronorPerYear,
    [
      .law(2016, 625_800, "IL 65 kap. 5 §", .proved),
      .law(2017, 638_500, "IL 65 kap. 5 §", .proved),
      .law(2018, 662_300, "IL 65 kap. 5 §", .proved),
      .law(2019, through: 2019_12, 689_300, "IL 65 kap. 5 §", .proved),
    ])

  /// The rate above the threshold.
  package static let rate = Parameter(
    "tax.state.rate", sv: "statlig inkomstskatt, skattesats", en: "state income tax rate",
    unit: .partsPerMillion, [.law(2016, 200_000, "IL 65 kap. 5 §", .proved)])

  /// The rate added above the upper threshold (värnskatt), abolished from 2020.
  package static let upperRate = Parameter(
    "tax.state.upperRate", sv: "statlig inkomstskatt, tillägg över övre skiktgränsen",
    en: "state income tax, added rate above the upper threshold", unit: .partsPerMillion,
    [.law(2016, through: 2019_12, 50_000, "IL 65 kap. 5 §", .proved)])

  static let all = [threshold, upperThreshold, rate, upperRate]
}
