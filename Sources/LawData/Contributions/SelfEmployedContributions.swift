import Economy

/// Contributions of the self-employed (egenavgifter) with general pay fee, by calendar year. Ages are those at the start
/// of the year: those of ``EmployerContributionFigures/oldFromAge``.
package enum SelfEmployedContributionFigures {
  private static let checked = ParameterEntry.doubtsChecked

  /// The full rate, with seven waiting days in sickness.
  package static let full = Parameter(
    "selfEmployed.contributions.full", sv: "egenavgifter, fulla",
    en: "contributions of the self-employed, in full",
    unit: .partsPerMillion,
    [
      .law(2016, 289_700, "SAL 3 kap. 13 §; Visma, egenavgifter 2017–2024", .secondary, checked: checked),
      .law(2017, 289_700, "SAL 3 kap. 13 §; Skatteverket, egenavgifter", .verified, checked: checked),
    ])

  /// The elderly: the pension part, to June 2019 with the special payroll tax, in 2019 for half of the year.
  package static let old = Parameter(
    "selfEmployed.contributions.old", sv: "egenavgifter för äldre",
    en: "contributions of the self-employed, for the elderly", unit: .partsPerMillion,
    [
      .law(
        2016, 163_600, "SAL 3 kap. 15 §; lag (1990:659) om särskild löneskatt", .secondary, checked: checked),
      .derived(
        2019, 132_850, "SAL 3 kap. 15 §; lag (1990:659) ett halvt år: (16,36 + 10,21) / 2 %", .derived),
      .law(2020, 102_100, "SAL 3 kap. 15 §; Skatteverket, egenavgifter", .verified, checked: checked),
    ])

  /// The share of the profit that is deducted for the contributions before they are known (schablonavdrag).
  package static let standardDeduction = Parameter(
    "selfEmployed.standardDeduction", sv: "schablonavdrag för egenavgifter",
    en: "standard deduction for contributions of the self-employed", unit: .partsPerMillion,
    [
      .law(
        2016, 250_000, "IL 16 kap. 29 §; Skatteverket, egenavgifter", .verified, checked: checked)
    ])

  /// The same for the elderly.
  package static let oldStandardDeduction = Parameter(
    "selfEmployed.standardDeduction.old", sv: "schablonavdrag för egenavgifter, äldre",
    en: "standard deduction for contributions of the self-employed, the elderly", unit: .partsPerMillion,
    [
      .assumption(2016, 150_000, "IL 16 kap. 29 §; ur minnet", .recalled),
      .law(2019, 120_000, "IL 16 kap. 29 §; Skatteverkets rättelse 2019", .secondary, checked: checked),
      .law(2020, 100_000, "IL 16 kap. 29 §; Skatteverket, egenavgifter", .secondary, checked: checked),
    ])

  /// The least base that gives contributions, kronor a year.
  package static let leastBase = Parameter(
    "selfEmployed.contributions.leastBase", sv: "egenavgifter: lägsta underlag",
    en: "contributions of the self-employed: least base", unit: .kronor,
    [.law(2016, 1_000, "SAL 3 kap. 3 §; Skatteverket, egenavgifter", .verified, checked: checked)])

  /// The share of the base that the full contributions are lowered by.
  package static let reductionShare = Parameter(
    "selfEmployed.reduction.share", sv: "nedsättning av egenavgifter, andel av underlaget",
    en: "reduction of contributions of the self-employed, share of the base", unit: .partsPerMillion,
    [
      .law(2016, 75_000, "SAL 3 kap. 18 §; Skatteverkets rättsliga vägledning", .verified, checked: checked),
      .law(2024, 75_000, "lag (2023:748); Skatteverkets rättsliga vägledning", .verified, checked: checked),
    ])

  /// The most they are lowered by, kronor a year.
  package static let reductionHighest = Parameter(
    "selfEmployed.reduction.highest", sv: "nedsättning av egenavgifter, högst",
    en: "reduction of contributions of the self-employed, at most", unit: .kronor,
    [
      .law(2016, 15_000, "SAL 3 kap. 18 §; Skatteverkets rättsliga vägledning", .verified, checked: checked),
      .law(2024, 15_000, "lag (2023:748); Skatteverkets rättsliga vägledning", .verified, checked: checked),
    ])

  /// The base that has to be passed for a reduction, kronor a year.
  package static let reductionAbove = Parameter(
    "selfEmployed.reduction.above", sv: "nedsättning av egenavgifter: underlag över",
    en: "reduction of contributions of the self-employed: base above", unit: .kronor,
    [.law(2016, 40_000, "SAL 3 kap. 18 §; lag (2023:748)", .secondary, checked: checked)])

  /// The base of 2020 on which the pension part alone was due, kronor.
  package static let reliefBase = Parameter(
    "selfEmployed.relief2020.base", sv: "sänkta egenavgifter 2020, underlag upp till",
    en: "relief of contributions of the self-employed in 2020, base up to", unit: .kronor,
    [
      .law(
        2020, through: 2020_12, 100_000, "lag (2020:202); Skatteverkets rättsliga vägledning", .secondary,
        checked: checked)
    ])

  /// The rate on that base.
  package static let reliefRate = Parameter(
    "selfEmployed.relief2020.rate", sv: "sänkta egenavgifter 2020, avgift",
    en: "relief of contributions of the self-employed in 2020, rate", unit: .partsPerMillion,
    [
      .law(
        2020, through: 2020_12, 102_100, "lag (2020:202); Skatteverkets rättsliga vägledning", .secondary,
        checked: checked)
    ])

  static let all = [
    full, old, standardDeduction, oldStandardDeduction, leastBase, reductionShare, reductionHighest,
    reductionAbove, reliefBase, reliefRate,
  ]
}
