import Economy

/// The children the establishment supplement (etableringstillägg) is paid for.
package enum EstablishmentSupplementConditions {
  /// Age from which a child gives the higher amount.
  package static let olderChildAge = Parameter(
    "establishment.supplement.olderChildAge", sv: "ålder för högre etableringstillägg",
    en: "age for the higher establishment supplement", unit: .years,
    [
      .law(2016, 11, "förordning 2010:407 2 kap. 9 §", .verified),
      .law(2018, 11, "förordning 2017:819 3 kap. 12 §", .verified),
    ])

  /// Age from which a child gives none.
  package static let endAge = Parameter(
    "establishment.supplement.endAge", sv: "ålder då etableringstillägg upphör",
    en: "age at which the establishment supplement ends", unit: .years,
    [
      .law(2016, 20, "förordning 2010:407 2 kap. 9 §", .verified),
      .law(2018, 20, "förordning 2017:819 3 kap. 10–12 §§", .verified),
    ])

  /// Highest number of children, the oldest first.
  package static let highestChildCount = Parameter(
    "establishment.supplement.highestChildCount", sv: "högsta antal barn med etableringstillägg",
    en: "highest number of children with establishment supplement", unit: .persons,
    [
      .law(2016, 3, "förordning 2010:407 2 kap.", .verified),
      .law(2018, 3, "förordning 2017:819 3 kap. 12 §", .verified),
    ])

  /// Children with maintenance support from which only two children give supplement.
  package static let maintainedForTwo = Parameter(
    "establishment.supplement.maintainedForTwo",
    sv: "barn med underhållsstöd: tillägg bara för två barn",
    en: "children with maintenance support: supplement for two children only", unit: .persons,
    [
      .law(2016, 3, "förordning 2010:407 2 kap.", .verified),
      .law(2018, 3, "förordning 2017:819 3 kap. 12 §", .verified),
    ])

  /// Children with maintenance support from which only one child gives supplement.
  package static let maintainedForOne = Parameter(
    "establishment.supplement.maintainedForOne",
    sv: "barn med underhållsstöd: tillägg bara för ett barn",
    en: "children with maintenance support: supplement for one child only", unit: .persons,
    [
      .law(2016, 4, "förordning 2010:407 2 kap.", .verified),
      .law(2018, 4, "förordning 2017:819 3 kap. 12 §", .verified),
    ])

  /// Children with maintenance support from which no child gives supplement.
  package static let maintainedForNone = Parameter(
    "establishment.supplement.maintainedForNone", sv: "barn med underhållsstöd: inget tillägg",
    en: "children with maintenance support: no supplement", unit: .persons,
    [
      .law(2016, 6, "förordning 2010:407 2 kap.", .verified),
      .law(2018, 6, "förordning 2017:819 3 kap. 12 §", .verified),
    ])

  package static let all = [
    olderChildAge, endAge, highestChildCount, maintainedForTwo, maintainedForOne, maintainedForNone,
  ]
}
