package import Appraisal
package import Economy

/// The words of `nytta compare`.
extension Wording {
  func comparisonTitle(_ count: Int) -> String {
    self("Jämförelse av \(count) scenarier", "Comparison of \(count) scenarios")
  }

  /// Who gains most, or loses least, by which scenario.
  func bestClause(_ actor: EconomicActor?, letters: [String], kronor: Int, isAll: Bool) -> String {
    let who = actor.map(actorInSentence) ?? societyInSentence
    let amount = number.signedKronor(kronor)
    if isAll {
      return self("för \(who) är de lika (\(amount))", "for \(who) they are equal (\(amount))")
    }
    let which = list(letters)
    if kronor > 0 {
      return self("\(who) vinner mest på \(which) (\(amount))", "\(who) gains most by \(which) (\(amount))")
    }
    if kronor < 0 {
      return self(
        "\(who) förlorar minst på \(which) (\(amount))", "\(who) loses least by \(which) (\(amount))")
    }
    return self("\(who) förlorar ingenting på \(which)", "\(who) loses nothing by \(which)")
  }

  /// The clauses as one sentence.
  func bestSentence(_ clauses: [String], hasLoans: Bool) -> String {
    let sentence = list(clauses)
    let loans = hasLoans ? self(", studielånet oräknat", ", study loans not counted") : ""
    return sentence.prefix(1).uppercased() + sentence.dropFirst() + loans + "."
  }

  func comparisonLead(months count: Int) -> String {
    self(
      "Varje scenario jämför ett hushåll med steget mot samma hushåll utan steget, i \(months(count)); beloppen är "
        + "kronor, sedda från varje aktör. Meningen ovan räknar samhällets hela förändring, och kommunens och hushållets "
        + "pengar i handen, brutto, med skatten bokförd på vanligt sätt.",
      "Each scenario holds a household with the step against the same household without it, in \(months(count)); amounts "
        + "are kronor, seen from each actor. The sentence above counts the whole change of society, and the money in "
        + "hand of municipality and household, gross, with tax booked the usual way.")
  }

  var differingHeading: String { self("Vad som skiljer", "What differs") }

  var nothingDiffers: String {
    self("Ingen uppgift skiljer: scenarierna är lika.", "No input differs: the scenarios are equal.")
  }

  var differingCaution: String {
    self(
      "Mer än steget skiljer. Skillnaderna mellan scenarierna beror därför inte bara på vilket steg som tas; jämför steg "
        + "med samma hushåll, start och väg utan steget.",
      "More than the step differs. The differences between the scenarios are therefore not those of the step alone; "
        + "compare steps with the same household, start and path without the step.")
  }

  func differsInDetail(_ value: String) -> String {
    let details = self("skiljer i detaljer, se filerna", "differs in detail, see the files")
    return value.isEmpty ? details + "." : "\(value); \(details)."
  }

  var comparedChangeHeading: String { self("Förändring per aktör", "Change by actor") }
  var comparedChangeLead: String {
    self(
      "Hela förändringen under perioden, brutto. Raden Samhället är summan av aktörerna.",
      "The whole change within the period, gross. The row Society is the sum of the actors.")
  }
  var comparedRounding: String {
    self(
      "Beloppen är avrundade till hela kronor så att varje kolumn går ihop; en enstaka krona kan därför skilja.",
      "Amounts are rounded to whole kronor so that every column adds up; a single krona may therefore differ."
    )
  }
  /// Why a loan is seen in hand alone; `cancels`: the books have an equal debt and nothing more.
  func comparedLoansLead(cancels: Bool) -> String {
    cancels
      ? self(
        "Ett studielån är pengar i handen nu och en skuld senare, så i hela förändringen tar de ut varandra. Hushållet:",
        "A study loan is money in hand now and a debt later, so in the whole change they cancel. The household:"
      )
      : self(
        "Ett studielån är pengar i handen nu, som betalas tillbaka senare. Hushållet:",
        "A study loan is money in hand now, which is repaid later. The household:")
  }
  var comparedInHandWithoutLoans: String { self("I handen, utan studielån", "In hand, without study loans") }
  var comparedLoans: String { self("Studielån minus återbetalning", "Study loans less repayment") }
  var comparedInHand: String { self("I handen, med studielån", "In hand, with study loans") }
  var comparedLater: String { self("Senare (pension, studieskuld)", "Later (pension, study debt)") }
  var comparedWhole: String { self("Hela förändringen", "The whole change") }
  var comparedCashHeading: String {
    self(
      "Pengar i handen, utan studielån, och återbetalning", "Money in hand, without study loans, and payback")
  }
  var comparedPaybackLead: String {
    self(
      "Månader tills det hopräknade resultatet i handen, utan studielån, är noll eller mer och förblir så:",
      "Months until the result in hand added up, without study loans, is zero or more and stays so:")
  }
  var comparedMunicipalityHeading: String {
    self("Kommunen utan och med skatt", "The municipality without and with tax")
  }
  var comparedWithoutTax: String { self("Kommunens pengar, utan skatt", "Its money, tax not counted") }
  var comparedTax: String { self("Skatt, bokförd på vanligt sätt", "Tax, booked the usual way") }
  var comparedOwnTax: String { self("Skatt, det kommunen behåller", "Tax, what it keeps itself") }
  var netUneven: String {
    self(
      "Netto går inte att jämföra rakt av: för något av stegen finns ingen siffra på dödvikten. Det betyder inte att den är "
        + "noll. Skriv deadweight och subsidyDeadweight i filerna, eller jämför brutto.",
      "Net cannot be compared as it stands: for some step there is no figure of deadweight. That does not mean it is zero. "
        + "Write deadweight and subsidyDeadweight in the files, or compare gross.")
  }
  var ratioWithoutValue: String {
    self(
      "Nyckeltalen är brutto där inget annat sägs. \u{2013} betyder att talet inte kan anges, oftast för att det offentliga inte "
        + "har någon nettokostnad att ställa nyttan mot; minus på nettokostnaden är en vinst.",
      "The ratios are gross where nothing else is said. \u{2013} means that the ratio cannot be told, mostly because the public "
        + "budgets have no net cost to set a benefit against; a net cost below zero is a gain.")
  }
  var comparedNetHeading: String { self("Netto", "Net") }
  var comparedNetLead: String {
    self(
      "Hela förändringen när det som hade skett ändå och det som någon annan går miste om är borträknat:",
      "The whole change when what would have happened anyway and what somebody else goes without are taken off:"
    )
  }
  var comparedRemarksHeading: String { self("Läs detta", "Read this") }
  var comparedMore: String {
    self(
      "Hela rapporten för ett scenario, med antaganden och källor, görs med nytta run FIL.",
      "The whole report of a scenario, with assumptions and sources, is made by nytta run FILE.")
  }

  /// What the present values are.
  func comparedValueLead(rate: String?, priceYear: Int) -> String {
    guard let rate else {
      return self(
        "Hela förändringen i \(priceYear) års priser, senare pengar nedräknade med var sin kalkylränta.",
        "The whole change in the prices of \(priceYear), later money reduced by a discount rate of their own."
      )
    }
    return presentValueLead(rate: rate, priceYear: priceYear)
  }

  /// The shares behind net in few words.
  func comparedShares(_ shares: CounterfactualShares) -> String {
    let all = [
      (shares.deadweight, comparedInput(.deadweight)),
      (shares.subsidyDeadweight, comparedInput(.subsidyDeadweight)),
      (shares.displacement, comparedInput(.displacement)),
    ].filter { $0.0.value > .zero }
    guard !all.isEmpty else {
      return self(
        "varken dödvikt eller undanträngning är räknad, netto är brutto.",
        "neither deadweight nor displacement is counted, net is gross.")
    }
    let words = all.map { share, name in
      let origin =
        share.origin == .file ? self("enligt filen", "by the file") : self("förval", "preset")
      return "\(name.lowercased()) \(number.percent(share.value))\(meanOfOutcomes(shares)) (\(origin))"
    }
    return list(words) + "."
  }

  func differenceColumn(_ letter: String, _ first: String) -> String { "\(letter) \u{2212} \(first)" }
  func differencesToFirst(_ first: String) -> String {
    self("Skillnaden mot \(first):", "The difference to \(first):")
  }
  func comparedNet(_ name: String) -> String { name + self(", netto", ", net") }

  /// A ratio in few words.
  func comparedRatio(_ value: RatioValue, _ kind: ScenarioRatioKind) -> String {
    switch value {
    case .value: scenarioRatioValue(value, kind)
    case .infinite: self("oändlig", "infinite")
    case .undefined: "\u{2013}"
    }
  }

  var comparedChartTitle: String {
    self(
      "Förändring per aktör, scenario för scenario", "Change by actor, scenario by scenario")
  }

  /// Why a scenario cannot stand beside the first, and what to write.
  func comparisonMismatch(
    _ kind: ComparisonMismatch.Kind, first: String
  ) -> (message: String, remedy: String) {
    switch kind {
    case .months(let found, let wanted):
      (
        self(
          "perioden är \(months(found)), men \(months(wanted)) i \(first): beloppen går inte att jämföra",
          "the period is \(months(found)), but \(months(wanted)) in \(first): the amounts cannot be compared"),
        self(
          "skriv months: \(wanted) här, eller months: \(found) i \(first)",
          "write months: \(wanted) here, or months: \(found) in \(first)")
      )
    case .monthsOfMethod(let found, let wanted):
      (
        self(
          "räknesättet procurement2019 räknar avtalets månader: \(months(found)) här, \(months(wanted)) i \(first)",
          "the method procurement2019 counts the months of the contract: \(months(found)) here, \(months(wanted)) in \(first)"
        ),
        self(
          "skriv method: \"standard\" och samma months i båda filerna",
          "write method: \"standard\" and the same months in both files")
      )
    case .priceYear(let found, let wanted):
      (
        self(
          "nuvärdet är i \(found) års priser, men i \(wanted) års i \(first); prisåret är startåret där det inte anges",
          "the present value is in prices of \(found), but of \(wanted) in \(first); the price year is the first year where it is not given"
        ),
        self(
          "skriv appraisal: { priceYear: \(wanted) } här, eller priceYear: \(found) i \(first)",
          "write appraisal: { priceYear: \(wanted) } here, or priceYear: \(found) in \(first)")
      )
    }
  }
}

extension ComparisonMismatch {
  /// The mismatch in words, with what to write.
  package func text(first: String, in language: Language) -> (message: String, remedy: String) {
    Wording(language).comparisonMismatch(kind, first: first)
  }
}
