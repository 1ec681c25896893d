import Economy

/// The rents that municipalities accept at most in the means test (skälig boendekostnad), where they are known:
/// Högsby, Vimmerby, Malmö, Trelleborg, Simrishamn and Ängelholm. SoL (2001:453) 4 kap. 3 §, SoL (2025:400)
/// 12 kap. 7 §: the amounts are the municipalities' own guidelines.
///
/// A figure holds until the municipality's next, the last one on. Vimmerby's lower ceiling of a flat of one room is
/// left out: it goes by the flat.
package enum ReasonableRents {
  /// The households a municipality may have a ceiling for.
  package enum Household: Int, CaseIterable, Sendable {
    case oneAdult, twoAdults, oneChild, twoChildren, threeChildren, fourChildren, fiveChildren
    /// What each further child adds.
    case eachFurtherChild

    /// The household of one or two adults with as many children; the ceiling with children is that of both.
    package init?(adults: Int, children: Int) {
      self.init(rawValue: children > 0 ? Self.twoAdults.rawValue + children : adults > 1 ? 1 : 0)
      guard self != .eachFurtherChild else { return nil }
    }

    fileprivate var names: (id: String, swedish: String, english: String) {
      switch self {
      case .oneAdult: ("oneAdult", "1 vuxen", "1 adult")
      case .twoAdults: ("twoAdults", "2 vuxna", "2 adults")
      case .oneChild: ("oneChild", "1–2 vuxna med 1 barn", "1–2 adults with 1 child")
      case .twoChildren: ("twoChildren", "1–2 vuxna med 2 barn", "1–2 adults with 2 children")
      case .threeChildren: ("threeChildren", "1–2 vuxna med 3 barn", "1–2 adults with 3 children")
      case .fourChildren: ("fourChildren", "1–2 vuxna med 4 barn", "1–2 adults with 4 children")
      case .fiveChildren: ("fiveChildren", "1–2 vuxna med 5 barn", "1–2 adults with 5 children")
      case .eachFurtherChild: ("eachFurtherChild", "varje ytterligare barn", "each further child")
      }
    }
  }

  /// The ceiling of a household in a municipality; `nil` where none is known in any year.
  package static func parameter(municipalityCode: String, household: Household) -> Parameter? {
    byMunicipality[municipalityCode]?[household]
  }

  private struct Row {
    let from: YearMonth
    let source: LegalSource
    var confidence = ParameterConfidence.verified
    /// By household, in the order of the cases; those left out are not known.
    let amounts: [Int?]
  }

  private static let municipalities: [(code: String, name: String, rows: [Row])] = [
    (
      "0821", "Högsby",
      [
        Row(
          from: 2020_04, source: "Högsby kommun, riktlinjer 2020",
          amounts: [4_132, 5_155, 5_719, 6_849, 7_432, 7_990, 8_548]),
        Row(
          from: 2021_05, source: "Högsby kommun, riktlinjer 2021",
          amounts: [4_202, 5_242, 5_816, 6_965, 7_558, 8_125, 8_693]),
        Row(
          from: 2023, source: "Högsby kommun, riktlinjer 2023",
          amounts: [4_474, 5_581, 6_192, 7_416, 8_046, 8_650, 9_255]),
      ]
    ),
    (
      "0884", "Vimmerby",
      [
        Row(
          from: 2024, source: "Vimmerby kommun, riktlinjer 2024",
          amounts: [6_400, 6_400, 6_400, 6_900, 8_400, 8_700, 8_700, 0])
      ]
    ),
    (
      "1280", "Malmö",
      [
        Row(from: 2018, source: "Malmö stad 2018", amounts: [5_065, 6_220, 7_500, 8_975, 10_450]),
        Row(
          from: 2019, source: "Malmö stad 2019 (Kronofogden, FKFS 2018:10)",
          amounts: [6_300, 6_300, 7_625, 9_425, nil, nil, nil, 1_800]),
      ]
    ),
    (
      "1287", "Trelleborg",
      [
        Row(
          from: 2019,
          source:
            "Trelleborgs kommun 2019 efter antal rum; antagande: 1 rum för en vuxen, 2 för två eller ett barn, sedan ett per barn",
          confidence: .assumed, amounts: [3_901, 5_852, 5_852, 7_803, 8_778])
      ]
    ),
    (
      "1291", "Simrishamn",
      [
        Row(
          from: 2019, source: "Simrishamns kommun, omkring 2019–2021", confidence: .derived,
          amounts: [5_200, 6_200, 6_200, 7_300, 8_500])
      ]
    ),
    (
      "1292", "Ängelholm",
      [Row(from: 2023_04, source: "Ängelholms kommun 2023", amounts: [6_330, 6_330, 6_970])]
    ),
  ]

  private static let byMunicipality: [String: [Household: Parameter]] = Dictionary(
    municipalities.map { municipality in
      let parameters = Household.allCases.compactMap { household in
        parameter(household, municipality.code, municipality.name, municipality.rows).map { (household, $0) }
      }
      return (municipality.code, Dictionary(parameters, uniquingKeysWith: { first, _ in first }))
    }, uniquingKeysWith: { first, _ in first })

  private static func parameter(
    _ household: Household, _ code: String, _ name: String, _ rows: [Row]
  ) -> Parameter? {
    var entries: [ParameterEntry] = []
    for (place, row) in rows.enumerated() {
      guard row.amounts.indices.contains(household.rawValue), let kronor = row.amounts[household.rawValue]
      else { continue }
      let next = rows.indices.contains(place + 1) ? rows[place + 1] : nil
      let isReplaced = next.map {
        household.rawValue < $0.amounts.count && $0.amounts[household.rawValue] != nil
      }
      entries.append(
        ParameterEntry(
          from: row.from, through: isReplaced == false ? next.map { $0.from - 1 } : nil, value: kronor,
          source: row.source, status: status(row.confidence), confidence: row.confidence,
          checked: ParameterEntry.sourcesChecked))
    }
    let names = household.names
    return entries.isEmpty
      ? nil
      : Parameter(
        "socialAssistance.reasonableRent.\(code).\(names.id)", sv: "skälig hyra, \(name), \(names.swedish)",
        en: "reasonable rent, \(name), \(names.english)", unit: .kronorPerMonth, entries)
  }

  private static func status(_ confidence: ParameterConfidence) -> ParameterStatus {
    switch confidence {
    case .recalled, .assumed: .assumption
    case .derived: .derived
    case .proved, .verified, .secondary: .law
    }
  }

  static let all: [Parameter] = municipalities.flatMap { municipality in
    Household.allCases.compactMap { parameter(municipalityCode: municipality.code, household: $0) }
  }
}
