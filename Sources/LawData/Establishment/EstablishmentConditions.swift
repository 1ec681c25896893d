import Economy

/// Who can take part in the establishment programme (etableringsprogrammet), and for how long.
package enum EstablishmentConditions {
  /// Lowest age.
  package static let lowestAge = Parameter(
    "establishment.lowestAge", sv: "lägsta ålder för etableringsersättning",
    en: "lowest age for establishment benefit", unit: .years,
    [
      .law(2016, 20, "lag 2010:197", .verified),
      .law(2018, 20, "lag 2017:584 1–2 §§", .verified),
    ])

  /// Highest age: from 2026 the last year of life before riktåldern, 67.
  package static let highestAge = Parameter(
    "establishment.highestAge", sv: "högsta ålder för etableringsersättning",
    en: "highest age for establishment benefit", unit: .years,
    [
      .law(2016, 64, "lag 2010:197", .verified),
      .law(2018, 64, "lag 2017:584 1–2 §§", .verified),
      .law(2023, 65, "lag 2017:584 1–2 §§ (SFS 2022:895)", .verified),
      .derived(2026, 66, "lag 2017:584 1–2 §§ (SFS 2022:896): före riktåldern 67 år", .derived),
    ])

  /// Longest time in the programme, as months of full time.
  package static let longestMonths = Parameter(
    "establishment.longestMonths", sv: "längsta tid i etableringsprogrammet",
    en: "longest time in the establishment programme", unit: .months,
    [
      .assumption(2016, 24, "lag 2010:197 8 §", .recalled),
      .law(2018, 24, "förordning 2017:820 15 §", .verified),
    ])

  package static let all = [lowestAge, highestAge, longestMonths]
}
