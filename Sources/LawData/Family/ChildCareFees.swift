import Economy

/// The highest fees of preschool and leisure centre (maxtaxa): what nearly every municipality charges.
/// Förordning 2001:160 3 and 5 §§.
package enum ChildCareFees {
  /// The highest monthly income the fee is reckoned on.
  package static let incomeCeiling = Parameter(
    "childCare.incomeCeiling", sv: "maxtaxa, inkomsttak", en: "child care fee, income ceiling",
    unit: .kronorPerMonth,
    [
      .law(2016, 43_760, "förordning 2001:160 5 §; Skolverket", .verified),
      .law(2017, 45_390, "förordning 2001:160 5 §; Skolverket", .verified),
      .law(2018, 46_080, "förordning 2001:160 5 §; Skolverket", .verified),
      .law(2019, 47_490, "förordning 2001:160 5 §; Skolverket", .verified),
      .law(2020, 49_280, "förordning 2001:160 5 §; Skolverket", .verified),
      .law(2021, 50_340, "förordning 2001:160 5 §; Skolverket", .verified),
      .law(2022, 52_410, "förordning 2001:160 5 §; Skolverket", .verified),
      .law(2023, 54_830, "förordning 2001:160 5 §; Skolverket", .verified),
      .law(2024, 56_250, "förordning 2001:160 5 §; Skolverket", .verified),
      .derived(2025, 59_440, "förordning 2001:160 5 §: 269,90 × inkomstindex 220,23", .derived),
      .derived(2026, 61_560, "förordning 2001:160 5 §: 269,90 × inkomstindex 228,08", .derived),
    ])

  /// The first part of the household's income, on which no fee is reckoned.
  package static let incomeDisregard = Parameter(
    "childCare.incomeDisregard", sv: "maxtaxa, inkomst utan avgift",
    en: "child care fee, income without fee", unit: .kronorPerMonth,
    [.law(2026_07, 10_000, "förordning 2001:160, ändring från 2026-07-01; Skolverket", .verified)])

  /// The fee of preschool, a share of income, for the youngest child, the second and the third.
  package static let preschoolShares: [Parameter] = [30_000, 20_000, 10_000].enumerated().map {
    share("preschool", "förskola", "preschool", place: $0, partsPerMillion: $1, "p. 1")
  }

  /// The fee of a leisure centre, a share of income, for the youngest child, the second and the third.
  package static let leisureCentreShares: [Parameter] = [20_000, 10_000, 10_000].enumerated().map {
    share("leisureCentre", "fritidshem", "leisure centre", place: $0, partsPerMillion: $1, "p. 2")
  }

  private static func share(
    _ id: String, _ swedish: String, _ english: String, place: Int, partsPerMillion: Int, _ point: String
  ) -> Parameter {
    Parameter(
      "childCare.\(id).share.\(["first", "second", "third"][place])Child",
      sv: "maxtaxa, \(swedish), andel av inkomsten, barn \(place + 1) (yngsta barnet är barn 1)",
      en: "child care fee, \(english), share of income, child \(place + 1) (the youngest is child 1)",
      unit: .partsPerMillion,
      [
        .law(
          2016, partsPerMillion, LegalSource("förordning 2001:160 3 § \(point) och p. 3"), .verified,
          checked: ParameterEntry.doubtsChecked)
      ])
  }

  /// The part of the fee that a household pays for a child who lives there half of the time.
  package static let alternatingShare = Parameter(
    "childCare.alternatingShare", sv: "maxtaxa, del av avgiften för ett barn som bor växelvis",
    en: "child care fee, part of the fee for a child who lives alternately", unit: .partsPerMillion,
    [.assumption(2016, 500_000, "modellval: vardera hushållet betalar hälften av platsens avgift", .assumed)])

  static let all: [Parameter] =
    [incomeCeiling, incomeDisregard] + preschoolShares + leisureCentreShares + [alternatingShare]
    + ChildCareAgeLimits.all
}
