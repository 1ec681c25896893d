import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

// The year's tax by its own explanation, and each tax and credit shared out over the months.
extension PathExplainer {
  /// An adult's parts of a tax line in a month: one for each tax or credit that is booked on the line.
  func taxParts(_ line: Line, _ adult: Int, _ month: Int) -> [ExplanationNode] {
    guard let tax = YearTaxTree(self, adult, year: month / 12) else { return [] }
    return parts(tax.amounts(of: line), adult, month)
  }

  /// The parts of a month of yearly amounts; those of nothing are left out.
  private func parts(_ amounts: [ExplanationNode], _ adult: Int, _ month: Int) -> [ExplanationNode] {
    let weights = taxableOfYear(adult, year: month / 12)
    return amounts.filter { $0.value != .zero }.map { amount in
      let node = amount.part(month % 12, of: weights)
      guard let term = amount.term else { return node }
      return node.named(
        ExplanationTerm(
          "\(term.id).month", sv: "\(term.swedish), månadens del", en: "\(term.english), the month's part",
          month: timeline.month(month))
      ).known(as: key("\(term.id).month", adult, month))
    }
  }

  /// An adult's income tax of a month less credits, as the means test counts it.
  func netTax(_ adult: Int, _ month: Int) -> ExplanationNode {
    let term = name("netTax", "Månadens skatt efter reduktioner", "Tax of the month after credits", month)
    guard let tax = YearTaxTree(self, adult, year: month / 12) else {
      return ExplanationNode(term, .sum, [])
    }
    let taxes = YearTaxTree.taxLines.flatMap { parts(tax.amounts(of: $0), adult, month) }
    let credits = parts(tax.amounts(of: .taxCredits), adult, month)
    let sum = ExplanationNode(
      name("netTax.taxes", "Skatter och avgifter i månaden", "Taxes and fees of the month", month), .sum,
      taxes)
    let node = credits.reduce(sum) { $0 - $1 }
    return (credits.isEmpty ? sum : node).named(term).known(as: key("netTax", adult, month))
  }
}

/// The taxes and credits of one adult and year as nodes, made of the steps of ``IncomeTaxExplanation``.
struct YearTaxTree {
  /// The tax lines that are paid, and the one that is received.
  static let taxLines: [Line] = [
    .municipalIncomeTax, .regionalIncomeTax, .stateIncomeTax, .generalPensionContribution, .publicServiceFee,
    .burialAndChurchFee,
  ]
  /// The credits in the order of their set-off.
  private static let credits: [IncomeTaxStep.Kind] = [
    .pensionContributionCredit, .workIncomeCredit, .seniorWorkIncomeCredit, .sicknessCompensationCredit,
    .earnedIncomeCredit, .regionalCredit, .unemploymentFundCredit, .temporaryWorkIncomeCredit,
  ]

  private let explainer: PathExplainer
  private let adult: Int
  private let year: Int
  private let rates: LocalTaxRates
  private let law: IncomeTaxLaw
  private let local: [Parameter]
  private let income: AnnualIncome
  private let taxpayer: Taxpayer
  private var nodes: [IncomeTaxStep.Kind: ExplanationNode] = [:]
  private let tax: IncomeTax

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
    let steps = IncomeTaxExplanation(of: income, taxpayer: taxpayer, rates: rates, local: local, law: law)
      .steps
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

  private var municipal: ExplanationNode? {
    guard let whole = nodes[.localIncomeTax] else { return nil }
    return (whole * rate(0) / localRate).toOre
      .named(explainer.name("tax.municipal", "Årets kommunalskatt", "The year's municipal tax"))
      .answering(tax.localTaxShares(rates: rates).municipal)
      .known(as: explainer.key("tax.municipal", adult, year * 12))
  }

  private var regional: ExplanationNode? {
    guard let whole = nodes[.localIncomeTax], let municipal else { return nil }
    return (whole - municipal)
      .named(explainer.name("tax.regional", "Årets regionskatt", "The year's regional tax"))
      .answering(tax.localTaxShares(rates: rates).regional)
      .known(as: explainer.key("tax.regional", adult, year * 12))
  }

  // MARK: Figures

  private var january: YearMonth { YearMonth(januaryOf: law.year) }

  private func rate(_ place: Int) -> ExplanationNode { .figure(local[place], at: january) }

  /// The rate of local income tax: municipality and region together.
  private var localRate: ExplanationNode {
    (rate(0) + rate(1)).named(
      explainer.name("tax.localRate", "Skattesats, kommun och region", "Tax rate, municipality and region")
    ).known(as: "tax.localRate.\(law.year)")
  }

  // MARK: Incomes

  /// A kind of the year's income, öre dropped.
  private func income(
    _ id: String, _ swedish: String, _ english: String, _ month: (Int) -> ExplanationNode
  ) -> ExplanationNode {
    explainer.ofYear(adult, year: year, id, swedish, english, month).rounded(TaxRounding.oreDropped)
      .named(
        explainer.name("\(id).kronor", "\(swedish), öre borträknade", "\(english), öre dropped")
      ).known(as: explainer.key("\(id).kronor", adult, year * 12))
  }

  private var wage: ExplanationNode {
    income("grossWage.year", "Årets lön", "The year's wages") { explainer.gross(adult, $0) }
  }

  private var benefits: ExplanationNode {
    paid(
      "benefits.year", "Årets skattepliktiga ersättningar", "The year's taxable benefits",
      explainer.plan.adults[adult].benefitsByMonth)
  }

  private var compensation: ExplanationNode {
    paid(
      "compensation.year", "Årets sjuk- och aktivitetsersättning",
      "The year's sickness and activity compensation",
      explainer.plan.adults[adult].compensationByMonth)
  }

  private func paid(_ id: String, _ swedish: String, _ english: String, _ amounts: [Int]) -> ExplanationNode {
    income(id, swedish, english) { month in
      guard amounts[month] != 0, let node = explainer.benefit(adult, month) else {
        return ExplanationNode(nil, .sum, [])
      }
      return node
    }
  }

  /// The kinds of income there are.
  private var kinds: [(amount: Int, node: () -> ExplanationNode)] {
    [
      (income.wage, { wage }), (income.benefits, { benefits }),
      (income.sicknessCompensation, { compensation }),
    ]
    .filter { $0.amount != 0 }
  }

  // MARK: Steps

  private func node(of step: IncomeTaxStep) -> ExplanationNode? {
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
  private func deciders(of step: IncomeTaxStep, beside node: ExplanationNode) -> [ExplanationNode] {
    let used = Set(node.leafIdentifiers)
    return step.figures.filter { !used.contains($0.parameter.id) }
      .map { .figure($0.parameter, $0.entry) }
  }

  private func formula(_ formula: TaxFormula, of step: IncomeTaxStep) -> ExplanationNode {
    switch formula {
    case .kronor(let amount): return kronor(amount, of: step)
    case .multiple(let factor, let amount):
      let multiple = step.figures.first {
        $0.entry.value == factor && $0.parameter.unit == .priceBaseAmountsPerMillion
      }
      let base = ExplanationNode.figure(BaseAmounts.priceBaseAmount, at: january)
      return (multiple.map { .figure($0.parameter, $0.entry) } ?? unnamed(factor))
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
  private func share(_ rate: Rate, of step: IncomeTaxStep) -> ExplanationNode {
    let isLocal: Bool =
      switch step.kind {
      case .localIncomeTax, .workIncomeCredit, .sicknessCompensationCredit: rate == rates.incomeTax
      default: false
      }
    if isLocal { return localRate }
    let figure = step.figures.first {
      $0.parameter.unit == .partsPerMillion && $0.entry.value == rate.partsPerMillion
    }
    return figure.map { .figure($0.parameter, $0.entry) } ?? unnamed(rate.partsPerMillion)
  }

  /// An amount of the formula: an earlier step, an income, or a figure.
  private func kronor(_ amount: Int, of step: IncomeTaxStep) -> ExplanationNode {
    if let known = known(amount, in: step) { return known }
    let figure = step.figures.first {
      $0.entry.value == amount && [.kronor, .kronorPerYear].contains($0.parameter.unit)
    }
    return figure.map { .figure($0.parameter, $0.entry) }
      ?? .constant(amount, .kronor)
  }

  private func known(_ amount: Int, in step: IncomeTaxStep) -> ExplanationNode? {
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
  private func pensionableHundreds() -> ExplanationNode {
    let bearing = [(income.wage, wage), (income.benefits, benefits)].filter { $0.0 != 0 }.map(\.1)
    return hundreds(ExplanationNode.total(bearing))
  }

  private func hundreds(_ amount: ExplanationNode) -> ExplanationNode {
    amount.rounded(TaxRounding.downToHundred)
      .named(
        explainer.name(
          "tax.wholeHundreds", "Inkomst i hela hundratal", "Income in whole hundreds")
      ).under("IL 1 kap. 5 §")
  }

  /// The fees of the months that give a credit.
  private var fundFees: ExplanationNode {
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
  private func unnamed(_ value: Int) -> ExplanationNode {
    .leaf(
      explainer.name("tax.unnamed", "Tal i lagen", "Number of the law"),
      ExactFraction(Int128(value), over: Int128(Rate.one.partsPerMillion)), .share, .formula)
  }

  // MARK: Limits

  private func limited(_ node: ExplanationNode, _ step: IncomeTaxStep) -> ExplanationNode {
    switch step.limit {
    case nil: return node
    case .assessedIncome:
      return nodes[.assessedIncome].map { .smallest(node, $0) } ?? node
    case .highest: return .smallest(node, highest(step))
    case .taxLeft: return .smallest(node, taxLeft(for: step.kind))
    case .belowFloor:
      let floor =
        ExplanationNode.figure(SocialFeeFigures.pensionFloor, at: january)
        * .figure(BaseAmounts.priceBaseAmount, at: january)
      return node.ifAtLeast(pensionableHundreds(), floor.named(Self.floor(explainer)))
    case .byAge:
      let plan = explainer.plan.adults[adult]
      let field = explainer.personField(adult) + ".born"
      if step.kind == .publicServiceFee {
        let age = ExplanationNode.leaf(
          explainer.name("ageAtYearStart", "Ålder vid årets ingång", "Age at the start of the year"),
          ExactFraction(taxpayer.ageAtYearStart), .years, .calendar
        ).decided(by: [explainer.born(plan.born, field)])
        return node.ifAtLeast(age, .figure(SocialFeeFigures.publicServiceFromAge, at: january))
      }
      let year = explainer.input(
        explainer.name("birthYear", "Födelseår", "Year of birth"), plan.born.year, .calendarYear, field)
      return node.ifAbove(year, .figure(SocialFeeFigures.pensionLastFreeBirthYear, at: january))
    }
  }

  private static func floor(_ explainer: PathExplainer) -> ExplanationTerm {
    explainer.name(
      "tax.pensionContributionFloor", "Lägsta inkomst som bär avgiften", "Lowest income that bears it")
  }

  /// The highest amount of a fee.
  private func highest(_ step: IncomeTaxStep) -> ExplanationNode {
    let isPension = step.kind == .generalPensionContribution
    typealias Figures = SocialFeeFigures
    let amount =
      ExplanationNode.figure(BaseAmounts.incomeBaseAmount, at: january)
      * .figure(isPension ? Figures.pensionCap : Figures.publicServiceCap, at: january)
      * .figure(isPension ? Figures.pensionRate : Figures.publicServiceRate, at: january)
    return amount.rounded(isPension ? TaxRounding.nearestHundred : TaxRounding.oreDropped)
      .named(explainer.name("tax.highest", "Högsta belopp", "Highest amount"))
  }

  /// The tax that is left to set a credit off against.
  private func taxLeft(for kind: IncomeTaxStep.Kind) -> ExplanationNode {
    let before = Self.credits.prefix { $0 != kind }.compactMap { nodes[$0] }.filter { $0.value != .zero }
    let state = [IncomeTaxStep.Kind.stateIncomeTax, .upperStateIncomeTax].compactMap { nodes[$0] }
      .filter { $0.value != .zero }
    guard let local = nodes[.localIncomeTax] else { return .constant(0, .kronor) }
    let term = explainer.name(
      "tax.left", "Skatt kvar att räkna av mot", "Tax left to set it off against")
    switch kind {
    case .pensionContributionCredit, .unemploymentFundCredit, .temporaryWorkIncomeCredit:
      return before.reduce(ExplanationNode.total([local] + state)) { $0 - $1 }.named(term)
    default:
      // The pension contribution's credit takes state tax first; what that does not bear lowers local tax.
      let left = before.reduce(local) { left, credit in
        guard !state.isEmpty, credit.term == nodes[.pensionContributionCredit]?.term else {
          return left - credit
        }
        return left - (credit - .total(state)).orZero
      }
      return ExplanationNode.total([left]).named(term)
    }
  }
}

extension ExplanationNode {
  /// The identifiers of the leaves below.
  var leafIdentifiers: [String] {
    children.isEmpty ? [term?.id].compactMap(\.self) : children.flatMap(\.leafIdentifiers)
  }
}

extension IncomeTaxStep.Kind {
  var swedish: String { names.swedish }
  var english: String { names.english }

  private var names: (swedish: String, english: String) {
    switch self {
    case .assessedIncome: ("Fastställd förvärvsinkomst", "Assessed income")
    case .basicAllowance: ("Grundavdrag", "Basic allowance")
    case .taxableIncome: ("Beskattningsbar inkomst", "Taxable income")
    case .localIncomeTax:
      ("Kommunal inkomstskatt, kommun och region", "Local income tax, municipality and region")
    case .municipalIncomeTax: ("Kommunens del", "The municipality's part")
    case .regionalIncomeTax: ("Regionens del", "The region's part")
    case .stateIncomeTax: ("Statlig inkomstskatt", "State income tax")
    case .upperStateIncomeTax:
      ("Statlig inkomstskatt över den övre gränsen", "State income tax above the upper threshold")
    case .burialFee: ("Begravningsavgift", "Burial fee")
    case .churchFee: ("Kyrkoavgift", "Church fee")
    case .generalPensionContribution: ("Allmän pensionsavgift", "General pension contribution")
    case .publicServiceFee: ("Public service-avgift", "Public service fee")
    case .pensionContributionCredit:
      ("Skattereduktion för allmän pensionsavgift", "Credit for the general pension contribution")
    case .workIncomeCredit: ("Jobbskatteavdrag", "Work income tax credit")
    case .seniorWorkIncomeCredit: ("Jobbskatteavdrag för äldre", "Work income credit of the elderly")
    case .sicknessCompensationCredit:
      (
        "Skattereduktion för sjuk- och aktivitetsersättning",
        "Credit for sickness and activity compensation"
      )
    case .earnedIncomeCredit: ("Skattereduktion för förvärvsinkomst", "Credit for earned income")
    case .regionalCredit: ("Regional skattereduktion", "Regional credit")
    case .unemploymentFundCredit:
      ("Skattereduktion för avgift till arbetslöshetskassa", "Credit for unemployment fund fees")
    case .temporaryWorkIncomeCredit:
      ("Tillfällig skattereduktion för arbetsinkomster", "Temporary work income credit")
    case .finalTax: ("Slutlig skatt", "Final tax")
    case .netIncome: ("Kvar efter skatt", "Left after tax")
    }
  }
}
