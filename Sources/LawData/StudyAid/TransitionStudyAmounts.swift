import Economy

/// What transition study support (omställningsstudiestöd) pays a week: a grant by income, and a loan on top of it.
package enum TransitionStudyAmounts {
  /// The share of the income that the grant gives.
  package static let replacementRate = Parameter(
    "transitionStudyGrant.replacement", sv: "omställningsstudiebidrag, del av inkomsten",
    en: "transition study grant, share of the income", unit: .partsPerMillion,
    [
      .law(2023, 800_000, "lag 2022:856 24 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// The highest income of a year that counts for the grant.
  package static let incomeCap = Parameter(
    "transitionStudyGrant.incomeCap", sv: "omställningsstudiebidrag, högsta inkomst",
    en: "transition study grant, highest income", unit: .incomeBaseAmountsPerMillion,
    [
      .law(2023, 4_500_000, "lag 2022:856 24 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// The weeks that a year's income is shared by.
  package static let weeksOfYear = Parameter(
    "transitionStudyGrant.weeksOfYear", sv: "omställningsstudiestöd, årsinkomstens veckor",
    en: "transition study support, weeks of the year's income", unit: .divisor,
    [
      .law(2023, 52, "lag 2022:856 24 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// The share of the difference between income and grant that the loan gives.
  package static let loanShare = Parameter(
    "transitionStudyGrant.loanShare",
    sv: "omställningsstudielån, del av skillnaden mellan inkomst och bidrag",
    en: "transition study loan, share of the difference between income and grant", unit: .partsPerMillion,
    [
      .law(2023, 630_000, "lag 2022:856 26 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// The highest loan of a week, full support.
  package static let loanCapFull = Parameter(
    "transitionStudyGrant.loanCap.full", sv: "omställningsstudielån per vecka, högst, helt stöd",
    en: "transition study loan a week, at most, full support", unit: .priceBaseAmountsPerMillion,
    [
      .law(2023, 59_800, "lag 2022:856 27 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// The highest loan of a week, 75 %.
  package static let loanCapThreeQuarters = Parameter(
    "transitionStudyGrant.loanCap.threeQuarters", sv: "omställningsstudielån per vecka, högst, 75 %",
    en: "transition study loan a week, at most, 75 %", unit: .priceBaseAmountsPerMillion,
    [
      .law(2023, 44_900, "lag 2022:856 27 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// The highest loan of a week, 60 %.
  package static let loanCapThreeFifths = Parameter(
    "transitionStudyGrant.loanCap.threeFifths", sv: "omställningsstudielån per vecka, högst, 60 %",
    en: "transition study loan a week, at most, 60 %", unit: .priceBaseAmountsPerMillion,
    [
      .law(2023, 35_900, "lag 2022:856 27 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// The highest loan of a week, 50 %.
  package static let loanCapHalf = Parameter(
    "transitionStudyGrant.loanCap.half", sv: "omställningsstudielån per vecka, högst, 50 %",
    en: "transition study loan a week, at most, 50 %", unit: .priceBaseAmountsPerMillion,
    [
      .law(2023, 30_000, "lag 2022:856 27 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// The highest loan of a week, 40 %.
  package static let loanCapTwoFifths = Parameter(
    "transitionStudyGrant.loanCap.twoFifths", sv: "omställningsstudielån per vecka, högst, 40 %",
    en: "transition study loan a week, at most, 40 %", unit: .priceBaseAmountsPerMillion,
    [
      .law(2023, 23_900, "lag 2022:856 27 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// The highest loan of a week, 20 %.
  package static let loanCapOneFifth = Parameter(
    "transitionStudyGrant.loanCap.oneFifth", sv: "omställningsstudielån per vecka, högst, 20 %",
    en: "transition study loan a week, at most, 20 %", unit: .priceBaseAmountsPerMillion,
    [
      .law(2023, 12_000, "lag 2022:856 27 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  package static let all = [
    replacementRate, incomeCap, weeksOfYear, loanShare, loanCapFull, loanCapThreeQuarters, loanCapThreeFifths,
    loanCapHalf, loanCapTwoFifths, loanCapOneFifth,
  ]
}
