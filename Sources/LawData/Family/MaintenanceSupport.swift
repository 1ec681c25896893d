import Economy

/// Maintenance support (underhållsstöd): kronor a month by the child's age. SFB 18 kap. 20 §.
package enum MaintenanceSupport {
  /// The amount of the youngest.
  package static let youngest = Parameter(
    "maintenanceSupport.youngest", sv: "underhållsstöd, yngsta åldersgruppen",
    en: "maintenance support, youngest group", unit: .kronorPerMonth,
    [
      .law(2016, 1_573, "SFB 18 kap. 20 §", .verified),
      .law(2021_07, 1_673, "SFB 18 kap. 20 §", .verified),
    ])

  /// The amount of the middle group.
  package static let middle = Parameter(
    "maintenanceSupport.middle", sv: "underhållsstöd, mellersta åldersgruppen",
    en: "maintenance support, middle group", unit: .kronorPerMonth,
    [
      .law(2016, 1_573, "SFB 18 kap. 20 §", .verified),
      .law(2019_02, 1_723, "SFB 18 kap. 20 §", .verified),
      .law(2021_07, 1_823, "SFB 18 kap. 20 §", .verified),
    ])

  /// The amount of the oldest.
  package static let oldest = Parameter(
    "maintenanceSupport.oldest", sv: "underhållsstöd, äldsta åldersgruppen",
    en: "maintenance support, oldest group", unit: .kronorPerMonth,
    [
      .law(2016, 1_573, "SFB 18 kap. 20 §", .verified),
      .law(2018_02, 1_723, "SFB 18 kap. 20 §", .verified),
      .law(2018_09, 2_073, "SFB 18 kap. 20 §", .verified),
      .law(2021_07, 2_223, "SFB 18 kap. 20 §", .verified),
    ])

  /// The age at which the middle group begins.
  package static let middleFromAge = Parameter(
    "maintenanceSupport.middleFromAge", sv: "underhållsstöd, mellersta gruppen från ålder",
    en: "maintenance support, middle group from age", unit: .years,
    [
      .law(2016, 11, "SFB 18 kap. 20 §", .verified),
      .law(2022_08, 7, "SFB 18 kap. 20 § (SFS 2021:1268)", .verified),
    ])

  /// The age at which the oldest group begins.
  package static let oldestFromAge = Parameter(
    "maintenanceSupport.oldestFromAge", sv: "underhållsstöd, äldsta gruppen från ålder",
    en: "maintenance support, oldest group from age", unit: .years,
    [.law(2016, 15, "SFB 18 kap. 20 §", .verified)])

  /// The age at which maintenance support ends.
  package static let endAge = Parameter(
    "maintenanceSupport.endAge", sv: "underhållsstöd upphör vid ålder", en: "maintenance support ends at age",
    unit: .years, [.law(2016, 18, "SFB 18 kap. 13 §", .verified)])

  static let all = [youngest, middle, oldest, middleFromAge, oldestFromAge, endAge]
}
