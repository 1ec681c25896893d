public import Economy
public import LawData

/// The parts of the full employer contribution (arbetsgivaravgifternas delar).
public enum ContributionComponent: Int, Hashable, Sendable, CaseIterable {
  /// Old-age pension (ålderspensionsavgift).
  case oldAgePension
  /// Survivors' pension (efterlevandepensionsavgift).
  case survivorPension
  /// Sickness insurance (sjukförsäkringsavgift).
  case sickness
  /// Parental insurance (föräldraförsäkringsavgift).
  case parental
  /// Work injury (arbetsskadeavgift).
  case workInjury
  /// Labour market (arbetsmarknadsavgift).
  case labourMarket
  /// General payroll tax (allmän löneavgift), a tax that gives no benefit.
  case generalPayrollTax

  /// The parameter that holds the rate.
  var parameter: Parameter {
    switch self {
    case .oldAgePension: ContributionComponents.oldAgePension
    case .survivorPension: ContributionComponents.survivorPension
    case .sickness: ContributionComponents.sickness
    case .parental: ContributionComponents.parental
    case .workInjury: ContributionComponents.workInjury
    case .labourMarket: ContributionComponents.labourMarket
    case .generalPayrollTax: ContributionComponents.generalPayrollTax
    }
  }
}

/// The parts of the full employer contribution in a year, as shares of the pay; together 31.42 %.
///
/// SAL 2 kap. 26 § and lag (1994:1920), from 2016. The sum is certain; the split of 2016 and 2026 is partly
/// recalled, and its parameters say so.
///
/// Example, 2025: 10.21 + 0.60 + 3.55 + 2.60 + 0.20 + 2.64 + 11.62 = 31.42 %.
/// - Throws: ``NotModelled`` before 2016.
public func contributionComponents(
  year: Int, reader: inout ParameterReader
) throws(NotModelled) -> [(component: ContributionComponent, rate: Rate)] {
  var parts: [(component: ContributionComponent, rate: Rate)] = []
  for component in ContributionComponent.allCases {
    parts.append((component, try reader.rate(component.parameter, at: YearMonth(januaryOf: year))))
  }
  return parts
}
