import Economy

/// Activity and sickness compensation (aktivitetsersättning, sjukersättning): income-related part and ages.
package enum CompensationFigures {
  /// The share of the income that the income-related compensation is.
  package static let incomeShare = Parameter(
    "compensation.incomeShare", sv: "sjuk- och aktivitetsersättning, andel av antagandeinkomsten",
    en: "sickness and activity compensation, share of the assumed income", unit: .partsPerMillion,
    [
      .assumption(2016, 640_000, "SFB 34 kap. 12 §; inte bekräftad", .recalled),
      .law(2017_07, 647_000, "SFB 34 kap. 12 §", .verified),
    ])

  /// Highest income that counts.
  package static let incomeCeiling = Parameter(
    "compensation.incomeCeiling", sv: "sjuk- och aktivitetsersättning, tak för antagandeinkomsten",
    en: "sickness and activity compensation, ceiling of the assumed income",
    unit: .priceBaseAmountsPerMillion, [.law(2016, 7_500_000, "SFB 34 kap.", .verified)])

  /// Years of insurance for a whole guarantee.
  package static let wholeInsuranceYears = Parameter(
    "compensation.wholeInsuranceYears", sv: "garantiersättning, försäkringstid för hel ersättning",
    en: "guarantee compensation, years of insurance for a whole", unit: .years,
    [.law(2016, 40, "SFB 35 kap.", .verified)])

  /// Fewest years of insurance that give a guarantee.
  package static let leastInsuranceYears = Parameter(
    "compensation.leastInsuranceYears", sv: "garantiersättning, lägsta försäkringstid",
    en: "guarantee compensation, fewest years of insurance", unit: .years,
    [.law(2016, 3, "SFB 35 kap. 3 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// The birthday in whose year compensation of the young can begin.
  package static let youngAge = Parameter(
    "compensation.youngAge", sv: "aktivitetsersättning, tidigast det år då personen fyller",
    en: "activity compensation, from the year of this birthday", unit: .years,
    [.law(2016, 19, "SFB 33 kap. 18 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// The month of that year.
  package static let youngFirstMonth = Parameter(
    "compensation.youngFirstMonth", sv: "aktivitetsersättning, första månad det året",
    en: "activity compensation, first month of that year", unit: .monthOfYear,
    [.law(2016, 7, "SFB 33 kap. 18 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// Last age with activity compensation: to the month before the next birthday.
  package static let activityHighestAge = Parameter(
    "compensation.activityHighestAge", sv: "aktivitetsersättning, högsta ålder",
    en: "activity compensation, highest age", unit: .years,
    [.law(2016, 29, "SFB 33 kap. 18 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// Whole sickness compensation can be given before the age of all sickness compensation.
  package static let wholeForYoung = Parameter(
    "compensation.sicknessWholeForYoung", sv: "hel sjukersättning från juli det år då personen fyller 19",
    en: "whole sickness compensation from July of the year of the 19th birthday", unit: .flag,
    [.law(2017_02, 1, "SFB 33 kap. 16 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// Lowest age for sickness compensation of any extent.
  package static let sicknessLowestAge = Parameter(
    "compensation.sicknessLowestAge", sv: "sjukersättning, lägsta ålder",
    en: "sickness compensation, lowest age", unit: .years,
    [.law(2016, 30, "SFB 33 kap. 16 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// Last age with sickness compensation: to the month before the next birthday.
  package static let sicknessHighestAge = Parameter(
    "compensation.sicknessHighestAge", sv: "sjukersättning, högsta ålder",
    en: "sickness compensation, highest age", unit: .years,
    [
      .law(2016, 64, "SFB 33 kap. 16 §", .verified, checked: ParameterEntry.doubtsChecked),
      .law(2023, 65, "SFB 33 kap. 16 §", .verified, checked: ParameterEntry.doubtsChecked),
      .derived(2026, 66, "SFB 33 kap. 16 §: före riktåldern 67 år", .derived),
    ])

  package static let all = [
    incomeShare, incomeCeiling, wholeInsuranceYears, leastInsuranceYears, youngAge, youngFirstMonth,
    activityHighestAge, wholeForYoung, sicknessLowestAge, sicknessHighestAge,
  ]
}
