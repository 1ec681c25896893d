import Economy
package import LawData

/// How a year's tax comes about, step by step.
///
/// The amounts are those of ``IncomeTaxParts`` and ``IncomeTax``, the very ones that are computed; the formulas show
/// the law's numbers and give the amounts again (``IncomeTaxStep/recomputed``).
package struct IncomeTaxExplanation: Sendable {
  /// The steps in order; rules that are not in force, or that have nothing to act on, are left out.
  package let steps: [IncomeTaxStep]

  /// Explains the tax that `incomeTax(on:of:rates:law:)` gives.
  /// - Parameters:
  ///   - local: the parameters the local rates were read from; empty where the user gave the rates.
  ///   - overrides: the values of the user's own that the law was read with.
  package init(
    of income: AnnualIncome, taxpayer: Taxpayer, rates: LocalTaxRates, local: [Parameter], law: IncomeTaxLaw,
    overrides: [ParameterOverride] = []
  ) {
    let parts = IncomeTaxParts(of: income, taxpayer: taxpayer, rates: rates, law: law)
    let builder = IncomeTaxStepBuilder(
      income: income, taxpayer: taxpayer, rates: rates, local: local, law: law, parts: parts,
      tax: parts.settled, overrides: overrides)
    steps = builder.incomeSteps + builder.taxSteps + builder.feeSteps + builder.creditSteps + builder.sums
  }
}

/// Makes the steps. The rest stands in extensions: taxes and fees, credits.
struct IncomeTaxStepBuilder {
  let income: AnnualIncome
  let taxpayer: Taxpayer
  let rates: LocalTaxRates
  let local: [Parameter]
  let law: IncomeTaxLaw
  let parts: IncomeTaxParts
  let tax: IncomeTax
  let overrides: [ParameterOverride]

  /// The months of a part-year resident.
  var twelfths: Int? { taxpayer.monthsResident < 12 ? max(taxpayer.monthsResident, 0) : nil }

  func step(
    _ kind: IncomeTaxStep.Kind, _ amount: Int, computed: Int? = nil, _ formula: TaxFormula,
    twelfths: Int? = nil, rounding: RoundingRule? = nil, limit: IncomeTaxStep.Limit? = nil,
    source: LegalSource, _ figures: [IncomeTaxStep.Figure] = []
  ) -> IncomeTaxStep {
    IncomeTaxStep(
      kind: kind, amount: amount, computed: computed ?? amount, formula: formula, twelfths: twelfths,
      rounding: rounding, limit: limit, source: source, figures: figures)
  }

  /// The values of parameters in the income year; those not in force are left out.
  func figures(_ parameters: [Parameter]) -> [IncomeTaxStep.Figure] {
    parameters.compactMap { parameter in
      // The last month of the year: a rule that begins within the year is in force then.
      let month = min(YearMonth(januaryOf: law.year + 1) - 1, ParameterReader.lastLawMonth)
      return parameter.entryIndex(at: month).map {
        IncomeTaxStep.Figure(
          parameter: parameter, entry: parameter.entries[$0],
          own: overrides.first { $0.parameter == parameter.id && $0.holds(in: month) })
      }
    }
  }

  /// The figures of the line of a schedule an income falls on: what is zero says nothing and is left out.
  func figures(_ schedule: DatedSchedule, _ lines: StraightLines?, at income: Int) -> [IncomeTaxStep.Figure] {
    guard let place = lines?.line(at: income)?.place, schedule.brackets.indices.contains(place) else {
      return []
    }
    let bracket = schedule.brackets[place]
    let below = place > 0 ? [schedule.brackets[place - 1].upper] : []
    let used = figures([bracket.base, bracket.rate, bracket.over] + below + [bracket.upper])
    let telling = used.filter { $0.value != 0 }
    return schedule.measure == .priceBaseAmounts ? priceBaseAmount + telling : telling
  }

  var priceBaseAmount: [IncomeTaxStep.Figure] { figures([BaseAmounts.priceBaseAmount]) }

  /// A multiple of the year's price base amount, as a formula.
  func multipleOfPriceBaseAmount(_ factor: Parameter) -> TaxFormula {
    guard let multiple = figures([factor]).first, let base = priceBaseAmount.first else { return .kronor(0) }
    return .multiple(multiple.value, of: base.value)
  }

  // MARK: Income and allowance

  var incomeSteps: [IncomeTaxStep] {
    let kinds = [income.wage, income.benefits, income.sicknessCompensation, income.pension]
    return [
      step(
        .assessedIncome, parts.assessedIncome, .sum(of: kinds.filter { $0 != 0 }),
        rounding: TaxRounding.downToHundred, source: "IL 1 kap. 5 §"),
      allowance,
      step(
        .taxableIncome, parts.taxableIncome,
        .difference(.kronor(parts.assessedIncome), .kronor(parts.basicAllowance)), source: "IL 1 kap. 5 §"),
    ]
  }

  private var allowance: IncomeTaxStep {
    let rules = law.basicAllowance
    let assessed = parts.assessedIncome
    var formula = multipleOfPriceBaseAmount(BasicAllowanceFigures.partYear)
    var used = priceBaseAmount + figures([BasicAllowanceFigures.partYear])
    var source: LegalSource = "IL 63 kap. 4 §"
    if twelfths == nil {
      formula = rules.ordinary?.formula(at: assessed) ?? .kronor(0)
      used = figures(BasicAllowanceFigures.schedule, rules.ordinary, at: assessed)
      source = "IL 63 kap. 3 §"
      if taxpayer.ageAtYearStart >= rules.increasedFromAge, let addition = rules.addition {
        formula = .sum(formula, addition.formula(at: assessed))
        used += figures([BasicAllowanceFigures.increasedFromAge])
        used += figures(IncreasedAllowanceFigures.schedule, addition, at: assessed)
          .filter { $0.parameter.id != BaseAmounts.priceBaseAmount.id }
        source = "IL 63 kap. 3 och 3 a §§"
      }
    }
    let rule = TaxRounding.upToHundred
    let computed = twelfths.map { rule.kronor(formula.value, months: $0) } ?? rule.kronor(formula.value)
    return step(
      .basicAllowance, parts.basicAllowance, computed: computed, formula, twelfths: twelfths, rounding: rule,
      limit: computed > assessed ? .assessedIncome(assessed) : nil, source: source, used)
  }
}
