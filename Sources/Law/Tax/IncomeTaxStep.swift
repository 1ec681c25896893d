package import Economy
package import LawData

/// One step of the year's tax with everything it rests on.
package struct IncomeTaxStep: Hashable, Sendable {
  /// The steps, in the order they are taken.
  package enum Kind: String, CaseIterable, Sendable {
    case assessedIncome, basicAllowance, taxableIncome
    case localIncomeTax, municipalIncomeTax, regionalIncomeTax
    case stateIncomeTax, upperStateIncomeTax
    case burialFee, churchFee, generalPensionContribution, publicServiceFee
    case pensionContributionCredit, workIncomeCredit, seniorWorkIncomeCredit, sicknessCompensationCredit
    case earnedIncomeCredit, regionalCredit, unemploymentFundCredit, temporaryWorkIncomeCredit
    case finalTax, netIncome
  }

  /// Why less than the formula gives counts.
  package enum Limit: Hashable, Sendable {
    /// No more than the assessed income.
    case assessedIncome(Int)
    /// The highest amount of the law.
    case highest(Int)
    /// The tax that is left to set a credit off against.
    case taxLeft(Int)
    /// Nothing: the income is below what bears the contribution.
    case belowFloor
    /// Nothing, by age.
    case byAge
  }

  /// A figure of law or statistics the step has used.
  package struct Figure: Hashable, Sendable {
    package let parameter: Parameter
    package let entry: ParameterEntry
    /// The user's own value in its place.
    package let own: ParameterOverride?

    /// The value that was read.
    package var value: Int { own?.value ?? entry.value }

    package static func == (left: Figure, right: Figure) -> Bool {
      left.parameter.id == right.parameter.id && left.entry == right.entry && left.own == right.own
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(parameter.id) }
  }

  /// What the step finds.
  package let kind: Kind
  /// What counts: whole kronor, a credit as it was set off.
  package let amount: Int
  /// What the formula gives after rounding and before the limit.
  package let computed: Int
  /// The formula with its numbers.
  package let formula: TaxFormula
  /// The months of a part-year resident: so many twelfths of the formula; `nil` for a whole year.
  package let twelfths: Int?
  /// The rounding; `nil` where whole kronor meet whole kronor.
  package let rounding: RoundingRule?
  /// What made the amount another than the formula gives.
  package let limit: Limit?
  /// Act and section.
  package let source: LegalSource
  /// The figures, in the order of the formula.
  package let figures: [Figure]

  /// The formula reckoned and rounded: ``computed`` again, from the numbers that are shown.
  package var recomputed: Int {
    let exact = formula.value
    let rule = rounding ?? TaxRounding.oreDropped
    return twelfths.map { rule.kronor(exact, months: $0) } ?? rule.kronor(exact)
  }
}
