import Economy
import Law
import LawData
import LifeCourse

// What makes less count than a formula gives: highest amounts, lowest incomes, ages, tax left.
extension YearTaxTree {
  func limited(_ node: ExplanationNode, _ step: IncomeTaxStep) -> ExplanationNode {
    switch step.limit {
    case nil: return node
    case .assessedIncome:
      return nodes[.assessedIncome].map { .smallest(node, $0) } ?? node
    case .highest: return .smallest(node, highest(step))
    case .taxLeft: return .smallest(node, taxLeft(for: step.kind))
    case .belowFloor:
      let floor =
        explainer.figure(SocialFeeFigures.pensionFloor, at: january)
        * explainer.figure(BaseAmounts.priceBaseAmount, at: january)
      return node.ifAtLeast(pensionableHundreds(), floor.named(Self.floor(explainer)))
    case .byAge:
      let plan = explainer.plan.adults[adult]
      let field = explainer.personField(adult) + ".born"
      if step.kind == .publicServiceFee {
        let age = ExplanationNode.leaf(
          explainer.name("ageAtYearStart", "Ålder vid årets ingång", "Age at the start of the year"),
          ExactFraction(taxpayer.ageAtYearStart), .years, .calendar
        ).decided(by: [explainer.born(plan.born, field)])
        return node.ifAtLeast(age, explainer.figure(SocialFeeFigures.publicServiceFromAge, at: january))
      }
      let year = explainer.input(
        explainer.name("birthYear", "Födelseår", "Year of birth"), plan.born.year, .calendarYear, field)
      return node.ifAbove(year, explainer.figure(SocialFeeFigures.pensionLastFreeBirthYear, at: january))
    }
  }

  static func floor(_ explainer: PathExplainer) -> ExplanationTerm {
    explainer.name(
      "tax.pensionContributionFloor", "Lägsta inkomst som bär avgiften", "Lowest income that bears it")
  }

  /// The highest amount of a fee.
  func highest(_ step: IncomeTaxStep) -> ExplanationNode {
    let isPension = step.kind == .generalPensionContribution
    typealias Figures = SocialFeeFigures
    let amount =
      explainer.figure(BaseAmounts.incomeBaseAmount, at: january)
      * explainer.figure(isPension ? Figures.pensionCap : Figures.publicServiceCap, at: january)
      * explainer.figure(isPension ? Figures.pensionRate : Figures.publicServiceRate, at: january)
    return amount.rounded(isPension ? TaxRounding.nearestHundred : TaxRounding.oreDropped)
      .named(explainer.name("tax.highest", "Högsta belopp", "Highest amount"))
  }

  /// The tax that is left to set a credit off against.
  func taxLeft(for kind: IncomeTaxStep.Kind) -> ExplanationNode {
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
