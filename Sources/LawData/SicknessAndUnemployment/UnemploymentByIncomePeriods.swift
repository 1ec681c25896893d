import Economy

/// How long unemployment benefit (arbetslöshetsersättning) by lag 2024:506 lasts: the benefit period
/// (ersättningsperiod) by the months with income in the frame.
package enum UnemploymentByIncomePeriods {
  /// Months with income for the long period.
  package static let longPeriodMonths = Parameter(
    "unemploymentByIncome.period.longMonths",
    sv: "arbetslöshetsersättning, månader med inkomst för lång ersättningsperiod",
    en: "unemployment benefit, months of income for a long benefit period", unit: .months,
    [.law(2025_10, 11, "lag 2024:506 4 kap. 4 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// Months with income for the middle period.
  package static let middlePeriodMonths = Parameter(
    "unemploymentByIncome.period.middleMonths",
    sv: "arbetslöshetsersättning, månader med inkomst för mellanlång ersättningsperiod",
    en: "unemployment benefit, months of income for a middle benefit period", unit: .months,
    [.law(2025_10, 8, "lag 2024:506 4 kap. 4 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// Months with income for the short period, and for any.
  package static let shortPeriodMonths = Parameter(
    "unemploymentByIncome.period.shortMonths",
    sv: "arbetslöshetsersättning, månader med inkomst för kort ersättningsperiod",
    en: "unemployment benefit, months of income for a short benefit period", unit: .months,
    [
      .law(
        2025_10, 4, "lag 2024:506 3 kap. 2 § och 4 kap. 4 §", .verified, checked: ParameterEntry.doubtsChecked
      )
    ])

  /// Days of the long period.
  package static let longPeriodDays = Parameter(
    "unemploymentByIncome.period.longDays", sv: "arbetslöshetsersättning, lång ersättningsperiod, dagar",
    en: "unemployment benefit, long benefit period, days", unit: .days,
    [.law(2025_10, 300, "lag 2024:506 4 kap. 4 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// Days of the middle period.
  package static let middlePeriodDays = Parameter(
    "unemploymentByIncome.period.middleDays",
    sv: "arbetslöshetsersättning, mellanlång ersättningsperiod, dagar",
    en: "unemployment benefit, middle benefit period, days", unit: .days,
    [.law(2025_10, 200, "lag 2024:506 4 kap. 4 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// Days of the short period.
  package static let shortPeriodDays = Parameter(
    "unemploymentByIncome.period.shortDays", sv: "arbetslöshetsersättning, kort ersättningsperiod, dagar",
    en: "unemployment benefit, short benefit period, days", unit: .days,
    [.law(2025_10, 100, "lag 2024:506 4 kap. 4 §", .verified, checked: ParameterEntry.doubtsChecked)])

  package static let all = [
    longPeriodMonths, middlePeriodMonths, shortPeriodMonths, longPeriodDays, middlePeriodDays,
    shortPeriodDays,
  ]
}
