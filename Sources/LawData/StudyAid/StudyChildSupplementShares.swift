import Economy

/// The study child supplement (tilläggsbidrag) a week as shares of the price base amount, by pace.
package enum StudyChildSupplementShares {
  /// Supplement a week for the first child, full time.
  package static let firstChildFull = Parameter(
    "studyAid.childSupplement.firstChild.full", sv: "tilläggsbidrag per vecka, första barnet, heltid",
    en: "study child supplement a week, first child, full time", unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 3_300, "studiestödsförordningen 2000:655 3 kap. 11 a–c §§", .verified)
    ])

  /// Supplement a week for the first child, 75 %.
  package static let firstChildThreeQuarters = Parameter(
    "studyAid.childSupplement.firstChild.threeQuarters", sv: "tilläggsbidrag per vecka, första barnet, 75 %",
    en: "study child supplement a week, first child, 75 %", unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 2_500, "studiestödsförordningen 2000:655 3 kap. 11 a–c §§", .verified)
    ])

  /// Supplement a week for the first child, 50 %.
  package static let firstChildHalf = Parameter(
    "studyAid.childSupplement.firstChild.half", sv: "tilläggsbidrag per vecka, första barnet, 50 %",
    en: "study child supplement a week, first child, 50 %", unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 1_600, "studiestödsförordningen 2000:655 3 kap. 11 a–c §§", .verified)
    ])

  /// Supplement a week for the second child, full time.
  package static let secondChildFull = Parameter(
    "studyAid.childSupplement.secondChild.full", sv: "tilläggsbidrag per vecka, andra barnet, heltid",
    en: "study child supplement a week, second child, full time", unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 2_100, "studiestödsförordningen 2000:655 3 kap. 11 a–c §§", .verified)
    ])

  /// Supplement a week for the second child, 75 %.
  package static let secondChildThreeQuarters = Parameter(
    "studyAid.childSupplement.secondChild.threeQuarters", sv: "tilläggsbidrag per vecka, andra barnet, 75 %",
    en: "study child supplement a week, second child, 75 %", unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 1_600, "studiestödsförordningen 2000:655 3 kap. 11 a–c §§", .verified)
    ])

  /// Supplement a week for the second child, 50 %.
  package static let secondChildHalf = Parameter(
    "studyAid.childSupplement.secondChild.half", sv: "tilläggsbidrag per vecka, andra barnet, 50 %",
    en: "study child supplement a week, second child, 50 %", unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 1_100, "studiestödsförordningen 2000:655 3 kap. 11 a–c §§", .verified)
    ])

  /// Supplement a week for each child from the third, full time.
  package static let furtherChildFull = Parameter(
    "studyAid.childSupplement.furtherChild.full",
    sv: "tilläggsbidrag per vecka, varje barn från det tredje, heltid",
    en: "study child supplement a week, each child from the third, full time",
    unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 1_100, "studiestödsförordningen 2000:655 3 kap. 11 a–c §§", .verified)
    ])

  /// Supplement a week for each child from the third, 75 %.
  package static let furtherChildThreeQuarters = Parameter(
    "studyAid.childSupplement.furtherChild.threeQuarters",
    sv: "tilläggsbidrag per vecka, varje barn från det tredje, 75 %",
    en: "study child supplement a week, each child from the third, 75 %", unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 800, "studiestödsförordningen 2000:655 3 kap. 11 a–c §§", .verified)
    ])

  /// Supplement a week for each child from the third, 50 %.
  package static let furtherChildHalf = Parameter(
    "studyAid.childSupplement.furtherChild.half",
    sv: "tilläggsbidrag per vecka, varje barn från det tredje, 50 %",
    en: "study child supplement a week, each child from the third, 50 %", unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 600, "studiestödsförordningen 2000:655 3 kap. 11 a–c §§", .verified)
    ])

  /// The supplement is paid through the half-year in which the child reaches this age.
  package static let lastAge = Parameter(
    "studyAid.childSupplement.lastAge", sv: "tilläggsbidrag, barnets högsta ålder",
    en: "study child supplement, age of the child's last half-year", unit: .years,
    [
      .law(2016, 18, "studiestödsförordningen 2000:655 3 kap. 11 a–c §§", .verified)
    ])

  package static let all = [
    firstChildFull, firstChildThreeQuarters, firstChildHalf, secondChildFull, secondChildThreeQuarters,
    secondChildHalf,
    furtherChildFull, furtherChildThreeQuarters, furtherChildHalf, lastAge,
  ]
}
