import Economy

/// Who gets transition study support (omställningsstudiestöd) and for how long.
package enum TransitionStudyConditions {
  /// Age whose year is the first: 96 months counted from the year of turning 19.
  package static let lowestAge = Parameter(
    "transitionStudyGrant.lowestAge", sv: "omställningsstudiestöd, lägsta ålder",
    en: "transition study support, lowest age", unit: .years,
    [
      .law(2023, 27, "lag 2022:856 6 och 32 §§", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// Age whose year is the last with the grant.
  package static let highestAge = Parameter(
    "transitionStudyGrant.highestAge", sv: "omställningsstudiebidrag, högsta ålder",
    en: "transition study grant, highest age", unit: .years,
    [
      .law(2023, 62, "lag 2022:856 8 §", .verified),
      .law(2026, 63, "lag 2022:856 8 § (SFS 2022:864)", .verified, checked: ParameterEntry.doubtsChecked),
    ])

  /// Age whose year is the last with the loan.
  package static let highestLoanAge = Parameter(
    "transitionStudyGrant.highestLoanAge", sv: "omställningsstudielån, högsta ålder",
    en: "transition study loan, highest age", unit: .years,
    [
      .law(2023, 60, "lag 2022:856 8 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// Months of work within fourteen years (etableringsvillkoret).
  package static let workMonths = Parameter(
    "transitionStudyGrant.workMonths", sv: "omställningsstudiestöd, månader med arbete inom 14 år",
    en: "transition study support, months of work within 14 years", unit: .months,
    [
      .law(2023, 96, "lag 2022:856 6 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// The years within which those months lie.
  package static let workYears = Parameter(
    "transitionStudyGrant.workYears", sv: "omställningsstudiestöd, år som arbetet ska ligga inom",
    en: "transition study support, years within which the work lies", unit: .years,
    [
      .law(2023, 14, "lag 2022:856 6 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// Months of work within twenty-four months (aktualitetsvillkoret).
  package static let recentWorkMonths = Parameter(
    "transitionStudyGrant.recentWorkMonths", sv: "omställningsstudiestöd, månader med arbete inom 24 månader",
    en: "transition study support, months of work within 24 months", unit: .months,
    [
      .law(2023, 12, "lag 2022:856 6 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// Most weeks, full support.
  package static let longestFull = Parameter(
    "transitionStudyGrant.longest.full", sv: "omställningsstudiestöd, högsta antal veckor, helt stöd",
    en: "transition study support, most weeks, full support", unit: .weeks,
    [
      .law(2023, 44, "lag 2022:856 21 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// Most weeks, 75 %.
  package static let longestThreeQuarters = Parameter(
    "transitionStudyGrant.longest.threeQuarters", sv: "omställningsstudiestöd, högsta antal veckor, 75 %",
    en: "transition study support, most weeks, 75 %", unit: .weeks,
    [
      .law(2023, 58, "lag 2022:856 21 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// Most weeks, 60 %.
  package static let longestThreeFifths = Parameter(
    "transitionStudyGrant.longest.threeFifths", sv: "omställningsstudiestöd, högsta antal veckor, 60 %",
    en: "transition study support, most weeks, 60 %", unit: .weeks,
    [
      .law(2023, 73, "lag 2022:856 21 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// Most weeks, 50 %.
  package static let longestHalf = Parameter(
    "transitionStudyGrant.longest.half", sv: "omställningsstudiestöd, högsta antal veckor, 50 %",
    en: "transition study support, most weeks, 50 %", unit: .weeks,
    [
      .law(2023, 88, "lag 2022:856 21 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// Most weeks, 40 %.
  package static let longestTwoFifths = Parameter(
    "transitionStudyGrant.longest.twoFifths", sv: "omställningsstudiestöd, högsta antal veckor, 40 %",
    en: "transition study support, most weeks, 40 %", unit: .weeks,
    [
      .law(2023, 110, "lag 2022:856 21 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// Most weeks, 20 %.
  package static let longestOneFifth = Parameter(
    "transitionStudyGrant.longest.oneFifth", sv: "omställningsstudiestöd, högsta antal veckor, 20 %",
    en: "transition study support, most weeks, 20 %", unit: .weeks,
    [
      .law(2023, 220, "lag 2022:856 21 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  package static let all = [
    lowestAge, highestAge, highestLoanAge, workMonths, workYears, recentWorkMonths, longestFull,
    longestThreeQuarters, longestThreeFifths, longestHalf, longestTwoFifths, longestOneFifth,
  ]
}
