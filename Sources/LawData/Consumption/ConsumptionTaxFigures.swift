import Economy

/// Taxes on what a household buys (skatt på konsumtion): value added tax and excise, as shares of spending.
package enum ConsumptionTaxFigures {
  /// The share of one more krona in hand that a household with a low income spends.
  package static let spentShare = Parameter(
    "consumptionTax.spentShare", sv: "andel av mer pengar i handen som spenderas, låg inkomst",
    en: "share of more money in hand that is spent, low income", unit: .partsPerMillion,
    [.assumption(2016, 950_000, "modellval: marginell konsumtionsbenägenhet vid låg inkomst", .assumed)])

  /// Value added tax as a share of what a household spends.
  package static let valueAddedTaxShare = Parameter(
    "consumptionTax.valueAddedTaxShare", sv: "moms, andel av hushållets utgifter",
    en: "value added tax, share of a household's spending", unit: .partsPerMillion,
    [
      .derived(
        2016, 124_000,
        "SCB, KPI-vikter 2017 × mervärdesskattelagens satser; hela skatten prövas med 10–20 %",
        .derived)
    ])

  /// Excise as a share of what a household spends.
  package static let exciseShare = Parameter(
    "consumptionTax.exciseShare", sv: "punktskatter, andel av hushållets utgifter",
    en: "excise, share of a household's spending", unit: .partsPerMillion,
    [
      .assumption(
        2016, 36_000,
        "ESV: punktskatter 133,8 miljarder kr 2019, hushållen ungefär 60 % av dem, på 2 200 miljarder; inte bekräftat",
        .recalled)
    ])

  /// What the lower value added tax on food takes off the share: 14.1 per cent of spending is food.
  package static let lowerFoodTax = Parameter(
    "consumptionTax.lowerFoodTax", sv: "lägre moms på mat, avdrag från momsens andel av utgifterna",
    en: "lower value added tax on food, off the share of spending", unit: .partsPerMillion,
    [
      .init(
        from: 2026_04, through: 2027_12, value: 7_000,
        source:
          "prop. 2025/26:55: 12 → 6 %; mat 14,1 % av utgifterna (SCB, KPI-vikter 2017) × (12/112 − 6/106)",
        status: .derived, confidence: .derived, checked: ParameterEntry.sourcesChecked)
    ])

  static let all = [spentShare, valueAddedTaxShare, exciseShare, lowerFoodTax]
}
