public import Economy
public import LawData

/// What services cost in a year, national averages: administration of social assistance, study places,
/// places at preschool and leisure centre; and what the state gives for an apprentice's workplace.
///
/// Kolada, MYH and SCB. A year without a figure has that of the nearest known year, indexed with the CPI
/// as an exact fraction; years after the last law year have that year's. An answer is also `nil` where it was
/// not compiled.
public struct UnitCostLaw: Sendable {
  /// Administration of social assistance, kronor per household and month; `nil` if there is no figure.
  public var assistanceAdministrationPerMonth: Money? { administration?.rounded }

  /// The most the state gives an apprentice's workplace for a year of full-time study; `nil` if it is not known.
  public var workplaceGrantPerYear: Money? { workplaceGrant?.rounded }

  /// What the state gives once for an apprentice's trained supervisor (förordning 2016:937 26 §); `nil` if it is not known.
  public let trainedSupervisorGrant: Money?

  /// The state's share of a place at folk high school; the region pays the rest.
  public let folkHighSchoolStateShare: Rate?

  let administrationFirstYearShare: Rate?
  let administrationFullYear: Int?
  private let administration: IndexedCost?
  private let basic: IndexedCost?
  private let upperSecondary: IndexedCost?
  private let higherVocational: IndexedCost?
  private let higher: IndexedCost?
  private let preschool: IndexedCost?
  private let leisureCentre: IndexedCost?
  private let workplaceGrant: IndexedCost?

  /// The costs of a year.
  /// - Throws: ``NotModelled`` before 2016.
  public init(year: Int, reader: inout ParameterReader) throws(NotModelled) {
    var needs = LawNeeds()
    needs.administration = true
    needs.studyPlaces = Set(StudyLevel.allCases)
    needs.folkHighSchoolShare = true
    needs.preschoolPlaces = true
    needs.leisureCentrePlaces = true
    needs.workplaceGrant = true
    needs.trainedSupervisor = true
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
      self.administration = Self.cost(UnitCosts.assistanceAdministration, year, &administration)
    } else {
      administrationFirstYearShare = nil
      administrationFullYear = nil
      self.administration = nil
    }
    folkHighSchoolStateShare =
      needs.folkHighSchoolShare ? try reader.rate(UnitCosts.folkHighSchoolStateShare, at: month) : nil
    func place(_ level: StudyLevel) -> IndexedCost? {
      guard needs.studyPlaces.contains(level), let parameter = Self.placeParameter(level) else { return nil }
      return Self.cost(parameter, year, &reader)
    }
    basic = place(.basic)
    upperSecondary = place(.upperSecondary)
    higherVocational = place(.higherVocational)
    higher = place(.higher)
    preschool = needs.preschoolPlaces ? Self.cost(UnitCosts.preschoolPlace, year, &reader) : nil
    leisureCentre =
      needs.leisureCentrePlaces ? Self.cost(UnitCosts.leisureCentrePlace, year, &reader) : nil
    workplaceGrant =
      needs.workplaceGrant
      ? reader.optionalValue(ApprenticeshipFigures.workplaceGrant, at: month).map {
        IndexedCost(amount: Money(kronor: $0), numerator: 1, denominator: 1)
      } : nil
    trainedSupervisorGrant =
      needs.trainedSupervisor
      ? reader.optionalValue(ApprenticeshipFigures.trainedSupervisor, at: month).map(Money.init(kronor:))
      : nil
  }

  /// Whether the cost of a study place at a level is known at all.
  package static func isStudyPlaceKnown(level: StudyLevel) -> Bool { placeParameter(level) != nil }

  /// What a full-time year of study costs and who pays; `nil` for a level without a figure.
  public func studyPlace(level: StudyLevel) -> (payer: StudyPlacePayer, perYear: Money)? {
    place(level).map { (StudyPlacePayer(level: level), $0.rounded) }
  }

  /// The cost of some weeks of a study place: a full-time year × pace, a tenth for each four weeks, rounded
  /// once to the nearest öre.
  /// - Parameter ownYearlyCost: the user's own figure for a full-time year.
  /// Example: 34 986 kr a year at full pace and four weeks: 34 986 / 10 = 3 498.60 kr.
  public func studyPlaceCost(
    level: StudyLevel, pace: StudyPace, weeks: Int, ownYearlyCost: Money?
  ) -> Money? {
    let own = ownYearlyCost.map { IndexedCost(amount: $0, numerator: 1, denominator: 1) }
    return (own ?? place(level))?.part(weeks * pace.rawValue, of: Self.yearOfFullTime)
  }

  /// What the state gives for some weeks at an apprentice's workplace (ersättning till arbetsplatsen): the highest
  /// amount a year of full-time study × pace, a tenth for each four weeks, rounded once to the nearest öre; `nil`
  /// where it is not known.
  ///
  /// Förordning (2016:937) 25 §.
  /// - Parameter ownYearlyGrant: the user's own figure for a year of full-time study.
  /// Example: 40 000 kr at full pace and four weeks: 4 000 kr.
  public func workplaceGrant(pace: StudyPace, weeks: Int, ownYearlyGrant: Money?) -> Money? {
    let own = ownYearlyGrant.map { IndexedCost(amount: $0, numerator: 1, denominator: 1) }
    return (own ?? workplaceGrant)?.part(weeks * pace.rawValue, of: Self.yearOfFullTime)
  }

  /// The weeks of two whole terms at full pace.
  private static let yearOfFullTime = StudyCalendar.termWeekCount * 2 * StudyPace.full.rawValue

  /// What a child's place in child care costs the municipality a month: a twelfth of a year's, rounded once to
  /// the nearest öre.
  ///
  /// Example, preschool in 2019: 156 236 / 12 = 13 019.67 kr.
  public func childCarePlacePerMonth(_ form: ChildCareForm) -> Money? {
    switch form {
    case .preschool: preschool?.part(1, of: 12)
    case .leisureCentre: leisureCentre?.part(1, of: 12)
    }
  }

  /// The administration of social assistance that follows one household in a month of the horizon, counted
  /// from 1: the average cost × the marginal share, rounded once to the nearest öre.
  /// Example: 2 288 kr in 2019, first year: 2 288 × 3 / 10 = 686.40 kr.
  public func administrationCost(monthOfHorizon: Int) -> Money? {
    guard let administration,
      let share = administrationMarginalShare(monthOfHorizon: monthOfHorizon, law: self)
    else { return nil }
    return administration.part(share.numerator, of: share.denominator)
  }

  private func place(_ level: StudyLevel) -> IndexedCost? {
    switch level {
    case .basic: basic
    case .upperSecondary: upperSecondary
    case .folkHighSchool: nil
    case .higherVocational: higherVocational
    case .higher: higher
    }
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

  private static func cost(
    _ parameter: Parameter, _ year: Int, _ reader: inout ParameterReader
  ) -> IndexedCost? {
    guard let first = parameter.entries.first?.from.year, let last = parameter.entries.last?.from.year,
      let known = reader.optionalValue(parameter, at: YearMonth(januaryOf: min(max(year, first), last)))
    else { return nil }
    let ratio = ConsumerPrices.ratio(from: min(max(year, first), last), to: year, reader: &reader)
    return IndexedCost(
      amount: Money(kronor: known), numerator: ratio.numerator, denominator: ratio.denominator)
  }
}
