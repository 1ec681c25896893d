import Economy

/// The holiday supplement (semestertillägg) of the monthly paid.
package enum HolidaySupplement {
  /// Paid days of holiday a year.
  package static let daysAYear = Parameter(
    "holidaySupplement.daysAYear", sv: "semesterdagar per år", en: "days of holiday a year", unit: .days,
    [
      .law(2016, 25, "semesterlagen 1977:480 4 §", .verified)
    ])

  /// Supplement for each day as a share of the month's wage.
  package static let ratePerDay = Parameter(
    "holidaySupplement.ratePerDay", sv: "semestertillägg per dag", en: "holiday supplement a day",
    unit: .partsPerMillion,
    [
      .assumption(2016, 8_000, "vanligt i kollektivavtal; lagens 0,43 %: semesterlagen 16 a §", .assumed)
    ])

  package static let all = [daysAYear, ratePerDay]
}
