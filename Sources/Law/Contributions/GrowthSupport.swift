public import Economy
public import LawData

/// Growth support (växa-stöd) of one month: nothing but the old-age pension contribution on the pay up to a cap.
///
/// Lag (2016:1053), from 2017: for 12 months from the first, 24 for those hired from March 2018 in pay from
/// August 2019; the cap is 25 000 kr a month, and 35 000 kr from 2025 for those hired after April 2024. Limited
/// companies have it on pay from 2018. From 2026 it is an aid of its own and no longer counted here. Whether the
/// employer is one that the act covers, with a first (or second) employee of at least 20 hours a week, is the
/// user's word.
///
/// Example, hired June 2024, 30 000 kr in March 2025: 30 000 × 0.1021 = 3 063; in December 2024
/// 25 000 × 0.1021 + 5 000 × 0.3142 = 4 123.50.
public struct GrowthSupport: Hashable, Sendable {
  /// The pay of a month that the support holds for.
  public let payCap: Money
  /// The old-age pension contribution, all that is paid on it.
  public let pensionRate: Rate

  /// The support in a month; `nil` when its months are over, or the month has none.
  /// - Parameter hired: the first month of the employment.
  /// - Throws: ``NotModelled`` if those hired in that month have no growth support.
  public init?(month: YearMonth, hired: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    typealias Figures = ContributionSupportFigures
    let monthsByHire = try reader.value(Figures.growthMonthsByHire, at: hired)
    let capByHire = try reader.value(Figures.growthPayCapByHire, at: hired)
    guard let months = reader.optionalValue(Figures.growthMonths, at: month),
      let cap = reader.optionalValue(Figures.growthPayCap, at: month),
      month >= hired, month - hired < min(months, monthsByHire)
    else { return nil }
    payCap = Money(kronor: min(cap, capByHire))
    pensionRate = try reader.rate(ContributionComponents.oldAgePension, at: month)
  }
}
