import Economy

/// Unemployment benefit (arbetslöshetsersättning) by lag 1997:238, for benefit periods begun before October 2025.
///
/// Amounts that changed within a month stand from the first month of which the greater part has them.
package enum UnemploymentBenefitFigures {
  /// The base amount a day (grundbelopp) of who worked full time.
  package static let baseAmount = Parameter(
    "unemployment.baseAmount", sv: "arbetslöshetsersättning, grundbelopp per dag",
    en: "unemployment benefit, base amount a day", unit: .kronorPerDay,
    [
      .law(2016, 365, "förordning 1997:835 3 §", .verified),
      .law(2020_04, 510, "förordning 1997:835 3 §, från 2020-04-13, här hela april", .verified),
    ])

  /// Highest benefit a day of the first days.
  package static let highestEarly = Parameter(
    "unemployment.highest.early", sv: "arbetslöshetsersättning, högst per dag, de första dagarna",
    en: "unemployment benefit, highest a day, the first days", unit: .kronorPerDay,
    [
      .law(2016, 910, "förordning 1997:835 4 §", .verified),
      .law(2020_04, 1_200, "förordning 1997:835 4 §, från 2020-04-13, här hela april", .verified),
      .law(2025_08, 1_236, "förordning 1997:835 4 §, från 2025-08-04, här hela augusti", .verified),
    ])

  /// Highest benefit a day after them.
  package static let highestLate = Parameter(
    "unemployment.highest.late", sv: "arbetslöshetsersättning, högst per dag, därefter",
    en: "unemployment benefit, highest a day, after that", unit: .kronorPerDay,
    [
      .law(2016, 760, "förordning 1997:835 4 §", .verified),
      .law(2020_07, 1_000, "förordning 1997:835 4 §, från 2020-06-29, här från juli", .verified),
    ])

  /// The days with the first maximum.
  package static let highestEarlyDays = Parameter(
    "unemployment.highest.earlyDays", sv: "arbetslöshetsersättning, dagar med det första taket",
    en: "unemployment benefit, days with the first maximum", unit: .days,
    [.law(2016, 100, "förordning 1997:835 4 §", .verified)])

  /// The share of earnings of the first days.
  package static let rateEarly = Parameter(
    "unemployment.rate.early", sv: "arbetslöshetsersättning, andel av dagsförtjänsten, de första dagarna",
    en: "unemployment benefit, share of earnings, the first days", unit: .partsPerMillion,
    [.law(2016, 800_000, "lag 1997:238 26 §", .verified)])

  /// The share of earnings after them.
  package static let rateLate = Parameter(
    "unemployment.rate.late", sv: "arbetslöshetsersättning, andel av dagsförtjänsten, därefter",
    en: "unemployment benefit, share of earnings, after that", unit: .partsPerMillion,
    [.law(2016, 700_000, "lag 1997:238 26 §", .verified)])

  /// The days with the first share.
  package static let rateEarlyDays = Parameter(
    "unemployment.rate.earlyDays", sv: "arbetslöshetsersättning, dagar med den första andelen",
    en: "unemployment benefit, days with the first share", unit: .days,
    [.law(2016, 200, "lag 1997:238 26 §", .verified)])

  /// The days of a benefit period (ersättningsperiod).
  package static let longestDays = Parameter(
    "unemployment.longestDays", sv: "arbetslöshetsersättning, ersättningsperiodens dagar",
    en: "unemployment benefit, days of a benefit period", unit: .days,
    [.law(2016, 300, "lag 1997:238 22 §", .verified)])

  /// Months of membership for benefit by income.
  package static let memberMonths = Parameter(
    "unemployment.memberMonths", sv: "arbetslöshetsersättning, månader som medlem",
    en: "unemployment benefit, months of membership", unit: .months,
    [.law(2016, 12, "lag 1997:238 7 §", .verified)])

  /// Waiting days at the start of a period (karens).
  package static let waitingDays = Parameter(
    "unemployment.waitingDays", sv: "arbetslöshetsersättning, karensdagar",
    en: "unemployment benefit, waiting days", unit: .days,
    [
      .law(
        2016, 7, "lag 1997:238 21 § (SFS 2008:412)", .verified, checked: ParameterEntry.doubtsChecked),
      .assumption(2018_07, 6, "lag 1997:238 21 §; ändringens månad är inte bekräftad", .recalled),
      .law(
        2020_04, 0, "lag 1997:238 21 §, från 2020-03-30, här från april", .secondary,
        checked: ParameterEntry.doubtsChecked),
      .law(
        2021_01, 6, "lag 1997:238 21 §, från 2021-01-04, här hela januari", .secondary,
        checked: ParameterEntry.doubtsChecked),
      .law(
        2022, 2, "lag 1997:238 21 § (SFS 2021:1286), från 2022-01-03, här hela januari", .secondary,
        checked: ParameterEntry.doubtsChecked),
      .law(
        2025_10, 2, "lag 2024:506 4 kap. 3 §", .verified, checked: ParameterEntry.doubtsChecked),
    ])

  /// Lowest age.
  package static let lowestAge = Parameter(
    "unemployment.lowestAge", sv: "arbetslöshetsersättning, lägsta ålder",
    en: "unemployment benefit, lowest age", unit: .years,
    [
      .law(2016, 20, "lag 1997:238 6 §", .secondary),
      .law(
        2025_10, 20, "lag 2024:506 2 kap. 2 §", .verified, checked: ParameterEntry.doubtsChecked),
    ])

  /// Last age: to the month before the next birthday.
  package static let highestAge = Parameter(
    "unemployment.highestAge", sv: "arbetslöshetsersättning, högsta ålder",
    en: "unemployment benefit, highest age", unit: .years,
    [
      .law(
        2016, 64, "lag 1997:238 22 § (SFS 2007:413)", .verified, checked: ParameterEntry.doubtsChecked),
      .assumption(2023, 65, "lag 1997:238 22 §; inte bekräftad", .recalled),
      .derived(2026, 66, "lag 2024:506 2 kap. 2 §: före riktåldern 67 år", .derived),
    ])

  /// The days a month's earnings or benefit are shared out on.
  package static let daysAMonth = 22

  package static let all = [
    baseAmount, highestEarly, highestLate, highestEarlyDays, rateEarly, rateLate, rateEarlyDays, longestDays,
    memberMonths, waitingDays, lowestAge, highestAge,
  ]
}
