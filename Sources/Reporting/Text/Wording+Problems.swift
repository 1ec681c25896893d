public import Economy
import Law
import LawData
public import LifeCourse

extension ScenarioProblem {
  /// The problem in words, with what to do about it.
  public func text(in language: Language) -> (message: String, remedy: String) {
    Wording(language).problem(kind)
  }
}

extension Wording {
  func problem(_ kind: ScenarioProblem.Kind) -> (message: String, remedy: String) {
    switch kind {
    case .refused(let refusal):
      (
        self(
          "\(refusalText(refusal)), enligt \(refusal.source.reference)",
          "\(refusalText(refusal)), by \(refusal.source.reference)"),
        refusalRemedy(refusal.reason)
      )
    case .establishmentUsedUp(let refusal, let left, let used):
      (
        self(
          "\(refusalText(refusal)), enligt \(refusal.source.reference)",
          "\(refusalText(refusal)), by \(refusal.source.reference)"),
        self(
          "skriv \(establishmentPhases(left: left, used: used))",
          "write \(establishmentPhases(left: left, used: used))")
      )
    case .notModelled(let gap):
      (
        self(
          "\(gap.swedishName) (\(gap.rule)) är inte modellerad för \(gap.month)",
          "\(gap.rule) is not modelled for \(gap.month)"),
        gap.lastModelled.map {
          self("modellerad \(gap.firstModelled)–\($0)", "modelled \(gap.firstModelled) to \($0)")
        } ?? self("modellerad från \(gap.firstModelled)", "modelled from \(gap.firstModelled)")
      )
    case .agreedWageNotKnown(let wage, let month): agreedWageNotKnown(wage, month)
    case .unusedOverride, .uncertainUnused, .uncertainBase, .uncertainRefused: variationProblem(kind)
    case .phaseWithoutLength:
      (
        self(
          "en fas som inte är den sista måste ha en längd", "a phase that is not the last must have a length"),
        self("skriv months: antal månader", "write months: the number of months")
      )
    case .phaseAfterHorizon(let starts):
      (
        self(
          "fasen börjar \(starts), efter kalkylens sista månad",
          "the phase starts in \(starts), after the last month of the calculation"),
        self("ta bort fasen eller öka months", "remove the phase or raise months")
      )
    case .noPhases:
      (self("faser saknas", "there are no phases"), self("skriv minst en fas", "write at least one phase"))
    case .rentCeilingUnknown(let municipality, let known):
      (
        self(
          "kommunens tak för skälig hyra är inte känt för \(municipality)",
          "the municipality's ceiling of reasonable rent is not known for \(municipality)"),
        self(
          "skriv beloppet, kronor i månaden, eller ta bort fältet så godtas hyran i sin helhet; taket är känt för "
            + list(known),
          "write the amount, kronor a month, or remove the field and the rent is accepted in full; the ceiling is known for "
            + list(known))
      )
    case .partnerActivityNotModelled(let activity):
      (
        self(
          "\(activity) är inte modellerat än för partnern", "\(activity) is not modelled yet for the partner"),
        self(
          "för partnern finns job, studies, unemployed, establishment och ersättningarna",
          "the partner can have job, studies, unemployed, establishment and the benefits")
      )
    case .methodNotForPath(let misfit): methodMisfit(misfit)
    case .premiumWithoutStudies: premiumWithoutStudies
    case .beforeModelledLaw:
      (
        self("kalkylen börjar före den modellerade lagen", "the calculation starts before the modelled law"),
        self("tidigast 2016-01", "2016-01 at the earliest")
      )
    case .retentionNotUsable:
      (
        self(
          "andelarna som är kvar kan inte användas", "the shares that are left cannot be used"),
        self(
          "skriv dem på ett arbete, mellan 0 och 1 och aldrig stigande, till exempel [0.7, 0.6]",
          "write them on a job, between 0 and 1 and never rising, for example [0.7, 0.6]")
      )
    case .conversionNotUsable:
      (
        self("conversion står på en fas utan stöd", "conversion stands on a phase without support"),
        self(
          "skriv det på ett arbete med stöd som följs av activity: \"job\"",
          "write it on a supported job that is followed by activity: \"job\"")
      )
    case .completionPresetNotForLevel(let level):
      (
        self(
          "modellens andel som fullföljer gäller komvux, på grundläggande och gymnasial nivå, inte \"\(level.rawValue)\"",
          "the model's share who finish is that of adult education, at compulsory and upper secondary level, not of "
            + "\"\(level.rawValue)\""),
        self(
          "skriv en egen andel, till exempel completion: 0.7",
          "write a share of your own, for example completion: 0.7")
      )
    case .completionNotUsable:
      (
        self(
          "completion står på en fas som inte är studier", "completion stands on a phase that is no studies"),
        self("skriv det på activity: \"studies\"", "write it on activity: \"studies\"")
      )
    case .unemploymentNotEarned(let reason):
      (
        self("den som slutar har ingen a-kassa: ", "who leaves has no unemployment benefit: ")
          + unmetCondition(reason),
        self(
          "ta bort fallback: den som slutar lever då som utan steget",
          "take fallback out: who leaves then lives as without the step")
      )
    case .inHorizon(let months, let toRetirement, let inner):
      inHorizon(months: months, toRetirement: toRetirement, field: inner.field, problem(inner.kind))
    case .retired(let age):
      (
        self(
          "personen är \(age) år och har redan nått pensionsåldern när perioden börjar",
          "the person is \(age) and has the retirement age already when the period begins"),
        self("ta bort \"retirement\"", "take \"retirement\" out")
      )
    case .inhabitantsNotKnown(let municipality, let known):
      (
        self(
          "folkmängden i \(municipality) är inte känd", "the inhabitants of \(municipality) are not known"),
        self(
          "skriv inhabitantShare: false; folkmängden är känd för \(list(known))",
          "write inhabitantShare: false; the inhabitants are known of \(list(known))")
      )
    }
  }

  private func refusalRemedy(_ reason: Refusal.Reason) -> String {
    if case .absenceMissing = reason {
      return self("lägg till absenceMonths: antalet månader", "add absenceMonths: the number of months")
    }
    if let remedy = supportRemedy(reason) { return remedy }
    if reason.isWithoutLevel {
      return self(
        "välj en annan grund, eller räkna arbetet som job utan stöd",
        "choose another ground, or count the work as a job without support")
    }
    if case .agreedInsuranceMissing = reason {
      return self(
        "ta bort agreement: false, eller skriv assumeEligible: \"skäl\" om försäkringarna är likvärdiga",
        "take agreement: false out, or write assumeEligible: \"reason\" if the insurance is equal to the agreed"
      )
    }
    if case .incomeMissing = reason {
      return self(
        "lägg till incomeBase: kronor om året", "add incomeBase: kronor a year")
    }
    if let remedy = studyRemedy(reason) { return remedy }
    return self(
      "ändra fasen, eller skriv assumeEligible: \"skäl\" om personen ändå får stödet",
      "change the phase, or write assumeEligible: \"reason\" if the person has the support all the same")
  }

  private func supportRemedy(_ reason: Refusal.Reason) -> String? {
    switch reason {
    case .tooLongInAll(_, let longest, let used):
      longest > used
        ? self(
          "låt fasen vara högst \(longest - used) månader och fortsätt med en fas utan stöd, eller skriv assumeEligible: "
            + "\"skäl\" om personen ändå får stödet",
          "let the phase be of at most \(longest - used) months and go on with one without support, or write "
            + "assumeEligible: \"reason\" if the person has the support all the same")
        : self(
          "skriv fasen som ett arbete utan stöd (activity: \"job\"), eller skriv assumeEligible: \"skäl\" om personen ändå "
            + "får stödet",
          "write the phase as a job without support (activity: \"job\"), or write assumeEligible: \"reason\" if the person "
            + "has the support all the same")
    case .workBefore:
      self(
        "ändra faserna före eller välj en grund som inte kräver tid utan arbete, eller skriv assumeEligible: \"skäl\" om tiden ändå "
          + "räcker, till exempel för att den ligger före en föräldraledighet",
        "change the phases before or choose a ground that asks for no time without work, or write assumeEligible: \"reason\" if "
          + "the time is enough all the same, for instance because it lies before a parental leave")
    case .absenceMissingForSupport:
      self(
        "lägg till absenceMonths: antalet månader, eller group om personen är i garantin",
        "add absenceMonths: the number of months, or group if the person is in the guarantee")
    case .employer(_, let allowed):
      self(
        "skriv employer: { kind: … } med \(list(allowed.map { "\"\($0.rawValue)\"" })), eller assumeEligible: \"skäl\"",
        "write employer: { kind: … } with \(list(allowed.map { "\"\($0.rawValue)\"" })), or assumeEligible: \"reason\""
      )
    case .agreementNeeded:
      self(
        "ta bort agreement: false, eller välj ett annat stöd",
        "take out agreement: false, or choose another support")
    case .ground:
      self(
        "skriv group, eller assumeEligible: \"skäl\" om personen ändå får stödet",
        "write group, or assumeEligible: \"reason\" if the person has the support all the same")
    case .supportNotInForce(_, let decision, let from, _) where decision < from:
      self(
        "låt fasen börja tidigast \(from), eller välj ett stöd som finns då",
        "let the phase begin in \(from) at the earliest, or choose a support of that time")
    case .supportAmountNotKnown(_, _, let from):
      self(
        "låt fasen börja tidigast \(from), eller räkna arbetet som activity: \"municipalJob\" eller \"job\" utan stöd",
        "let the phase begin in \(from) at the earliest, or count the work as activity: \"municipalJob\" or \"job\" "
          + "without support")
    case .supportNotInForce:
      self(
        "avsluta fasen där stödet tar slut och fortsätt med en fas utan stöd, eller välj ett stöd som finns då",
        "end the phase where the support does and go on with one without it, or choose a support of that time"
      )
    case .referenceWage:
      self("skriv en högre referenceWage", "write a higher referenceWage")
    default: nil
    }
  }

  private func establishmentPhases(left: Int, used: Int) -> String {
    "without: [ { months: \(left), activity: \"establishment\", monthsUsed: \(used) }, { activity: \"unemployed\" } ]"
  }
}

extension Refusal.Reason {
  /// Whether the ground gives nothing that can be booked.
  fileprivate var isWithoutLevel: Bool {
    switch self {
    case .levelNotKnown, .groundRepealed: true
    default: false
    }
  }
}
