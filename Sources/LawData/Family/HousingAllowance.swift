import Economy

/// Housing allowance of families with children (bostadsbidrag till barnfamiljer): housing cost and child
/// parts. SFB 95-98 kap.
package enum HousingAllowance {
  /// The monthly housing cost above which allowance is given.
  package static let costFloor = Parameter(
    "housingAllowance.costFloor", sv: "bostadsbidrag, nedre gräns för bostadskostnad",
    en: "housing allowance, lower limit of housing cost", unit: .kronorPerMonth,
    [.law(2016, 1_400, "SFB 97 kap. 18 §", .verified)])

  /// The highest monthly housing cost counted, for one, two and three or more children.
  package static let costCeilings: [Parameter] = [
    Parameter(
      "housingAllowance.costCeiling.oneChild", sv: "bostadsbidrag, övre gräns för bostadskostnad, 1 barn",
      en: "housing allowance, upper limit of housing cost, 1 child", unit: .kronorPerMonth,
      [
        .law(2016, 5_300, "SFB 97 kap. 18 § (SFS 2011:1520)", .verified),
        .law(2026, 6_800, "SFB 97 kap. 18 § (SFS 2025:1477)", .verified),
      ]),
    Parameter(
      "housingAllowance.costCeiling.twoChildren", sv: "bostadsbidrag, övre gräns för bostadskostnad, 2 barn",
      en: "housing allowance, upper limit of housing cost, 2 children", unit: .kronorPerMonth,
      [
        .law(2016, 5_900, "SFB 97 kap. 18 § (SFS 2011:1520)", .verified),
        .law(2026, 7_900, "SFB 97 kap. 18 § (SFS 2025:1477)", .verified),
      ]),
    Parameter(
      "housingAllowance.costCeiling.threeChildren",
      sv: "bostadsbidrag, övre gräns för bostadskostnad, 3 barn eller fler",
      en: "housing allowance, upper limit of housing cost, 3 children or more", unit: .kronorPerMonth,
      [
        .law(2016, 6_600, "SFB 97 kap. 18 § (SFS 2011:1520)", .verified),
        .law(2026, 8_600, "SFB 97 kap. 18 § (SFS 2025:1477)", .verified),
      ]),
  ]

  /// The share of housing cost between the limits that is given.
  package static let costShare = Parameter(
    "housingAllowance.costShare", sv: "bostadsbidrag, andel av bostadskostnaden",
    en: "housing allowance, share of housing cost", unit: .partsPerMillion,
    [.law(2016, 500_000, "SFB 97 kap. 18 §", .verified)])

  /// The special allowance for children at home (särskilt bidrag), for one, two and three or more.
  package static let specialAllowances: [Parameter] = [
    special("oneChild", "1 barn", "1 child", 1_500),
    special("twoChildren", "2 barn", "2 children", 2_000),
    special("threeChildren", "3 barn eller fler", "3 children or more", 2_650),
  ]

  private static func special(_ id: String, _ swedish: String, _ english: String, _ kronor: Int) -> Parameter
  {
    Parameter(
      "housingAllowance.special.\(id)",
      sv: "bostadsbidrag, särskilt bidrag för hemmavarande barn, \(swedish)",
      en: "housing allowance, special allowance for children at home, \(english)", unit: .kronorPerMonth,
      [.law(2016, kronor, "SFB 97 kap. 22 §", .verified)])
  }

  /// The area counted, for one to four and five or more children.
  package static let areaCaps: [Parameter] = [80, 100, 120, 140, 160].enumerated().map { place, area in
    Parameter(
      "housingAllowance.areaCap.\(countNames[place])", sv: "bostadsbidrag, största yta, \(place + 1) barn",
      en: "housing allowance, largest area, \(place + 1) children", unit: .squareMetres,
      [.law(2016, area, "SFB 97 kap. 20 §", .verified)])
  }

  /// The monthly cost counted whatever the area, for one to four and five or more children.
  package static let costsAlwaysCounted: [Parameter] = [3_000, 3_300, 3_600, 3_900, 4_200].enumerated().map {
    place, kronor in
    Parameter(
      "housingAllowance.costAlwaysCounted.\(countNames[place])",
      sv: "bostadsbidrag, kostnad som räknas oavsett yta, \(place + 1) barn",
      en: "housing allowance, cost counted whatever the area, \(place + 1) children", unit: .kronorPerMonth,
      [.law(2016, kronor, "SFB 97 kap. 21 §", .verified)])
  }

  private static let countNames = [
    "oneChild", "twoChildren", "threeChildren", "fourChildren", "fiveChildren",
  ]

  /// The age at which a child no longer counts.
  package static let childEndAge = Parameter(
    "housingAllowance.childEndAge", sv: "bostadsbidrag, barn räknas till ålder",
    en: "housing allowance, a child counts to age", unit: .years,
    [.law(2016, 18, "SFB 95 kap. 5 §", .verified)])

  /// The last age at which an adult without children can have housing allowance.
  package static let lastAgeWithoutChildren = Parameter(
    "housingAllowance.lastAgeWithoutChildren", sv: "bostadsbidrag till unga utan barn, sista ålder",
    en: "housing allowance of the young without children, last age", unit: .years,
    [.law(2016, 28, "SFB 96 kap. 10-11 §§", .verified)])

  static let all: [Parameter] = [
    [costFloor, costShare, childEndAge, lastAgeWithoutChildren], costCeilings, specialAllowances, areaCaps,
    costsAlwaysCounted, HousingAllowanceIncome.all, HousingAllowanceAlternating.all,
    YoungHousingAllowance.all,
  ].flatMap(\.self)
}
