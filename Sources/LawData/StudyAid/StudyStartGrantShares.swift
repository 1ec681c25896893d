import Economy

/// The study start grant (studiestartsstöd) as shares of the price base amount, by pace: the grant of a week, and the
/// income of a half-year that does not reduce it. In force from 2 July 2017 to the end of 2025.
package enum StudyStartGrantShares {
  /// Study start grant a week, full time.
  package static let grantFull = Parameter(
    "studyStartGrant.week.full", sv: "studiestartsstöd per vecka, heltid",
    en: "study start grant a week, full time",
    unit: .priceBaseAmountsPerMillion,
    [
      .law(2017_07, through: 2025_12, 47_500, "lag 2017:527 17 §", .verified)
    ])

  /// Study start grant a week, 75 %.
  package static let grantThreeQuarters = Parameter(
    "studyStartGrant.week.threeQuarters", sv: "studiestartsstöd per vecka, 75 %",
    en: "study start grant a week, 75 %",
    unit: .priceBaseAmountsPerMillion,
    [
      .law(2017_07, through: 2025_12, 35_600, "lag 2017:527 17 §", .verified)
    ])

  /// Study start grant a week, 50 %.
  package static let grantHalf = Parameter(
    "studyStartGrant.week.half", sv: "studiestartsstöd per vecka, 50 %", en: "study start grant a week, 50 %",
    unit: .priceBaseAmountsPerMillion,
    [
      .law(2017_07, through: 2025_12, 23_800, "lag 2017:527 17 §", .verified)
    ])

  /// Study start grant, free amount a half-year with 20 weeks, full time.
  package static let freeAmountBaseFull = Parameter(
    "studyStartGrant.freeAmount.base.full",
    sv: "studiestartsstöd, fribelopp per halvår vid 20 veckor, heltid",
    en: "study start grant, free amount a half-year with 20 weeks, full time",
    unit: .priceBaseAmountsPerMillion,
    [
      .law(2017_07, through: 2025_12, 1_600_000, "lag 2017:527 20 §", .verified)
    ])

  /// Study start grant, free amount a half-year with 20 weeks, 75 %.
  package static let freeAmountBaseThreeQuarters = Parameter(
    "studyStartGrant.freeAmount.base.threeQuarters",
    sv: "studiestartsstöd, fribelopp per halvår vid 20 veckor, 75 %",
    en: "study start grant, free amount a half-year with 20 weeks, 75 %",
    unit: .priceBaseAmountsPerMillion,
    [
      .law(2017_07, through: 2025_12, 2_000_000, "lag 2017:527 20 §", .verified)
    ])

  /// Study start grant, free amount a half-year with 20 weeks, 50 %.
  package static let freeAmountBaseHalf = Parameter(
    "studyStartGrant.freeAmount.base.half", sv: "studiestartsstöd, fribelopp per halvår vid 20 veckor, 50 %",
    en: "study start grant, free amount a half-year with 20 weeks, 50 %",
    unit: .priceBaseAmountsPerMillion,
    [
      .law(2017_07, through: 2025_12, 2_400_000, "lag 2017:527 20 §", .verified)
    ])

  /// Study start grant, free amount, change a week from 20 weeks, full time.
  package static let freeAmountStepFull = Parameter(
    "studyStartGrant.freeAmount.step.full",
    sv: "studiestartsstöd, fribelopp, ändring per vecka från 20 veckor, heltid",
    en: "study start grant, free amount, change a week from 20 weeks, full time",
    unit: .priceBaseAmountsPerMillion,
    [
      .law(2017_07, through: 2025_12, 80_000, "lag 2017:527 20 §", .verified)
    ])

  /// Study start grant, free amount, change a week from 20 weeks, 75 %.
  package static let freeAmountStepThreeQuarters = Parameter(
    "studyStartGrant.freeAmount.step.threeQuarters",
    sv: "studiestartsstöd, fribelopp, ändring per vecka från 20 veckor, 75 %",
    en: "study start grant, free amount, change a week from 20 weeks, 75 %",
    unit: .priceBaseAmountsPerMillion,
    [
      .law(2017_07, through: 2025_12, 60_000, "lag 2017:527 20 §", .verified)
    ])

  /// Study start grant, free amount, change a week from 20 weeks, 50 %.
  package static let freeAmountStepHalf = Parameter(
    "studyStartGrant.freeAmount.step.half",
    sv: "studiestartsstöd, fribelopp, ändring per vecka från 20 veckor, 50 %",
    en: "study start grant, free amount, change a week from 20 weeks, 50 %",
    unit: .priceBaseAmountsPerMillion,
    [
      .law(2017_07, through: 2025_12, 40_000, "lag 2017:527 20 §", .verified)
    ])

  /// The number of weeks the base of the free amount is written for.
  package static let freeAmountWeeks = Parameter(
    "studyStartGrant.freeAmount.baseWeeks", sv: "studiestartsstöd, fribelopp, veckor som grunden gäller för",
    en: "study start grant, free amount, weeks of the base", unit: .weeks,
    [.law(2017_07, through: 2025_12, 20, "lag 2017:527 20 §", .verified)])

  /// The part of the income above the free amount that is taken from the grant.
  package static let reductionShare = Parameter(
    "studyStartGrant.reduction", sv: "studiestartsstöd, minskning av inkomst över fribeloppet",
    en: "study start grant, reduction by income above the free amount", unit: .partsPerMillion,
    [
      .law(
        2017_07, through: 2025_12, 520_000, "lag 2017:527 21 §", .verified,
        checked: ParameterEntry.doubtsChecked)
    ])

  /// A grant of a week that is this or less is not paid.
  package static let least = Parameter(
    "studyStartGrant.least", sv: "studiestartsstöd som inte betalas, per vecka",
    en: "study start grant that is not paid, a week", unit: .priceBaseAmountsPerMillion,
    [
      .law(
        2017_07, through: 2025_12, 2_500, "lag 2017:527 23 §", .verified,
        checked: ParameterEntry.doubtsChecked)
    ])

  /// In force while no income reduces the grant.
  package static let suspended = Parameter(
    "studyStartGrant.freeAmount.suspended", sv: "studiestartsstöd, fribeloppet tillfälligt slopat",
    en: "study start grant, free amount suspended", unit: .flag,
    [
      .init(
        from: 2020_07, through: 2022_06, value: 1,
        source: "lag 2017:527 22 a § (SFS 2020:444); dagarna ur minnet", status: .assumption,
        confidence: .recalled, checked: ParameterEntry.sourcesChecked)
    ])

  package static let all = [
    grantFull, grantThreeQuarters, grantHalf, freeAmountBaseFull, freeAmountBaseThreeQuarters,
    freeAmountBaseHalf, freeAmountStepFull, freeAmountStepThreeQuarters, freeAmountStepHalf,
    freeAmountWeeks, reductionShare, least, suspended,
  ]
}
