public import Economy
public import LawData

/// The work premium (jobbpremie) of a month: tax-free, paid by the state to somebody who has left social
/// assistance for work.
///
/// Förordning om jobbpremie 2026, in force 2026-03 to 2028-02. It asks for assistance in every month from July to
/// December 2025, a wage in the month and no assistance to the household in it, and lasts at most 18 months. No
/// rounding is known: to the nearest öre.
///
/// Example, a wage of 20 000 kr: 20 000 × 0.15 = 3 000 kr; from 25 000 kr 3 750 kr.
public struct WorkPremiumLaw: Sendable {
  /// The share of gross wage that is paid.
  public let wageShare: Rate
  /// The highest premium of a month.
  public let highestPerMonth: Money
  /// The highest number of months with the premium.
  public let longestMonths: Int

  /// The rules of a month; `nil` where the premium is not in force.
  public init?(month: YearMonth, reader: inout ParameterReader) {
    guard let share = reader.optionalValue(WorkPremium.wageShare, at: month),
      let highest = reader.optionalValue(WorkPremium.highestPerMonth, at: month),
      let longest = reader.optionalValue(WorkPremium.longestMonths, at: month)
    else { return nil }
    wageShare = Rate(partsPerMillion: share)
    highestPerMonth = Money(kronor: highest)
    longestMonths = longest
  }

  /// The premium of a month for one adult's gross wage.
  public func workPremium(grossWage: Money) -> Money {
    min(grossWage.orZero.share(wageShare), highestPerMonth)
  }

  /// The months in which the household must have had assistance, every one of them.
  public static var assistedMonths: ClosedRange<YearMonth>? {
    guard let period = ModelBoundaries.workPremiumAssistedPeriod.entries.first, let last = period.through
    else { return nil }
    return period.from...last
  }
}
