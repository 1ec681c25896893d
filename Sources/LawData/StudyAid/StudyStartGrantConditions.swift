import Economy

/// Who gets the study start grant (studiestartsstöd) and for how long. In force from 2 July 2017 to the end of 2025.
package enum StudyStartGrantConditions {
  /// Age whose year is the first with the grant.
  package static let lowestAge = Parameter(
    "studyStartGrant.lowestAge", sv: "studiestartsstöd, lägsta ålder", en: "study start grant, lowest age",
    unit: .years,
    [
      .law(
        2017_07, through: 2025_12, 25, "lag 2017:527 5 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// Age whose year is the last with the grant.
  package static let highestAge = Parameter(
    "studyStartGrant.highestAge", sv: "studiestartsstöd, högsta ålder", en: "study start grant, highest age",
    unit: .years,
    [
      .law(2017_07, through: 2021_12, 56, "lag 2017:527 5 §", .verified),
      .law(2022, through: 2025_12, 60, "lag 2017:527 5 § (SFS 2021:476)", .verified),
    ])

  /// Months of the last twelve in which the person was unemployed and registered.
  package static let unemployedMonths = Parameter(
    "studyStartGrant.unemployedMonths",
    sv: "studiestartsstöd, minsta tid som arbetslös och anmäld under de senaste tolv månaderna",
    en: "study start grant, least time unemployed and registered in the last twelve months", unit: .months,
    [
      .law(2017_07, through: 2025_12, 6, "förordning 2017:532 4 §", .verified)
    ])

  /// Years before the grant without other study aid.
  package static let yearsWithoutAid = Parameter(
    "studyStartGrant.yearsWithoutAid", sv: "studiestartsstöd, tid utan annat studiestöd före",
    en: "study start grant, time without other study aid before", unit: .years,
    [
      .law(2017_07, through: 2025_12, 3, "lag 2017:527 7 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// Most weeks, full time.
  package static let longestFull = Parameter(
    "studyStartGrant.longest.full", sv: "studiestartsstöd, högsta antal veckor, heltid",
    en: "study start grant, most weeks, full time", unit: .weeks,
    [
      .law(
        2017_07, through: 2025_12, 50, "lag 2017:527 16 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// Most weeks, 75 %.
  package static let longestThreeQuarters = Parameter(
    "studyStartGrant.longest.threeQuarters", sv: "studiestartsstöd, högsta antal veckor, 75 %",
    en: "study start grant, most weeks, 75 %", unit: .weeks,
    [
      .law(
        2017_07, through: 2025_12, 67, "lag 2017:527 16 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// Most weeks, 50 %.
  package static let longestHalf = Parameter(
    "studyStartGrant.longest.half", sv: "studiestartsstöd, högsta antal veckor, 50 %",
    en: "study start grant, most weeks, 50 %", unit: .weeks,
    [
      .law(
        2017_07, through: 2025_12, 100, "lag 2017:527 16 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  package static let all = [
    lowestAge, highestAge, unemployedMonths, yearsWithoutAid, longestFull, longestThreeQuarters, longestHalf,
  ]
}
