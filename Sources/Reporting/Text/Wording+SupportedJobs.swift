import Appraisal
import Economy
import Law

extension Wording {
  /// A supported job, as a state a person is in.
  func jobScheme(_ scheme: JobScheme) -> String {
    switch scheme {
    case .wageSubsidyJob: self("arbete med lönebidrag", "job with a wage subsidy")
    case .introductionJob: self("introduktionsjobb", "introduction job")
    case .extraJob: self("extratjänst", "extra job")
    case .establishmentJob: self("etableringsjobb", "establishment job")
    case .vocationalIntroduction: self("yrkesintroduktion", "vocational introduction")
    case .employmentSupport: self("särskilt anställningsstöd", "special employment support")
    case .entryJob: self("instegsjobb", "entry job")
    case .shelteredJob: self("skyddat arbete", "sheltered work")
    }
  }

  /// Why somebody is let into a supported job.
  func supportGround(_ ground: SupportGround) -> String {
    switch ground {
    case .guarantee: self("jobb- och utvecklingsgarantin", "the job and development guarantee")
    case .youthGuarantee: self("jobbgarantin för ungdomar", "the youth guarantee")
    case .newlyArrived: self("nyanländ", "newly arrived")
    case .longUnemployed: self("lång tid utan arbete", "long out of work")
    case .young: self("ung utan yrkeserfarenhet", "young and new to the occupation")
    }
  }

  /// The kind of an employer within a sentence.
  func employerKind(_ kind: EmployerKind) -> String {
    switch kind {
    case .private: self("privat arbetsgivare", "a private employer")
    case .municipal: self("kommun", "a municipality")
    case .regional: self("region", "a region")
    case .nonProfit: self("ideell organisation", "a non-profit organisation")
    }
  }

  /// The decisions on a supported job.
  func supportDecided(field: String, _ decisions: [JobSupportTerms]) -> String {
    guard let first = decisions.first else { return "" }
    let scheme = jobScheme(first.scheme)
    if first.amount == .toTheWorker {
      return self(
        "Etableringsjobb (\(field)), beslut \(first.decision): arbetsgivaren betalar den lön förordningen anger, och staten "
          + "betalar resten direkt till den anställde. Båda följer inkomstbasbeloppet varje år. Ersättningen är inkomst av "
          + "arbete: den beskattas med jobbskatteavdrag, ger pensionsrätt och räknas som lön i jobbstimulansen.",
        "Establishment job (\(field)), decided \(first.decision): the employer pays the wage of the ordinance, and the state "
          + "pays the rest directly to the worker. Both follow the income base amount each year. The compensation is income "
          + "from work: it is taxed with the work income tax credit, gives pension rights and counts as a wage in the job "
          + "stimulus.")
    }
    let terms = decisions.map { "\($0.decision): \(supportTerms($0))" }.joined(separator: "; ")
    return self(
      "Beslut om stöd till arbetsgivaren, \(scheme) (\(field)). \(terms).",
      "Decisions on support to the employer, \(scheme) (\(field)). \(terms).")
  }

  private func supportTerms(_ terms: JobSupportTerms) -> String {
    switch terms.amount {
    case .ofCost(let rate, let payCap, _):
      self(
        "\(number.percent(rate)) av lönekostnaden, på lön upp till \(number.kronor(payCap.wholeKronor)) i månaden på heltid",
        "\(number.percent(rate)) of the wage cost, on pay up to \(number.kronor(payCap.wholeKronor)) a month at full time"
      )
    case .cappedCost(let rate, let monthlyCap):
      self(
        "\(number.percent(rate)) av lönekostnaden, högst \(number.kronor(monthlyCap.wholeKronor)) i månaden på heltid",
        "\(number.percent(rate)) of the wage cost, at most \(number.kronor(monthlyCap.wholeKronor)) a month at full time"
      )
    case .contributions(let payCap):
      self(
        "ett belopp som motsvarar arbetsgivaravgiften, på lön upp till \(number.kronor(payCap.wholeKronor)) i månaden på heltid",
        "as much as the contributions, on pay up to \(number.kronor(payCap.wholeKronor)) a month at full time"
      )
    case .toTheWorker: self("till den anställde", "to the worker")
    }
  }

  func reducedCapacityAssumed(field: String, _ scheme: JobScheme) -> String {
    self(
      "Stödet (\(field), \(jobScheme(scheme))) kräver en funktionsnedsättning som sätter ned arbetsförmågan. Det prövas inte "
        + "här utan är taget från filen.",
      "The support (\(field), \(jobScheme(scheme))) asks for a disability that reduces capacity for work. That is not tried "
        + "here but taken from the file.")
  }

  func rateAbovePractice(field: String, _ scheme: JobScheme, _ rate: Rate, highest: Rate) -> String {
    self(
      "Stödet (\(field), \(jobScheme(scheme))) räknas med \(number.percent(rate)) av lönekostnaden. Arbetsförmedlingen beviljar "
        + "i praktiken högst \(number.percent(highest)).",
      "The support (\(field), \(jobScheme(scheme))) is reckoned with \(number.percent(rate)) of the wage cost. The employment "
        + "service grants at most \(number.percent(highest)) in practice.")
  }

  func supervisionGrantNotKnown(field: String, _ scheme: JobScheme) -> String {
    self(
      "Arbetsgivaren kan få handledarstöd (\(field), \(jobScheme(scheme))), men beloppet är inte känt för beslut vid den tiden. "
        + "Det är inte medräknat: arbetsgivaren kan få mer, och staten betala mer, än vad som visas.",
      "The employer may get a supervision grant (\(field), \(jobScheme(scheme))), but its amount is not known for decisions of "
        + "that time. It is not counted: the employer may get more, and the state pay more, than is shown.")
  }

  func supportDayCapUncertain(field: String) -> String {
    self(
      "Högsta stödet per dag före november 2017 (\(field)) är 890 kr enligt en källa och 800 kr enligt en annan. Här används 890 "
        + "kr; skriv ett eget värde för employmentSupport.dayCap för att pröva det andra.",
      "The highest support a day before November 2017 (\(field)) is 890 kr in one source and 800 kr in another. Here 890 kr is "
        + "used; write a value of your own for employmentSupport.dayCap to try the other.")
  }

  func supportGroundFound(field: String, _ scheme: JobScheme, _ ground: SupportGround) -> String {
    self(
      "Grunden för stödet (\(field), \(jobScheme(scheme))) följer av reglerna: \(supportGround(ground)).",
      "The ground of the support (\(field), \(jobScheme(scheme))) follows from the rules: \(supportGround(ground))."
    )
  }

  var supportGroundsHeading: String {
    self("Villkor för stödet som tas som uppfyllda", "Conditions of the support taken as met")
  }

  /// The ground of a supported job that stands on the file's word.
  func statedGround(_ stated: StatedSupportGround) -> String {
    let condition =
      switch stated.ground {
      case .guarantee:
        self(
          "personen är inskriven i jobb- och utvecklingsgarantin, så länge som stödet kräver",
          "the person is enrolled in the job and development guarantee, for as long as the support asks")
      case .youthGuarantee:
        self(
          "personen är inskriven i jobbgarantin för ungdomar, så länge som stödet kräver",
          "the person is enrolled in the youth guarantee, for as long as the support asks")
      case .newlyArrived:
        self(
          "personen är nyanländ: uppehållstillstånd har beviljats under de senaste 36 månaderna",
          "the person is newly arrived: a residence permit was granted within the last 36 months")
      case .longUnemployed: supportGround(.longUnemployed)
      case .young:
        self(
          "personen är ung och saknar erfarenhet av yrket", "the person is young and new to the occupation")
      }
    let name = jobScheme(stated.scheme)
    return name.prefix(1).uppercased() + name.dropFirst() + ": \(condition)"
  }

  /// A supported job that is refused, in words.
  func supportNotInForce(
    _ scheme: JobScheme, decision: YearMonth, from: YearMonth, through: YearMonth?
  ) -> String {
    let name = jobScheme(scheme)
    if decision < from {
      return self(
        "stödet (\(name)) finns från \(from), och beslutet är från \(decision)",
        "the support (\(name)) exists from \(from), and the decision is of \(decision)")
    }
    let end = through.map { "\($0)" } ?? ""
    return self(
      "stödet (\(name)) kunde beslutas till och med \(end); den första månaden utan stöd är \(decision)",
      "the support (\(name)) could be decided on through \(end); the first month without it is \(decision)")
  }

  func groundText(_ ground: SupportGround?, _ allowed: [SupportGround]) -> String {
    let words = allowed.map { "\"\($0.rawValue)\" (\(supportGround($0)))" }.joined(separator: ", ")
    guard let ground else {
      return self(
        "ingen grund för stödet framgår av filen; tillåtet är group: \(words)",
        "the file tells no ground for the support; allowed is group: \(words)")
    }
    return self(
      "grunden \(supportGround(ground)) ger inte det här stödet; tillåtet är group: \(words)",
      "the ground \(supportGround(ground)) does not give this support; allowed is group: \(words)")
  }
}
