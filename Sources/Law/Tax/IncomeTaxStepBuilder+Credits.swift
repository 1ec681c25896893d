import Economy
import LawData

extension IncomeTaxStepBuilder {
  /// The credits in the order they are set off, IL 67 kap. 2 §.
  var creditSteps: [IncomeTaxStep] {
    let steps: [IncomeTaxStep?] = [
      credit(
        .pensionContributionCredit, tax.pensionContributionCredit, of: parts.pensionContribution,
        .share(.one, of: .kronor(parts.pensionContribution)), rounding: nil, "IL 67 kap. 4 §",
        figures([SocialFeeFigures.pensionRate])),
      workCredit, sicknessCredit, earnedCredit,
      parts.regionalCredit == 0
        ? nil
        : credit(
          .regionalCredit, tax.regionalCredit, of: parts.regionalCredit, .kronor(parts.regionalCredit),
          rounding: nil, "IL 67 kap. 34 §",
          figures([OtherCreditFigures.regional] + local.filter { $0.unit == .flag })),
      fundCredit, temporaryCredit,
    ]
    return steps.compactMap(\.self)
  }

  private func credit(
    _ kind: IncomeTaxStep.Kind, _ used: Int, of credit: Int, _ formula: TaxFormula, twelfths: Int? = nil,
    rounding: RoundingRule? = TaxRounding.oreDropped, _ source: LegalSource,
    _ figures: [IncomeTaxStep.Figure]
  ) -> IncomeTaxStep {
    step(
      kind, used, computed: credit, formula, twelfths: twelfths, rounding: rounding,
      limit: used < credit ? .taxLeft(used) : nil, source: source, figures)
  }

  private var workCredit: IncomeTaxStep? {
    let wage = TaxRounding.downToHundred.kronor(income.wage)
    guard wage > 0 else { return nil }
    let senior = law.seniorWorkIncomeCredit
    if taxpayer.ageAtYearStart >= senior.fromAge {
      let lines = senior.schedule
      let age = figures([WorkIncomeCreditFigures.seniorFromAge])
      let kronor = figures(WorkIncomeCreditFigures.seniorInKronor, lines, at: wage)
      let multiples = figures(WorkIncomeCreditFigures.seniorInBaseAmounts, lines, at: wage)
      let isInKronor = kronor.contains { $0.parameter.unit == .kronorPerYear }
      return credit(
        .seniorWorkIncomeCredit, tax.workIncomeCredit, of: parts.workIncomeCredit,
        (lines?.formula(at: wage) ?? .kronor(0)).orZero, twelfths: twelfths, "IL 67 kap. 8 §",
        age + (isInKronor || multiples.count <= 1 ? kronor : multiples))
    }
    let lines = law.workIncomeCredit.basis
    let excess = TaxFormula.difference(
      lines?.formula(at: wage) ?? .kronor(0), .kronor(parts.basicAllowance))
    var formula = TaxFormula.share(rates.incomeTax, of: excess.orZero)
    var used = figures(WorkIncomeCreditFigures.schedule, lines, at: wage)
    if let phaseOut = law.workIncomeCredit.phaseOut, ExactKronor(kronor: wage) > phaseOut.from {
      let above = TaxFormula.difference(
        .kronor(wage), multipleOfPriceBaseAmount(WorkIncomeCreditFigures.phaseOutFrom))
      formula = .difference(formula, .share(phaseOut.rate, of: above))
      used += figures([WorkIncomeCreditFigures.phaseOutRate, WorkIncomeCreditFigures.phaseOutFrom])
    }
    return credit(
      .workIncomeCredit, tax.workIncomeCredit, of: parts.workIncomeCredit, formula.orZero, twelfths: twelfths,
      "IL 67 kap. 7 §", used)
  }

  private var sicknessCredit: IncomeTaxStep? {
    let compensation = TaxRounding.downToHundred.kronor(income.sicknessCompensation)
    guard compensation > 0 else { return nil }
    let basis: TaxFormula
    let used: [IncomeTaxStep.Figure]
    switch law.sicknessCompensationCredit {
    case .none: return nil
    case .byRate(let lines):
      basis = lines.formula(at: compensation)
      used = figures(OtherCreditFigures.sicknessCompensationByRate, lines, at: compensation)
    case .byAllowance(let lines, let floor):
      basis = .greatest(
        .difference(lines.formula(at: compensation), .kronor(parts.basicAllowance)),
        .share(floor, of: .kronor(compensation)))
      used =
        figures(OtherCreditFigures.sicknessCompensationByAllowance, lines, at: compensation)
        + figures([OtherCreditFigures.sicknessCompensationFloor])
    }
    return credit(
      .sicknessCompensationCredit, tax.sicknessCompensationCredit, of: parts.sicknessCredit,
      .share(rates.incomeTax, of: basis), twelfths: twelfths, "IL 67 kap. 9 a–9 d §§", used)
  }

  private var earnedCredit: IncomeTaxStep? {
    guard let lines = law.earnedIncomeCredit else { return nil }
    return credit(
      .earnedIncomeCredit, tax.earnedIncomeCredit, of: parts.earnedCredit,
      lines.formula(at: parts.taxableIncome), twelfths: twelfths, "IL 67 kap. 46–48 §§",
      figures(OtherCreditFigures.earnedIncome, lines, at: parts.taxableIncome))
  }

  private var fundCredit: IncomeTaxStep? {
    guard taxpayer.unemploymentFundFee > 0, law.unemploymentFundCreditMonths > 0 else { return nil }
    return credit(
      .unemploymentFundCredit, tax.unemploymentFundCredit, of: parts.fundCredit,
      .share(law.unemploymentFundCreditRate, of: .kronor(taxpayer.unemploymentFundFee)), twelfths: twelfths,
      "IL 67 kap. 49–52 §§", figures([OtherCreditFigures.unemploymentFund]))
  }

  private var temporaryCredit: IncomeTaxStep? {
    let wage = TaxRounding.downToHundred.kronor(income.wage)
    guard wage > 0, let lines = law.temporaryWorkIncomeCredit else { return nil }
    return credit(
      .temporaryWorkIncomeCredit, tax.temporaryWorkIncomeCredit, of: parts.temporaryCredit,
      lines.formula(at: wage).orZero, twelfths: twelfths,
      "Lag (2021:930) om tillfällig skattereduktion för arbetsinkomster",
      figures(OtherCreditFigures.temporaryWorkIncome, lines, at: wage))
  }

  /// The final tax and what is left.
  var sums: [IncomeTaxStep] {
    let charges = [
      tax.localIncomeTax, tax.stateIncomeTax, tax.burialFee, tax.churchFee, tax.generalPensionContribution,
      tax.publicServiceFee,
    ]
    let credits = [
      tax.pensionContributionCredit, tax.workIncomeCredit, tax.sicknessCompensationCredit,
      tax.earnedIncomeCredit, tax.regionalCredit, tax.unemploymentFundCredit, tax.temporaryWorkIncomeCredit,
    ]
    let total = TaxFormula.sum(of: charges.filter { $0 != 0 })
    let set = credits.filter { $0 != 0 }
    return [
      step(
        .finalTax, tax.finalTax, set.reduce(total) { .difference($0, .kronor($1)) },
        source: "Skatteförfarandelagen (2011:1244) 56 kap.; IL 67 kap. 2 §"),
      step(
        .netIncome, income.total - tax.finalTax,
        .difference(.kronor(income.total), .kronor(tax.finalTax)),
        source: "Nytta: inkomst minus slutlig skatt"
      ),
    ]
  }
}
