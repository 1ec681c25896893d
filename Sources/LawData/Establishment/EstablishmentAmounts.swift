import Economy

/// The establishment benefit (etableringsersättning), its supplement for children and its housing part.
///
/// The amounts have been the same since 2010; the ordinance that holds them changed in 2018.
package enum EstablishmentAmounts {
  /// Full-time benefit a day, Monday to Friday.
  package static let dailyBenefit = Parameter(
    "establishment.benefit.daily", sv: "etableringsersättning per dag",
    en: "establishment benefit a day", unit: .kronorPerDay,
    [
      .law(2016, 308, "förordning 2010:407 2 kap. 2 §", .verified),
      .law(2018, 308, "förordning 2017:819 2 kap. 13 §", .verified),
    ])

  /// Benefit a day while the plan is being made; not reduced for part time.
  package static let dailyBenefitDuringMapping = Parameter(
    "establishment.benefit.dailyDuringMapping", sv: "etableringsersättning per dag under kartläggning",
    en: "establishment benefit a day during mapping", unit: .kronorPerDay,
    [
      .law(2016, 231, "förordning 2010:407 2 kap. 1 §", .verified),
      .law(2018, 231, "förordning 2017:819 2 kap. 13 § och 10 kap. 6 §", .verified),
    ])

  /// Supplement a month for a child below the higher age step.
  package static let supplementYoungerChild = Parameter(
    "establishment.supplement.youngerChild", sv: "etableringstillägg, barn under 11 år",
    en: "establishment supplement, child under 11", unit: .kronorPerMonth,
    [
      .law(2016, 800, "förordning 2010:407 2 kap. 9 §", .verified),
      .law(2018, 800, "förordning 2017:819 3 kap. 12 §", .verified),
    ])

  /// Supplement a month for a child from the higher age step.
  package static let supplementOlderChild = Parameter(
    "establishment.supplement.olderChild", sv: "etableringstillägg, barn 11–19 år",
    en: "establishment supplement, child 11–19", unit: .kronorPerMonth,
    [
      .law(2016, 1_500, "förordning 2010:407 2 kap. 9 §", .verified),
      .law(2018, 1_500, "förordning 2017:819 3 kap. 12 §", .verified),
    ])

  /// Housing cost a month that is not compensated.
  package static let housingFloor = Parameter(
    "establishment.housing.floor", sv: "bostadsersättning, golv för bostadskostnaden",
    en: "establishment housing, floor of the housing cost", unit: .kronorPerMonth,
    [
      .law(2016, 1_800, "förordning 2010:407 2 kap.", .verified),
      .law(2018, 1_800, "förordning 2017:819 3 kap. 16 §", .verified),
    ])

  /// Highest housing cost a month that counts.
  package static let housingCeiling = Parameter(
    "establishment.housing.ceiling", sv: "bostadsersättning, tak för bostadskostnaden",
    en: "establishment housing, ceiling of the housing cost", unit: .kronorPerMonth,
    [
      .law(2016, 5_700, "förordning 2010:407 2 kap.", .verified),
      .law(2018, 5_700, "förordning 2017:819 3 kap. 16 §", .verified),
    ])

  package static let all = [
    dailyBenefit, dailyBenefitDuringMapping, supplementYoungerChild, supplementOlderChild, housingFloor,
    housingCeiling,
  ]
}
