import Economy
import LawData

extension Wording {
  var assumptionsHeading: String { self("Vad beräkningen bygger på", "What the calculation rests on") }

  var assumptionsLead: String {
    self(
      "Här står varje siffra som har använts, och bara de. Antaganden kommer först: det är dem man bör pröva.",
      "Here is every figure used, and only those. Assumptions come first: they are the ones to test.")
  }

  func group(_ status: ParameterStatus) -> String {
    switch status {
    case .assumption: self("Antaganden", "Assumptions")
    case .law: self("Lag, förordning och avtal", "Law, ordinance and agreements")
    case .statistic: self("Statistik", "Statistics")
    case .derived: self("Härledda ur andra siffror", "Derived from other figures")
    }
  }

  func confidence(_ confidence: ParameterConfidence) -> String {
    switch confidence {
    case .proved: self("prövad på kronan", "proved to the krona")
    case .verified: self("läst i källan", "read in the source")
    case .secondary: self("andrahandskälla", "secondary source")
    case .derived: self("härledd", "derived")
    case .recalled: self("inte bekräftad", "not confirmed")
    case .assumed: self("antagen", "assumed")
    }
  }

  /// A value with its unit.
  func value(_ value: Int, _ unit: ParameterUnit) -> String {
    let whole = number.whole(value)
    let kronor = number.kronor(value)
    let millionths = number.decimal(value, decimals: 6)
    let text =
      switch unit {
      case .kronor: kronor
      case .kronorPerDay: self("\(kronor) per dag", "\(kronor) a day")
      case .kronorPerWeek: self("\(kronor) per vecka", "\(kronor) a week")
      case .kronorPerMonth: self("\(kronor) per månad", "\(kronor) a month")
      case .kronorPerYear: self("\(kronor) per år", "\(kronor) a year")
      case .partsPerMillion: number.percent(.init(partsPerMillion: value))
      case .priceBaseAmountsPerMillion:
        self("\(millionths) prisbasbelopp", "\(millionths) price base amounts")
      case .incomeBaseAmountsPerMillion:
        self("\(millionths) inkomstbasbelopp", "\(millionths) income base amounts")
      case .indexHundredths: number.decimal(value, decimals: 2)
      case .years: self("\(whole) år", "\(whole) years")
      case .months: months(value)
      case .days: self("\(whole) dagar", "\(whole) days")
      case .weeks: self("\(whole) veckor", "\(whole) weeks")
      case .squareMetres: "\(whole)\u{A0}m²"
      case .persons: self("\(whole) personer", "\(whole) persons")
      case .hours: self("\(whole) timmar", "\(whole) hours")
      case .divisor, .calendarYear: String(value)
      case .monthOfYear: monthName(value)
      case .percentHundredths: number.percent(.init(partsPerMillion: value * 100))
      case .flag: value == 0 ? self("gäller inte", "not in force") : self("gäller", "in force")
      }
    return text
  }

  /// What a parameter's whole numbers count, in words.
  func unit(_ unit: ParameterUnit) -> String {
    switch unit {
    case .kronor: self("kronor", "SEK")
    case .kronorPerDay: self("kronor per dag", "SEK a day")
    case .kronorPerWeek: self("kronor per vecka", "SEK a week")
    case .kronorPerMonth: self("kronor per månad", "SEK a month")
    case .kronorPerYear: self("kronor per år", "SEK a year")
    case .partsPerMillion, .percentHundredths: self("procent", "per cent")
    case .priceBaseAmountsPerMillion: self("prisbasbelopp", "price base amounts")
    case .incomeBaseAmountsPerMillion: self("inkomstbasbelopp", "income base amounts")
    case .indexHundredths: self("index", "index")
    case .years: self("år", "years")
    case .months: self("månader", "months")
    case .weeks: self("veckor", "weeks")
    case .days: self("dagar", "days")
    case .squareMetres: self("kvadratmeter", "square metres")
    case .persons: self("personer", "persons")
    case .hours: self("timmar", "hours")
    case .divisor: self("delat med", "divided by")
    case .calendarYear: self("årtal", "calendar year")
    case .monthOfYear: self("månad på året", "month of the year")
    case .flag: self("gäller eller gäller inte", "in force or not")
    }
  }

  var identifierColumn: String { self("Beteckning", "Identifier") }
  var nameColumn: String { self("Namn", "Name") }
  var valueColumn: String { self("Värde", "Value") }
  var fromColumn: String { self("Gäller från", "Valid from") }
  var sourceColumn: String { self("Källa", "Source") }
  var confidenceColumn: String { self("Säkerhet", "Confidence") }
  var checkedColumn: String { self("Kontrollerad", "Checked") }
  var unknownParameters: String {
    self("Siffror utan uppgift om källa", "Figures without a known source")
  }

  var defaultsHeading: String { self("Val som filen lämnade öppna", "Choices the file left open") }
  var defaultsLead: String {
    self(
      "Där filen inget säger har modellens standardvärde använts.",
      "Where the file is silent the model's default is used.")
  }
  var fieldColumn: String { self("Fält", "Field") }
  var meaningColumn: String { self("Vad det är", "Meaning") }
  var statusOfDefault: String { self("Slag", "Kind") }
  var assumedMark: String { self("antagande", "assumption") }
}
