import Economy

/// Rules that exist beside the modelled ones: known just well enough for a report to say "not counted".
public enum ModelBoundaries: Sendable {
  /// The work premium (jobbpremie) is in force.
  public static let workPremium = Parameter(
    "boundary.workPremium", sv: "jobbpremie", en: "work premium", unit: .flag,
    [.law(2026_03, through: 2028_02, 1, "förordning om jobbpremie 2026; regeringen 2026-01", .verified)])

  /// The months in which the work premium asks for assistance, every one of them.
  public static let workPremiumAssistedPeriod = Parameter(
    "boundary.workPremium.assistedPeriod", sv: "jobbpremie, period med försörjningsstöd varje månad",
    en: "work premium, period with assistance every month", unit: .flag,
    [
      .law(2025_07, through: 2025_12, 1, "förordning om jobbpremie 2026; regeringen 2026-01", .verified)
    ])

  static let all = [workPremium, workPremiumAssistedPeriod]
}
