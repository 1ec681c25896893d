public import Economy
public import LawData

/// The law of one month on the establishment benefit (etableringsersättning), its supplement for children
/// (etableringstillägg) and its housing part (bostadsersättning). All three are tax-free.
///
/// Förordning 2010:407 2 kap. to 2017, förordning 2017:819 2, 3, 5 and 10 kap. from 2018. The amounts are
/// whole kronor as they stand in the ordinance, and those a day are paid in whole quarters of full time, so
/// nothing is rounded. An answer is `nil` where the law was compiled for another participant.
public struct EstablishmentLaw: Sendable, Equatable {
  /// Lowest age in years.
  public let lowestAge: Int?
  /// Highest age in years.
  public let highestAge: Int?
  /// Longest time in the programme, as months of full time.
  public let longestMonths: Int?

  private let dailyFullTime: Money?
  private let dailyMapping: Money?
  private let housing: EstablishmentHousing?
  private let supplement: EstablishmentSupplement?

  /// The law of a month.
  /// - Throws: `NotModelled` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    lowestAge = try reader.value(EstablishmentConditions.lowestAge, at: month)
    highestAge = try reader.value(EstablishmentConditions.highestAge, at: month)
    longestMonths = try reader.value(EstablishmentConditions.longestMonths, at: month)
    dailyFullTime = try reader.money(EstablishmentAmounts.dailyBenefit, at: month)
    dailyMapping = try reader.money(EstablishmentAmounts.dailyBenefitDuringMapping, at: month)
    housing = try EstablishmentHousing(month: month, reader: &reader)
    supplement = try EstablishmentSupplement(month: month, ages: nil, isMaintained: true, reader: &reader)
  }

  /// The law of a month for some participants; who qualifies is another rule's.
  /// - Throws: `NotModelled` before 2016.
  package init(
    month: YearMonth, needs: LawNeeds.Programme, reader: inout ParameterReader
  ) throws(NotModelled) {
    lowestAge = nil
    highestAge = nil
    longestMonths = nil
    dailyFullTime =
      needs.stages.contains(.programme)
      ? try reader.money(EstablishmentAmounts.dailyBenefit, at: month) : nil
    dailyMapping =
      needs.stages.contains(.mapping)
      ? try reader.money(EstablishmentAmounts.dailyBenefitDuringMapping, at: month) : nil
    housing = needs.housing ? try EstablishmentHousing(month: month, reader: &reader) : nil
    supplement =
      needs.childAges.isEmpty
      ? nil
      : try EstablishmentSupplement(
        month: month, ages: needs.childAges, isMaintained: needs.isMaintained, reader: &reader)
  }

  /// The benefit a day (etableringsersättning per dag), kronor.
  ///
  /// Förordning 2017:819 2 kap. 13 § and 10 kap. 6 §: 308 a day at full time, less in proportion at part time;
  /// 231 while the plan is made, whatever the extent. Example: half time gives 308 × 0.5 = 154.
  public func dailyBenefit(stage: EstablishmentStage, extent: Rate) -> Money? {
    switch stage {
    case .mapping: dailyMapping
    case .programme: dailyFullTime?.share(extent)
    }
  }

  /// The benefit of a month (etableringsersättning), kronor: a day's benefit for each Monday to Friday,
  /// public holidays included.
  ///
  /// Förordning 2017:819 10 kap. 6 §: at most five days a calendar week. Example: January 2019 has 23 such
  /// days and gives 23 × 308 = 7 084.
  public func establishmentBenefit(weekdays: Int, stage: EstablishmentStage, extent: Rate) -> Money? {
    dailyBenefit(stage: stage, extent: extent).map { $0 * weekdays }
  }

  /// The supplement of a month for children at home (etableringstillägg), kronor.
  ///
  /// Förordning 2017:819 3 kap. 10–12 §§: 800 for a child under 11, 1 500 for one of 11–19, for the three
  /// oldest; with maintenance support for three children only the two oldest count, for four or five only the
  /// oldest, for six or more none. Example: children of 12, 9 and 3 give 1 500 + 2 × 800 = 3 100.
  ///
  /// - Parameters:
  ///   - bornOldestFirst: the children's months of birth, the oldest first; those not yet born and those of 20
  ///     or more are passed over.
  ///   - maintained: the number of children with maintenance support.
  public func establishmentSupplement(
    bornOldestFirst: [YearMonth], in month: YearMonth, withMaintenanceSupport maintained: Int
  ) -> Money? {
    guard let supplement else { return bornOldestFirst.contains { $0 <= month } ? nil : .zero }
    return supplement.monthly(bornOldestFirst: bornOldestFirst, in: month, withMaintenanceSupport: maintained)
  }

  /// The housing part of a month (bostadsersättning), kronor, for somebody single without children at home:
  /// the caller knows that.
  ///
  /// Förordning 2017:819 3 kap. 16 §: the cost up to 5 700 above 1 800; 5 kap. 5 §: less housing allowance.
  /// Example: a rent of 6 000 gives 5 700 − 1 800 = 3 900.
  public func establishmentHousing(rent: Money, housingAllowance: Money) -> Money? {
    housing?.monthly(rent: rent, housingAllowance: housingAllowance)
  }
}
