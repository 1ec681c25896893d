import Economy

/// What differs between plans made under the old rules and participation under the new: lag 2010:197 and
/// förordning 2010:407 to 2017, förordning 2017:819 and 2017:820 from 2018.
package enum EstablishmentRegimes {
  /// The year from which a plan is under the new rules: one made before keeps the old.
  package static let newRulesPlanYear = Parameter(
    "establishment.newRulesPlanYear", sv: "etableringsplan från och med år: nya regler",
    en: "establishment plan from year: new rules", unit: .calendarYear,
    [
      .law(
        2016, 2018, "förordning 2017:819, övergångsbestämmelse 4; 2017:820, övergångsbestämmelse 3",
        .verified)
    ])

  /// Under an old plan the benefit is paid only to the extent the person does not work; before, work did not lower
  /// it for six months.
  package static let oldPlanWorkReduces = Parameter(
    "establishment.oldPlan.workReduces",
    sv: "etableringsersättning enligt äldre plan lämnas bara i den omfattning man inte arbetar",
    en: "establishment benefit under an old plan is paid only for time not worked", unit: .flag,
    [.law(2016_02, 1, "förordning 2010:407 2 kap. 3 § (SFS 2015:936)", .verified)])

  /// The first day of a period of sickness is a qualifying day.
  package static let qualifyingDay = Parameter(
    "establishment.qualifyingDay", sv: "karensdag i etableringsersättning",
    en: "qualifying day in establishment benefit", unit: .flag,
    [
      .law(2018, through: 2020_02, 1, "förordning 2017:819 4 kap. 3 § (upphörde 2020-03-11)", .verified),
      .law(2021_12, through: 2021_12, 1, "förordning 2017:819 4 kap. 3 §", .verified),
      .law(2022_04, 1, "förordning 2017:819 4 kap. 3 § (SFS 2022:21)", .verified),
    ])

  /// The highest number of qualifying days in a period of months.
  package static let highestQualifyingDays = Parameter(
    "establishment.highestQualifyingDays", sv: "högsta antal karensdagar under tolv månader",
    en: "highest number of qualifying days in twelve months", unit: .days,
    [
      .law(
        2018, 10, "förordning 2017:819 4 kap. 3 § andra stycket", .verified,
        checked: ParameterEntry.doubtsChecked)
    ])

  /// The months from first registration in a municipality in which somebody can be in the programme.
  package static let longestFromRegistration = Parameter(
    "establishment.longestFromRegistration", sv: "längsta tid från första folkbokföring i en kommun",
    en: "longest time from first registration in a municipality", unit: .months,
    [
      .law(
        2018, 36, "förordning 2017:820 15 § andra stycket", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  package static let all = [
    newRulesPlanYear, oldPlanWorkReduces, qualifyingDay, highestQualifyingDays, longestFromRegistration,
  ]
}
