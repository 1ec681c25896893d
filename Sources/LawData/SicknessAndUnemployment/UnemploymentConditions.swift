import Economy

/// What somebody must have worked (arbetsvillkor) or earned (inkomstvillkor) for unemployment benefit.
///
/// Figures of the work condition that changed within a month stand from the first month of which the greater part has
/// them.
package enum UnemploymentConditions {
  /// The months before the unemployment that are looked at (ramtid).
  package static let frameMonths = Parameter(
    "unemployment.condition.frameMonths", sv: "arbetslöshetsersättning, ramtid",
    en: "unemployment benefit, frame", unit: .months,
    [
      .law(2016, 12, "lag 1997:238 12 §", .verified),
      .law(2025_10, 12, "lag 2024:506 3 kap. 2 §", .verified),
    ])

  /// Months of work in the frame.
  package static let workMonths = Parameter(
    "unemployment.condition.workMonths", sv: "arbetsvillkor, månader med arbete",
    en: "work condition, months of work", unit: .months,
    [.law(2016, 6, "lag 1997:238 12 § 1", .verified)])

  /// Hours in each of those months.
  package static let monthHours = Parameter(
    "unemployment.condition.monthHours", sv: "arbetsvillkor, timmar per månad",
    en: "work condition, hours a month", unit: .hours,
    [
      .law(2016, 80, "lag 1997:238 12 § 1", .verified, checked: ParameterEntry.doubtsChecked),
      .law(
        2020_04, 60, "lag 1997:238 12 § 1, från 2020-04-13, här hela april", .secondary,
        checked: ParameterEntry.doubtsChecked),
      .assumption(
        2024, 60, "lag 1997:238 12 § 1; att lättnaden gäller efter 2023 är inte bekräftat", .recalled),
    ])

  /// Months in a row by the other rule.
  package static let rowMonths = Parameter(
    "unemployment.condition.rowMonths", sv: "arbetsvillkor, alternativregeln, månader i följd",
    en: "work condition, the other rule, months in a row", unit: .months,
    [.law(2016, 6, "lag 1997:238 12 § 2", .verified)])

  /// Hours in all of them together.
  package static let rowHours = Parameter(
    "unemployment.condition.rowHours", sv: "arbetsvillkor, alternativregeln, timmar sammanlagt",
    en: "work condition, the other rule, hours in all", unit: .hours,
    [
      .law(2016, 480, "lag 1997:238 12 § 2", .verified, checked: ParameterEntry.doubtsChecked),
      .law(
        2020_04, 420, "lag 1997:238 12 § 2, från 2020-04-13, här hela april", .secondary,
        checked: ParameterEntry.doubtsChecked),
      .assumption(
        2024, 420, "lag 1997:238 12 § 2; att lättnaden gäller efter 2023 är inte bekräftat", .recalled),
    ])

  /// Hours in each of them.
  package static let rowMonthHours = Parameter(
    "unemployment.condition.rowMonthHours", sv: "arbetsvillkor, alternativregeln, timmar varje månad",
    en: "work condition, the other rule, hours in each month", unit: .hours,
    [
      .law(2016, 50, "lag 1997:238 12 § 2", .verified, checked: ParameterEntry.doubtsChecked),
      .law(
        2020_04, 40, "lag 1997:238 12 § 2, från 2020-04-13, här hela april", .secondary,
        checked: ParameterEntry.doubtsChecked),
      .assumption(
        2024, 40, "lag 1997:238 12 § 2; att lättnaden gäller efter 2023 är inte bekräftat", .recalled),
    ])

  /// The hours of a month of full-time work.
  package static let fullTimeHours = Parameter(
    "unemployment.condition.fullTimeHours", sv: "arbetade timmar per månad på heltid",
    en: "hours of work a month at full time", unit: .hours,
    [.assumption(2016, 165, "modellval: 165 timmar, som i lönestatistiken", .assumed)])

  /// Least income of a month that counts, from October 2025.
  package static let leastMonthIncome = Parameter(
    "unemploymentByIncome.leastMonthIncome",
    sv: "arbetslöshetsersättning, inkomstvillkor, lägsta månadsinkomst",
    en: "unemployment benefit, income condition, least income of a month", unit: .kronorPerMonth,
    [.law(2025_10, 11_000, "förordning 2024:1350 3 §", .verified)])

  package static let all = [
    frameMonths, workMonths, monthHours, rowMonths, rowHours, rowMonthHours, fullTimeHours, leastMonthIncome,
  ]
}
