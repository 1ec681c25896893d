import Economy

/// Who gets study aid (studiemedel), at what age and for how many weeks.
package enum StudyAidConditions {
  /// Age whose year opens, from its second half, for adult education and folk high school.
  package static let lowestAgeAdultEducation = Parameter(
    "studyAid.lowestAge.adultEducation", sv: "studiemedel, lägsta ålder i komvux och folkhögskola",
    en: "study aid, lowest age in adult education and folk high school", unit: .years,
    [
      .law(2016, 20, "studiestödslagen 1999:1395 3 kap. 2 §", .verified)
    ])

  /// Age whose year is the last with study aid.
  package static let highestAge = Parameter(
    "studyAid.highestAge", sv: "studiemedel, högsta ålder", en: "study aid, highest age", unit: .years,
    [
      .law(2016, 56, "studiestödslagen 1999:1395 3 kap. 3 §", .verified),
      .law(2022, 60, "studiestödslagen 1999:1395 3 kap. 3 § (SFS 2021:475)", .verified),
    ])

  /// Age whose year is the first with the higher grant.
  package static let lowestAgeHigherGrant = Parameter(
    "studyAid.lowestAge.higherGrant", sv: "högre bidragsnivå, lägsta ålder",
    en: "higher grant, lowest age", unit: .years,
    [
      .law(2016, 25, "studiestödsförordningen 2000:655 3 kap. 9 §", .verified)
    ])

  /// Most weeks of full time at compulsory level.
  package static let longestBasic = Parameter(
    "studyAid.longest.basic", sv: "studiemedel, högsta antal veckor på grundläggande nivå",
    en: "study aid, most weeks at compulsory level", unit: .weeks,
    [
      .law(2016, 80, "studiestödslagen 1999:1395 3 kap. 8 §", .verified)
    ])

  /// Most weeks of full time at upper secondary level.
  package static let longestUpperSecondary = Parameter(
    "studyAid.longest.upperSecondary", sv: "studiemedel, högsta antal veckor på gymnasial nivå",
    en: "study aid, most weeks at upper secondary level", unit: .weeks,
    [
      .law(2016, 120, "studiestödslagen 1999:1395 3 kap. 8 §", .verified)
    ])

  /// Most weeks of full time after upper secondary level.
  package static let longestHigher = Parameter(
    "studyAid.longest.higher", sv: "studiemedel, högsta antal veckor på eftergymnasial nivå",
    en: "study aid, most weeks after upper secondary level", unit: .weeks,
    [
      .law(2016, 240, "studiestödslagen 1999:1395 3 kap. 8 §", .verified)
    ])

  /// Age whose year is the first with the higher grant, for who is out of work, has no upper secondary education and
  /// is in the job guarantee for the young or the job and development guarantee.
  package static let lowestAgeHigherGrantInGuarantee = Parameter(
    "studyAid.lowestAge.higherGrantInGuarantee",
    sv: "högre bidragsnivå, lägsta ålder för arbetslösa i en jobbgaranti utan gymnasieutbildning",
    en: "higher grant, lowest age of who is in a job guarantee without upper secondary education",
    unit: .years,
    [
      .law(
        2016, 20, "studiestödsförordningen 2000:655 3 kap. 9 a §", .verified,
        checked: ParameterEntry.doubtsChecked)
    ])

  package static let all = [
    lowestAgeAdultEducation, highestAge, lowestAgeHigherGrant, lowestAgeHigherGrantInGuarantee, longestBasic,
    longestUpperSecondary, longestHigher,
  ]
}
