public import Economy
public import LawData

/// What services cost in a year, national averages: administration of social assistance and study places.
///
/// Kolada, MYH and SCB. A year without a figure has that of the nearest known year, indexed with the CPI
/// to the nearest öre; years after the last law year have that year's. An answer is also `nil` where it was
/// not compiled.
public struct UnitCostLaw: Sendable {
  /// Administration of social assistance, kronor per household and month; `nil` if there is no figure.
  public let assistanceAdministrationPerMonth: Money?

  /// The state's share of a place at folk high school; the region pays the rest.
  public let folkHighSchoolStateShare: Rate?

  let administrationFirstYearShare: Rate?
  let administrationFullYear: Int?
  private let basic: Money?
  private let upperSecondary: Money?
  private let higherVocational: Money?
  private let higher: Money?

  /// The costs of a year.
  /// - Throws: ``NotModelled`` before 2016.
  public init(year: Int, reader: inout ParameterReader) throws(NotModelled) {
    var needs = LawNeeds()
    needs.administration = true
    needs.studyPlaces = Set(StudyLevel.allCases)
    needs.folkHighSchoolShare = true
    var administration = ParameterReader()
    try self.init(year: year, needs: needs, reader: &reader, administration: &administration)
    reader.merge(administration)
  }

  /// The costs of a year that are asked for.
  /// - Parameter administration: logs what the administration reads.
  /// - Throws: ``NotModelled`` before 2016.
  package init(
    year: Int, needs: LawNeeds, reader: inout ParameterReader, administration: inout ParameterReader
  ) throws(NotModelled) {
    let month = YearMonth(januaryOf: year)
    if needs.administration {
      administrationFirstYearShare = try administration.rate(
        UnitCosts.administrationFirstYearShare, at: month)
      administrationFullYear = try administration.value(UnitCosts.administrationFullYear, at: month)
      assistanceAdministrationPerMonth = Self.cost(UnitCosts.assistanceAdministration, year, &administration)
    } else {
      administrationFirstYearShare = nil
      administrationFullYear = nil
      assistanceAdministrationPerMonth = nil
    }
    folkHighSchoolStateShare =
      needs.folkHighSchoolShare ? try reader.rate(UnitCosts.folkHighSchoolStateShare, at: month) : nil
    func place(_ level: StudyLevel) -> Money? {
      guard needs.studyPlaces.contains(level), let parameter = Self.placeParameter(level) else { return nil }
      return Self.cost(parameter, year, &reader)
    }
    basic = place(.basic)
    upperSecondary = place(.upperSecondary)
    higherVocational = place(.higherVocational)
    higher = place(.higher)
  }

  /// Whether the cost of a study place at a level is known at all.
  package static func isStudyPlaceKnown(level: StudyLevel) -> Bool { placeParameter(level) != nil }

  /// What a full-time year of study costs and who pays; `nil` for a level without a figure.
  public func studyPlace(level: StudyLevel) -> (payer: StudyPlacePayer, perYear: Money)? {
    let cost: Money? =
      switch level {
      case .basic: basic
      case .upperSecondary: upperSecondary
      case .folkHighSchool: nil
      case .higherVocational: higherVocational
      case .higher: higher
      }
    guard let cost else { return nil }
    return (StudyPlacePayer(level: level), cost)
  }

  private static func placeParameter(_ level: StudyLevel) -> Parameter? {
    switch level {
    case .basic: UnitCosts.studyPlaceBasic
    case .upperSecondary: UnitCosts.studyPlaceUpperSecondary
    case .folkHighSchool: nil
    case .higherVocational: UnitCosts.studyPlaceHigherVocational
    case .higher: UnitCosts.studyPlaceHigher
    }
  }

  private static func cost(_ parameter: Parameter, _ year: Int, _ reader: inout ParameterReader) -> Money? {
    guard let first = parameter.entries.first?.from.year, let last = parameter.entries.last?.from.year,
      let known = reader.optionalValue(parameter, at: YearMonth(januaryOf: min(max(year, first), last)))
    else { return nil }
    return ConsumerPrices.indexed(
      Money(kronor: known), from: min(max(year, first), last), to: year, reader: &reader)
  }
}
