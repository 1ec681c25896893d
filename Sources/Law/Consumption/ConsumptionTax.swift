public import Economy
public import LawData

/// Taxes on consumption (moms och punktskatter) in a month: what is spent of more money in hand, and the taxes'
/// share of it. A statistic and a choice of the model, not law.
public struct ConsumptionTaxLaw: Sendable, Equatable {
  /// The share of more money in hand that is spent.
  public let spentShare: Rate
  /// Value added tax and excise as a share of what is spent.
  public let taxShare: Rate

  /// To the nearest öre.
  public static let rounding = RoundingRule(
    stepInOre: 1, .nearest, source: "Nytta: varje rad och månad avrundas en gång till öre")

  /// The shares of a month. The lower tax on food ends when its law does, also after the last known law.
  /// - Throws: `NotModelled` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    spentShare = try reader.rate(ConsumptionTaxFigures.spentShare, at: month)
    let full = try reader.rate(ConsumptionTaxFigures.valueAddedTaxShare, at: month)
    let excise = try reader.rate(ConsumptionTaxFigures.exciseShare, at: month)
    let lower = reader.optionalValue(ConsumptionTaxFigures.lowerFoodTax, at: month) ?? 0
    taxShare = full + excise - Rate(partsPerMillion: lower)
  }
}

/// The taxes on consumption (skatt på konsumtion) that follow from a change of a household's money in hand in a
/// month, in kronor; negative where there is less money.
///
/// Change × share that is spent × the taxes' share of spending, rounded once to the nearest öre. Only a change
/// can be asked about: what was paid out before was spent too.
///
/// Example, 10 000 kr more in 2019: 10 000 × 0.95 × (0.124 + 0.036) = 1 520 kr; in May 2026, with the lower
/// tax on food: 10 000 × 0.95 × 0.153 = 1 453.50 kr.
public func consumptionTax(onChange change: Money, law: ConsumptionTaxLaw) -> Money {
  ConsumptionTaxLaw.rounding(ExactKronor(change) * law.spentShare * law.taxShare)
}
