import Economy
import LawData

extension Wording {
  func taxTitle(year: Int, place: String) -> String {
    self("Skatt på årets inkomst \(year), \(place)", "Tax on the year's income \(year), \(place)")
  }

  func taxSweepLead(year: Int) -> String {
    self("Skatt på årets inkomst \(year), kronor", "Tax on the year's income \(year), SEK")
  }

  /// A column's heading where room is scarce.
  func taxColumn(_ column: TaxRow.Column) -> String {
    switch column {
    case .income: self("Inkomst", "Income")
    case .taxableIncome: self("Beskattningsbar", "Taxable")
    case .municipalTax: self("Kommun", "Municipal")
    case .regionalTax: self("Region", "Regional")
    case .stateTax: self("Stat", "State")
    case .creditWorkIncome: self("Jobbskatteavdrag", "Work credit")
    case .finalTax: self("Slutlig skatt", "Final tax")
    case .netIncome: self("Kvar", "Net")
    default: taxItem(column)
    }
  }

  /// A column's name.
  func taxItem(_ column: TaxRow.Column) -> String {
    switch column {
    case .income: self("Inkomst", "Income")
    case .assessedIncome: self("Fastställd förvärvsinkomst", "Assessed income")
    case .basicAllowance: self("Grundavdrag", "Basic allowance")
    case .taxableIncome: self("Beskattningsbar inkomst", "Taxable income")
    case .municipalTax: self("Kommunalskatt", "Municipal tax")
    case .regionalTax: self("Regionskatt", "Regional tax")
    case .burialAndChurchFee: self("Begravnings- och kyrkoavgift", "Burial and church fee")
    case .stateTax: self("Statlig inkomstskatt", "State income tax")
    case .pensionContribution: self("Allmän pensionsavgift", "General pension contribution")
    case .publicServiceFee: self("Public service-avgift", "Public service fee")
    case .creditPensionContribution:
      self("Skattereduktion för pensionsavgift", "Credit for the pension contribution")
    case .creditWorkIncome: self("Jobbskatteavdrag", "Work income credit")
    case .creditSickness:
      self(
        "Skattereduktion för sjuk- och aktivitetsersättning",
        "Credit for sickness and activity compensation")
    case .creditEarnedIncome: self("Skattereduktion för förvärvsinkomst", "Earned income credit")
    case .creditOther: self("Övriga skattereduktioner", "Other credits")
    case .finalTax: self("Slutlig skatt", "Final tax")
    case .netIncome: self("Kvar efter skatt", "Left after tax")
    }
  }

  /// The name of a figure.
  func parameterName(_ parameter: Parameter) -> String {
    self(parameter.swedishName, parameter.englishName)
  }

  /// The kind of a figure, in a sentence.
  func status(_ status: ParameterStatus) -> String {
    switch status {
    case .assumption: self("antagande", "assumption")
    case .law: self("lag", "law")
    case .statistic: self("statistik", "statistic")
    case .derived: self("härledd", "derived")
    }
  }
}
