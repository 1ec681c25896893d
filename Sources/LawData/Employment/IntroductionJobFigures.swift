import Economy

/// Introduction jobs (introduktionsjobb), from May 2018, by decision date.
package enum IntroductionJobFigures {
  /// The share of the wage cost.
  package static let rate = Parameter(
    "introductionJob.rate", sv: "introduktionsjobb, andel av lönekostnaden",
    en: "introduction job, share of the wage cost", unit: .partsPerMillion,
    [.law(2018_05, 800_000, "förordning 2018:42 14 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// Highest pay a month, at full time, that gives support.
  package static let wageCap = Parameter(
    "introductionJob.wageCap", sv: "introduktionsjobb, lönetak", en: "introduction job, wage cap",
    unit: .kronorPerMonth,
    [.law(2018_05, 20_000, "förordning 2018:42 16 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// What one decision covers.
  package static let decision = Parameter(
    "introductionJob.decision", sv: "introduktionsjobb, ett beslut", en: "introduction job, one decision",
    unit: .months,
    [.law(2018_05, 12, "förordning 2018:42 10 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// The longest support.
  package static let longest = Parameter(
    "introductionJob.longestSupport", sv: "introduktionsjobb, längsta stödtid",
    en: "introduction job, longest support", unit: .months,
    [
      .law(2018_05, 24, "förordning 2018:42 10 §", .verified),
      .law(2020_05, 36, "förordning 2018:42 10 § (SFS 2020:224)", .verified),
      .law(2022, 24, "förordning 2018:42 10 § (SFS 2020:225)", .verified),
    ])

  /// Supervision grant a month in a job above half time.
  package static let supervision = Parameter(
    "introductionJob.supervision", sv: "introduktionsjobb, handledarstöd över halvtid",
    en: "introduction job, supervision grant above half time", unit: .kronorPerMonth,
    [.law(2018_05, through: 2022_10, 2_000, "förordning 2018:42 17 §", .verified)])

  /// Supervision grant a month in a job of half time or less.
  package static let supervisionPartTime = Parameter(
    "introductionJob.supervision.partTime", sv: "introduktionsjobb, handledarstöd upp till halvtid",
    en: "introduction job, supervision grant to half time", unit: .kronorPerMonth,
    [.law(2018_05, through: 2022_10, 1_000, "förordning 2018:42 17 §", .verified)])

  /// The share of full time up to which the lower supervision grant is given.
  package static let supervisionPartTimeLimit = Parameter(
    "introductionJob.supervision.partTimeLimit", sv: "introduktionsjobb, gräns för lägre handledarstöd",
    en: "introduction job, limit of the lower supervision grant", unit: .partsPerMillion,
    [.law(2018_05, through: 2022_10, 500_000, "förordning 2018:42 17 §", .verified)])

  /// Months with supervision grant.
  package static let supervisionMonths = Parameter(
    "introductionJob.supervision.months", sv: "introduktionsjobb, månader med handledarstöd",
    en: "introduction job, months with supervision grant", unit: .months,
    [.law(2018_05, through: 2022_10, 6, "förordning 2018:42 17 §", .verified)])

  /// In force while a supervision grant is given whose amount is not known.
  package static let supervisionUnknown = Parameter(
    "introductionJob.supervision.unknown", sv: "introduktionsjobb, handledarstöd med okänt belopp",
    en: "introduction job, supervision grant of unknown amount", unit: .flag,
    [
      .law(
        2022_11, through: 2025_01, 1,
        "förordning 2018:42 17 § (SFS 2022:1236, 2022:1734); upphävd genom 2024:1345",
        .verified, checked: ParameterEntry.doubtsChecked)
    ])

  package static let all = [
    rate, wageCap, decision, longest, supervision, supervisionPartTime, supervisionPartTimeLimit,
    supervisionMonths, supervisionUnknown,
  ]
}
