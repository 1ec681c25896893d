import Economy
import LawData

extension IncomeTaxStepBuilder {
  /// Local tax with its two shares, and state tax.
  var taxSteps: [IncomeTaxStep] {
    let taxable = TaxFormula.kronor(parts.taxableIncome)
    let shares = tax.localTaxSharesInKronor(rates: rates)
    return [
      step(
        .localIncomeTax, parts.localIncomeTax, .share(rates.incomeTax, of: taxable),
        rounding: TaxRounding.oreDropped, source: "IL 65 kap. 3 §", localFigures([0, 1])),
      step(
        .municipalIncomeTax, shares.municipal,
        .proportion(parts.localIncomeTax, part: rates.municipal, whole: rates.incomeTax),
        rounding: TaxRounding.shareToKrona, source: TaxRounding.shareToKrona.source),
      step(
        .regionalIncomeTax, shares.regional,
        .difference(.kronor(parts.localIncomeTax), .kronor(shares.municipal)),
        source: TaxRounding.shareToKrona.source),
    ] + stateSteps
  }

  private var stateSteps: [IncomeTaxStep] {
    let rules = law.stateIncomeTax
    let taxable = TaxFormula.kronor(parts.taxableIncome)
    func part(above threshold: Int, _ rate: Rate) -> TaxFormula {
      .share(rate, of: TaxFormula.difference(taxable, .kronor(threshold)).orZero)
    }
    let upper = rules.upperThreshold.map { part(above: $0, rules.upperRate) }
    let upperTax = upper.map { TaxRounding.oreDropped.kronor($0.value) } ?? 0
    let lower = step(
      .stateIncomeTax, parts.stateIncomeTax - upperTax, part(above: rules.threshold, rules.rate),
      rounding: TaxRounding.oreDropped, source: "IL 65 kap. 5 §",
      figures([StateIncomeTaxFigures.rate, StateIncomeTaxFigures.threshold]))
    guard let upper, upperTax > 0 else { return [lower] }
    return [
      lower,
      step(
        .upperStateIncomeTax, upperTax, upper, rounding: TaxRounding.oreDropped, source: "IL 65 kap. 5 §",
        figures([StateIncomeTaxFigures.upperRate, StateIncomeTaxFigures.upperThreshold])),
    ]
  }

  /// Burial and church fee, pension contribution, public service fee.
  var feeSteps: [IncomeTaxStep] {
    let taxable = TaxFormula.kronor(parts.taxableIncome)
    var steps = [
      step(
        .burialFee, parts.burialFee, .share(rates.burial, of: taxable), rounding: TaxRounding.oreDropped,
        source: "Begravningslagen (1990:1144) 9 kap.", localFigures([2]))
    ]
    if taxpayer.churchMember {
      steps.append(
        step(
          .churchFee, parts.churchFee, .share(rates.church, of: taxable), rounding: TaxRounding.oreDropped,
          source: "Lag (1999:932) om avgift till registrerat trossamfund", localFigures([2 + 1])))
    }
    steps.append(pensionContribution)
    if let rules = law.publicServiceFee { steps.append(publicServiceFee(rules)) }
    return steps
  }

  private var pensionContribution: IncomeTaxStep {
    let rules = law.pensionContribution
    let base = TaxRounding.downToHundred.kronor(income.wage + income.benefits)
    let formula = TaxFormula.share(rules.rate, of: .kronor(base))
    let computed = TaxRounding.nearestHundred.kronor(formula.value)
    let limit: IncomeTaxStep.Limit? =
      if taxpayer.ageAtYearStart >= rules.freeFromAge {
        .byAge
      } else if base * Rate.one.partsPerMillion < rules.floor {
        .belowFloor
      } else if computed > rules.highest {
        .highest(rules.highest)
      } else {
        nil
      }
    return step(
      .generalPensionContribution, parts.pensionContribution, computed: computed, formula,
      rounding: TaxRounding.nearestHundred, limit: limit,
      source: "Lag (1994:1744) om allmän pensionsavgift 3–4 §§",
      figures([SocialFeeFigures.pensionRate])
        + (limit == .belowFloor ? figures([BaseAmounts.priceBaseAmount, SocialFeeFigures.pensionFloor]) : [])
        + (limit == .highest(rules.highest)
          ? figures([BaseAmounts.incomeBaseAmount, SocialFeeFigures.pensionCap]) : [])
        + (limit == .byAge ? figures([SocialFeeFigures.pensionLastFreeBirthYear]) : []))
  }

  private func publicServiceFee(_ rules: PublicServiceFeeLaw) -> IncomeTaxStep {
    let formula = TaxFormula.share(rules.rate, of: .kronor(parts.taxableIncome))
    let computed = TaxRounding.oreDropped.kronor(formula.value)
    let limit: IncomeTaxStep.Limit? =
      taxpayer.ageAtYearStart < rules.fromAge
      ? .byAge : computed > rules.highest ? .highest(rules.highest) : nil
    return step(
      .publicServiceFee, parts.publicServiceFee, computed: computed, formula,
      rounding: TaxRounding.oreDropped, limit: limit,
      source: "Lag (2018:1893) om finansiering av radio och tv i allmänhetens tjänst",
      figures([SocialFeeFigures.publicServiceRate])
        + (limit == .highest(rules.highest)
          ? figures([BaseAmounts.incomeBaseAmount, SocialFeeFigures.publicServiceCap]) : [])
        + (limit == .byAge ? figures([SocialFeeFigures.publicServiceFromAge]) : []))
  }

  /// The local rates by their places: municipal, regional, burial, church.
  private func localFigures(_ places: [Int]) -> [IncomeTaxStep.Figure] {
    figures(places.filter(local.indices.contains).map { local[$0] })
  }
}
