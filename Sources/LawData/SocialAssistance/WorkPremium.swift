import Economy

/// The work premium (jobbpremie): amounts and length. When it is in force, and the months with assistance it asks
/// for, stand in ``ModelBoundaries``.
package enum WorkPremium {
  /// The share of gross wage that is paid.
  package static let wageShare = Parameter(
    "workPremium.wageShare", sv: "jobbpremie, andel av bruttolönen", en: "work premium, share of gross wage",
    unit: .partsPerMillion,
    [.law(2026_03, through: 2028_02, 150_000, "förordning om jobbpremie 2026; regeringen 2026-01", .verified)]
  )

  /// The highest premium of a month.
  package static let highestPerMonth = Parameter(
    "workPremium.highestPerMonth", sv: "jobbpremie, högsta belopp", en: "work premium, highest amount",
    unit: .kronorPerMonth,
    [.law(2026_03, through: 2028_02, 3_750, "förordning om jobbpremie 2026; regeringen 2026-01", .verified)])

  /// The highest number of months with the premium.
  package static let longestMonths = Parameter(
    "workPremium.longestMonths", sv: "jobbpremie, längsta tid", en: "work premium, longest time",
    unit: .months,
    [.law(2026_03, through: 2028_02, 18, "förordning om jobbpremie 2026; regeringen 2026-01", .verified)])

  static let all = [wageShare, highestPerMonth, longestMonths]
}
