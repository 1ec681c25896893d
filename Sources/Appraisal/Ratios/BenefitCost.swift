public import Economy

/// A cost as ratios count it: with the tax factor (skattefaktor) on what taxes pay.
///
/// Raising a krona of tax costs society more than a krona. The factor enters ratios alone, never the result of an
/// actor or of society: cost + (factor − 1) × the tax-financed part. A tax-financed part below zero, where the
/// public budgets gain, counts as nothing: no tax is raised.
/// - Example: cost 100 kr, all paid by taxes, factor 1.3: 130 kr.
public struct EconomicCost: Hashable, Sendable {
  /// The cost itself.
  public let cost: Money
  /// The part that taxes pay, net of what the public budgets get back.
  public let taxFinanced: Money
  /// The tax factor; 1 leaves the cost as it is.
  public let taxFactor: Rate

  /// A cost.
  public init(_ cost: Money, taxFinanced: Money = .zero, taxFactor: Rate = .one) {
    self.cost = cost
    self.taxFinanced = taxFinanced
    self.taxFactor = taxFactor
  }

  /// Millionths of an öre, exact.
  var scaled: Int128 {
    scale(cost) + Int128(taxFinanced.orZero.ore) * Int128((taxFactor - .one).partsPerMillion)
  }
}

/// Benefit–cost ratio (nytto-/kostnadskvot): the present value of the benefits per krona of cost.
///
/// Undefined where the cost is not positive.
/// - Example: benefits 250 000 kr, cost 100 000 kr: 2.5.
public func benefitCostRatio(benefit: Money, cost: EconomicCost) -> RatioValue {
  RatioValue(scale(benefit), over: cost.scaled, unlessPositive: .noCost)
}

/// Net present value per krona of cost (nettonuvärdeskvot, NNK): (benefits − cost) / cost, with the tax factor
/// on tax-financed cost in both places (ASEK 5.1).
///
/// Undefined where the cost is not positive.
/// - Example: benefits 250 000 kr, cost 100 000 kr paid by taxes, factor 1.3: (250 000 − 130 000) / 130 000 = 0.923.
public func netPresentValueRatio(benefit: Money, cost: EconomicCost) -> RatioValue {
  RatioValue(scale(benefit) - cost.scaled, over: cost.scaled, unlessPositive: .noCost)
}

/// Marginal value of public funds (MVPF): the participants' willingness to pay (betalningsvilja) per krona of net
/// public cost.
///
/// A step that costs the public budgets nothing and is worth something is infinitely good value; one that costs
/// nothing and is worth nothing has no ratio. No tax factor enters: the ratio is what one compares with it.
/// - Example: willingness to pay 60 000 kr, net public cost 40 000 kr: 1.5.
public func marginalValueOfPublicFunds(willingnessToPay: Money, netPublicCost: Money) -> RatioValue {
  guard netPublicCost <= .zero else {
    return RatioValue(
      Int128(willingnessToPay.ore), over: Int128(netPublicCost.ore), unlessPositive: .noCost)
  }
  return willingnessToPay > .zero ? .infinite : .undefined(.neitherCostNorWillingness)
}

/// Money in millionths of an öre.
private func scale(_ amount: Money) -> Int128 { Int128(amount.ore) * Int128(Rate.one.partsPerMillion) }
