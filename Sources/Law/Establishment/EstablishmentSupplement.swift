import Economy
import LawData

/// The supplement for children (etableringstillägg) in the law of one month.
struct EstablishmentSupplement: Sendable, Equatable {
  private let youngerChild: Money?
  private let olderChild: Money?
  private let olderChildAge: Int
  private let endAge: Int
  private let highestChildCount: Int
  private let maintained: MaintainedLimits?

  /// - Parameters:
  ///   - ages: the ages of the children at home; `nil`: any.
  ///   - isMaintained: whether a child may have maintenance support.
  init(
    month: YearMonth, ages: [Int]?, isMaintained: Bool, reader: inout ParameterReader
  ) throws(NotModelled) {
    let older = try reader.value(EstablishmentSupplementConditions.olderChildAge, at: month)
    let end = try reader.value(EstablishmentSupplementConditions.endAge, at: month)
    highestChildCount = try reader.value(EstablishmentSupplementConditions.highestChildCount, at: month)
    let hasYounger = ages?.contains { $0 < older } ?? true
    let hasOlder = ages?.contains { older <= $0 && $0 < end } ?? true
    youngerChild =
      hasYounger ? try reader.money(EstablishmentAmounts.supplementYoungerChild, at: month) : nil
    olderChild = hasOlder ? try reader.money(EstablishmentAmounts.supplementOlderChild, at: month) : nil
    maintained = isMaintained ? try MaintainedLimits(month: month, reader: &reader) : nil
    olderChildAge = older
    endAge = end
  }

  /// The supplement of a month, kronor: the oldest children first, as many as count; `nil` for what is not
  /// compiled. Förordning 2017:819 3 kap. 12 §.
  ///
  /// Example, children of twelve, nine, three and one in 2019: 1 500 + 2 × 800 = 3 100 kr.
  func monthly(
    bornOldestFirst: [YearMonth], in month: YearMonth, withMaintenanceSupport count: Int
  ) -> Money? {
    guard var placesLeft = childCount(withMaintenanceSupport: count) else { return nil }
    var sum = Money.zero
    for born in bornOldestFirst where placesLeft > 0 {
      let age = month.age(ofBorn: born)
      guard age >= 0, age < endAge else { continue }
      guard let amount = age < olderChildAge ? youngerChild : olderChild else { return nil }
      sum += amount
      placesLeft -= 1
    }
    return sum
  }

  /// How many children give supplement at most.
  private func childCount(withMaintenanceSupport count: Int) -> Int? {
    guard count > 0 else { return highestChildCount }
    return maintained.map { $0.childCount(withMaintenanceSupport: count) ?? highestChildCount }
  }

  /// The numbers of children with maintenance support that leave fewer children with supplement.
  private struct MaintainedLimits: Sendable, Equatable {
    let forTwo: Int
    let forOne: Int
    let forNone: Int

    init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
      forTwo = try reader.value(EstablishmentSupplementConditions.maintainedForTwo, at: month)
      forOne = try reader.value(EstablishmentSupplementConditions.maintainedForOne, at: month)
      forNone = try reader.value(EstablishmentSupplementConditions.maintainedForNone, at: month)
    }

    /// How many children give supplement; `nil`: no fewer than otherwise.
    func childCount(withMaintenanceSupport count: Int) -> Int? {
      if count >= forNone { return 0 }
      if count >= forOne { return 1 }
      return count >= forTwo ? 2 : nil
    }
  }
}
