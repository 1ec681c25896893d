import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

/// The taxes and credits of one adult and year as nodes, made of the steps of ``IncomeTaxExplanation``.
struct YearTaxTree {
  /// The tax lines that are paid, and the one that is received.
  static let taxLines: [Line] = [
    .municipalIncomeTax, .regionalIncomeTax, .stateIncomeTax, .generalPensionContribution, .publicServiceFee,
    .burialAndChurchFee,
  ]
  /// The credits in the order of their set-off.
  static let credits: [IncomeTaxStep.Kind] = [
    .pensionContributionCredit, .workIncomeCredit, .seniorWorkIncomeCredit, .sicknessCompensationCredit,
    .earnedIncomeCredit, .regionalCredit, .unemploymentFundCredit, .temporaryWorkIncomeCredit,
  ]

  let explainer: PathExplainer
  let adult: Int
  let year: Int
  let rates: LocalTaxRates
  let law: IncomeTaxLaw
  let local: [Parameter]
  let income: AnnualIncome
  let taxpayer: Taxpayer
  private(set) var nodes: [IncomeTaxStep.Kind: ExplanationNode] = [:]
  let tax: IncomeTax

  /// The tax of a year; `nil` where there is no income.
  init?(_ explainer: PathExplainer, _ adult: Int, year: Int) {
    let plan = explainer.plan.adults[adult]
    let months = year * 12..<year * 12 + 12
    let compiled = explainer.engine.laws[year]
    guard plan.taxableByMonth[months].contains(where: { $0 > 0 }), let law = compiled.incomeTax,
      let rates = compiled.localRates
    else { return nil }
    self.explainer = explainer
    self.adult = adult
    self.year = year
    self.rates = rates
    self.law = law
    local = MunicipalityRegister.parameters(of: explainer.scenario.municipality)
    income = plan.annualIncome(of: months)
    taxpayer = plan.taxFacts.taxpayer(born: plan.born, year: year, rates: rates, law: law)
    tax = incomeTax(on: income, of: taxpayer, rates: rates, law: law)
    let steps = IncomeTaxExplanation(
      of: income, taxpayer: taxpayer, rates: rates, local: local, law: law,
      overrides: explainer.scenario.overrides
    ).steps
    for step in steps {
      if let node = node(of: step) {
        nodes[step.kind] = node.known(
          as: explainer.key("tax.\(step.kind.rawValue)", adult, months.lowerBound))
      }
    }
  }

  /// The yearly amounts that are booked on a line.
  func amounts(of line: Line) -> [ExplanationNode] {
    func these(_ kinds: [IncomeTaxStep.Kind]) -> [ExplanationNode] { kinds.compactMap { nodes[$0] } }
    switch line {
    case .municipalIncomeTax: return [municipal].compactMap(\.self)
    case .regionalIncomeTax: return [regional].compactMap(\.self)
    case .stateIncomeTax:
      let parts = these([.stateIncomeTax, .upperStateIncomeTax])
      guard parts.count > 1 else { return parts }
      return [
        .total(parts).named(
          explainer.name("tax.stateIncomeTax.whole", "Statlig inkomstskatt i allt", "State income tax in all")
        )
      ]
    case .generalPensionContribution: return these([.generalPensionContribution])
    case .publicServiceFee: return these([.publicServiceFee])
    case .burialAndChurchFee: return these([.burialFee, .churchFee])
    case .taxCredits: return these(Self.credits)
    default: return []
    }
  }

  // MARK: The shares of local tax, to the öre

  var municipal: ExplanationNode? {
    guard let whole = nodes[.localIncomeTax] else { return nil }
    return (whole * rate(0) / localRate).toOre
      .named(explainer.name("tax.municipal", "Årets kommunalskatt", "The year's municipal tax"))
      .answering(tax.localTaxShares(rates: rates).municipal)
      .known(as: explainer.key("tax.municipal", adult, year * 12))
  }

  var regional: ExplanationNode? {
    guard let whole = nodes[.localIncomeTax], let municipal else { return nil }
    return (whole - municipal)
      .named(explainer.name("tax.regional", "Årets regionskatt", "The year's regional tax"))
      .answering(tax.localTaxShares(rates: rates).regional)
      .known(as: explainer.key("tax.regional", adult, year * 12))
  }

  // MARK: Figures

  var january: YearMonth { YearMonth(januaryOf: law.year) }

  func rate(_ place: Int) -> ExplanationNode { explainer.figure(local[place], at: january) }

  /// The rate of local income tax: municipality and region together.
  var localRate: ExplanationNode {
    (rate(0) + rate(1)).named(
      explainer.name("tax.localRate", "Skattesats, kommun och region", "Tax rate, municipality and region")
    ).known(as: "tax.localRate.\(law.year)")
  }

  // MARK: Steps

  func node(of step: IncomeTaxStep) -> ExplanationNode? {
    let term = explainer.name("tax.\(step.kind.rawValue)", step.kind.swedish, step.kind.english)
    let months = explainer.input(
      explainer.name("monthsResident", "Månader som bosatt", "Months of residence"), taxpayer.monthsResident,
      .months, explainer.personField(adult) + ".residentFrom")
    var formula = formula(step.formula, of: step)
    if step.twelfths != nil { formula = formula * months / .monthsOfYear }
    if let rule = step.rounding { formula = formula.rounded(rule) }
    let node = limited(formula, step).named(term).under(step.source)
      .answering(Money(kronor: step.amount))
    return node.decided(by: deciders(of: step, beside: node))
  }

  /// The figures of a step that are no part of the formula: the limits that chose it.
  func deciders(of step: IncomeTaxStep, beside node: ExplanationNode) -> [ExplanationNode] {
    let used = Set(node.leafIdentifiers)
    return step.figures.filter { !used.contains($0.parameter.id) }
      .map { .figure($0.parameter, $0.entry, own: $0.own) }
  }

  func formula(_ formula: TaxFormula, of step: IncomeTaxStep) -> ExplanationNode {
    switch formula {
    case .kronor(let amount): return kronor(amount, of: step)
    case .multiple(let factor, let amount):
      let multiple = step.figures.first {
        $0.value == factor && $0.parameter.unit == .priceBaseAmountsPerMillion
      }
      let base = explainer.figure(BaseAmounts.priceBaseAmount, at: january)
      return (multiple.map { .figure($0.parameter, $0.entry, own: $0.own) } ?? unnamed(factor))
        * (base.value == ExactFraction(amount) ? base : unnamed(amount))
    case .share(let rate, let inner):
      if rate == .one { return self.formula(inner, of: step) }
      return share(rate, of: step) * self.formula(inner, of: step)
    case .sum(let left, let right): return self.formula(left, of: step) + self.formula(right, of: step)
    case .difference(let left, let right):
      return self.formula(left, of: step) - self.formula(right, of: step)
    case .greatest(let inner, .kronor(0)): return self.formula(inner, of: step).orZero
    case .greatest(let left, let right):
      return .largest(self.formula(left, of: step), self.formula(right, of: step))
    case .proportion(let amount, _, _): return kronor(amount, of: step)
    }
  }

  /// A rate of the formula: a figure of the step, or the local rate.
  func share(_ rate: Rate, of step: IncomeTaxStep) -> ExplanationNode {
    let isLocal: Bool =
      switch step.kind {
      case .localIncomeTax, .workIncomeCredit, .sicknessCompensationCredit: rate == rates.incomeTax
      default: false
      }
    if isLocal { return localRate }
    let figure = step.figures.first {
      $0.parameter.unit == .partsPerMillion && $0.value == rate.partsPerMillion
    }
    return figure.map { .figure($0.parameter, $0.entry, own: $0.own) } ?? unnamed(rate.partsPerMillion)
  }

  /// An amount of the formula: an earlier step, an income, or a figure.
  func kronor(_ amount: Int, of step: IncomeTaxStep) -> ExplanationNode {
    if let known = known(amount, in: step) { return known }
    let figure = step.figures.first {
      $0.value == amount && [.kronor, .kronorPerYear].contains($0.parameter.unit)
    }
    return figure.map { .figure($0.parameter, $0.entry, own: $0.own) }
      ?? .constant(amount, .kronor)
  }

  func known(_ amount: Int, in step: IncomeTaxStep) -> ExplanationNode? {
    let earlier: [IncomeTaxStep.Kind]
    switch step.kind {
    case .assessedIncome: return kinds.first { $0.amount == amount }?.node()
    case .basicAllowance: earlier = [.assessedIncome]
    case .taxableIncome: earlier = [.assessedIncome, .basicAllowance]
    case .localIncomeTax, .stateIncomeTax, .upperStateIncomeTax, .burialFee, .churchFee, .publicServiceFee,
      .earnedIncomeCredit:
      earlier = [.taxableIncome]
    case .generalPensionContribution:
      return pensionableHundreds()
    case .pensionContributionCredit: earlier = [.generalPensionContribution]
    case .workIncomeCredit, .seniorWorkIncomeCredit, .temporaryWorkIncomeCredit:
      if amount == TaxRounding.downToHundred.kronor(income.wage) { return hundreds(wage) }
      earlier = [.basicAllowance]
    case .sicknessCompensationCredit:
      if amount == TaxRounding.downToHundred.kronor(income.sicknessCompensation) {
        return hundreds(compensation)
      }
      earlier = [.basicAllowance]
    case .unemploymentFundCredit: return amount == taxpayer.unemploymentFundFee ? fundFees : nil
    case .regionalCredit, .municipalIncomeTax, .regionalIncomeTax, .finalTax, .netIncome: earlier = []
    }
    return earlier.compactMap { nodes[$0] }.first { $0.value == ExactFraction(amount) }
  }

  /// Income that bears the pension contribution, in whole hundreds.
  func pensionableHundreds() -> ExplanationNode {
    let bearing = [(income.wage, wage), (income.benefits, benefits)].filter { $0.0 != 0 }.map(\.1)
    return hundreds(ExplanationNode.total(bearing))
  }

  func hundreds(_ amount: ExplanationNode) -> ExplanationNode {
    amount.rounded(TaxRounding.downToHundred)
      .named(
        explainer.name(
          "tax.wholeHundreds", "Inkomst i hela hundratal", "Income in whole hundreds")
      ).under("IL 1 kap. 5 §")
  }

  /// The fees of the months that give a credit.
  var fundFees: ExplanationNode {
    let end = year * 12 + 12
    let months = end - law.unemploymentFundCreditMonths..<end
    return ExplanationNode.total(
      months.map { explainer.fundFee(adult, $0) ?? ExplanationNode(nil, .sum, []) }
    ).rounded(TaxRounding.oreDropped)
      .named(
        explainer.name(
          "tax.unemploymentFundFees", "Årets avgifter till a-kassa som ger reduktion",
          "The year's unemployment fund fees that give a credit"))
  }

  /// What has no figure of its own: found by the tests, never meant to be shown.
  func unnamed(_ value: Int) -> ExplanationNode {
    .leaf(
      explainer.name("tax.unnamed", "Tal i lagen", "Number of the law"),
      ExactFraction(Int128(value), over: Int128(Rate.one.partsPerMillion)), .share, .formula)
  }
}

extension ExplanationNode {
  /// The identifiers of the leaves below.
  var leafIdentifiers: [String] {
    children.isEmpty ? [term?.id].compactMap(\.self) : children.flatMap(\.leafIdentifiers)
  }
}
