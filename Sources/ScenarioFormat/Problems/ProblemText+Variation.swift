import Economy
import LawData

/// The words on values of the user's own and on uncertain inputs.
extension ProblemText {
  var swedishOfVariation: (message: String, remedy: String) {
    switch self {
    case .unknownParameter(let id, let nearest):
      (
        "siffran \(quotedSwedish(id)) finns inte",
        nearest.map { "menar du \(quotedSwedish($0))?" }
          ?? "nytta parameters list visar alla beteckningar"
      )
    case .unknownInput(let name, let nearest):
      (
        "\(quotedSwedish(name)) är varken ett fält i filen eller en siffra som modellen känner",
        nearest.map { "menar du \(quotedSwedish($0))?" }
          ?? "skriv fältets plats, till exempel with[0].wage, eller siffrans beteckning"
      )
    case .agreedWageVaried(let parameter):
      (
        "lönen följer ett kollektivavtal och har inget tal att variera",
        "skriv lönen i kronor, eller variera avtalets siffra \(quotedSwedish(parameter))"
      )
    case .notVaried(let name):
      ("\(quotedSwedish(name)) kan inte vara osäkert", "ta bort det")
    case .partOfTheRule(let id):
      (
        "\(quotedSwedish(id)) är en del av regeln (en ålder, ett årtal eller om regeln gäller)",
        "ta bort det: den kan inte få ett eget värde"
      )
    case .wrongOwnValue(let value, let unit, let allowed):
      (
        "\(Self.printable(value)) kan inte vara \(unit.swedishName)",
        "tillåtet: \(unit.swedishForm) \(Self.written(allowed, unit, "\u{A0}", "till"))"
      )
    case .parameterNotInForce(let id, let first, let last):
      (
        "\(quotedSwedish(id)) gäller inte i någon av månaderna",
        last.map { "den gäller \(first) till \($0)" } ?? "den gäller från \(first)"
      )
    case .endsBeforeItBegins(let from, let to):
      ("värdet gäller till \(to) men börjar \(from)", "skriv en månad efter from, eller ta bort to")
    case .overlappingOverrides(let id):
      (
        "\(quotedSwedish(id)) har redan ett eget värde i någon av månaderna",
        "skriv from och to så att bara ett gäller i varje månad"
      )
    case .notInOrder(let low, let base, let high):
      (
        "\(Self.printable(low)), \(Self.printable(base)) och \(Self.printable(high)) står inte i ordning",
        "low får inte vara över base, base inte över high, och low ska vara under high"
      )
    case .baseDiffers(let base, let file):
      ("base är \(Self.printable(base)) men filen har \(Self.printable(file))", "skriv samma värde")
    case .uncertainRefused(let value, let problem):
      ("med \(Self.printable(value)): \(problem.swedish.message)", problem.swedish.remedy)
    case .overridesLaw(let id):
      (
        "\(quotedSwedish(id)) är satt i lag eller förordning: ett eget värde räknar med en annan regel än den som gäller",
        "ta bort det egna värdet om det inte är det som ska prövas"
      )
    default: ("", "")
    }
  }

  var englishOfVariation: (message: String, remedy: String) {
    switch self {
    case .unknownParameter(let id, let nearest):
      (
        "there is no figure \(quoted(id))",
        nearest.map { "did you mean \(quoted($0))?" } ?? "nytta parameters list shows all identifiers"
      )
    case .unknownInput(let name, let nearest):
      (
        "\(quoted(name)) is neither a field of the file nor a figure of the model",
        nearest.map { "did you mean \(quoted($0))?" }
          ?? "write the field's place, for example with[0].wage, or the figure's identifier"
      )
    case .agreedWageVaried(let parameter):
      (
        "the wage follows a collective agreement and has no number to vary",
        "write the wage in kronor, or vary the agreement's figure \(quoted(parameter))"
      )
    case .notVaried(let name):
      ("\(quoted(name)) cannot be uncertain", "take it out")
    case .partOfTheRule(let id):
      (
        "\(quoted(id)) is part of the rule (an age, a calendar year, or whether the rule is in force)",
        "take it out: it cannot have a value of your own"
      )
    case .wrongOwnValue(let value, let unit, let allowed):
      (
        "\(Self.printable(value)) cannot be \(unit.englishName)",
        "allowed: \(unit.englishForm) \(Self.written(allowed, unit, "\u{A0}", "to"))"
      )
    case .parameterNotInForce(let id, let first, let last):
      (
        "\(quoted(id)) is not in force in any of the months",
        last.map { "it is in force \(first) to \($0)" } ?? "it is in force from \(first)"
      )
    case .endsBeforeItBegins(let from, let to):
      ("the value holds to \(to) but begins \(from)", "write a month after from, or take to out")
    case .overlappingOverrides(let id):
      (
        "\(quoted(id)) has a value of your own already in one of the months",
        "write from and to so that one alone holds in each month"
      )
    case .notInOrder(let low, let base, let high):
      (
        "\(Self.printable(low)), \(Self.printable(base)) and \(Self.printable(high)) do not stand in order",
        "low may not be above base, nor base above high, and low must be below high"
      )
    case .baseDiffers(let base, let file):
      ("base is \(Self.printable(base)) but the file has \(Self.printable(file))", "write the same value")
    case .uncertainRefused(let value, let problem):
      ("at \(Self.printable(value)): \(problem.english.message)", problem.english.remedy)
    case .overridesLaw(let id):
      (
        "\(quoted(id)) is set by law or ordinance: a value of your own counts with another rule than the one in force",
        "take it out unless it is what is to be tried"
      )
    default: ("", "")
    }
  }

  /// The bounds as they would be written in the file.
  private static func written(
    _ allowed: ClosedRange<Int>, _ unit: ParameterUnit, _ mark: Character, _ to: String
  ) -> String {
    func text(_ value: Int) -> String {
      let one = (unit.writtenDecimals..<6).reduce(1) { product, _ in product * 10 }
      return AllowedNumbers.grouped(Rate(partsPerMillion: value * one).written, mark)
    }
    return "\(text(allowed.lowerBound)) \(to) \(text(allowed.upperBound))"
  }
}

extension ParameterUnit {
  fileprivate var swedishName: String {
    switch self {
    case .kronor: "kronor"
    case .kronorPerDay: "kronor per dag"
    case .kronorPerWeek: "kronor per vecka"
    case .kronorPerMonth: "kronor per månad"
    case .kronorPerYear: "kronor per år"
    case .partsPerMillion, .percentHundredths: "en andel"
    case .priceBaseAmountsPerMillion: "prisbasbelopp"
    case .incomeBaseAmountsPerMillion: "inkomstbasbelopp"
    case .indexHundredths: "ett index"
    case .months: "månader"
    case .weeks: "veckor"
    case .days: "dagar"
    case .squareMetres: "kvadratmeter"
    case .persons: "personer"
    case .hours: "timmar"
    case .years, .divisor, .calendarYear, .monthOfYear, .flag: "ett eget värde"
    }
  }

  fileprivate var swedishForm: String {
    switch self {
    case .kronor, .kronorPerDay, .kronorPerWeek, .kronorPerMonth, .kronorPerYear: "hela kronor,"
    case .partsPerMillion, .percentHundredths: "som decimaltal (25 % är 0.25),"
    case .priceBaseAmountsPerMillion, .incomeBaseAmountsPerMillion: "antal basbelopp som decimaltal,"
    case .indexHundredths: "högst två decimaler,"
    default: "hela tal,"
    }
  }

  fileprivate var englishName: String {
    switch self {
    case .kronor: "kronor"
    case .kronorPerDay: "kronor a day"
    case .kronorPerWeek: "kronor a week"
    case .kronorPerMonth: "kronor a month"
    case .kronorPerYear: "kronor a year"
    case .partsPerMillion, .percentHundredths: "a share"
    case .priceBaseAmountsPerMillion: "price base amounts"
    case .incomeBaseAmountsPerMillion: "income base amounts"
    case .indexHundredths: "an index"
    case .months: "months"
    case .weeks: "weeks"
    case .days: "days"
    case .squareMetres: "square metres"
    case .persons: "persons"
    case .hours: "hours"
    case .years, .divisor, .calendarYear, .monthOfYear, .flag: "a value of your own"
    }
  }

  fileprivate var englishForm: String {
    switch self {
    case .kronor, .kronorPerDay, .kronorPerWeek, .kronorPerMonth, .kronorPerYear: "whole kronor,"
    case .partsPerMillion, .percentHundredths: "as a decimal number (25 % is 0.25),"
    case .priceBaseAmountsPerMillion, .incomeBaseAmountsPerMillion: "base amounts as a decimal number,"
    case .indexHundredths: "at most two decimals,"
    default: "whole numbers,"
    }
  }
}
