import Economy

extension Wording {
  var abbreviations: String {
    self(
      "IL: inkomstskattelagen. SFB: socialförsäkringsbalken. SAL: socialavgiftslagen. SoL: socialtjänstlagen. SoF: "
        + "socialtjänstförordningen. SFS: Svensk författningssamling. PBB: prisbasbelopp. IBB: inkomstbasbelopp.",
      "IL: Income Tax Act. SFB: Social Insurance Code. SAL: Social Contributions Act. SoL: Social Services Act. SoF: "
        + "Social Services Ordinance. SFS: Swedish Code of Statutes. PBB: price base amount. IBB: income base amount."
    )
  }
  var sourcesHeading: String { self("Källor", "Sources") }
  var methodHeading: String { self("Metod och gränser", "Method and limits") }
  var remarksHeading: String { self("Om just denna beräkning", "About this very calculation") }

  /// How the figures are made.
  func method(last: Int) -> [String] {
    [
      self(
        "Samma hushåll följs två gånger, månad för månad: utan steget och med det. Resultatet är skillnaden, med minus "
          + "utan, för varje aktör och post.",
        "The same household is followed twice, month by month: without the step and with it. The result is the "
          + "difference, with minus without, for each actor and line."),
      self(
        "Varje månad räknas efter den lag som då gällde, och stöd med beslut efter lagen när beslutet fattades. "
          + "Kända regler går till och med \(last).",
        "Every month follows the law then in force, and support by decision the law of its decision. Known rules "
          + "reach to \(last)."),
      self(
        "Varje belopp har en betalare och en mottagare. Summan över alla konton är noll på öret varje månad; annars "
          + "blir det ingen rapport.",
        "Every amount has a payer and a receiver. The sum over all accounts is zero to the öre every month; "
          + "otherwise no report is made."),
      self(
        "Ekonomiskt bistånd är det som fattas upp till riksnorm, boende och godtagna kostnader, prövat varje månad på "
          + "båda vägarna.",
        "Social assistance is what is lacking up to the national norm, housing and recognised costs, tested every "
          + "month on both paths."),
      self(
        "Arbetsgivarens resultat är det arbetet är värt minus lön, avgifter, pension, handledning och administration, "
          + "plus stöd. Vad arbetet är värt (produktiviteten) är ett antagande.",
        "The employer's result is what the work is worth minus wage, contributions, pension, supervision and "
          + "administration, plus support. What the work is worth (the productivity) is an assumption."),
      self(
        "Rapporten gäller ett hushåll, inte en grupp. Att steget kunde ha skett ändå (dödvikt) och att någon annan kan bli "
          + "utan arbete (undanträngning) räknas av i avsnittet Brutto och netto, med de andelar som står där, och ingen "
          + "annanstans. Hur troligt det är att steget lyckas säger rapporten inget om.",
        "The report is about one household, not a group. That the step might have happened anyway (deadweight) and that "
          + "somebody else may go without work (displacement) is taken off in the section Gross and net, by the shares "
          + "told there, and nowhere else. It says nothing on how likely the step is to succeed."),
      self(
        "Hälsa, livskvalitet och hur det går för barnen har inget belopp här, men kan vara skäl nog.",
        "Health, quality of life and how the children fare have no amount here, but may be reason enough."),
    ]
  }

  /// What identifies the calculation.
  func identity(version: String, parameters: String, input: String?) -> String {
    let inputText = input.map { self(", indata \($0)", ", input \($0)") } ?? ""
    return self(
      "Nytta \(version). Fingeravtryck: parametrar \(parameters)\(inputText).",
      "Nytta \(version). Fingerprints: parameters \(parameters)\(inputText).")
  }
}
