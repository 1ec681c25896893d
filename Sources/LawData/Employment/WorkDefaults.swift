import Economy

/// What a job is taken to pay and produce where a scenario does not say.
package enum WorkDefaults {
  /// Full-time wage of somebody new in unskilled service work.
  package static let entryWage = Parameter(
    "work.defaultEntryWage", sv: "ingångslön när inget anges", en: "entry wage where none is given",
    unit: .kronorPerMonth,
    [
      .assumption(2016, 20_200, "medel av lägstalöner i Handels och HRF:s avtal", .assumed),
      .assumption(2017, 20_600, "medel av lägstalöner i Handels och HRF:s avtal", .assumed),
      .assumption(2018, 21_100, "medel av lägstalöner i Handels och HRF:s avtal", .assumed),
      .assumption(2019, 21_600, "medel av lägstalöner i Handels och HRF:s avtal", .assumed),
      .assumption(2020, 21_800, "medel av lägstalöner i Handels och HRF:s avtal", .assumed),
      .assumption(2021, 22_400, "medel av lägstalöner i Handels och HRF:s avtal", .assumed),
      .assumption(2022, 22_700, "medel av lägstalöner i Handels och HRF:s avtal", .assumed),
      .assumption(2023, 23_800, "medel av lägstalöner i Handels och HRF:s avtal", .assumed),
      .assumption(2024, 24_700, "medel av lägstalöner i Handels och HRF:s avtal", .assumed),
      .assumption(2025, 25_600, "medel av lägstalöner i Handels och HRF:s avtal", .assumed),
      .assumption(2026, 26_400, "medel av lägstalöner i Handels och HRF:s avtal", .assumed),
    ])

  /// Production in subsidised work as a share of the full wage cost.
  package static let productivitySubsidised = Parameter(
    "work.productivity.subsidised", sv: "produktivitet i subventionerat arbete",
    en: "productivity in subsidised work", unit: .partsPerMillion,
    [
      .assumption(2016, 800_000, "Upphandlingsmyndighetens kalkylator: 80 % av lönekostnaden", .assumed)
    ])

  /// Production in work without support as a share of the full wage cost.
  package static let productivityUnsubsidised = Parameter(
    "work.productivity.unsubsidised", sv: "produktivitet i osubventionerat arbete",
    en: "productivity in work without support", unit: .partsPerMillion,
    [
      .assumption(2016, 1_000_000, "modellval: produktionens värde är lönekostnaden", .assumed)
    ])

  /// What a year of full-time study adds to the wage after it.
  package static let studyPremium = Parameter(
    "work.studyPremium", sv: "lönepremie per studieår", en: "wage premium of a year of study",
    unit: .partsPerMillion,
    [
      .assumption(2016, 45_000, "Stenberg om komvux: 4–5 % högre inkomst per studieår; mitten", .secondary)
    ])

  package static let all = [entryWage, productivitySubsidised, productivityUnsubsidised, studyPremium]
}
