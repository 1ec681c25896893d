import Economy

/// Rates of employer contributions (arbetsgivaravgifter) by date of payment. Ages are those at the start of
/// the year: Y − year of birth − 1.
package enum EmployerContributionFigures {
  /// The full rate.
  package static let full = Parameter(
    "contributions.full", sv: "arbetsgivaravgifter, full avgift", en: "employer contributions, full rate",
    unit: .partsPerMillion,
    [.law(2016, 314_200, "SAL 2 kap. 26 §; lag (1994:1920); Skatteverkets rättsliga vägledning", .verified)])

  /// The young without a pay cap, ended 2016-05-31.
  package static let youngWithoutCap = Parameter(
    "contributions.youngWithoutCap.rate", sv: "arbetsgivaravgifter för unga till och med maj 2016",
    en: "contributions for the young to May 2016", unit: .partsPerMillion,
    [.law(2016, through: 2016_05, 254_600, "SAL 2 kap. 28 §", .verified)])

  /// The age below which the rate to May 2016 held.
  package static let youngWithoutCapBelowAge = Parameter(
    "contributions.youngWithoutCap.belowAge", sv: "arbetsgivaravgifter för unga till maj 2016: under ålder",
    en: "contributions for the young to May 2016: below age", unit: .years,
    [.law(2016, through: 2016_05, 25, "SAL 2 kap. 28 §", .verified)])

  /// Those from 15 to 17.
  package static let children = Parameter(
    "contributions.children.rate", sv: "arbetsgivaravgifter för 15–17-åringar",
    en: "contributions at age 15–17", unit: .partsPerMillion,
    [.law(2019_08, through: 2023_12, 102_100, "SAL 2 kap. 29 §; lag (2023:749)", .verified)])

  /// The lowest age of those from 15 to 17.
  package static let childrenFromAge = Parameter(
    "contributions.children.fromAge", sv: "arbetsgivaravgifter för 15–17-åringar: lägsta ålder",
    en: "contributions at age 15–17: lowest age", unit: .years,
    [.law(2019_08, through: 2023_12, 15, "SAL 2 kap. 29 §", .verified)])

  /// The age that those from 15 to 17 have not reached.
  package static let childrenBelowAge = Parameter(
    "contributions.children.belowAge", sv: "arbetsgivaravgifter för 15–17-åringar: under ålder",
    en: "contributions at age 15–17: below age", unit: .years,
    [.law(2019_08, through: 2023_12, 18, "SAL 2 kap. 29 §", .verified)])

  /// Those from 18 to 22.
  package static let young = Parameter(
    "contributions.young.rate", sv: "arbetsgivaravgifter för 18–22-åringar",
    en: "contributions at age 18–22", unit: .partsPerMillion,
    [
      .law(2021, 197_300, "Skatteverkets rättsliga vägledning, arbetsgivaravgifter", .verified),
      .law(2021_06, 102_100, "Skatteverkets rättsliga vägledning, arbetsgivaravgifter", .verified),
      .law(2021_09, 197_300, "Skatteverkets rättsliga vägledning, arbetsgivaravgifter", .verified),
      .law(2022_06, 102_100, "Skatteverkets rättsliga vägledning, arbetsgivaravgifter", .verified),
      .law(
        2022_09, through: 2023_03, 197_300, "Skatteverkets rättsliga vägledning, arbetsgivaravgifter",
        .verified),
      .law(2026_04, through: 2027_09, 208_100, "Lag (2026:100); prop. 2025/26:66", .verified),
    ])

  /// The lowest age of those from 18 to 22.
  package static let youngFromAge = Parameter(
    "contributions.young.fromAge", sv: "arbetsgivaravgifter för 18–22-åringar: lägsta ålder",
    en: "contributions at age 18–22: lowest age", unit: .years,
    [
      .law(2021, through: 2023_03, 18, "Skatteverkets rättsliga vägledning, arbetsgivaravgifter", .verified),
      .law(2026_04, through: 2027_09, 18, "Lag (2026:100); prop. 2025/26:66", .verified),
    ])

  /// The age that those from 18 to 22 have not reached.
  package static let youngBelowAge = Parameter(
    "contributions.young.belowAge", sv: "arbetsgivaravgifter för 18–22-åringar: under ålder",
    en: "contributions at age 18–22: below age", unit: .years,
    [
      .law(2021, through: 2023_03, 23, "Skatteverkets rättsliga vägledning, arbetsgivaravgifter", .verified),
      .law(2026_04, through: 2027_09, 23, "Lag (2026:100); prop. 2025/26:66", .verified),
    ])

  /// The pay a month and employer up to which a reduced rate of the young holds.
  package static let youngPayCap = Parameter(
    "contributions.young.payCap", sv: "nedsatta arbetsgivaravgifter för unga: högsta månadslön",
    en: "reduced contributions for the young: pay cap", unit: .kronorPerMonth,
    [
      .law(2019_08, through: 2023_12, 25_000, "SAL 2 kap. 29 §", .verified),
      .law(2026_04, through: 2027_09, 25_000, "Lag (2026:100); prop. 2025/26:66", .verified),
    ])

  /// The elderly born 1938 or later: pension part, to June 2019 with the special payroll tax.
  package static let old = Parameter(
    "contributions.old.rate", sv: "arbetsgivaravgifter för äldre", en: "contributions for the elderly",
    unit: .partsPerMillion,
    [
      .law(2016, 163_600, "SAL 2 kap. 27 §; lag (1990:659) om särskild löneskatt", .verified),
      .law(2019_07, 102_100, "SAL 2 kap. 27 §", .verified),
      .law(2026, 102_100, "SAL 2 kap. 27 §; Björn Lundén, arbetsgivaravgifter 2026", .secondary),
    ])

  /// The age from which the rate of the elderly holds.
  package static let oldFromAge = Parameter(
    "contributions.old.fromAge", sv: "arbetsgivaravgifter för äldre: lägsta ålder vid årets ingång",
    en: "contributions for the elderly: lowest age at the start of the year", unit: .years,
    [
      .law(2016, 65, "SAL 2 kap. 27 §", .verified),
      .law(2023, 66, "SAL 2 kap. 27 §", .verified),
      .law(2026, 67, "SAL 2 kap. 27 §; Björn Lundén, arbetsgivaravgifter 2026", .secondary),
    ])

  /// Those born in 1937 or before: the special payroll tax alone, then nothing.
  package static let oldest = Parameter(
    "contributions.oldest.rate", sv: "arbetsgivaravgifter för födda 1937 eller tidigare",
    en: "contributions for those born in 1937 or before", unit: .partsPerMillion,
    [
      .law(2016, 61_500, "SAL 2 kap. 27 §; lag (1990:659) om särskild löneskatt", .verified),
      .law(2019_07, 0, "SAL 2 kap. 27 §", .verified),
    ])

  /// The last year of birth of the oldest group.
  package static let oldestLastBirthYear = Parameter(
    "contributions.oldest.lastBirthYear", sv: "arbetsgivaravgifter: sista födelseår utan avgift",
    en: "contributions: last year of birth without contributions", unit: .calendarYear,
    [.law(2016, 1_937, "SAL 2 kap. 27 §", .verified)])

  static let all =
    [
      full, youngWithoutCap, youngWithoutCapBelowAge, children, childrenFromAge, childrenBelowAge, young,
      youngFromAge, youngBelowAge, youngPayCap, old, oldFromAge, oldest, oldestLastBirthYear,
    ] + ContributionComponents.all + ContributionSupportFigures.all + SelfEmployedContributionFigures.all
}
