import Economy

/// The lowest wages of collective agreements (lägstalöner), kronor a month for full time.
///
/// A wage holds to the next one, or through the month given; where an agreement is not known for a month it has no value.
package enum AgreedWages {
  /// Retail agreement, 18 years without experience.
  package static let retailEntry = Parameter(
    "agreedWage.retail.entry", sv: "lägstalön: Detaljhandelsavtalet, 18 år utan erfarenhet",
    en: "lowest wage: retail agreement, 18 years without experience",
    unit: .kronorPerMonth,
    [
      agreed(2016_04, 19_919, "2017 års lön minus 515 kr", .derived, .derived),
      agreed(2017_04, 20_434, "2018 års lön minus 525 kr (arbetet.se 2017-04-01)", .derived, .derived),
      agreed(2018_04, 20_959, "handels.se 2018: 126,26 kr × 166 timmar", .derived, .derived),
      agreed(2019_04, 21_494, "handelsnytt.se 2019", .law, .verified),
      agreed(2020_11, 22_191, "handelsnytt.se 2020-12-17", .law, .verified),
      agreed(2022_04, 22_713, "handelsnytt.se 2022", .law, .verified),
      agreed(2023_04, 23_938, "handelsnytt.se 2023-04-04", .law, .verified),
      agreed(2024_04, 24_923, "handelsnytt.se 2024", .law, .verified),
      agreed(2025_04, 25_770, "föregående lön × 1,034 (märket 2025)", .assumption, .assumed),
      agreed(
        2026_04, through: 2027_03, 26_543, "föregående lön × 1,030 (märket 2026)", .assumption, .assumed),
    ])

  /// Retail agreement, 18 years with one year in the trade.
  package static let retailOneYear = Parameter(
    "agreedWage.retail.oneYear", sv: "lägstalön: Detaljhandelsavtalet, 18 år med ett år i branschen",
    en: "lowest wage: retail agreement, 18 years with one year in the trade",
    unit: .kronorPerMonth,
    [
      agreed(2018_04, 21_862, "handels.se 2018: 131,70 kr × 166 timmar", .derived, .derived),
      agreed(2019_04, 22_398, "handelsnytt.se 2019", .law, .verified),
      agreed(2020_11, 23_095, "handelsnytt.se 2020-12-17", .law, .verified),
      agreed(2022_04, 23_617, "handelsnytt.se 2022", .law, .verified),
      agreed(2023_04, 24_842, "handelsnytt.se 2023-04-04", .law, .verified),
      agreed(2024_04, through: 2025_03, 25_827, "handelsnytt.se 2024", .law, .verified),
    ])

  /// Warehouse agreement, 20 years.
  package static let warehouseAge20 = Parameter(
    "agreedWage.warehouse.age20", sv: "lägstalön: Lager- och e-handelsavtalet, 20 år",
    en: "lowest wage: warehouse agreement, 20 years",
    unit: .kronorPerMonth,
    [
      agreed(2020_11, 25_493, "handelsnytt.se 2020", .law, .verified),
      agreed(2022_04, through: 2023_03, 26_015, "handelsnytt.se 2022", .law, .verified),
    ])

  /// Hotel and restaurant agreement, group 2, less than six years.
  package static let hospitalityGroup2 = Parameter(
    "agreedWage.hospitality.group2",
    sv: "lägstalön: Gröna riksavtalet, grupp 2 (yrkesarbete), mindre än sex år",
    en: "lowest wage: hotel and restaurant agreement, group 2, less than six years",
    unit: .kronorPerMonth,
    [
      agreed(2016_01, 20_200, "arbetet.se 2016-02-18", .law, .verified),
      agreed(2016_04, 20_612, "räknad bakåt från 2020-11, ±70 kr", .derived, .derived),
      agreed(2017_04, 21_044, "räknad bakåt från 2020-11, ±70 kr", .derived, .derived),
      agreed(2018_04, 21_484, "räknad bakåt från 2020-11, ±70 kr", .derived, .derived),
      agreed(2019_04, 21_932, "räknad bakåt från 2020-11, ±70 kr", .derived, .derived),
      agreed(2020_11, 22_548, "arbetsgivaralliansen.se 2020", .law, .verified),
      agreed(2022_04, 23_007, "hotellrevyn.se 2021-08-16", .law, .verified),
      agreed(2023_04, 24_207, "föregående lön + 1 200 kr (arbetet.se 2023-04-03)", .derived, .derived),
      agreed(2024_04, 25_006, "föregående lön × 1,033 (arbetet.se 2023-04-03)", .derived, .derived),
      agreed(2025_04, 25_856, "föregående lön × 1,034 (märket 2025)", .assumption, .assumed),
      agreed(
        2026_04, through: 2027_03, 26_632, "föregående lön × 1,030 (märket 2026)", .assumption, .assumed),
    ])

  /// Hotel and restaurant agreement, group 1, less than six years.
  package static let hospitalityGroup1 = Parameter(
    "agreedWage.hospitality.group1",
    sv: "lägstalön: Gröna riksavtalet, grupp 1 (kvalificerat yrkesarbete), mindre än sex år",
    en: "lowest wage: hotel and restaurant agreement, group 1, less than six years",
    unit: .kronorPerMonth,
    [
      agreed(2020_11, 23_854, "arbetsgivaralliansen.se 2020", .law, .verified),
      agreed(2022_04, 24_339, "hotellrevyn.se 2021", .law, .verified),
      agreed(2023_04, 25_539, "föregående lön + 1 200 kr (arbetet.se 2023-04-03)", .derived, .derived),
      agreed(
        2024_04, through: 2025_03, 26_382, "föregående lön × 1,033 (arbetet.se 2023-04-03)", .derived,
        .derived),
    ])

  /// Municipal agreement, 19 years without vocational education.
  package static let municipalUntrained = Parameter(
    "agreedWage.municipal.untrained", sv: "lägstalön: HÖK Kommunal, 19 år utan yrkesutbildning",
    en: "lowest wage: municipal agreement, 19 years without vocational education",
    unit: .kronorPerMonth,
    [
      agreed(2016_05, through: 2017_12, 18_398, "ka.se 2016-11-15 (gällde i november 2016)", .law, .verified),
      agreed(2018_01, through: 2018_12, 18_700, "ka.se 2018-01-23 (gällde i januari 2018)", .law, .verified),
      agreed(2022_01, through: 2023_12, 20_220, "21 570 − 1 350 kr (ka.se 2023-04-05)", .derived, .derived),
      agreed(2024_01, through: 2025_03, 21_570, "ka.se 2023-04-05", .law, .verified),
    ])

  /// Municipal agreement, vocational education and one year employed.
  package static let municipalTrained = Parameter(
    "agreedWage.municipal.trained", sv: "lägstalön: HÖK Kommunal, yrkesutbildad med ett års anställning",
    en: "lowest wage: municipal agreement, vocational education and one year employed",
    unit: .kronorPerMonth,
    [
      agreed(2022_01, through: 2023_12, 22_500, "23 850 − 1 350 kr (ka.se 2023-04-05)", .derived, .derived),
      agreed(2024_01, through: 2025_03, 23_850, "ka.se 2023-04-05", .law, .verified),
    ])

  /// Household services (Fremia–Kommunal), 18 years.
  package static let householdServicesAge18 = Parameter(
    "agreedWage.householdServices.age18", sv: "lägstalön: Hushållsnära tjänster (Fremia–Kommunal), 18 år",
    en: "lowest wage: household services (Fremia–Kommunal), 18 years",
    unit: .kronorPerMonth,
    [
      agreed(2021_05, 21_929, "ka.se 2021-04-22", .law, .verified),
      agreed(2022_10, through: 2023_09, 22_477, "ka.se 2021-04-22", .law, .verified),
    ])

  /// KFS parking (Kommunal), 19 years without upper secondary.
  package static let parkingAge19 = Parameter(
    "agreedWage.parking.age19", sv: "lägstalön: KFS parkering (Kommunal), 19 år utan gymnasium",
    en: "lowest wage: KFS parking (Kommunal), 19 years without upper secondary",
    unit: .kronorPerMonth,
    [
      agreed(2017_04, 18_643, "ka.se 2017-06-02", .law, .verified),
      agreed(2018_04, 19_053, "ka.se 2017-06-02", .law, .verified),
      agreed(2019_04, through: 2020_03, 19_472, "ka.se 2017-06-02", .law, .verified),
    ])

  /// Free schools (Kommunal), 19 years.
  package static let freeSchoolsAge19 = Parameter(
    "agreedWage.freeSchools.age19", sv: "lägstalön: Friskolor (Kommunal), 19 år",
    en: "lowest wage: free schools (Kommunal), 19 years",
    unit: .kronorPerMonth,
    [
      agreed(2017_05, through: 2017_10, 18_266, "ka.se 2016-11-03", .law, .verified)
    ])

  /// Free schools (Kommunal), vocational education and one year.
  package static let freeSchoolsTrained = Parameter(
    "agreedWage.freeSchools.trained", sv: "lägstalön: Friskolor (Kommunal), yrkesutbildad med ett år",
    en: "lowest wage: free schools (Kommunal), vocational education and one year",
    unit: .kronorPerMonth,
    [
      agreed(2017_05, through: 2017_10, 20_578, "ka.se 2016-11-03", .law, .verified)
    ])

  /// Forena (insurance), 23 years.
  package static let insuranceAge23 = Parameter(
    "agreedWage.insurance.age23", sv: "lägstalön: Forena (försäkring), 23 år",
    en: "lowest wage: Forena (insurance), 23 years",
    unit: .kronorPerMonth,
    [
      agreed(2020_11, 21_970, "forena.se", .law, .verified),
      agreed(2022_04, through: 2023_03, 22_497, "forena.se", .law, .verified),
    ])

  /// Extra job in a municipality, most common wage.
  package static let municipalExtraJobCommon = Parameter(
    "agreedWage.municipalExtraJob.common", sv: "lön: extratjänst i kommun, den vanligaste",
    en: "wage: extra job in a municipality, the most common",
    unit: .kronorPerMonth,
    [
      agreed(2018_01, through: 2018_12, 18_700, "ka.se 2018-01-23 (13 av 26 kommuner)", .statistic, .verified)
    ])

  package static let all = [
    retailEntry, retailOneYear, warehouseAge20, hospitalityGroup2, hospitalityGroup1, municipalUntrained,
    municipalTrained, householdServicesAge18, parkingAge19, freeSchoolsAge19, freeSchoolsTrained,
    insuranceAge23, municipalExtraJobCommon,
  ]

  private static func agreed(
    _ from: YearMonth, through end: YearMonth? = nil, _ value: Int, _ source: LegalSource,
    _ status: ParameterStatus, _ confidence: ParameterConfidence
  ) -> ParameterEntry {
    .init(
      from: from, through: end, value: value, source: source, status: status, confidence: confidence,
      checked: ParameterEntry.sourcesChecked)
  }
}
