import Economy
import LawData

/// The supplement for children (etableringstillägg) in the law of one month.
struct EstablishmentSupplement: Sendable, Equatable {
  private let youngerChild: Money
  private let olderChild: Money
  private let olderChildAge: Int
  private let endAge: Int
  private let highestChildCount: Int
  private let maintainedForTwo: Int
  private let maintainedForOne: Int
  private let maintainedForNone: Int

  init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    youngerChild = try reader.money(EstablishmentAmounts.supplementYoungerChild, at: month)
    olderChild = try reader.money(EstablishmentAmounts.supplementOlderChild, at: month)
    olderChildAge = try reader.value(EstablishmentSupplementConditions.olderChildAge, at: month)
    endAge = try reader.value(EstablishmentSupplementConditions.endAge, at: month)
    highestChildCount = try reader.value(EstablishmentSupplementConditions.highestChildCount, at: month)
    maintainedForTwo = try reader.value(EstablishmentSupplementConditions.maintainedForTwo, at: month)
    maintainedForOne = try reader.value(EstablishmentSupplementConditions.maintainedForOne, at: month)
    maintainedForNone = try reader.value(EstablishmentSupplementConditions.maintainedForNone, at: month)
  }

  func monthly(
    bornOldestFirst: [YearMonth], in month: YearMonth, withMaintenanceSupport maintained: Int
  ) -> Money {
    var placesLeft = childCount(withMaintenanceSupport: maintained)
    var sum = Money.zero
    for born in bornOldestFirst where placesLeft > 0 {
      let age = month.age(ofBorn: born)
      guard age >= 0, age < endAge else { continue }
      sum += age < olderChildAge ? youngerChild : olderChild
      placesLeft -= 1
    }
    return sum
  }

  /// How many children give supplement at most.
  private func childCount(withMaintenanceSupport maintained: Int) -> Int {
    if maintained >= maintainedForNone { return 0 }
    if maintained >= maintainedForOne { return 1 }
    if maintained >= maintainedForTwo { return 2 }
    return highestChildCount
  }
}
