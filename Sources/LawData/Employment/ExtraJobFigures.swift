import Economy

/// Extra jobs (extratjänster), by decision date; no decisions after 2022. From November 2015 to November 2016 they
/// existed with a cap a day that is not known.
package enum ExtraJobFigures {
  /// The share of the wage cost.
  package static let rate = Parameter(
    "extraJob.rate", sv: "extratjänst, andel av lönekostnaden", en: "extra job, share of the wage cost",
    unit: .partsPerMillion,
    [
      .law(2016_12, 1_000_000, "förordning 2015:503 11 § (SFS 2016:926)", .verified),
      .law(
        2018_05, through: 2022_12, 1_000_000, "förordning 2018:42 14 §; upphävd genom SFS 2022:1734",
        .verified),
    ])

  /// Highest support a day at full time.
  package static let dayCap = Parameter(
    "extraJob.dayCap", sv: "extratjänst, högsta stöd per dag", en: "extra job, highest support a day",
    unit: .kronorPerDay,
    [
      .law(2016_12, 1_140, "förordning 2015:503 11 § (SFS 2016:926)", .verified),
      .law(2017_11, through: 2018_04, 1_213, "förordning 2015:503 11 § (SFS 2017:886)", .verified),
    ])

  /// Highest pay a month, at full time, that gives support.
  package static let wageCap = Parameter(
    "extraJob.wageCap", sv: "extratjänst, lönetak", en: "extra job, wage cap", unit: .kronorPerMonth,
    [.law(2018_05, through: 2022_12, 20_000, "förordning 2018:42 16 §", .verified)])

  /// What one decision covers.
  package static let decision = Parameter(
    "extraJob.decision", sv: "extratjänst, ett beslut", en: "extra job, one decision", unit: .months,
    [
      .law(
        2016_12, 12, "förordning 2015:503 8 § (SFS 2016:926)", .verified,
        checked: ParameterEntry.doubtsChecked),
      .law(
        2018_05, through: 2022_12, 12, "förordning 2018:42 10 §", .verified,
        checked: ParameterEntry.doubtsChecked),
    ])

  /// The longest support.
  package static let longest = Parameter(
    "extraJob.longestSupport", sv: "extratjänst, längsta stödtid", en: "extra job, longest support",
    unit: .months,
    [
      .law(2016_12, 24, "förordning 2015:503 11 §", .verified),
      .law(2018_05, 24, "förordning 2018:42 10 §", .verified),
      .law(
        2020_05, 36, "förordning 2018:42 10 § (SFS 2020:224)", .verified,
        checked: ParameterEntry.doubtsChecked),
      .law(
        2022, through: 2022_12, 24, "förordning 2018:42 10 § (SFS 2020:225)", .verified,
        checked: ParameterEntry.doubtsChecked),
    ])

  /// Supervision grant a day in the first months.
  package static let supervisionFirst = Parameter(
    "extraJob.supervision.first", sv: "extratjänst, handledarstöd per dag till en början",
    en: "extra job, supervision grant a day at first", unit: .kronorPerDay,
    [.law(2016_12, through: 2018_04, 150, "förordning 2015:503 (SFS 2016:926)", .verified)])

  /// Supervision grant a day after them.
  package static let supervisionLater = Parameter(
    "extraJob.supervision.later", sv: "extratjänst, handledarstöd per dag därefter",
    en: "extra job, supervision grant a day later", unit: .kronorPerDay,
    [.law(2016_12, through: 2018_04, 115, "förordning 2015:503 (SFS 2016:926)", .verified)])

  /// The first months.
  package static let supervisionMonths = Parameter(
    "extraJob.supervision.months", sv: "extratjänst, månader med högre handledarstöd",
    en: "extra job, months with the higher supervision grant", unit: .months,
    [.law(2016_12, through: 2018_04, 3, "förordning 2015:503 (SFS 2016:926)", .verified)])

  /// In force while a supervision grant is given whose amount is not known.
  package static let supervisionUnknown = Parameter(
    "extraJob.supervision.unknown", sv: "extratjänst, handledarstöd med okänt belopp",
    en: "extra job, supervision grant of unknown amount", unit: .flag,
    [.law(2018_05, through: 2022_12, 1, "förordning 2018:42 17 §", .verified)])

  package static let all = [
    rate, dayCap, wageCap, decision, longest, supervisionFirst, supervisionLater, supervisionMonths,
    supervisionUnknown,
  ]
}
