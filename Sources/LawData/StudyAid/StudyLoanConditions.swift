import Economy

/// The extra loan (tilläggslån), and for how many weeks an older student can borrow.
package enum StudyLoanConditions {
  /// Extra loan a week, full time.
  package static let extraLoanFull = Parameter(
    "studyAid.extraLoan.full", sv: "tilläggslån per vecka, heltid", en: "extra loan a week, full time",
    unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 19_800, "studiestödslagen 1999:1395 3 kap. 14 §", .verified)
    ])

  /// Extra loan a week, 75 %.
  package static let extraLoanThreeQuarters = Parameter(
    "studyAid.extraLoan.threeQuarters", sv: "tilläggslån per vecka, 75 %", en: "extra loan a week, 75 %",
    unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 14_900, "studiestödslagen 1999:1395 3 kap. 14 §", .verified)
    ])

  /// Extra loan a week, 50 %.
  package static let extraLoanHalf = Parameter(
    "studyAid.extraLoan.half", sv: "tilläggslån per vecka, 50 %", en: "extra loan a week, 50 %",
    unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 9_900, "studiestödslagen 1999:1395 3 kap. 14 §", .verified)
    ])

  /// Age whose year is the first with an extra loan.
  package static let extraLoanLowestAge = Parameter(
    "studyAid.extraLoan.lowestAge", sv: "tilläggslån, lägsta ålder", en: "extra loan, lowest age",
    unit: .years,
    [
      .law(
        2016, 25, "studiestödslagen 1999:1395 3 kap. 14 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// The least income of the calendar year before the studies.
  package static let extraLoanEarnings = Parameter(
    "studyAid.extraLoan.earnings", sv: "tilläggslån, minsta inkomst kalenderåret före",
    en: "extra loan, least income of the calendar year before", unit: .priceBaseAmountsPerMillion,
    [
      .law(
        2016, 4_150_000, "studiestödsförordningen 2000:655 3 kap. 12 §", .verified,
        checked: ParameterEntry.doubtsChecked)
    ])

  /// Most weeks of full time with an extra loan.
  package static let extraLoanLongest = Parameter(
    "studyAid.extraLoan.longest", sv: "tilläggslån, högsta antal veckor", en: "extra loan, most weeks",
    unit: .weeks,
    [
      .law(
        2016, 120, "studiestödslagen 1999:1395 3 kap. 14 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// Age whose year is the first with fewer weeks of loan.
  package static let limitedFromAge = Parameter(
    "studyAid.loan.limitedFromAge", sv: "studielån, ålder då veckorna begränsas",
    en: "study loan, age at which the weeks are limited", unit: .years,
    [
      .law(
        2016, 47, "studiestödslagen 1999:1395 3 kap. 9 § (SFS 2013:1119)", .verified,
        checked: ParameterEntry.doubtsChecked),
      .law(
        2022, 51, "studiestödslagen 1999:1395 3 kap. 9 § (SFS 2021:475)", .verified,
        checked: ParameterEntry.doubtsChecked),
    ])

  /// Most weeks of loan in the first of these years.
  package static let limitedWeeks = Parameter(
    "studyAid.loan.limitedWeeks", sv: "studielån, högsta antal veckor det första året med begränsning",
    en: "study loan, most weeks in the first year of the limit", unit: .weeks,
    [
      .law(
        2016, 220, "studiestödslagen 1999:1395 3 kap. 9 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// Weeks fewer for each year above that age.
  package static let limitStep = Parameter(
    "studyAid.loan.limitStep", sv: "studielån, färre veckor för varje år över åldern",
    en: "study loan, fewer weeks for each year above the age", unit: .weeks,
    [
      .law(
        2016, 20, "studiestödslagen 1999:1395 3 kap. 9 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  package static let all = [
    extraLoanFull, extraLoanThreeQuarters, extraLoanHalf, extraLoanLowestAge, extraLoanEarnings,
    extraLoanLongest, limitedFromAge, limitedWeeks, limitStep,
  ]
}
