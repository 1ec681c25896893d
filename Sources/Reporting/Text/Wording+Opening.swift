import Appraisal
import Economy
import LawData

extension Wording {
  var inShort: String { self("I korthet", "In short") }

  /// The scenario's title, or its place and time where it has none.
  func displayTitle(_ scenario: Scenario) -> String {
    guard scenario.title.allSatisfy(\.isWhitespace) else { return scenario.title }
    let (name, start) = (scenario.municipality.name, month(scenario.start))
    return self("Scenario i \(name), \(start)", "Scenario in \(name), \(start)")
  }

  /// What the list of a page's sections is called.
  var contents: String { self("Innehåll", "Contents") }

  /// The question, in one line.
  func question(municipality: String, start: YearMonth, months count: Int) -> String {
    self(
      "\(municipality), \(months(count)) från och med \(month(start)). "
        + "Rapporten jämför samma hushåll med och utan steget.",
      "\(municipality), \(months(count)) from \(month(start)). "
        + "The report compares the same household with and without the step.")
  }

  /// Kronor over the whole period below which a result is called hardly any change.
  private var trifle: Int { 500 }

  /// The municipality's result with local tax left out.
  func municipalityWithoutTax(_ kronor: Int, months count: Int) -> String {
    let amount = number.kronor(abs(kronor))
    let time = months(count)
    if kronor != 0, abs(kronor) < trifle {
      return self(
        "Kommunens pengar ändras knappt på \(time) (\(number.signedKronor(kronor))), skatten oräknad.",
        "The municipality's money hardly changes in \(time) (\(number.signedKronor(kronor))), tax not counted."
      )
    }
    if kronor > 0 {
      return self(
        "Kommunen tjänar \(amount) på \(time), skatten oräknad.",
        "The municipality gains \(amount) in \(time), tax not counted.")
    }
    if kronor < 0 {
      return self(
        "Kommunen förlorar \(amount) på \(time), skatten oräknad.",
        "The municipality loses \(amount) in \(time), tax not counted.")
    }
    return self(
      "Kommunens pengar ändras inte på \(time), skatten oräknad.",
      "The municipality's money does not change in \(time), tax not counted.")
  }

  /// Local tax: booked the usual way, and what the municipality itself keeps.
  func localTax(gross: Int, kept: Int, from year: Int) -> String {
    guard gross != 0 || kept != 0 else { return localTaxUnchanged }
    return self(
      "Lokal skatt bokförd på vanligt sätt: \(number.signedKronor(gross)); "
        + "kommunen själv behåller \(number.signedKronor(kept)), från år \(year). "
        + "Resten jämnas ut mellan landets kommuner (inkomstutjämningen).",
      "Local tax booked the usual way: \(number.signedKronor(gross)); "
        + "the municipality itself keeps \(number.signedKronor(kept)), from the year \(year). "
        + "The rest is evened out between the country's municipalities (income equalisation).")
  }

  /// Who gains and who loses; study loans are left out of both.
  func gains(_ names: [String], hasLoans: Bool = false) -> String {
    hasLoans
      ? self(
        "Vinner, i pengar under perioden, utan studielån: \(list(names)).",
        "Gain, in money within the period, without study loans: \(list(names)).")
      : self(
        "Vinner, i pengar under perioden: \(list(names)).",
        "Gain, in money within the period: \(list(names)).")
  }

  func losses(_ names: [String], hasLoans: Bool = false) -> String {
    hasLoans
      ? self("Förlorar, utan studielån: \(list(names)).", "Lose, without study loans: \(list(names)).")
      : self("Förlorar: \(list(names)).", "Lose: \(list(names)).")
  }

  /// What the household has in hand with the loan and what it pays back of it within the period.
  func inHandWithRepayment(_ inHand: Int, loans: Int) -> String {
    self(
      "Med studielånet, och efter det som betalas tillbaka under perioden, har hushållet "
        + "\(number.signedKronor(inHand)) i handen jämfört med utan steget; av det är \(number.signedKronor(loans)) lån "
        + "minus återbetalning.",
      "With the study loan, and after what is paid back within the period, the household has "
        + "\(number.signedKronor(inHand)) in hand against the path without the step; \(number.signedKronor(loans)) of it "
        + "is the loan less its repayment.")
  }

  /// What the household has in hand with the loan, against the path without the step.
  func inHandWithLoan(_ inHand: Int, loans: Int) -> String {
    let amount = number.kronor(abs(inHand))
    let change =
      switch inHand {
      case 0:
        self(
          "Med lånet har hushållet lika mycket i handen som utan steget",
          "With the loan the household has as much in hand as without the step")
      case 1...:
        self(
          "Med lånet har hushållet \(amount) mer i handen",
          "With the loan the household has \(amount) more in hand")
      default:
        self(
          "Med lånet har hushållet \(amount) mindre i handen",
          "With the loan the household has \(amount) less in hand")
      }
    if loans < 0 {
      return change
        + self(
          "; det lånar \(number.kronor(-loans)) mindre än utan steget.",
          "; it borrows \(number.kronor(-loans)) less than without the step.")
    }
    if loans > inHand {
      return change
        + self(
          "; \(number.kronor(loans)) av pengarna är lån som ska betalas tillbaka.",
          "; \(number.kronor(loans)) of the money is a loan to be paid back.")
    }
    return change
      + self(
        ", varav \(number.kronor(loans)) är lån som ska betalas tillbaka.",
        ", of which \(number.kronor(loans)) is a loan to be paid back.")
  }

  var nobodyChanges: String {
    self("Ingen aktörs pengar ändras.", "No actor's money changes.")
  }

  /// The employer, whose amount holds the agreed pension: it is paid now, though the household has it later.
  var employerWithPension: String {
    actorInSentence(.employer) + self(" (med tjänstepensionen)", " (agreed pension included)")
  }

  /// An employer that gains and loses nothing once the agreed pension is counted.
  func employerBreaksEven(pension: Int) -> String {
    self(
      "Arbetsgivaren går jämnt upp när tjänstepensionen, \(number.signedKronor(pension)), räknas med.",
      "The employer breaks even when the agreed pension, \(number.signedKronor(pension)), is counted.")
  }

  /// The sum of all actors, and the part of it that is money within the period.
  func society(_ kronor: Int, inHand: Int) -> String {
    let amount = number.signedKronor(kronor)
    let lead = self("Samhället, alla aktörer tillsammans: ", "Society, all actors together: ")
    let sum =
      kronor == inHand
      ? "\(amount). "
      : self(
        "\(amount) med allt som räknas, också det som inte är pengar; i pengar under perioden "
          + "\(number.signedKronor(inHand)). ",
        "\(amount) with all that is counted, also what is no money; in money within the period "
          + "\(number.signedKronor(inHand)). ")
    return lead + sum
      + self(
        "Betalningar mellan aktörerna tar ut varandra; kvar blir värdet av det som produceras minus det som förbrukas.",
        "Payments between the actors cancel; what remains is the value of what is produced minus what is used up."
      )
  }

  /// When the municipality has its money back; the way of booking tax is told where tax changes.
  func municipalPayback(_ month: Int?, hasTax: Bool = true, name: String? = nil) -> String {
    let name = name ?? actorInSentence(.municipality)
    let start = name.prefix(1).uppercased() + name.dropFirst()
    return municipalPayback(month, hasTax: hasTax, name: name, start: start)
  }

  /// - Parameter start: the name at the start of a sentence.
  private func municipalPayback(_ month: Int?, hasTax: Bool, name: String, start: String) -> String {
    hasTax
      ? self("Med skatten bokförd på vanligt sätt ", "With tax booked the usual way ")
        + municipalPaybackWithTax(month, name)
      : municipalPaybackWithoutTax(month, start)
  }

  private func municipalPaybackWithTax(_ month: Int?, _ name: String) -> String {
    switch month {
    case 0: self("ligger \(name) aldrig back.", "\(name) is never behind.")
    case .some(let count):
      self(
        "har \(name) igen sina pengar efter \(months(count)).",
        "\(name) has its money back after \(months(count)).")
    case nil:
      self(
        "ligger \(name) fortfarande back när perioden är slut.",
        "\(name) is still behind when the period ends.")
    }
  }

  private func municipalPaybackWithoutTax(_ month: Int?, _ name: String) -> String {
    switch month {
    case 0: self("\(name) ligger aldrig back.", "\(name) is never behind.")
    case .some(let count):
      self(
        "\(name) har igen sina pengar efter \(months(count)).",
        "\(name) has its money back after \(months(count)).")
    case nil:
      self(
        "\(name) ligger fortfarande back när perioden är slut.",
        "\(name) is still behind when the period ends.")
    }
  }

  /// When the other payers and society have their money back, in one sentence: those with the same answer together.
  func paybackOfOthers(_ paybacks: [(name: String, month: Int?)]) -> String {
    var groups: [(month: Int?, names: [String])] = []
    for (name, month) in paybacks {
      if let place = groups.firstIndex(where: { $0.month == month }) {
        groups[place].names.append(name)
      } else {
        groups.append((month: month, names: [name]))
      }
    }
    return self("I pengar under perioden: ", "In money within the period: ")
      + groups.map { payback(of: $0.names, $0.month) }.joined(separator: "; ") + "."
  }

  private func payback(of names: [String], _ month: Int?) -> String {
    let (who, isOne) = (list(names), names.count == 1)
    switch month {
    case 0: return self("\(who) ligger aldrig back", "\(who) \(isOne ? "is" : "are") never behind")
    case .some(let count):
      return self(
        "\(who) har igen sina pengar efter \(months(count))",
        "\(who) \(isOne ? "has its" : "have their") money back after \(months(count))")
    case nil:
      return self(
        "\(who) ligger fortfarande back när perioden är slut",
        "\(who) \(isOne ? "is" : "are") still behind when the period ends")
    }
  }

  var readThisFirst: String { self("Läs detta först", "Read this first") }
}
