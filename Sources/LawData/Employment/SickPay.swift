import Economy

/// Sick pay (sjuklön) that the employer pays in the sick-pay period.
package enum SickPayFigures {
  /// Sick pay as a share of the pay lost.
  package static let share = Parameter(
    "sickPay.share", sv: "sjuklön, andel av lönen", en: "sick pay, share of the pay", unit: .partsPerMillion,
    [
      .law(2016, 800_000, "sjuklönelagen 1991:1047 6 §", .verified)
    ])

  /// Days without pay at the start of a period of sickness; from 2019 a deduction in their place.
  package static let qualifyingDays = Parameter(
    "sickPay.qualifyingDays", sv: "karensdag i sjuklöneperioden", en: "qualifying days of sick pay",
    unit: .days,
    [
      .law(2016, through: 2018_12, 1, "sjuklönelagen 1991:1047 6 § i lydelsen före 2019", .verified)
    ])

  /// The deduction from a period's sick pay as a share of an average week's.
  package static let deduction = Parameter(
    "sickPay.deduction", sv: "karensavdrag, andel av en genomsnittlig veckas sjuklön",
    en: "qualifying deduction, share of an average week's sick pay", unit: .partsPerMillion,
    [
      .law(2019, 200_000, "sjuklönelagen 1991:1047 6 § (SFS 2018:647)", .verified)
    ])

  /// Working days of a full-time week.
  package static let workingDaysAWeek = Parameter(
    "sickPay.workingDaysAWeek", sv: "arbetsdagar per vecka", en: "working days a week", unit: .days,
    [
      .assumption(2016, 5, "modellval: heltid är fem dagar i veckan", .assumed)
    ])

  /// Weeks of a year.
  package static let weeksAYear = Parameter(
    "sickPay.weeksAYear", sv: "veckor per år", en: "weeks a year", unit: .weeks,
    [
      .assumption(2016, 52, "modellval: ett år är 52 veckor", .assumed)
    ])

  /// Days of a mean period of sickness, by which the days of a year are shared into periods: SCB's 2.08 days in the
  /// sick-pay period of the first quarter of 2018, of which 1.67 were paid, is one qualifying day in 5.07.
  package static let daysPerPeriod = Parameter(
    "sickPay.daysPerPeriod", sv: "dagar per sjukperiod", en: "days in a period of sickness", unit: .days,
    [
      .assumption(
        2016, 5, "SCB, sjuklöner kvartal 1 2018: 2,08 dagar per anställd, 1,67 betalda", .assumed)
    ])

  package static let all = [
    share, qualifyingDays, deduction, workingDaysAWeek, weeksAYear, daysPerPeriod,
  ]
}
