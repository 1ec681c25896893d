import Economy

extension Wording {
  var picturesHeading: String { self("Resultatet i bild", "The result in pictures") }

  var actorsChartTitle: String {
    self("Förändring per aktör under hela perioden", "Change by actor over the whole period")
  }
  func cumulatedChartTitle(hasLoans: Bool) -> String {
    hasLoans
      ? self(
        "Resultat i handen, utan studielån, månad för månad lagt ihop",
        "Result in hand, without study loans, added up month by month")
      : self("Resultat i handen, månad för månad lagt ihop", "Result in hand, added up month by month")
  }
  var thousands: String { self("tusen kronor", "thousand SEK") }
  var kronorUnit: String { self("kronor", "SEK") }
  var monthsAxis: String { self("månader från start", "months from the start") }

  /// The picture in words.
  func chartDescription(_ title: String, _ values: [(name: String, kronor: Int)]) -> String {
    "\(title): " + values.map { "\($0.name) \(number.signedKronor($0.kronor))" }.joined(separator: ", ") + "."
  }

  var paybackHeading: String { self("När det lönar sig", "When it pays") }

  func paybackLead(hasTax: Bool) -> String {
    let lead = self(
      "Återbetalning: antalet månader tills det hopräknade resultatet i handen (utan studielån) är noll eller mer "
        + "och förblir så.",
      "Payback: the number of months until the result in hand added up (without study loans) is zero or more and "
        + "stays so.")
    guard hasTax else { return lead }
    return lead
      + self(
        " Kommunens och regionens skatt är här bokförd på vanligt sätt.",
        " Tax of municipality and region is here booked the usual way.")
  }

  func presentValueLead(rate: String, priceYear: Int) -> String {
    self(
      "Nuvärdet är hela förändringen i \(priceYear) års priser, där senare pengar räknas ned med \(rate) om året.",
      "The present value is the whole change in the prices of \(priceYear), later money reduced by \(rate) a year."
    )
  }

  var paybackColumn: String { self("Återbetalning", "Payback") }
  var resultInHandColumn: String {
    self("Resultat i handen, utan studielån", "Result in hand, without study loans")
  }
  var presentValueColumn: String { self("Nuvärde", "Present value") }

  func payback(_ month: Int?) -> String {
    switch month {
    case 0: self("aldrig minus", "never negative")
    case .some(let count): months(count)
    case nil: self("inte under perioden", "not within the period")
    }
  }

  var localTaxHeading: String {
    self("Kommunalskatten på tre sätt", "Municipal tax in three views")
  }

  var municipalTaxHeading: String { self("Kommunalskatten", "Municipal tax") }
  var localTaxUnchanged: String {
    self("Kommunalskatten ändras inte.", "The municipal tax does not change.")
  }

  var grossView: String {
    self(
      "Vanligt sätt: skattesatsen gånger ändringen i beskattningsbar inkomst, samma år; så räknas alla andra tabeller.",
      "The usual way: the tax rate times the change in taxable income, in the same year; all other tables use it."
    )
  }

  func ownView(from year: Int) -> String {
    self(
      "Behåller själv: skatten på ett års inkomster når den egna kassan två år senare, här från år \(year), och då tar "
        + "inkomstutjämningen det mesta. Också år efter perioden räknas med.",
      "Keeps itself: the tax on a year's income reaches its own purse two years later, here from \(year), and then income "
        + "equalisation takes most of it. Years after the period are counted too.")
  }

  var sectorView: String {
    self(
      "Hela sektorn: vad alla kommuner och regioner tillsammans får; det som den ena inte behåller får de andra.",
      "The whole sector: what all municipalities and regions get together; what one does not keep the others get."
    )
  }

  var grossRow: String { self("Bokförd på vanligt sätt", "Booked the usual way") }
  var ownWithinRow: String { self("Behåller själv, inom perioden", "Keeps itself, within the period") }
  var ownAfterRow: String { self("Behåller själv, efter perioden", "Keeps itself, after the period") }
  var ownRow: String { self("Behåller själv, summa", "Keeps itself, total") }
  var ownPresentValueRow: String { self("Nuvärde av det som behålls", "Present value of what is kept") }
  var viewColumn: String { self("Räknesätt", "View") }

  func sectorSum(_ kronor: Int) -> String {
    self(
      "Hela sektorn får \(number.signedKronor(kronor)).",
      "The whole sector gets \(number.signedKronor(kronor)).")
  }

  func ownByYear(_ years: String) -> String {
    self("Kommunen behåller år för år: \(years).", "The municipality keeps year by year: \(years).")
  }

  /// Years kept after the last known law.
  func keptAfter(last year: Int) -> String {
    self(
      "År efter \(year) räknas med de senast kända skattesatserna och reglerna för inkomstutjämningen.",
      "Years after \(year) use the last known tax rates and rules of income equalisation.")
  }

  func side(_ isFee: Bool) -> String {
    isFee
      ? self(
        "Kommunen betalar till inkomstutjämningen.", "The municipality pays to income equalisation.")
      : self(
        "Kommunen får bidrag från inkomstutjämningen.", "The municipality receives from income equalisation.")
  }

  var linesHeading: String { self("Alla poster", "All lines") }
  var linesLead: String {
    self(
      "Varje post sedd från aktören. Årskolumnerna visar förändringen.",
      "Each line seen from the actor. The year columns show the change.")
  }
  var lineColumn: String { self("Post", "Line") }
  var otherLanguageColumn: String { self("In English", "På svenska") }
}
