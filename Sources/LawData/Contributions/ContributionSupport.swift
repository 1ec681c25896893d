import Economy

/// Figures of the supports an employer takes as lower contributions: growth support (växa-stöd), the relief of
/// March–June 2020 and the regional support of the support area (stödområdet).
///
/// The terms of growth support go by when the pay is given and by when the person was hired; the lower of
/// the two holds.
package enum ContributionSupportFigures {
  /// The highest monthly pay under growth support, by month of pay. From 2026 it is an aid of its own.
  package static let growthPayCap = Parameter(
    "contributions.growthSupport.payCap", sv: "växa-stöd: högsta månadslön, efter utbetalning",
    en: "growth support: highest monthly pay, by month of pay", unit: .kronorPerMonth,
    [
      .law(
        2017, 25_000, "Lag (2016:1053) 5 §; Skatteverkets rättsliga vägledning 2020.15, växa-stöd", .verified,
        checked: ParameterEntry.doubtsChecked),
      .law(
        2025, through: 2025_12, 35_000, "Lag (2016:1053) 5 § i lydelse 2024:1158", .verified,
        checked: ParameterEntry.doubtsChecked),
    ])

  /// The highest monthly pay under growth support, by month of hiring.
  package static let growthPayCapByHire = Parameter(
    "contributions.growthSupport.payCapByHire", sv: "växa-stöd: högsta månadslön, efter anställning",
    en: "growth support: highest monthly pay, by month of hiring", unit: .kronorPerMonth,
    [
      .law(
        2017, 25_000, "Lag (2016:1053) 5 §; Skatteverkets rättsliga vägledning 2020.15, växa-stöd", .verified,
        checked: ParameterEntry.doubtsChecked),
      .law(
        2024_05, through: 2025_12, 35_000, "Lag (2016:1053) 3 och 5 §§ i lydelse 2024:1158", .verified,
        checked: ParameterEntry.doubtsChecked),
    ])

  /// The months of growth support from the first, by month of pay.
  package static let growthMonths = Parameter(
    "contributions.growthSupport.months", sv: "växa-stöd: antal månader, efter utbetalning",
    en: "growth support: number of months, by month of pay", unit: .months,
    [
      .law(
        2017, 12, "Lag (2016:1053) 5 §; Skatteverkets rättsliga vägledning 2020.15, växa-stöd", .verified,
        checked: ParameterEntry.doubtsChecked),
      .law(
        2019_08, through: 2025_12, 24,
        "Lag (2016:1053) 5 §; Skatteverkets rättsliga vägledning 2020.15, växa-stöd", .verified,
        checked: ParameterEntry.doubtsChecked),
    ])

  /// The months of growth support from the first, by month of hiring.
  package static let growthMonthsByHire = Parameter(
    "contributions.growthSupport.monthsByHire", sv: "växa-stöd: antal månader, efter anställning",
    en: "growth support: number of months, by month of hiring", unit: .months,
    [
      .law(
        2017, 12, "Lag (2016:1053) 5 §; Skatteverkets rättsliga vägledning 2020.15, växa-stöd", .verified,
        checked: ParameterEntry.doubtsChecked),
      .law(
        2018_03, through: 2025_12, 24,
        "Lag (2016:1053) 5 §; Skatteverkets rättsliga vägledning 2020.15, växa-stöd", .verified,
        checked: ParameterEntry.doubtsChecked),
    ])

  /// The highest monthly pay under the relief of 2020.
  package static let reliefPayCap = Parameter(
    "contributions.relief2020.payCap", sv: "sänkta avgifter mars–juni 2020: högsta månadslön",
    en: "relief of March–June 2020: highest monthly pay", unit: .kronorPerMonth,
    [
      .law(
        2020_03, through: 2020_06, 25_000, "Lag (2020:202) 2 §", .verified,
        checked: ParameterEntry.doubtsChecked)
    ])

  /// The regional deduction as a share of the base.
  package static let regionalShare = Parameter(
    "contributions.regionalSupport.share", sv: "regionalt stöd: avdrag av underlaget",
    en: "regional support: deduction from the base", unit: .partsPerMillion,
    [.law(2016, 100_000, "Lag (2001:1170) 5 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// The highest regional deduction of an employer and month.
  package static let regionalHighest = Parameter(
    "contributions.regionalSupport.highest", sv: "regionalt stöd: högsta avdrag per arbetsgivare och månad",
    en: "regional support: highest deduction of an employer and month", unit: .kronorPerMonth,
    [.law(2016, 7_100, "Lag (2001:1170) 5 §", .verified, checked: ParameterEntry.doubtsChecked)])

  package static let all = [
    growthPayCap, growthPayCapByHire, growthMonths, growthMonthsByHire, reliefPayCap, regionalShare,
    regionalHighest,
  ]
}
