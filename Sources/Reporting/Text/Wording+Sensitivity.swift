import Appraisal

extension Wording {
  var sensitivityHeading: String { self("Känslighet", "Sensitivity") }

  func sensitivityLead(hasLoans: Bool) -> String {
    self(
      "Varje osäker uppgift har prövats för sig, vid sitt lägsta och sitt högsta värde, medan allt annat är som i "
        + "filen. Beloppen är resultatet i handen under hela perioden\(hasLoans ? ", utan studielån" : "").",
      "Each uncertain input was tried by itself, at its lowest and its highest value, all else as in the file. "
        + "Amounts are the result in hand over the whole period\(hasLoans ? ", without study loans" : "").")
  }

  func mattersMost(
    _ name: String, isAlone: Bool, from low: String, to high: String, resultFrom: Int, resultTo: Int
  ) -> String {
    let results = (number.signedKronor(resultFrom), number.signedKronor(resultTo))
    let lead =
      isAlone
      ? self("En uppgift är osäker: \(name).", "One input is uncertain: \(name).")
      : self("Mest för samhället betyder \(name).", "What matters most to society is \(name).")
    return lead
      + self(
        " Från \(low) till \(high) går samhällets resultat från \(results.0) till \(results.1).",
        " From \(low) to \(high) society's result goes from \(results.0) to \(results.1).")
  }

  var nothingTurns: String {
    self(
      "Inget av de prövade värdena ändrar vem som vinner och vem som förlorar.",
      "None of the values tried changes who gains and who loses.")
  }

  func whatTurns(_ turns: [String]) -> String {
    self("Tecknet kan ändras: ", "The sign can turn: ") + turns.joined(separator: "; ") + "."
  }

  /// When an actor's result is negative, as part of a sentence.
  func turns(_ turn: SwitchingValue, actor: String, input: String, value: String) -> String {
    let about = turn.isExact ? "" : self("ungefär ", "about ")
    return turn.becomesNegative
      ? self(
        "\(actor) går minus när \(input) är \(about)\(value) eller mer",
        "\(actor) loses where \(input) is \(about)\(value) or more")
      : self(
        "\(actor) går minus när \(input) är under \(about)\(value)",
        "\(actor) loses where \(input) is below \(about)\(value)")
  }

  /// A switching value in a cell.
  func turn(_ turn: SwitchingValue, value: String) -> String {
    let about = turn.isExact ? "" : self("ungefär ", "about ")
    let cell =
      turn.becomesNegative
      ? self("minus från \(about)\(value)", "a loss from \(about)\(value)")
      : self("minus under \(about)\(value)", "a loss below \(about)\(value)")
    guard turn.turns > 1 else { return cell }
    return cell + self(" (vänder \(turn.turns) gånger)", " (turns \(turn.turns) times)")
  }

  /// The share of an outcome, by its name.
  func shareOfOutcome(_ name: String, isWith: Bool) -> String {
    isWith
      ? self("andel, utfallet \(name)", "share, outcome \(name)")
      : self("andel, utfallet \(name) (utan steget)", "share, outcome \(name) (without the step)")
  }

  /// The year of a share that is left.
  func yearOfRetention(_ year: Int) -> String {
    self(" efter \(year) år", year == 1 ? " after 1 year" : " after \(year) years")
  }

  var societyInSentence: String { self("samhället", "society") }
  var noTurn: String { self("inte inom spannet", "not within the range") }
  var uncertainColumn: String { self("Osäker uppgift", "Uncertain input") }
  var lowColumn: String { self("Lägst", "Lowest") }
  var baseColumn: String { self("I beräkningen", "In the calculation") }
  var highColumn: String { self("Högst", "Highest") }
  func societyAt(_ value: String) -> String {
    self("Samhället: \(value.lowercased())", "Society: \(value.lowercased())")
  }
  var spreadColumn: String { self("Spann", "Spread") }
  var turnColumn: String { self("Tecknet ändras", "The sign turns") }
  var societyTotalRow: String { self("Samhället, hela förändringen", "Society, the whole change") }
  var societyPresentValueRow: String { self("Samhället, nuvärde", "Society, present value") }
  var tornadoTitle: String {
    self(
      "Samhällets resultat i handen vid lägsta och högsta värde",
      "Society's result in hand at the lowest and highest value")
  }
  func tornadoBar(_ name: String, low: Int, high: Int) -> String {
    self(
      "\(name) \(number.signedKronor(low)) vid lägsta och \(number.signedKronor(high)) vid högsta värde",
      "\(name) \(number.signedKronor(low)) at the lowest and \(number.signedKronor(high)) at the highest value"
    )
  }
  func tornadoBase(_ kronor: Int) -> String {
    self("i beräkningen \(number.signedKronor(kronor))", "in the calculation \(number.signedKronor(kronor))")
  }
}
