import Economy

/// The own wages of children at home and pupils in social assistance: in force from 2013-07, SoL (2001:453)
/// 4 kap. 1 a § to 2025-06, SoL (2025:400) 12 kap. 9 § from 2025-07.
package enum ChildWages {
  /// What is not counted in a calendar year, in price base amounts.
  package static let exemptAmount = Parameter(
    "socialAssistance.childWages.exempt", sv: "barns och skolungdomars lön som inte räknas, per kalenderår",
    en: "wages of children and pupils not counted, per calendar year", unit: .priceBaseAmountsPerMillion,
    [
      .law(2016, 1_000_000, "SoL (2001:453) 4 kap. 1 a §", .verified),
      .law(2025_07, 1_000_000, "SoL (2025:400) 12 kap. 9 §", .verified),
    ])

  static let all = [exemptAmount]
}
