import Economy

/// Public pension rights (pensionsrätt) of a year: shares of the pension base, and its ceiling.
///
/// The least income and the last year of birth without rights are those of the general pension contribution.
package enum PensionRightFigures {
  /// The share of the base that is credited to the income pension.
  package static let incomePensionShare = Parameter(
    "pensionRights.incomePension", sv: "pensionsrätt för inkomstpension, andel av pensionsunderlaget",
    en: "pension right for income pension, share of the pension base", unit: .partsPerMillion,
    [.law(2016, 160_000, "SFB 61 kap. 6 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// The share of the base that is credited to the premium pension.
  package static let premiumPensionShare = Parameter(
    "pensionRights.premiumPension", sv: "pensionsrätt för premiepension, andel av pensionsunderlaget",
    en: "pension right for premium pension, share of the pension base", unit: .partsPerMillion,
    [.law(2016, 25_000, "SFB 61 kap. 6 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// The highest pension base of a year.
  package static let ceiling = Parameter(
    "pensionRights.ceiling", sv: "intjänandetak för pensionsrätt", en: "ceiling of the pension base",
    unit: .incomeBaseAmountsPerMillion,
    [
      .law(
        2016, 7_500_000, "SFB 59 kap. 4 § och 60 kap. 5 §", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// What a study grant counts as in the pension base.
  package static let studyGrantShare = Parameter(
    "pensionRights.studyGrant", sv: "pensionsgrundande belopp för studier, andel av studiebidraget",
    en: "pension-qualifying amount of studies, share of the study grant", unit: .partsPerMillion,
    [.law(2016, 1_380_000, "SFB 60 kap. 20 §", .verified, checked: ParameterEntry.doubtsChecked)])

  static let all = [incomePensionShare, premiumPensionShare, ceiling, studyGrantShare]
}
