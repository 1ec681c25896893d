import Economy

/// The free amount (fribelopp) of study aid: the income of a half-year that does not reduce it, as shares of
/// the price base amount.
package enum StudyFreeAmountShares {
  /// Income a half-year that does not reduce aid for 20 weeks, full time.
  package static let baseFull = Parameter(
    "studyAid.freeAmount.base.full", sv: "fribelopp per halvår vid 20 veckor, heltid",
    en: "free amount a half-year with 20 weeks, full time", unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 1_937_100, "studiestödslagen 1999:1395 3 kap. 17 §", .verified)
    ])

  /// Income a half-year that does not reduce aid for 20 weeks, 75 %.
  package static let baseThreeQuarters = Parameter(
    "studyAid.freeAmount.base.threeQuarters", sv: "fribelopp per halvår vid 20 veckor, 75 %",
    en: "free amount a half-year with 20 weeks, 75 %", unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 2_421_400, "studiestödslagen 1999:1395 3 kap. 17 §", .verified)
    ])

  /// Income a half-year that does not reduce aid for 20 weeks, 50 %.
  package static let baseHalf = Parameter(
    "studyAid.freeAmount.base.half", sv: "fribelopp per halvår vid 20 veckor, 50 %",
    en: "free amount a half-year with 20 weeks, 50 %", unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 2_905_700, "studiestödslagen 1999:1395 3 kap. 17 §", .verified)
    ])

  /// What each week fewer than 20 adds and each week more takes away, full time.
  package static let stepFull = Parameter(
    "studyAid.freeAmount.step.full", sv: "fribelopp, ändring per vecka från 20 veckor, heltid",
    en: "free amount, change a week from 20 weeks, full time", unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 96_900, "studiestödslagen 1999:1395 3 kap. 17 §", .verified)
    ])

  /// What each week fewer than 20 adds and each week more takes away, 75 %.
  package static let stepThreeQuarters = Parameter(
    "studyAid.freeAmount.step.threeQuarters", sv: "fribelopp, ändring per vecka från 20 veckor, 75 %",
    en: "free amount, change a week from 20 weeks, 75 %", unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 72_600, "studiestödslagen 1999:1395 3 kap. 17 §", .verified)
    ])

  /// What each week fewer than 20 adds and each week more takes away, 50 %.
  package static let stepHalf = Parameter(
    "studyAid.freeAmount.step.half", sv: "fribelopp, ändring per vecka från 20 veckor, 50 %",
    en: "free amount, change a week from 20 weeks, 50 %", unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 48_400, "studiestödslagen 1999:1395 3 kap. 17 §", .verified)
    ])

  /// The number of weeks the base is written for.
  package static let baseWeeks = Parameter(
    "studyAid.freeAmount.baseWeeks", sv: "fribelopp, veckor som grunden gäller för",
    en: "free amount, weeks of the base", unit: .weeks,
    [
      .law(2016, 20, "studiestödslagen 1999:1395 3 kap. 17 §", .verified)
    ])

  /// In force while no income reduces study aid.
  package static let suspended = Parameter(
    "studyAid.freeAmount.suspended", sv: "fribeloppet tillfälligt slopat", en: "free amount suspended",
    unit: .flag,
    [
      .law(2020, through: 2022_06, 1, "CSN: fribeloppet slopat 2020-01-01–2022-06-30", .verified)
    ])

  /// The part of the income above the free amount that is taken from grant and loan.
  package static let reductionShare = Parameter(
    "studyAid.reduction", sv: "studiemedel, minskning av inkomst över fribeloppet",
    en: "study aid, reduction by income above the free amount", unit: .partsPerMillion,
    [
      .law(
        2016, 610_000, "studiestödslagen 1999:1395 3 kap. 18 §", .verified,
        checked: ParameterEntry.doubtsChecked)
    ])

  /// Study aid of a week that is this or less is not paid.
  package static let least = Parameter(
    "studyAid.least", sv: "studiemedel som inte betalas, per vecka", en: "study aid that is not paid, a week",
    unit: .priceBaseAmountsPerMillion,
    [
      .law(
        2016, 2_500, "studiestödslagen 1999:1395 3 kap. 22 §", .verified,
        checked: ParameterEntry.doubtsChecked)
    ])

  package static let all = [
    baseFull, baseThreeQuarters, baseHalf, stepFull, stepThreeQuarters, stepHalf, baseWeeks, suspended,
    reductionShare, least,
  ]
}
