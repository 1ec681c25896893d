import Economy
import LawData

/// The housing part (bostadsersättning) in the law of one month.
struct EstablishmentHousing: Sendable, Equatable {
  private let floor: Money
  private let ceiling: Money

  init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    floor = try reader.money(EstablishmentAmounts.housingFloor, at: month)
    ceiling = try reader.money(EstablishmentAmounts.housingCeiling, at: month)
  }

  /// The housing part of a month, kronor: rent up to the ceiling, less the floor and the housing allowance.
  ///
  /// Example, rent 5 000 and no allowance: 5 000 − 1 800 = 3 200 kr.
  func monthly(rent: Money, housingAllowance: Money) -> Money {
    (min(rent, ceiling) - floor - housingAllowance).orZero
  }
}
