import Economy

/// Entry jobs (instegsjobb) for the newly arrived, to April 2018, by decision date.
package enum EntryJobFigures {
  /// The share of the wage cost.
  package static let rate = Parameter(
    "entryJob.rate", sv: "instegsjobb, andel av lönekostnaden", en: "entry job, share of the wage cost",
    unit: .partsPerMillion,
    [
      .law(2016, 800_000, "förordning 2015:503 30 §", .verified),
      .law(2017_11, through: 2018_04, 800_000, "förordning 2015:503 30 § (SFS 2017:886)", .verified),
    ])

  /// Highest support a day at full time.
  package static let dayCap = Parameter(
    "entryJob.dayCap", sv: "instegsjobb, högsta stöd per dag", en: "entry job, highest support a day",
    unit: .kronorPerDay,
    [
      .law(2016, 800, "förordning 2015:503 30 §", .verified),
      .law(2017_11, through: 2018_04, 970, "förordning 2015:503 30 § (SFS 2017:886)", .verified),
    ])

  /// What one decision covers.
  package static let decision = Parameter(
    "entryJob.decision", sv: "instegsjobb, ett beslut", en: "entry job, one decision", unit: .months,
    [
      .init(
        from: 2016, through: 2018_04, value: 12, source: "som förordning 2015:503 4 §", status: .assumption,
        confidence: .recalled, checked: ParameterEntry.sourcesChecked)
    ])

  /// The longest support.
  package static let longest = Parameter(
    "entryJob.longestSupport", sv: "instegsjobb, längsta stödtid", en: "entry job, longest support",
    unit: .months, [.law(2016, through: 2018_04, 24, "förordning 2015:503 29 §", .secondary)])

  /// Supervision grant a day in the first months.
  package static let supervision = Parameter(
    "entryJob.supervision", sv: "instegsjobb, handledarstöd per dag",
    en: "entry job, supervision grant a day",
    unit: .kronorPerDay, [.law(2016, through: 2018_04, 50, "förordning 2015:503 31 §", .secondary)])

  /// Months with supervision grant.
  package static let supervisionMonths = Parameter(
    "entryJob.supervision.months", sv: "instegsjobb, månader med handledarstöd",
    en: "entry job, months with supervision grant", unit: .months,
    [.law(2016, through: 2018_04, 3, "förordning 2015:503 31 §", .secondary)])

  package static let all = [rate, dayCap, decision, longest, supervision, supervisionMonths]
}
