public import Economy
public import LawData

/// Regional support (regionalt stöd) of one month: a deduction from the contributions of a place of business in
/// the support area (stödområdet).
///
/// Lag (2001:1170) 2 and 5 §§, from 2016: 10 % of the base, at most 7 100 kr an employer and month, and never so
/// much that less than the old-age pension contribution is left. Pay that bears that contribution alone has no
/// deduction: that of the elderly, and what growth support or the relief of 2020 holds for. Not for municipalities, regions or the
/// state. The whole 7 100 kr is taken to be free for the one job; that the place lies in the area is the user's
/// word.
///
/// Example, 22 000 kr at full rate: 22 000 × 0.3142 − 22 000 × 0.10 = 4 712.40.
public struct RegionalSupport: Hashable, Sendable {
  /// The deduction as a share of the base.
  public let share: Rate
  /// The highest deduction, kronor a month.
  public let highest: Money
  /// The old-age pension contribution, which is always left.
  public let pensionRate: Rate

  /// The support in a month.
  /// - Throws: ``NotModelled`` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    share = try reader.rate(ContributionSupportFigures.regionalShare, at: month)
    highest = try reader.money(ContributionSupportFigures.regionalHighest, at: month)
    pensionRate = try reader.rate(ContributionComponents.oldAgePension, at: month)
  }

  /// The deduction from the contributions `due` on a base.
  func deduction(base: ExactKronor, due: ExactKronor) -> ExactKronor {
    min(base * share, ExactKronor(highest), (due - base * pensionRate).orZero)
  }
}
