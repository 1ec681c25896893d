import Economy

/// Study aid (studiemedel) a week as shares of the price base amount, by pace.
package enum StudyAidShares {
  /// Grant and loan a week, full time.
  package static let totalFull = Parameter(
    "studyAid.total.full", sv: "studiemedel per vecka, totalt, heltid",
    en: "study aid a week, grant and loan, full time", unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 55_900, "studiestödslagen 1999:1395 3 kap. 11 § (SFS 2014:1580)", .verified),
      .law(2018_07, 57_400, "studiestödslagen 1999:1395 3 kap. 11 § (SFS 2017:1325)", .verified),
    ])

  /// Grant and loan a week, 75 %.
  package static let totalThreeQuarters = Parameter(
    "studyAid.total.threeQuarters", sv: "studiemedel per vecka, totalt, 75 %",
    en: "study aid a week, grant and loan, 75 %", unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 41_900, "studiestödslagen 1999:1395 3 kap. 11 § (SFS 2014:1580)", .verified),
      .law(2018_07, 43_100, "studiestödslagen 1999:1395 3 kap. 11 § (SFS 2017:1325)", .verified),
    ])

  /// Grant and loan a week, 50 %.
  package static let totalHalf = Parameter(
    "studyAid.total.half", sv: "studiemedel per vecka, totalt, 50 %",
    en: "study aid a week, grant and loan, 50 %", unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 28_000, "studiestödslagen 1999:1395 3 kap. 11 § (SFS 2014:1580)", .verified),
      .law(2018_07, 28_700, "studiestödslagen 1999:1395 3 kap. 11 § (SFS 2017:1325)", .verified),
    ])

  /// General grant a week, full time.
  package static let generalGrantFull = Parameter(
    "studyAid.generalGrant.full", sv: "studiebidrag per vecka, generell nivå, heltid",
    en: "study grant a week, general level, full time", unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 15_900, "studiestödslagen 1999:1395 3 kap. 12 § (SFS 2009:1535)", .verified),
      .law(2018_07, 17_400, "studiestödslagen 1999:1395 3 kap. 12 § (SFS 2017:1325)", .verified),
    ])

  /// General grant a week, 75 %.
  package static let generalGrantThreeQuarters = Parameter(
    "studyAid.generalGrant.threeQuarters", sv: "studiebidrag per vecka, generell nivå, 75 %",
    en: "study grant a week, general level, 75 %", unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 11_900, "studiestödslagen 1999:1395 3 kap. 12 § (SFS 2009:1535)", .verified),
      .law(2018_07, 13_100, "studiestödslagen 1999:1395 3 kap. 12 § (SFS 2017:1325)", .verified),
    ])

  /// General grant a week, 50 %.
  package static let generalGrantHalf = Parameter(
    "studyAid.generalGrant.half", sv: "studiebidrag per vecka, generell nivå, 50 %",
    en: "study grant a week, general level, 50 %", unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 7_900, "studiestödslagen 1999:1395 3 kap. 12 § (SFS 2009:1535)", .verified),
      .law(2018_07, 8_600, "studiestödslagen 1999:1395 3 kap. 12 § (SFS 2017:1325)", .verified),
    ])

  /// Higher grant a week, full time.
  package static let higherGrantFull = Parameter(
    "studyAid.higherGrant.full", sv: "studiebidrag per vecka, högre nivå, heltid",
    en: "study grant a week, higher level, full time", unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 37_000, "studiestödslagen 1999:1395 3 kap. 13 § (SFS 2010:2018)", .verified),
      .law(2018_07, 38_500, "studiestödslagen 1999:1395 3 kap. 13 § (SFS 2017:1325)", .verified),
    ])

  /// Higher grant a week, 75 %.
  package static let higherGrantThreeQuarters = Parameter(
    "studyAid.higherGrant.threeQuarters", sv: "studiebidrag per vecka, högre nivå, 75 %",
    en: "study grant a week, higher level, 75 %", unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 27_700, "studiestödslagen 1999:1395 3 kap. 13 § (SFS 2010:2018)", .verified),
      .law(2018_07, 28_900, "studiestödslagen 1999:1395 3 kap. 13 § (SFS 2017:1325)", .verified),
    ])

  /// Higher grant a week, 50 %.
  package static let higherGrantHalf = Parameter(
    "studyAid.higherGrant.half", sv: "studiebidrag per vecka, högre nivå, 50 %",
    en: "study grant a week, higher level, 50 %", unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 18_500, "studiestödslagen 1999:1395 3 kap. 13 § (SFS 2010:2018)", .verified),
      .law(2018_07, 19_200, "studiestödslagen 1999:1395 3 kap. 13 § (SFS 2017:1325)", .verified),
    ])

  package static let all = [
    totalFull, totalThreeQuarters, totalHalf, generalGrantFull, generalGrantThreeQuarters, generalGrantHalf,
    higherGrantFull, higherGrantThreeQuarters, higherGrantHalf,
  ]
}
