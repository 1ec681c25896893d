public import Economy
public import LawData

/// The law of one year on contributions of the self-employed (egenavgifter). SAL 3 kap., lag (2023:748).
///
/// Simplifications: seven waiting days; the reductions of 2016 for those under 26 and the regional one are left out.
public struct SelfEmployedContributionLaw: Sendable {
  /// The calendar year.
  public let year: Int
  package let fullRate: Rate
  package let standardDeduction: Rate
  package let oldFromAge: Int
  /// Those of the elderly; `nil` where it was compiled for none of them.
  package let old: (rate: Rate, standardDeduction: Rate)?
  /// Below it there are no contributions, kronor.
  package let leastBase: Int
  package let reductionShare: Rate
  package let reductionHighest: Int
  package let reductionAbove: Int
  /// The relief of 2020: a rate of its own up to a base in kronor.
  package let relief: (base: Int, rate: Rate)?

  /// The law of a year for people born in some years; `nil`: for anybody.
  /// - Throws: ``NotModelled`` before 2016.
  public init(year: Int, bornYears: Set<Int>?, reader: inout ParameterReader) throws(NotModelled) {
    typealias Figures = SelfEmployedContributionFigures
    let month = YearMonth(januaryOf: year)
    self.year = year
    let limit = try reader.value(EmployerContributionFigures.oldFromAge, at: month)
    oldFromAge = limit
    fullRate = try reader.rate(Figures.full, at: month)
    standardDeduction = try reader.rate(Figures.standardDeduction, at: month)
    old =
      bornYears?.contains { year - $0 - 1 >= limit } ?? true
      ? (
        try reader.rate(Figures.old, at: month), try reader.rate(Figures.oldStandardDeduction, at: month)
      ) : nil
    leastBase = try reader.value(Figures.leastBase, at: month)
    reductionShare = try reader.rate(Figures.reductionShare, at: month)
    reductionHighest = try reader.value(Figures.reductionHighest, at: month)
    reductionAbove = try reader.value(Figures.reductionAbove, at: month)
    if let base = reader.optionalValue(Figures.reliefBase, at: month),
      let rate = reader.optionalValue(Figures.reliefRate, at: month)
    {
      relief = (base, Rate(partsPerMillion: rate))
    } else {
      relief = nil
    }
  }

  /// Whether somebody pays the contributions of the elderly.
  package func isOld(bornYear: Int) -> Bool { year - bornYear - 1 >= oldFromAge }

  /// The surplus that is taxed and gives contributions: the profit less the standard deduction, to the öre.
  ///
  /// The deduction is settled against the contributions of the year after (IL 16 kap. 29 §), which is left out.
  /// Example: 20 000 − 25 % = 15 000.
  public func taxableSurplus(ofProfit profit: Money, bornYear: Int) -> Money {
    let deduction = isOld(bornYear: bornYear) ? old?.standardDeduction ?? .zero : standardDeduction
    return profit - profit.share(deduction)
  }

  /// The contributions of a year on a base in whole kronor, öre dropped.
  ///
  /// Base × rate; of the full contributions 7.5 % of the base is taken off, at most 15 000 kr, if the base is above
  /// 40 000 kr. In 2020 the first 100 000 kr bear the pension part alone, and the reduction is of what is above them.
  /// Example 2019: 180 000 × 28.97 % − 7.5 % × 180 000 = 52 146 − 13 500 = 38 646.
  public func contributions(on base: Int, bornYear: Int) -> Int {
    guard base >= leastBase else { return 0 }
    if isOld(bornYear: bornYear) {
      return TaxRounding.oreDropped.kronor(ExactKronor(kronor: base) * (old?.rate ?? .zero))
    }
    let relieved = min(base, relief?.base ?? 0)
    let whole = ExactKronor(kronor: base - relieved)
    var due = whole * fullRate
    if let relief { due = due + ExactKronor(kronor: relieved) * relief.rate }
    if base > reductionAbove {
      due = due - min(whole * reductionShare, ExactKronor(kronor: reductionHighest))
    }
    return TaxRounding.oreDropped.kronor(due)
  }
}
