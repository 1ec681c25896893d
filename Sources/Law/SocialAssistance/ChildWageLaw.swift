public import Economy
public import LawData

/// A child's own wages in the means test of social assistance: one price base amount a calendar year is not
/// counted.
///
/// SoL (2001:453) 4 kap. 1 a § to 2025-06, SoL (2025:400) 12 kap. 9 § from 2025-07, for children at home and pupils
/// under 21. The excess is spread over the twelve months, to the nearest öre, and meets the child's own norm alone:
/// a child has no duty to support the family.
///
/// Example, 60 000 kr in 2026: (60 000 − 59 200) / 12 = 66.67 kr a month.
public struct ChildWageLaw: Sendable {
  /// What is not counted, kronor a calendar year.
  public let exemptPerYear: Money

  /// The rules of a month.
  /// - Throws: ``NotModelled`` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    let multiple = try reader.rate(ChildWages.exemptAmount, at: month)
    exemptPerYear = try reader.money(BaseAmounts.priceBaseAmount, at: month).share(multiple)
  }

  /// What is counted of a child's wages in a month.
  /// - Parameters:
  ///   - yearlyWage: the child's wages of the calendar year.
  ///   - childNorm: the child's personal amount of the norm.
  public func countedPerMonth(yearlyWage: Money, childNorm: Money) -> Money {
    let excess = (yearlyWage - exemptPerYear).orZero
    return min(Money(ore: excess.ore.dividedRoundingHalfAway(by: 12)), childNorm.orZero)
  }
}
