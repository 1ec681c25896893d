public import Economy
public import LawData

/// The consumer price index (konsumentprisindex, KPI) as factors between the prices of two years.
///
/// SCB, annual means, 1980 = 100. Years without an index grow by 2 % a year; years after the last law year
/// are in that year's prices already. From 2016 to 2020: 335.92 / 316.43.
public struct ConsumerPrices: Sendable {
  /// By year from the first known; `nil` for a year that was not asked for.
  private let levels: [Double?]

  /// The index of all years that are known or reckoned.
  public init(reader: inout ParameterReader) {
    self.init(years: Set(Self.firstYear...Self.lastYear), reader: &reader)
  }

  /// The index of the years needed to turn prices of some years into those of the price year: none where
  /// all are in the same prices.
  package init(from years: ClosedRange<Int>, to priceYear: Int, reader: inout ParameterReader) {
    let occurring = Set(years.map(Self.within)).union([Self.within(priceYear)])
    self.init(years: occurring.count > 1 ? occurring : [], reader: &reader)
  }

  private init(years: Set<Int>, reader: inout ParameterReader) {
    var levels: [Double?] = []
    for year in Self.firstYear...Self.lastYear {
      levels.append(years.contains(year) ? Self.level(of: year, reader: &reader) : nil)
    }
    self.levels = levels
  }

  /// What an amount in a year's prices is multiplied with to be in another year's prices; `nil` where a
  /// year was not compiled.
  public func factor(from year: Int, to priceYear: Int) -> Double? {
    let (base, target) = (Self.within(year), Self.within(priceYear))
    guard base != target else { return 1 }
    guard let old = levels[base - Self.firstYear], let new = levels[target - Self.firstYear] else {
      return nil
    }
    return new / old
  }

  /// An amount in a year's prices in another year's prices, to the nearest öre; `nil` where a year was not
  /// compiled.
  ///
  /// Example, 316.43 kr of 2016 in 2020: 316.43 × 335.92 / 316.43 = 335.92 kr.
  public func indexed(_ amount: Money, from year: Int, to priceYear: Int) -> Money? {
    factor(from: year, to: priceYear).map { Self.product(amount, $0) }
  }

  /// The factor between two years' prices as a fraction of whole numbers, reading those two years alone.
  static func ratio(
    from year: Int, to priceYear: Int, reader: inout ParameterReader
  ) -> (numerator: Int, denominator: Int) {
    let (base, target) = (within(year), within(priceYear))
    guard base != target else { return (1, 1) }
    let new = exactLevel(of: target, reader: &reader)
    let old = exactLevel(of: base, reader: &reader)
    return (new.numerator * old.denominator, new.denominator * old.numerator)
  }

  /// The index of a year in hundredths; each missing year multiplies by the growth.
  private static func exactLevel(
    of year: Int, reader: inout ParameterReader
  ) -> (numerator: Int, denominator: Int) {
    let month = YearMonth(januaryOf: year)
    if let index = reader.optionalValue(ConsumerPriceIndex.annualMean, at: month) { return (index, 1) }
    guard year > firstYear else { return (1, 1) }
    let growth = reader.optionalValue(ConsumerPriceIndex.growthWhereMissing, at: month) ?? 0
    let before = exactLevel(of: year - 1, reader: &reader)
    let whole = Rate.one.partsPerMillion
    return (before.numerator * (whole + growth), before.denominator * whole)
  }

  /// Rounded by hand, halves away from zero: `rounded()` would tie the executable to the C math library.
  private static func product(_ amount: Money, _ factor: Double) -> Money {
    let exact = Double(amount.ore) * factor
    let whole = Int(exact)
    let isHalfOrMore = (exact - Double(whole)).magnitude * 2 >= 1
    return Money(ore: isHalfOrMore ? whole + (exact < 0 ? -1 : 1) : whole)
  }

  private static var firstYear: Int {
    (ConsumerPriceIndex.annualMean.entries.first?.from ?? ParameterReader.firstLawMonth).year
  }
  private static var lastYear: Int { ParameterReader.lastLawMonth.year }
  private static func within(_ year: Int) -> Int { min(max(year, firstYear), lastYear) }

  /// The index of a year, or, where it is missing, that of the year before it with a year's growth.
  private static func level(of year: Int, reader: inout ParameterReader) -> Double {
    let month = YearMonth(januaryOf: year)
    if let index = reader.optionalValue(ConsumerPriceIndex.annualMean, at: month) {
      return Double(index) / 100
    }
    guard year > firstYear else { return 1 }
    let growth = reader.optionalValue(ConsumerPriceIndex.growthWhereMissing, at: month) ?? 0
    return level(of: year - 1, reader: &reader) * (1 + Rate(partsPerMillion: growth).value)
  }
}
