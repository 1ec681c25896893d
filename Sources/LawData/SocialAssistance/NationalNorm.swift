import Economy

/// The national norm of social assistance (riksnormen): kronor a month for personal and common costs.
/// SoF (2001:937) 2 kap. 1 § to 2025-06, SoF (2025:468) 12 kap. 1-3 §§ from 2025-07.
package enum NationalNorm {
  /// The children's bands, youngest first, with the last age in each.
  package static let lastAges: [Parameter] = [
    lastAge("under1", "barn under 1 år", "child under 1", 0),
    lastAge("age1to2", "barn 1–2 år", "child of 1–2", 2),
    lastAge("age3", "barn 3 år", "child of 3", 3),
    lastAge("age4to6", "barn 4–6 år", "child of 4–6", 6),
    lastAge("age7to10", "barn 7–10 år", "child of 7–10", 10),
    lastAge("age11to14", "barn 11–14 år", "child of 11–14", 14),
    lastAge("age15to18", "barn 15–18 år", "child of 15–18", 18),
    lastAge("age19to20", "skolungdom 19–20 år", "pupil of 19–20", 20),
  ]

  /// Personal costs of a child by band, all meals at home (school lunch at school age).
  package static let children: [Parameter] = [
    item(0, "child.under1", "barn under 1 år", "child under 1"),
    item(1, "child.age1to2", "barn 1–2 år", "child of 1–2"),
    item(2, "child.age3", "barn 3 år", "child of 3"),
    item(3, "child.age4to6", "barn 4–6 år", "child of 4–6"),
    item(4, "child.age7to10", "barn 7–10 år", "child of 7–10"),
    item(5, "child.age11to14", "barn 11–14 år", "child of 11–14"),
    item(6, "child.age15to18", "barn 15–18 år", "child of 15–18"),
    item(7, "child.age19to20", "skolungdom 19–20 år", "pupil of 19–20"),
  ]

  /// Personal costs of a child who eats lunch at preschool five days a week, in the four youngest bands.
  package static let childrenWithLunchAtPreschool: [Parameter] = [
    item(
      8, "child.under1LunchAtPreschool", "barn under 1 år, lunch i förskola", "child under 1, preschool lunch"
    ),
    item(
      9, "child.age1to2LunchAtPreschool", "barn 1–2 år, lunch i förskola", "child of 1–2, preschool lunch"),
    item(10, "child.age3LunchAtPreschool", "barn 3 år, lunch i förskola", "child of 3, preschool lunch"),
    item(
      11, "child.age4to6LunchAtPreschool", "barn 4–6 år, lunch i förskola", "child of 4–6, preschool lunch"),
  ]

  /// Personal costs of one adult.
  package static let singleAdult = item(12, "adult.single", "ensamstående", "single adult")
  /// Personal costs of a couple together.
  package static let couple = item(13, "adult.couple", "sambor", "couple")

  /// Common costs of a household of one to seven.
  package static let common: [Parameter] = (1...7).map { size in
    item(
      13 + size, "common.size\(size)",
      "gemensamma hushållskostnader, \(size) \(size == 1 ? "person" : "personer")",
      "common costs, household of \(size)")
  }

  /// Common costs of each person above seven: the step from six to seven.
  package static let eachAboveSeven = Parameter(
    "socialAssistance.norm.common.eachAboveSeven", sv: "riksnorm, gemensamma kostnader, var och en över sju",
    en: "national norm, common costs, each above seven", unit: .kronorPerMonth,
    [
      .derived(2016, 170, "SoF 2 kap. 1 §: steget från sex till sju personer", .derived),
      .law(2017, 170, "SoF 2 kap. 1 §: steget från sex till sju personer", .verified),
      .derived(2018, 170, "SoF 2 kap. 1 §: steget från sex till sju personer", .derived),
      .law(2019, 170, "SoF 2 kap. 1 §: steget från sex till sju personer", .verified),
      .derived(2020, 170, "SoF 2 kap. 1 §: steget från sex till sju personer", .derived),
      .law(2021, 170, "SoF 2 kap. 1 §: steget från sex till sju personer", .verified),
      .derived(2022, 170, "SoF 2 kap. 1 §: steget från sex till sju personer", .derived),
      .law(2023, 180, "SoF 2 kap. 1 §: steget från sex till sju personer", .verified),
      .derived(2024, 190, "SoF 2 kap. 1 §: steget från sex till sju personer", .derived),
      .law(
        2025, 190, "SoF 2 kap. 1 §, från 2025-07-01 12 kap. 3 §: steget från sex till sju personer", .verified
      ),
      .law(2026, 190, "SoF 12 kap. 3 §: steget från sex till sju personer", .verified),
    ])

  private static let amounts = DatedTable(table, status: .law)

  private static func item(_ column: Int, _ id: String, _ swedish: String, _ english: String) -> Parameter {
    Parameter(
      "socialAssistance.norm.\(id)", sv: "riksnorm, \(swedish)", en: "national norm, \(english)",
      unit: .kronorPerMonth, amounts.entries("norm", column: column))
  }

  private static func lastAge(
    _ id: String, _ swedish: String, _ english: String, _ age: Int
  ) -> Parameter {
    Parameter(
      "socialAssistance.norm.lastAge.\(id)", sv: "riksnorm, sista ålder: \(swedish)",
      en: "national norm, last age: \(english)", unit: .years,
      [
        .law(2016, age, "SoF (2001:937) 2 kap. 1 §", .verified),
        .law(2025_07, age, "SoF (2025:468) 12 kap. 2 §", .verified),
      ])
  }

  static let all: [Parameter] =
    children + childrenWithLunchAtPreschool + [singleAdult, couple] + common + [eachAboveSeven] + lastAges
}
