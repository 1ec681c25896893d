import Appraisal
import Economy

/// The words of what it takes to break even.
extension Wording {
  var breakEvenHeading: String { self("Vad som krävs för att gå jämnt upp", "What it takes to break even") }

  var breakEvenLead: String {
    self(
      "En uppgift i taget ändras och allt annat står kvar. \u{201D}Minst\u{201D} och \u{201D}högst\u{201D} är gränsen där "
        + "aktörens resultat i handen, utan studielån, är noll eller mer; för samhället gäller hela förändringen. "
        + "Flera gränser i en ruta betyder att resultatet växlar mellan plus och minus.",
      "One input changes at a time and all else stays. \u{201C}At least\u{201D} and \u{201C}at most\u{201D} are the "
        + "limit where the actor's result in hand, without study loans, is zero or more; for society it is the whole "
        + "change. Several limits in one cell mean that the result goes back and forth between plus and minus."
    )
  }

  func thresholdFactor(_ factor: ThresholdFactor) -> String {
    switch factor {
    case .successShare: self("Andel av deltagarna som lyckas", "Share of participants who succeed")
    case .programmeCost: self("Programkostnad per deltagare", "Programme cost per participant")
    case .monthsInWork: self("Månader som steget varar", "Months the step lasts")
    case .wage: self("Lön i första jobbet, kr i månaden", "Wage of the first job, SEK a month")
    case .productivity:
      self("Arbetets värde, andel av lönekostnaden", "Value of the work, share of wage cost")
    case .deadweight: self("Dödvikt", "Deadweight")
    case .subsidyDeadweight: self("Stödets dödvikt", "Deadweight of the subsidy")
    }
  }

  func threshold(_ threshold: Threshold, _ factor: ThresholdFactor) -> String {
    switch threshold {
    case .at(let turn): limit(turn, factor)
    case .several(let turns): list(turns.map { limit($0, factor) })
    case .always: self("alltid", "always")
    case .never(let obstacle): self("nås inte: ", "not reachable: ") + self.obstacle(obstacle)
    }
  }

  private func limit(_ turn: ThresholdTurn, _ factor: ThresholdFactor) -> String {
    let value =
      switch factor {
      case .programmeCost, .wage: number.kronor(turn.limit)
      case .monthsInWork: months(turn.limit)
      case .successShare, .productivity, .deadweight, .subsidyDeadweight: percent(tenths: turn.limit)
      }
    return turn.becomesNegative
      ? self("högst \(value)", "at most \(value)") : self("minst \(value)", "at least \(value)")
  }

  private func obstacle(_ obstacle: ThresholdObstacle) -> String {
    switch obstacle {
    case .noGain: self("förlorar på steget", "loses on the step")
    case .costTooHigh:
      self("programmet kostar mer än steget ger", "the programme costs more than the step gives")
    case .notWithinPeriod: self("inte under perioden", "not within the period")
    case .noJob: self("steget har inget jobb", "the step has no job")
    case .noWage: self("lönen är inte angiven", "the wage is not given")
    case .notInRange: self("minus vid varje prövat värde", "negative at every value tried")
    case .unaffected: self("förlorar, och berörs inte", "loses, and is not touched")
    case .scalesAll:
      self("förlorar; förlusten minskar men vänder inte", "loses; the loss shrinks but does not turn")
    case .noSupport: self("inget stöd till arbetsgivaren", "no support to the employer")
    }
  }

  /// A threshold that is not searched for the actor.
  var notSearched: String { self("söks inte", "not searched") }

  func breakEvenNotes(hasProgrammeCost: Bool) -> [String] {
    let share =
      hasProgrammeCost
      ? self(
        "Andelen som lyckas: de andra stannar på vägen utan steget, men kostar lika mycket i programmet.",
        "Share who succeed: the others stay on the path without the step, but cost as much in the programme.")
      : self(
        "Andelen som lyckas: ingen programkostnad är angiven, så de som stannar på vägen utan steget varken kostar "
          + "eller ger något. Den som vinner på en vinner vid varje andel.",
        "Share who succeed: no programme cost is given, so who stays on the path without the step neither costs nor "
          + "gives anything. Who gains on one gains at any share.")
    return [
      share,
      self(
        "Programkostnad: det mesta som aktörens vinst på en som lyckas betalar.",
        "Programme cost: the most that the actor's gain on one who succeeds pays."),
      self(
        "Månader: läst ur det hopräknade resultatet, även för samhället i handen. Slutar steget i förtid räknas årets "
          + "skatt om något.",
        "Months: read from the result added up, in hand for society too. If the step ends early, the year's tax "
          + "would be settled a little differently."),
    ]
  }

  /// - Parameters:
  ///   - wageIsSet: whether the law sets the wage of the first job.
  ///   - statePaysWorker: whether the state pays the worker of a job a part in the employer's place.
  func breakEvenOtherNotes(
    hasJob: Bool, hasSupport: Bool, wageIsSet: Bool = false, statePaysWorker: Bool = false
  ) -> [String] {
    let ofJobs =
      hasJob
      ? [
        wageIsSet
          ? self(
            "Lönen söks inte: i ett etableringsjobb bestämmer lagen vad arbetstagaren får.",
            "The wage is not searched: in an establishment job the law sets what the worker gets.")
          : self(
            "Lönen prövas från 1 krona till det dubbla, för kommunen, arbetsgivaren och samhället; allt annat "
              + "räknas om. Växlingar tätare än en åttondel av spannet kan förbigås.",
            "The wage is tried from 1 krona to twice the file's, for municipality, employer and society; all else "
              + "is computed again. Turns closer together than an eighth of the range may be missed."),
        self(
          "Arbetets värde är detsamma i alla jobb i steget; hos arbetsgivaren räknas tjänstepensionen med.",
          "The value of the work is the same in every job of the step; the employer's agreed pension is counted."
        )
          + (statePaysWorker
            ? self(
              " I etableringsjobbets lönekostnad ingår statens ersättning till arbetstagaren.",
              " The wage cost of the establishment job holds the state's compensation to the worker.") : ""),
      ] : []
    let deadweight = self(
      "Dödvikten gäller resultatet netto. Den minskar alla belopp lika mycket och vänder därför inget tecken",
      "Deadweight is of the net result. It makes every amount smaller alike and so turns no sign")
    let ofSupport = self(
      "; stödets dödvikt gör det, eftersom stödet då betalas för jobb som ändå hade funnits.",
      "; deadweight of the subsidy does, because support is then paid for jobs that would exist anyway.")
    return ofJobs + [deadweight + (hasSupport ? ofSupport : ".")]
  }
}

/// The words of the key ratios.
extension Wording {
  var keyRatiosHeading: String { self("Nyckeltal", "Key ratios") }
  var keyRatioMeaningColumn: String { self("Vad det betyder", "What it means") }
  var asGross: String { self("som brutto", "as gross") }

  func keyRatiosLead(taxFactor: Rate) -> String {
    let factor = number.decimal(taxFactor.partsPerMillion, decimals: 6)
    return self(
      "Det offentliga är kommun, region, stat och EU tillsammans. Skattefaktorn är \(factor); den ingår bara i de två "
        + "kvoterna av nuvärden.",
      "The public budgets are municipality, region, state and EU together. The tax factor is \(factor); it enters the "
        + "two ratios of present values alone.")
  }

  func scenarioRatio(_ kind: ScenarioRatioKind) -> String {
    switch kind {
    case .publicNetCost: self("Offentlig nettokostnad", "Net public cost")
    case .benefitCost: self("Nytto–kostnadskvot", "Benefit–cost ratio")
    case .netPresentValueRatio:
      self("Nettonuvärde per offentlig krona (NNK)", "Net present value per public krona")
    case .mvpf: self("Offentliga medels marginalnytta (MVPF)", "Marginal value of public funds (MVPF)")
    case .participationTax: self("Det offentligas andel av lönekostnaden", "Public share of the labour cost")
    case .householdParticipationTaxMonth:
      self("Hushållets deltagandeskatt, en vanlig månad", "Household's participation tax, an ordinary month")
    case .householdParticipationTax:
      self("Hushållets deltagandeskatt, hela perioden", "Household's participation tax, the whole period")
    }
  }

  func meaning(_ kind: ScenarioRatioKind) -> String {
    switch kind {
    case .publicNetCost:
      self(
        "Så mycket betalar det offentliga, i handen, utöver vad det får tillbaka; minus är en vinst.",
        "What the public budgets pay in hand beyond what they get back; minus is a gain.")
    case .benefitCost:
      self(
        "Så mycket får alla andra för varje krona som det offentliga betalar netto; över 1 är det värt kostnaden.",
        "What all others get per krona that the public budgets pay net; above 1 it is worth the cost.")
    case .netPresentValueRatio:
      self(
        "Så mycket blir över till samhället för varje offentlig krona, när kronan själv är betald.",
        "What is left to society per public krona when the krona itself is paid.")
    case .mvpf:
      self(
        "Så mycket är steget värt för hushållet för varje krona som det offentliga betalar netto.",
        "What the step is worth to the household per krona that the public budgets pay net.")
    case .participationTax:
      self(
        "Så stor del av arbetsgivarens lönekostnad motsvaras av det offentligas vinst.",
        "How much of the employer's labour cost the public gain comes to.")
    case .householdParticipationTaxMonth:
      self(
        "Så stor del av lönen som inte blir mer pengar i handen, från vanlig månad före till vanlig månad under.",
        "How much of the wage does not become more money in hand, from the ordinary month before to that during."
      )
    case .householdParticipationTax:
      self(
        "Så stor del av periodens lön som inte blir mer pengar i handen; över 100 % förlorar hushållet på att arbeta.",
        "How much of the period's wage does not become more money in hand; above 100% working does not pay.")
    }
  }

  /// - Parameter ofAuthority: whether a public employer's wage is left out.
  func scenarioRatioValue(
    _ value: RatioValue, _ kind: ScenarioRatioKind, ofAuthority: Bool = false
  ) -> String {
    let role = ofAuthority ? self(" som myndighet", " as authorities") : ""
    return switch value {
    case .value(let quotient): self.value(quotient, unitOf(kind))
    case .infinite:
      self("oändlig: det offentliga betalar inget netto", "infinite: the public budgets pay nothing net")
        + role
    case .undefined(let reason):
      self("kan inte anges: ", "cannot be told: ") + undefined(reason) + (reason == .noCost ? role : "")
    }
  }

  private func unitOf(_ kind: ScenarioRatioKind) -> RatioKind {
    switch kind {
    case .publicNetCost: .netPresentValue
    case .benefitCost: .benefitCost
    case .netPresentValueRatio: .netPresentValueRatio
    case .mvpf: .mvpf
    case .participationTax: .participationTax
    case .householdParticipationTaxMonth, .householdParticipationTax: .householdParticipationTax
    }
  }

  private func undefined(_ reason: UndefinedRatio) -> String {
    switch reason {
    case .noCost: self("det offentliga har ingen nettokostnad", "the public budgets have no net cost")
    case .noLabourCost: self("lönekostnaden ökar inte", "the labour cost does not rise")
    case .noWageChange: self("lönen ökar inte", "the wage does not rise")
    case .neitherCostNorWillingness:
      self("varken kostnad eller vinst för hushållet", "neither a cost nor a gain to the household")
    case .noPersons, .noGain, .noPotential, .noEffect: self("underlag saknas", "there is no basis")
    }
  }
}
