import Law

// The names of the steps of the tax.
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
