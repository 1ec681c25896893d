import Economy

extension Wording {
  var inShort: String { self("I korthet", "In short") }

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

  /// The municipality's result with local tax left out.
  func municipalityWithoutTax(_ kronor: Int, months count: Int) -> String {
    let amount = number.kronor(abs(kronor))
    let time = months(count)
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
    guard gross != 0 || kept != 0 else {
      return self("Kommunalskatten ändras inte.", "The municipal tax does not change.")
    }
    return self(
      "Lokal skatt bokförd på vanligt sätt: \(number.signedKronor(gross)); "
        + "kommunen själv behåller \(number.signedKronor(kept)), från år \(year). "
        + "Resten jämnas ut mellan landets kommuner (inkomstutjämningen).",
      "Local tax booked the usual way: \(number.signedKronor(gross)); "
        + "the municipality itself keeps \(number.signedKronor(kept)), from the year \(year). "
        + "The rest is evened out between the country's municipalities (income equalisation).")
  }

  /// Who gains and who loses.
  func gains(_ names: [String]) -> String {
    self(
      "Vinner, i pengar under perioden: \(list(names)).", "Gain, in money within the period: \(list(names)).")
  }

  func losses(_ names: [String]) -> String { self("Förlorar: \(list(names)).", "Lose: \(list(names)).") }

  var nobodyChanges: String {
    self("Ingen aktörs pengar ändras.", "No actor's money changes.")
  }

  /// The employer's agreed pension is paid now and used later: it stands beside the result in hand.
  func agreedPension(_ later: Int, total: Int) -> String {
    self(
      "Tjänstepensionen, \(number.signedKronor(later)), står som senare pengar också hos arbetsgivaren. Med den blir "
        + "arbetsgivarens resultat \(number.signedKronor(total)).",
      "The agreed pension, \(number.signedKronor(later)), stands as later money for the employer too. With it the "
        + "employer's result is \(number.signedKronor(total)).")
  }

  /// The sum of all actors.
  func society(_ kronor: Int) -> String {
    let amount = number.signedKronor(kronor)
    return self(
      "Samhället, alla aktörer tillsammans: \(amount). Betalningar mellan aktörerna tar ut varandra; kvar blir "
        + "värdet av det som produceras minus det som förbrukas.",
      "Society, all actors together: \(amount). Payments between the actors cancel; what remains is the value "
        + "of what is produced minus what is used up.")
  }

  /// When the municipality has its money back.
  func municipalPayback(_ month: Int?) -> String {
    switch month {
    case 0:
      self(
        "Med skatten bokförd på vanligt sätt ligger kommunen aldrig back.",
        "With tax booked the usual way the municipality is never behind.")
    case .some(let count):
      self(
        "Med skatten bokförd på vanligt sätt har kommunen igen sina pengar efter \(months(count)).",
        "With tax booked the usual way the municipality has its money back after \(months(count)).")
    case nil:
      self(
        "Med skatten bokförd på vanligt sätt ligger kommunen fortfarande back när perioden är slut.",
        "With tax booked the usual way the municipality is still behind when the period ends.")
    }
  }

  /// What the figures take for granted.
  var grossCaveat: String {
    self(
      "Resultatet är brutto: steget antas inte ha blivit av ändå, och ingen annan antas förlora sitt arbete på det.",
      "The result is gross: the step is taken not to have happened anyway, and nobody else to lose work by it."
    )
  }

  var readThisFirst: String { self("Läs detta först", "Read this first") }
}
