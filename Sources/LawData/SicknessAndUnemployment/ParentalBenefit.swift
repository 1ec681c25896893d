import Economy

/// Parental benefit (föräldrapenning).
package enum ParentalBenefitFigures {
  /// Highest income that counts.
  package static let incomeCeiling = Parameter(
    "parentalBenefit.incomeCeiling", sv: "föräldrapenning, tak för inkomsten",
    en: "parental benefit, ceiling of the income", unit: .priceBaseAmountsPerMillion,
    [.law(2016, 10_000_000, "SFB 12 kap. 25–31 §§", .verified, checked: ParameterEntry.doubtsChecked)])

  /// The basic level a day (grundnivå): what is paid where the income gives no more.
  package static let basicLevel = Parameter(
    "parentalBenefit.basicLevel", sv: "föräldrapenning, grundnivå per dag",
    en: "parental benefit, basic level a day", unit: .kronorPerDay,
    [
      .law(2016, 250, "SFB 12 kap. 23 § (SFS 2015:964)", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  package static let all = [incomeCeiling, basicLevel]
}
