package import Economy
package import LawData

/// The state income tax's law of one year.
package struct StateIncomeTaxLaw: Sendable {
  /// Kronor of taxable income a year.
  package let threshold: Int
  package let rate: Rate
  /// Kronor of taxable income a year; `nil` where there is no upper threshold.
  package let upperThreshold: Int?
  package let upperRate: Rate

  package init(at month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    threshold = try reader.value(StateIncomeTaxFigures.threshold, at: month)
    rate = try reader.rate(StateIncomeTaxFigures.rate, at: month)
    upperThreshold = reader.optionalValue(StateIncomeTaxFigures.upperThreshold, at: month)
    upperRate = Rate(
      partsPerMillion: reader.optionalValue(StateIncomeTaxFigures.upperRate, at: month) ?? 0)
  }
}

/// State income tax (statlig inkomstskatt), kronor a year.
///
/// IL 65 kap. 5 §, from 2016: 20 % of taxable income above the threshold (skiktgräns); to 2019 another 5 %
/// above the upper threshold (värnskatt). Öre are dropped.
///
/// Example, 2019, 700 000 kr: 20 % × (700 000 − 490 700) + 5 % × (700 000 − 689 300) = 41 860 + 535 = 42 395.
package func stateIncomeTax(taxableIncome: Int, law: StateIncomeTaxLaw) -> Int {
  let excess = taxableIncome - law.threshold
  guard excess > 0 else { return 0 }
  var tax = TaxRounding.oreDropped.kronor(excess, times: law.rate)
  if let upper = law.upperThreshold, taxableIncome > upper {
    tax += TaxRounding.oreDropped.kronor(taxableIncome - upper, times: law.upperRate)
  }
  return tax
}
