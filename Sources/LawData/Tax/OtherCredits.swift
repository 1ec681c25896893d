import Economy

/// Figures of the tax credits besides those for work and pension contribution, 67 kap. inkomstskattelagen.
package enum OtherCreditFigures {
  /// The first credit for sickness and activity compensation (2018–2021), before the local rate.
  package static let sicknessCompensationByRate = DatedSchedule(
    "tax.sicknessCompensationCredit.byRate", sv: "skattereduktion för sjuk- och aktivitetsersättning",
    en: "credit for sickness and activity compensation", .priceBaseAmounts,
    """
    2018 proved IL 67 kap. 9 a–9 d §§
    2.53 0 0.045 0
    - 0.11385 0.025 2.53
    2020-2021 secondary IL 67 kap. 9 a–9 d §§; SKV 433
    2.53 0 0.045 0
    - 0.11385 0.025 2.53
    """)

  /// The basis of the credit from 2022: the basic allowance is taken from it before the local rate.
  package static let sicknessCompensationByAllowance = DatedSchedule(
    "tax.sicknessCompensationCredit.byAllowance",
    sv: "skattereduktion för sjuk- och aktivitetsersättning, underlag",
    en: "credit for sickness and activity compensation, basis", .priceBaseAmounts,
    """
    2022 secondary IL 67 kap. 9 c §; SKV 433
    0.91 0 1 0
    3.24 0.91 0.3405 0.91
    - 1.703 0.128 3.24
    2023 proved IL 67 kap. 9 c §
    0.91 0 1 0
    3.24 0.91 0.3405 0.91
    - 1.703 0.128 3.24
    2024 secondary IL 67 kap. 9 c §; SKV 433
    0.91 0 1 0
    3.24 0.91 0.3405 0.91
    - 1.703 0.128 3.24
    2025 proved IL 67 kap. 9 c §
    0.91 0 1 0
    3.24 0.91 0.3405 0.91
    - 1.703 0.128 3.24
    2026 proved IL 67 kap. 9 c §; SKV 433 utgåva 36
    0.91 0 1 0
    3.24 0.91 0.3874 0.91
    - 1.813 0.251 3.24
    """)

  /// The least basis of the credit from 2022, as a share of the compensation.
  package static let sicknessCompensationFloor = Parameter(
    "tax.sicknessCompensationCredit.floor",
    sv: "skattereduktion för sjuk- och aktivitetsersättning: lägsta underlag",
    en: "credit for sickness and activity compensation: lowest basis", unit: .partsPerMillion,
    [
      .law(2022, 45_000, "IL 67 kap. 9 c §; SKV 433", .secondary),
      .law(2023, 45_000, "IL 67 kap. 9 c §", .proved),
      .law(2024, 45_000, "IL 67 kap. 9 c §; SKV 433", .secondary),
      .law(2025, 45_000, "IL 67 kap. 9 c §", .proved),
    ])

  /// The credit for earned income, by taxable income, kronor.
  package static let earnedIncome = DatedSchedule(
    "tax.earnedIncomeCredit", sv: "skattereduktion för förvärvsinkomst", en: "credit for earned income",
    .kronor,
    """
    2021 verified IL 67 kap. 46–48 §§ (SFS 2020:1168)
    40000 0 0 0
    240000 0 0.0075 40000
    - 1500 0 0
    2023 proved IL 67 kap. 46–48 §§
    40000 0 0 0
    240000 0 0.0075 40000
    - 1500 0 0
    2024 verified IL 67 kap. 46–48 §§
    40000 0 0 0
    240000 0 0.0075 40000
    - 1500 0 0
    2025 proved IL 67 kap. 46–48 §§
    40000 0 0 0
    240000 0 0.0075 40000
    - 1500 0 0
    """)

  /// The temporary credit for work income of 2021 and 2022, by work income, kronor.
  package static let temporaryWorkIncome = DatedSchedule(
    "tax.temporaryWorkIncomeCredit", sv: "tillfällig skattereduktion för arbetsinkomster",
    en: "temporary credit for work income", .kronor,
    """
    2021-2022 verified Lag (2021:930) om tillfällig skattereduktion för arbetsinkomster
    60000 0 0 0
    240000 0 0.0125 60000
    300000 2250 0 0
    500000 2250 -0.01125 300000
    - 0 0 0
    """)

  /// The regional credit, kronor a year.
  package static let regional = Parameter(
    "tax.regionalCredit", sv: "regional skattereduktion", en: "regional credit", unit: .kronorPerYear,
    [.law(2020, 1_675, "IL 67 kap. 34 § (SFS 2020:864); prop. 2019/20:175", .verified)])

  /// The share of unemployment fund fees that is credited.
  package static let unemploymentFund = Parameter(
    "tax.unemploymentFundCredit", sv: "skattereduktion för avgift till arbetslöshetskassa",
    en: "credit for unemployment fund fees", unit: .partsPerMillion,
    [
      .assumption(
        2022_07, 250_000, "IL 67 kap. 49–52 §§ (SFS 2022:445); startmånaden inte bekräftad", .recalled)
    ])

  static let all =
    sicknessCompensationByRate.parameters + sicknessCompensationByAllowance.parameters
    + earnedIncome.parameters + temporaryWorkIncome.parameters + [
      sicknessCompensationFloor, regional, unemploymentFund,
    ]
}
