import Economy

/// Figures of the work income tax credit (jobbskatteavdrag), 67 kap. 5–9 §§ inkomstskattelagen.
package enum WorkIncomeCreditFigures {
  /// What the basic allowance is taken from before the local rate is applied, by work income.
  package static let schedule = DatedSchedule(
    "tax.workIncomeCredit", sv: "jobbskatteavdrag, underlag", en: "work income credit, basis",
    .priceBaseAmounts,
    """
    2016 proved IL 67 kap. 7 §
    0.91 0 1 0
    2.94 0.91 0.332 0.91
    8.08 1.584 0.111 2.94
    - 2.155 0 0
    2019 proved IL 67 kap. 7 §
    0.91 0 1 0
    3.24 0.91 0.3405 0.91
    8.08 1.703 0.128 3.24
    - 2.323 0 0
    2020 secondary IL 67 kap. 7 §; SKV 433
    0.91 0 1 0
    3.24 0.91 0.3405 0.91
    8.08 1.703 0.128 3.24
    - 2.323 0 0
    2022 secondary IL 67 kap. 7 §; SKV 433
    0.91 0 1 0
    3.24 0.91 0.3874 0.91
    8.08 1.812 0.128 3.24
    - 2.432 0 0
    2023 proved IL 67 kap. 7 §
    0.91 0 1 0
    3.24 0.91 0.3874 0.91
    8.08 1.812 0.128 3.24
    - 2.432 0 0
    2024 verified IL 67 kap. 7 §; Björn Lundén, jobbskatteavdrag
    0.91 0 1 0
    3.24 0.91 0.3874 0.91
    8.08 1.813 0.1643 3.24
    - 2.608 0 0
    2025 proved IL 67 kap. 7 §
    0.91 0 1 0
    3.24 0.91 0.3874 0.91
    8.08 1.813 0.199 3.24
    - 2.776 0 0
    2026 proved IL 67 kap. 7 §; SKV 433 utgåva 36
    0.91 0 1 0
    3.24 0.91 0.3874 0.91
    8.08 1.813 0.251 3.24
    - 3.027 0 0
    """)

  /// Work income above which the credit shrinks.
  package static let phaseOutFrom = Parameter(
    "tax.workIncomeCredit.phaseOutFrom", sv: "jobbskatteavdrag: avtrappning från",
    en: "work income credit: phased out from", unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 13_540_000, "IL 67 kap. 7 §", .proved),
      .law(2020, 13_540_000, "IL 67 kap. 7 §; SKV 433", .secondary),
      .law(2023, 13_540_000, "IL 67 kap. 7 §", .proved),
      .law(2024, through: 2024_12, 13_540_000, "IL 67 kap. 7 §; Björn Lundén, jobbskatteavdrag", .verified),
    ])

  /// The share of work income above the limit that is taken from the credit.
  package static let phaseOutRate = Parameter(
    "tax.workIncomeCredit.phaseOutRate", sv: "jobbskatteavdrag: avtrappningens andel",
    en: "work income credit: rate of the phase-out", unit: .partsPerMillion,
    [
      .law(2016, 30_000, "IL 67 kap. 7 §", .proved),
      .law(2020, 30_000, "IL 67 kap. 7 §; SKV 433", .secondary),
      .law(2023, 30_000, "IL 67 kap. 7 §", .proved),
      .law(2024, through: 2024_12, 30_000, "IL 67 kap. 7 §; Björn Lundén, jobbskatteavdrag", .verified),
    ])

  /// The age at the start of the year from which the credit of the elderly replaces the ordinary one.
  package static let seniorFromAge = Parameter(
    "tax.seniorWorkIncomeCredit.fromAge", sv: "jobbskatteavdrag för äldre: lägsta ålder vid årets ingång",
    en: "senior work income credit: lowest age at the start of the year", unit: .years,
    [
      .law(2016, 65, "IL 67 kap. 8 §", .proved),
      .law(2024, 66, "IL 67 kap. 8 §", .proved),
    ])

  /// The credit of the elderly in kronor, to 2023.
  package static let seniorInKronor = DatedSchedule(
    "tax.seniorWorkIncomeCredit.kronor", sv: "jobbskatteavdrag för äldre", en: "senior work income credit",
    .kronor,
    """
    2016 proved IL 67 kap. 8 §
    100000 0 0.20 0
    300000 15000 0.05 0
    600000 30000 0 0
    - 30000 -0.03 600000
    2020 secondary IL 67 kap. 8 §; SKV 433
    100000 0 0.20 0
    300000 15000 0.05 0
    600000 30000 0 0
    - 30000 -0.03 600000
    2023-2023 proved IL 67 kap. 8 §
    100000 0 0.22 0
    300000 15000 0.07 0
    600000 36000 0 0
    - 36000 -0.03 600000
    """)

  /// The credit of the elderly in price base amounts, from 2024.
  package static let seniorInBaseAmounts = DatedSchedule(
    "tax.seniorWorkIncomeCredit.baseAmounts", sv: "jobbskatteavdrag för äldre",
    en: "senior work income credit", .priceBaseAmounts,
    """
    2024 secondary IL 67 kap. 8 §; SKV 433
    1.75 0 0.22 0
    5.24 0.2635 0.07 0
    10.48 0.6293 0 0
    - 0.6293 -0.03 10.48
    2025 proved IL 67 kap. 8 §
    1.75 0 0.22 0
    5.24 0.2635 0.07 0
    - 0.6293 0 0
    """)

  static let all =
    schedule.parameters + seniorInKronor.parameters + seniorInBaseAmounts.parameters + [
      phaseOutFrom, phaseOutRate, seniorFromAge,
    ]
}
