import Economy
import LawData
import LifeCourse

// Unit costs in the prices of a year.
extension PathExplainer {
  /// A unit cost in a year's prices: that of the nearest known year, times the index of the one over that of the other.
  func indexedCost(_ parameter: Parameter, year: Int) -> ExplanationNode {
    let wanted = timeline.firstYear + year
    guard let first = parameter.entries.first?.from.year, let last = parameter.entries.last?.from.year else {
      return figure(parameter, year * 12)
    }
    let known = min(max(wanted, first), last)
    let amount = figure(parameter, at: YearMonth(januaryOf: known))
    guard let (base, target) = priceYears(known, wanted), base != target else { return amount }
    return (amount * (priceLevel(target) / priceLevel(base)))
      .named(
        name("unitCost.indexed", "Kostnad i årets priser", "Cost in the year's prices"))
  }

  /// Two years within those of the index and of the law.
  private func priceYears(_ known: Int, _ wanted: Int) -> (Int, Int)? {
    guard let first = ConsumerPriceIndex.annualMean.entries.first?.from.year else { return nil }
    let last = ParameterReader.lastLawMonth.year
    return (min(max(known, first), last), min(max(wanted, first), last))
  }

  /// The index of a year; a missing one is that of the year before with a year's growth.
  private func priceLevel(_ year: Int) -> ExplanationNode {
    let january = YearMonth(januaryOf: year)
    if let index = optionalFigure(ConsumerPriceIndex.annualMean, at: january) { return index }
    let growth = figure(ConsumerPriceIndex.growthWhereMissing, at: january)
    return (priceLevel(year - 1) * (.constant(1, .share) + growth))
      .named(name("priceIndex.\(year)", "Prisindex \(year), framskrivet", "Price index \(year), projected"))
  }
}
