import Economy

/// Activity support and development allowance (aktivitetsstöd, utvecklingsersättning).
package enum ActivitySupportFigures {
  /// Benefit a day of who has no right by income (grundbelopp).
  package static let basicAmount = Parameter(
    "activitySupport.basicAmount", sv: "aktivitetsstöd per dag utan inkomstgrund",
    en: "activity support a day, not by income", unit: .kronorPerDay,
    [
      .law(2016, 223, "förordning 1996:1100 5 §", .verified),
      .law(2018, 223, "förordning 2017:819 2 kap.", .verified),
      .law(2025_10, 365, "förordning 2017:819 2 kap. 7 § (SFS 2024:1358)", .verified),
    ])

  /// Least benefit a day by income.
  package static let leastAmount = Parameter(
    "activitySupport.leastAmount", sv: "aktivitetsstöd per dag efter inkomst, lägst",
    en: "activity support a day by income, least", unit: .kronorPerDay,
    [
      .assumption(2016, 365, "arbetslöshetsförsäkringens grundbelopp; förordning 1997:835 3 §", .assumed),
      .law(
        2020_04, 365, "förordning 2017:819 2 kap. 3 § (SFS 2020:223)", .verified,
        checked: ParameterEntry.doubtsChecked),
      .law(
        2025_10, 365, "förordning 2017:819 2 kap. 3–4 §§ (SFS 2024:1358)", .verified,
        checked: ParameterEntry.doubtsChecked),
    ])

  /// Least benefit a day in the months after the reform for whose period began before it.
  package static let transitionalLeastAmount = Parameter(
    "activitySupport.transitionalLeastAmount",
    sv: "aktivitetsstöd per dag efter inkomst, lägst, övergångsvis",
    en: "activity support a day by income, least, in transition", unit: .kronorPerDay,
    [
      .law(2025_10, 462, "SFS 2024:1358, övergångsbestämmelser", .verified),
      .law(2026_01, through: 2026_03, 415, "SFS 2024:1358, övergångsbestämmelser", .verified),
    ])

  /// The share of earnings when the days of unemployment benefit are used up, for periods begun before the reform.
  package static let rateAfterPeriod = Parameter(
    "activitySupport.rateAfterPeriod",
    sv: "aktivitetsstöd efter ersättningsperioden, andel av dagsförtjänsten",
    en: "activity support after the benefit period, share of earnings", unit: .partsPerMillion,
    [
      .assumption(2016, 650_000, "förordning 1996:1100 5 §; inte bekräftad", .recalled),
      .law(
        2018, 650_000, "förordning 2017:819 2 kap. 3 §", .verified, checked: ParameterEntry.doubtsChecked),
    ])

  /// Highest earnings a day that count after the days of a full benefit period.
  package static let highestEarningsAfterPeriod = Parameter(
    "activitySupport.highestEarningsAfterPeriod", sv: "aktivitetsstöd efter dag 300, högsta inkomst per dag",
    en: "activity support after day 300, highest income a day", unit: .kronorPerDay,
    [
      .law(
        2025_10, 1_364, "förordning 2017:819 2 kap. 4 § (SFS 2024:1358)", .verified,
        checked: ParameterEntry.doubtsChecked)
    ])

  /// How much lower the rate is after those days, and after every further hundred.
  package static let reductionAfterPeriod = Parameter(
    "activitySupport.reductionAfterPeriod", sv: "aktivitetsstöd efter dag 300, nedtrappning",
    en: "activity support after day 300, reduction", unit: .partsPerMillion,
    [
      .law(
        2025_10, 50_000, "förordning 2017:819 2 kap. 4 § (SFS 2024:1358)", .verified,
        checked: ParameterEntry.doubtsChecked)
    ])

  /// Days between one such reduction and the next.
  package static let reductionDays = Parameter(
    "activitySupport.reductionDays", sv: "aktivitetsstöd efter dag 300, dagar mellan nedtrappningar",
    en: "activity support after day 300, days between reductions", unit: .days,
    [
      .law(
        2025_10, 100, "förordning 2017:819 2 kap. 4 § (SFS 2024:1358)", .verified,
        checked: ParameterEntry.doubtsChecked)
    ])

  /// Age from which activity support is given without a right by income.
  package static let lowestAge = Parameter(
    "activitySupport.lowestAge", sv: "aktivitetsstöd utan inkomstgrund, lägsta ålder",
    en: "activity support not by income, lowest age", unit: .years,
    [
      .law(2016, 25, "förordning 1996:1100 2 §", .verified),
      .law(
        2018, 25, "förordning 2017:819 2 kap. 1 §", .verified, checked: ParameterEntry.doubtsChecked),
    ])

  /// Lowest age for development allowance.
  package static let developmentLowestAge = Parameter(
    "developmentAllowance.lowestAge", sv: "utvecklingsersättning, lägsta ålder",
    en: "development allowance, lowest age", unit: .years,
    [
      .law(2016, 18, "förordning 1996:1100 2 §", .verified),
      .law(
        2018, 18, "förordning 2017:819 2 kap. 10 §", .verified, checked: ParameterEntry.doubtsChecked),
    ])

  /// The birthday from whose July also those without upper secondary school got the higher allowance.
  package static let developmentHigherAge = Parameter(
    "developmentAllowance.higherAge",
    sv: "utvecklingsersättning, högre belopp utan examen från juli det år då personen fyller",
    en: "development allowance, higher amount without diploma from July of the year of this birthday",
    unit: .years,
    [
      .law(
        2016, through: 2017_07, 20, "förordning 1996:1100 3 §, till 2017-08-06, här juli", .verified,
        checked: ParameterEntry.doubtsChecked)
    ])

  /// The days a week the study grant is shared out on.
  package static let daysAWeek = 5

  package static let all = [
    basicAmount, leastAmount, transitionalLeastAmount, rateAfterPeriod, highestEarningsAfterPeriod,
    reductionAfterPeriod, reductionDays, lowestAge, developmentLowestAge, developmentHigherAge,
  ]
}
