import Economy

/// Unemployment benefit (arbetslöshetsersättning) by lag 2024:506, for benefit periods begun from October 2025:
/// what it is reckoned on, and its rates.
package enum UnemploymentByIncomeFigures {
  /// Highest income a month that counts (ersättningsgrundande inkomst).
  package static let ceiling = Parameter(
    "unemploymentByIncome.ceiling", sv: "arbetslöshetsersättning, ersättningsgrundande inkomst, högst",
    en: "unemployment benefit, income giving benefit, highest", unit: .kronorPerMonth,
    [.law(2025_10, 34_000, "förordning 2024:1350 7 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// Least income in the twelve months of the frame (ramtid).
  package static let leastIncome = Parameter(
    "unemploymentByIncome.leastIncome",
    sv: "arbetslöshetsersättning, inkomstvillkor, lägsta sammanlagda inkomst",
    en: "unemployment benefit, income condition, least income in all", unit: .kronorPerYear,
    [.law(2025_10, 120_000, "förordning 2024:1350 3 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// The rate of who has been a member the whole frame.
  package static let rateMember = Parameter(
    "unemploymentByIncome.rate.member", sv: "arbetslöshetsersättning, ersättningsnivå, medlem i tolv månader",
    en: "unemployment benefit, rate of benefit, member for twelve months", unit: .partsPerMillion,
    [.law(2025_10, 800_000, "lag 2024:506 5 kap. 4 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// The rate of who has been a member for part of it.
  package static let rateShortMember = Parameter(
    "unemploymentByIncome.rate.shortMember",
    sv: "arbetslöshetsersättning, ersättningsnivå, medlem i sex månader",
    en: "unemployment benefit, rate of benefit, member for six months", unit: .partsPerMillion,
    [.law(2025_10, 600_000, "lag 2024:506 5 kap. 5 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// The rate of everybody else.
  package static let rateOther = Parameter(
    "unemploymentByIncome.rate.other", sv: "arbetslöshetsersättning, ersättningsnivå, övriga",
    en: "unemployment benefit, rate of benefit, others", unit: .partsPerMillion,
    [.law(2025_10, 500_000, "lag 2024:506 5 kap. 6 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// Months of membership for the highest rate.
  package static let memberMonths = Parameter(
    "unemploymentByIncome.memberMonths",
    sv: "arbetslöshetsersättning, månader som medlem för den högsta nivån",
    en: "unemployment benefit, months of membership for the highest rate", unit: .months,
    [.law(2025_10, 12, "lag 2024:506 5 kap. 4 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// Months of membership for the middle rate.
  package static let shortMemberMonths = Parameter(
    "unemploymentByIncome.shortMemberMonths",
    sv: "arbetslöshetsersättning, månader som medlem för mellannivån",
    en: "unemployment benefit, months of membership for the middle rate", unit: .months,
    [.law(2025_10, 6, "lag 2024:506 5 kap. 5 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// How much lower the rate is after the first days, of the income.
  package static let firstReduction = Parameter(
    "unemploymentByIncome.reduction.first",
    sv: "arbetslöshetsersättning, nedtrappning efter de första dagarna",
    en: "unemployment benefit, reduction after the first days", unit: .partsPerMillion,
    [.law(2025_10, 100_000, "lag 2024:506 5 kap. 10 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// How much lower still after more days.
  package static let secondReduction = Parameter(
    "unemploymentByIncome.reduction.second", sv: "arbetslöshetsersättning, ytterligare nedtrappning",
    en: "unemployment benefit, further reduction", unit: .partsPerMillion,
    [.law(2025_10, 50_000, "lag 2024:506 5 kap. 10 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// Days before the first reduction.
  package static let firstDays = Parameter(
    "unemploymentByIncome.reduction.firstDays",
    sv: "arbetslöshetsersättning, dagar före den första nedtrappningen",
    en: "unemployment benefit, days before the first reduction", unit: .days,
    [.law(2025_10, 100, "lag 2024:506 5 kap. 10 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// Days before the second reduction.
  package static let secondDays = Parameter(
    "unemploymentByIncome.reduction.secondDays",
    sv: "arbetslöshetsersättning, dagar före den andra nedtrappningen",
    en: "unemployment benefit, days before the second reduction", unit: .days,
    [.law(2025_10, 200, "lag 2024:506 5 kap. 10 §", .verified, checked: ParameterEntry.doubtsChecked)])

  package static let all = [
    ceiling, leastIncome, rateMember, rateShortMember, rateOther, memberMonths, shortMemberMonths,
    firstReduction, secondReduction, firstDays, secondDays,
  ]
}
