import Economy

/// Special employment support (särskilt anställningsstöd) for participants of the job and development guarantee, to
/// April 2018, by decision date.
package enum EmploymentSupportFigures {
  /// The share of the wage cost.
  package static let rate = Parameter(
    "employmentSupport.rate", sv: "särskilt anställningsstöd, andel av lönekostnaden",
    en: "special employment support, share of the wage cost", unit: .partsPerMillion,
    [
      .law(2016, 850_000, "förordning 2015:503 5 §", .verified),
      .law(2017_11, through: 2018_04, 800_000, "förordning 2015:503 5 § (SFS 2017:886)", .verified),
    ])

  /// Highest support a day at full time. Before November 2017 one source says 890 and another 800.
  package static let dayCap = Parameter(
    "employmentSupport.dayCap", sv: "särskilt anställningsstöd, högsta stöd per dag",
    en: "special employment support, highest support a day", unit: .kronorPerDay,
    [
      .law(2016, 890, "driva-eget.se 2018-02; arbetsgivaralliansen.se uppger 800", .secondary),
      .law(2017_11, through: 2018_04, 970, "förordning 2015:503 5 § (SFS 2017:886)", .verified),
    ])

  /// What one decision covers.
  package static let decision = Parameter(
    "employmentSupport.decision", sv: "särskilt anställningsstöd, ett beslut",
    en: "special employment support, one decision", unit: .months,
    [
      .law(
        2016, through: 2018_04, 12, "förordning 2015:503 4 §", .verified,
        checked: ParameterEntry.doubtsChecked)
    ])

  /// The longest support.
  package static let longest = Parameter(
    "employmentSupport.longestSupport", sv: "särskilt anställningsstöd, längsta stödtid",
    en: "special employment support, longest support", unit: .months,
    [
      .law(
        2016, through: 2018_04, 24, "förordning 2015:503 4 §", .verified,
        checked: ParameterEntry.doubtsChecked)
    ])

  /// Supervision grant a day in the first months.
  package static let supervision = Parameter(
    "employmentSupport.supervision", sv: "särskilt anställningsstöd, handledarstöd per dag",
    en: "special employment support, supervision grant a day", unit: .kronorPerDay,
    [.law(2016, through: 2018_04, 50, "förordning 2015:503 6 §", .verified)])

  /// The first months.
  package static let supervisionMonths = Parameter(
    "employmentSupport.supervision.months",
    sv: "särskilt anställningsstöd, de första månaderna med handledarstöd",
    en: "special employment support, first months with supervision grant", unit: .months,
    [.law(2016, through: 2018_04, 3, "förordning 2015:503 6 §", .verified)])

  /// Days in the guarantee that give the higher supervision grant.
  package static let longDays = Parameter(
    "employmentSupport.supervision.longDays",
    sv: "särskilt anställningsstöd, dagar i garantin för högre handledarstöd",
    en: "special employment support, days in the guarantee for the higher supervision grant", unit: .days,
    [.law(2016, through: 2018_04, 450, "förordning 2015:503 6 § (SFS 2015:951)", .verified)])

  /// The higher supervision grant a day in the first months.
  package static let supervisionLongFirst = Parameter(
    "employmentSupport.supervision.longFirst",
    sv: "särskilt anställningsstöd, högre handledarstöd per dag till en början",
    en: "special employment support, higher supervision grant a day at first", unit: .kronorPerDay,
    [.law(2016, through: 2018_04, 150, "förordning 2015:503 6 § (SFS 2015:951)", .verified)])

  /// The higher supervision grant a day after them.
  package static let supervisionLongLater = Parameter(
    "employmentSupport.supervision.longLater",
    sv: "särskilt anställningsstöd, högre handledarstöd per dag därefter",
    en: "special employment support, higher supervision grant a day later", unit: .kronorPerDay,
    [.law(2016, through: 2018_04, 100, "förordning 2015:503 6 § (SFS 2015:951)", .verified)])

  package static let all = [
    rate, dayCap, decision, longest, supervision, supervisionMonths, longDays, supervisionLongFirst,
    supervisionLongLater,
  ]
}
