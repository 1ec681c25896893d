import Economy
import Law

extension Wording {
  /// The name of a step of the tax.
  func taxStep(_ kind: IncomeTaxStep.Kind) -> String {
    switch kind {
    case .assessedIncome: taxItem(.assessedIncome)
    case .basicAllowance: taxItem(.basicAllowance)
    case .taxableIncome: taxItem(.taxableIncome)
    case .localIncomeTax:
      self("Kommunal inkomstskatt (kommun och region)", "Local income tax (municipality and region)")
    case .municipalIncomeTax: self("Därav kommunens del", "Of which the municipality's part")
    case .regionalIncomeTax: self("Därav regionens del", "Of which the region's part")
    case .stateIncomeTax: taxItem(.stateTax)
    case .upperStateIncomeTax:
      self("Statlig inkomstskatt över den övre gränsen", "State income tax above the upper threshold")
    case .burialFee: self("Begravningsavgift", "Burial fee")
    case .churchFee: self("Kyrkoavgift", "Church fee")
    case .generalPensionContribution: taxItem(.pensionContribution)
    case .publicServiceFee: taxItem(.publicServiceFee)
    case .pensionContributionCredit: taxItem(.creditPensionContribution)
    case .workIncomeCredit: taxItem(.creditWorkIncome)
    case .seniorWorkIncomeCredit: self("Jobbskatteavdrag för äldre", "Work income credit of the elderly")
    case .sicknessCompensationCredit: taxItem(.creditSickness)
    case .earnedIncomeCredit: taxItem(.creditEarnedIncome)
    case .regionalCredit: self("Regional skattereduktion", "Regional credit")
    case .unemploymentFundCredit:
      self("Skattereduktion för avgift till arbetslöshetskassa", "Credit for unemployment fund fees")
    case .temporaryWorkIncomeCredit:
      self("Tillfällig skattereduktion för arbetsinkomster", "Temporary work income credit")
    case .finalTax: taxItem(.finalTax)
    case .netIncome: taxItem(.netIncome)
    }
  }

  /// A rounding and what it gives.
  func rounding(_ rule: RoundingRule, gives result: Int) -> String {
    let isKrona = rule.step == 100
    let unit = isKrona ? self("krona", "krona") : self("hundratal", "hundred")
    let what =
      switch rule.direction {
      case .down: self("Nedåt till \(isKrona ? "hel" : "helt") \(unit)", "Down to a whole \(unit)")
      case .up: self("Uppåt till \(isKrona ? "hel" : "helt") \(unit)", "Up to a whole \(unit)")
      case .nearest: self("Till närmaste \(unit)", "To the nearest \(unit)")
      case .nearestTiesDown:
        self("Till närmaste \(unit), mitt emellan nedåt", "To the nearest \(unit), halfway goes down")
      }
    return "\(what) (\(rule.source.reference)): \(number.whole(result))"
  }

  /// Why less than the formula gives counts.
  func limit(_ limit: IncomeTaxStep.Limit) -> String {
    switch limit {
    case .assessedIncome(let most):
      self("Högst inkomsten: \(number.whole(most))", "At most the income: \(number.whole(most))")
    case .highest(let most):
      self("Högst \(number.whole(most))", "At most \(number.whole(most))")
    case .taxLeft(let most):
      self(
        "Högst den skatt som är kvar att räkna av mot: \(number.whole(most))",
        "At most the tax left to set it off against: \(number.whole(most))")
    case .belowFloor:
      self("Inkomsten är för låg för avgiften: 0", "The income is too low to bear the contribution: 0")
    case .byAge: self("Betalas inte vid den åldern: 0", "Not paid at that age: 0")
    }
  }
}
