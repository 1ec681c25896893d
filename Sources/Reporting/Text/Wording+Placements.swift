import Law
import LifeCourse

extension Wording {
  /// A course or a workplace beside a benefit that goes on, as a state a person is in.
  func placement(_ kind: PlacementKind) -> String {
    switch kind {
    case .labourMarketTraining: self("arbetsmarknadsutbildning", "labour-market training")
    case .workPractice: self("arbetspraktik", "work practice")
    case .workTraining: self("arbetsträning", "work training")
    }
  }

  /// What is kept in a placement, and who pays it.
  func benefitKept(_ phase: String, _ placement: Placement) -> String {
    let activity = self.placement(placement.kind)
    let income =
      switch placement.keeps {
      case .socialAssistance:
        self(
          "lever hushållet på ekonomiskt bistånd, som kommunen betalar",
          "the household lives on social assistance, which the municipality pays")
      case .establishment:
        self(
          "behåller personen etableringsersättningen, som staten betalar och vars månader räknas vidare",
          "the person keeps the establishment benefit, which the state pays and whose months go on counting")
      case .benefit(let claim): keptBenefit(claim.kind)
      }
    let workplace =
      placement.kind == .labourMarketTraining
      ? ""
      : self(
        " Arbetsplatsen betalar ingen lön och inga avgifter.",
        " The workplace pays no wage and no contributions.")
    let limit: String =
      switch placement.keeps {
      case .socialAssistance where placement.kind != .labourMarketTraining:
        self(
          " Platsen är kommunens (socialtjänstlagen), och lagen säger inte hur länge den längst får vara.",
          " The place is the municipality's (socialtjänstlagen), and the law does not say how long it may last."
        )
      default: ""
      }
    return self(
      "Under \(definite(placement.kind)) (\(phase)) \(income).\(workplace)\(limit)",
      "During the \(activity) (\(phase)) \(income).\(workplace)\(limit)")
  }

  /// No figure for the cost of a course.
  func trainingPlaceNotCounted(_ phase: String) -> String {
    self(
      "Vad platsen i arbetsmarknadsutbildningen kostar staten (\(phase)) är inte medräknat, eftersom uppgift saknas; skriv "
        + "placeCost, kronor i månaden, om den är känd.",
      "What the place in labour-market training costs the state (\(phase)) is not counted, since no figure is known; write "
        + "placeCost, kronor a month, if it is known.")
  }

  /// What is counted of a business, and who pays in its first months.
  func ownBusiness(_ phase: String, supportMonths: Int, isDevelopmentAllowance: Bool) -> String {
    let name =
      isDevelopmentAllowance
      ? self("utvecklingsersättning", "development allowance") : self("aktivitetsstöd", "activity support")
    let support =
      supportMonths > 0
      ? self(
        "I \(months(supportMonths)) från starten betalar staten \(name) (stöd till start av näringsverksamhet). ",
        "For \(months(supportMonths)) from the start the state pays \(name) (support to start a business). "
      )
      : ""
    return self(
      "Eget företag (\(phase)): \(support)Överskottet före egenavgifter är filens uppgift. Av det dras schablonavdraget "
        + "av; resten beskattas som arbetsinkomst och ger egenavgifter. Avstämningen mot de verkliga avgifterna året efter är inte "
        + "medräknad. Jobbstimulansen gäller bara lön, så biståndet minskar med hela överskottet efter skatt och avgifter.",
      "Own business (\(phase)): \(support)The profit before contributions is what the file says. The standard deduction is "
        + "taken off it; the rest is taxed as work income and gives contributions. The settlement against the real contributions "
        + "the year after is not counted. The job stimulus is for wages alone, so assistance falls by the whole profit after tax and "
        + "contributions.")
  }

  private func keptBenefit(_ kind: BenefitKind) -> String {
    switch kind {
    case .rehabilitation:
      self(
        "behåller personen rehabiliteringspenningen, som staten betalar",
        "the person keeps the rehabilitation allowance, which the state pays")
    case .activityCompensation:
      self(
        "behåller personen aktivitetsersättningen, som staten betalar",
        "the person keeps the activity compensation, which the state pays")
    case .activitySupport, .unemploymentBenefit, .sickness, .sicknessCompensation, .parentalLeave:
      self(
        "har personen aktivitetsstöd (eller utvecklingsersättning), som staten betalar och vars dagar räknas vidare",
        "the person has activity support (or development allowance), which the state pays and whose days go on counting"
      )
    }
  }

  private func definite(_ kind: PlacementKind) -> String {
    switch kind {
    case .labourMarketTraining: "arbetsmarknadsutbildningen"
    case .workPractice: "arbetspraktiken"
    case .workTraining: "arbetsträningen"
    }
  }
}
