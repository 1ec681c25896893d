import Economy

/// Housing allowance (bostadsbidrag) for children who live alternately with two parents. SFB 96 kap. 5 a § and
/// 97 kap. 22 a § from 2018-03 (SFS 2017:1123); before, the contact allowance (umgängesbidrag) of 97 kap. 23 §.
package enum HousingAllowanceAlternating {
  /// The special allowance of a family with alternating children alone: one, two and three or more.
  package static let specialAllowances: [Parameter] = [
    special("oneChild", "1 barn", "1 child", 1_300),
    special("twoChildren", "2 barn", "2 children", 1_600),
    special("threeChildren", "3 barn eller fler", "3 children or more", 2_100),
  ]

  /// The addition for one alternating child beside one child at home.
  package static let oneBesideOne = special(
    "oneBesideOne", "1 barn utöver 1 hemmavarande", "1 child beside 1 at home", 300)
  /// The addition for one alternating child beside two children at home.
  package static let oneBesideTwo = special(
    "oneBesideTwo", "1 barn utöver 2 hemmavarande", "1 child beside 2 at home", 500)
  /// The addition for two alternating children beside one child at home.
  package static let twoBesideOne = special(
    "twoBesideOne", "2 barn utöver 1 hemmavarande", "2 children beside 1 at home", 800)

  private static func special(_ id: String, _ swedish: String, _ english: String, _ kronor: Int) -> Parameter
  {
    Parameter(
      "housingAllowance.alternating.\(id)",
      sv: "bostadsbidrag, särskilt bidrag för barn som bor växelvis, \(swedish)",
      en: "housing allowance, special allowance for alternating children, \(english)", unit: .kronorPerMonth,
      [
        .law(
          2018_03, kronor, "SFB 97 kap. 22 a § (SFS 2017:1123)", .verified,
          checked: ParameterEntry.doubtsChecked)
      ])
  }

  /// The contact allowance of one, two and three or more children, to 2018-02.
  package static let contactAllowances: [Parameter] = [300, 375, 450].enumerated().map { place, kronor in
    Parameter(
      "housingAllowance.contact.\(["oneChild", "twoChildren", "threeChildren"][place])",
      sv: "bostadsbidrag, umgängesbidrag, \(place + 1) barn\(place == 2 ? " eller fler" : "")",
      en:
        "housing allowance, contact allowance, \(place + 1) \(place == 0 ? "child" : "children")\(place == 2 ? " or more" : "")",
      unit: .kronorPerMonth,
      [.law(2016, through: 2018_02, kronor, "SFB 97 kap. 23 § före SFS 2017:1123", .verified)])
  }

  /// The contact allowance of each child beside children at home, to 2018-02.
  package static let contactBesideHome = Parameter(
    "housingAllowance.contact.besideHome",
    sv: "bostadsbidrag, umgängesbidrag, varje barn utöver hemmavarande",
    en: "housing allowance, contact allowance, each child beside those at home", unit: .kronorPerMonth,
    [
      .init(
        from: 2016, through: 2018_02, value: 100,
        source: "SFB 97 kap. 23 § andra stycket i lydelsen från 2018-03, antaget även för tiden före",
        status: .assumption, confidence: .assumed, checked: ParameterEntry.doubtsChecked)
    ])

  /// The highest number of children for whom housing allowance is given.
  package static let highestChildCount = Parameter(
    "housingAllowance.highestChildCount", sv: "bostadsbidrag, högsta antal barn",
    en: "housing allowance, highest number of children", unit: .persons,
    [.law(2016, 3, "SFB 97 kap. 17 §", .verified, checked: ParameterEntry.doubtsChecked)])

  static let all: [Parameter] =
    specialAllowances + [oneBesideOne, oneBesideTwo, twoBesideOne] + contactAllowances
    + [contactBesideHome, highestChildCount]
}
