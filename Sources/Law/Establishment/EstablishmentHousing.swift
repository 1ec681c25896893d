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

  func monthly(rent: Money, housingAllowance: Money) -> Money {
    (min(rent, ceiling) - floor - housingAllowance).orZero
  }
}
