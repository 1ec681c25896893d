public import Economy
public import LawData

/// What services cost in a year, national averages: administration of social assistance and study places.
///
/// Kolada, MYH and SCB. A year without a figure has that of the nearest known year, indexed with the CPI
/// to the nearest öre; years after the last law year have that year's.
public struct UnitCostLaw: Sendable {
  /// Administration of social assistance, kronor per household and month; `nil` if there is no figure.
  public let assistanceAdministrationPerMonth: Money?

  let administrationFirstYearShare: Rate
  let administrationFullYear: Int
  private let basic: Money?
  private let upperSecondary: Money?
  private let higherVocational: Money?
  private let higher: Money?

  /// The costs of a year.
  /// - Throws: ``NotModelled`` before 2016.
  public init(year: Int, reader: inout ParameterReader) throws(NotModelled) {
    let month = YearMonth(januaryOf: year)
    administrationFirstYearShare = try reader.rate(UnitCosts.administrationFirstYearShare, at: month)
    administrationFullYear = try reader.value(UnitCosts.administrationFullYear, at: month)
    assistanceAdministrationPerMonth = Self.cost(UnitCosts.assistanceAdministration, year, &reader)
    basic = Self.cost(UnitCosts.studyPlaceBasic, year, &reader)
    upperSecondary = Self.cost(UnitCosts.studyPlaceUpperSecondary, year, &reader)
    higherVocational = Self.cost(UnitCosts.studyPlaceHigherVocational, year, &reader)
    higher = Self.cost(UnitCosts.studyPlaceHigher, year, &reader)
  }

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

  private static func cost(_ parameter: Parameter, _ year: Int, _ reader: inout ParameterReader) -> Money? {
    guard let first = parameter.entries.first?.from.year, let last = parameter.entries.last?.from.year,
      let known = reader.optionalValue(parameter, at: YearMonth(januaryOf: min(max(year, first), last)))
    else { return nil }
    return ConsumerPrices.indexed(
      Money(kronor: known), from: min(max(year, first), last), to: year, reader: &reader)
  }
}
