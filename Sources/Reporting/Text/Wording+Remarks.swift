import Appraisal
import Economy
import Law

extension Remark {
  /// Whether the remark changes how the first lines are to be read.
  var standsFirst: Bool {
    switch self {
    case .lawExtended, .workPremiumUnknown, .housingSupplementNotCounted, .studyPlaceNotCounted,
      .assumedEligible, .employerSupportAssumed, .equalisationSideUnknown, .loanNotTakenCounts, .retention,
      .studyAidReduced, .partTimeStudiesEndEstablishment,
      .outcomes, .conversion, .completion, .fallback, .unemploymentNotEarned,
      .serviceCostNotCounted, .lawReplaced, .methodUsed, .counterfactualNotUnemployed,
      .displacementBesidePreset, .netOfSupportBesideDeadweight, .wageBelowAgreements,
      .trainingPlaceNotCounted, .ownBusiness,
      .supervisionGrantNotKnown, .supportDayCapUncertain, .reducedCapacityAssumed,
      .rateAbovePractice,
      .apprenticeship(phase: _, grant: .unknown, supervisor: _),
      .apprenticeship(phase: _, grant: _, supervisor: .unknown):
      true
    case .childLeavesNorm, .maintenanceSupport, .stateCompensationUnchanged, .newStartGroupFound,
      .studyGrantAssumed,
      .churchFeeIsParishMean, .partYearResident, .unitCostIndexed, .horizonToRetirement, .horizonBeyondLaw,
      .consumptionTaxOnChange, .pensionRightsCounted, .serviceCostGiven, .healthCareAssumed,
      .inhabitantShareCounted, .newStartProlonged, .wageByAgreement, .benefitKept, .supportGroundFound,
      .supportDecided, .sickPayCounted, .studyLoan, .studyPremium, .apprenticeship:
      false
    }
  }
}

extension Wording {
  /// What a reader of this very result must know, in words.
  func remark(_ remark: Remark) -> String {
    switch remark {
    case .lawExtended(let year):
      self(
        "Från år \(year) är lagen inte känd: senare år räknas med de senast kända reglerna och beloppen.",
        "From \(year) the law is not known: later years use the last known rules and amounts.")
    case .workPremiumUnknown(let months):
      self(
        "Jobbpremien 2026–2028 är inte medräknad: den kräver bistånd varje månad juli–december 2025, och filen säger inte "
          + "om hushållet hade det. Var det så, skriv assistanceMonths: \(months) eller mer.",
        "The work premium of 2026–2028 is not counted: it asks for assistance in every month of July–December 2025, and the "
          + "file does not tell whether the household had it. If so, write assistanceMonths: \(months) or more."
      )
    case .childLeavesNorm(let child, let month):
      self(
        "Från \(month) räknas barn \(child) inte längre med i hushållets norm (vuxen med egen norm); skriv leaves om barnet "
          + "flyttar eller sharedWith om det bor kvar.",
        "From \(month) child \(child) no longer counts in the household's norm (an adult with a norm of its own); write leaves "
          + "if the child moves out, or sharedWith if it stays.")
    case .housingSupplementNotCounted:
      self(
        "Bostadstillägg till den som har sjuk- eller aktivitetsersättning (SFB 100–103 kap.) är inte medräknat: hushållet kan "
          + "få mer, och biståndet vara lägre, än vad som visas.",
        "The housing supplement of who has sickness or activity compensation (SFB ch. 100–103) is not counted: the household "
          + "may get more, and assistance be lower, than is shown.")
    case .maintenanceSupport(let claimed, let children):
      self(
        "Hushållet har en ensam förälder. Underhållsstöd är räknat för \(claimed) av \(children) barn; det väljs "
          + "med maintenanceSupport för varje barn.",
        "The household has a single parent. Maintenance support is counted for \(claimed) of \(children) children; "
          + "it is chosen with maintenanceSupport for each child.")
    case .benefitKept(let phase, let placement): benefitKept(phase, placement)
    case .ownBusiness(let phase, let months, let isDevelopmentAllowance):
      ownBusiness(phase, supportMonths: months, isDevelopmentAllowance: isDevelopmentAllowance)
    case .partTimeStudiesEndEstablishment(let phase, let pace):
      partTimeStudiesEndEstablishment(phase, pace)
    case .trainingPlaceNotCounted(let phase): trainingPlaceNotCounted(phase)
    case .apprenticeship(let phase, let grant, let supervisor): apprenticeship(phase, grant, supervisor)
    case .studyPlaceNotCounted(let phase):
      self(
        "Kostnaden för studieplatsen (\(phase)) är inte medräknad, eftersom uppgift saknas.",
        "The cost of the study place (\(phase)) is not counted, since no figure is known.")
    case .loanNotTakenCounts(let phase):
      self(
        "Studielånet tas inte (\(phase)), men lånet som kunde ha tagits räknas ändå som inkomst i biståndsprövningen.",
        "The study loan is not taken (\(phase)), but the loan that could be taken counts in the means test all the same."
      )
    case .studyAidReduced(let phase, let halfYear, let income, let free, isGone: true):
      self(
        "Inkomsten halvåret från \(halfYear), \(number.kronor(income.wholeKronor)), är så långt över fribeloppet "
          + "\(number.kronor(free.wholeKronor)) att studiestödet (\(phase)) är helt borta det halvåret.",
        "The income of the half-year from \(halfYear), \(number.kronor(income.wholeKronor)), is so far above the free amount "
          + "of \(number.kronor(free.wholeKronor)) that the study aid (\(phase)) is gone altogether in that half-year."
      )
    case .studyAidReduced(let phase, let halfYear, let income, let free, isGone: false):
      self(
        "Inkomsten halvåret från \(halfYear), \(number.kronor(income.wholeKronor)), är över fribeloppet "
          + "\(number.kronor(free.wholeKronor)), och studiestödet (\(phase)) är minskat. Minskningen är lagd jämnt på "
          + "halvårets studieveckor.",
        "The income of the half-year from \(halfYear), \(number.kronor(income.wholeKronor)), is above the free amount of "
          + "\(number.kronor(free.wholeKronor)), and the study aid (\(phase)) is reduced. The reduction is spread evenly "
          + "over the half-year's weeks of study.")
    case .studyGrantAssumed(let phase, let grant): studyGrantAssumed(phase, grant)
    case .stateCompensationUnchanged:
      self(
        "Statens ersättning till kommunen per nyanländ (förordning 2010:1122, 11–12 §§) följer var personen är bosatt, inte "
          + "vad den lever på. Steget ändrar den inte, och den ingår därför inte i beloppen.",
        "The state's compensation to the municipality per newly arrived person (förordning 2010:1122, sections 11–12) follows "
          + "residence, not means of support. The step does not change it, so it is not among the amounts.")
    case .assumedEligible(let field, let reason, let refusal):
      self(
        "Rätten till stödet är antagen i filen (\(field)). Skäl: \(reason). Reglerna säger annars nej: "
          + "\(refusalText(refusal)) (\(refusal.source.reference)).",
        "The right to the support is assumed in the file (\(field)). Reason: \(reason). The rules would refuse: "
          + "\(refusalText(refusal)) (\(refusal.source.reference)).")
    case .employerSupportAssumed(let field, let growth, let relief, let regional):
      employerSupport(field: field, growth: growth, relief: relief, regional: regional)
    case .sickPayCounted: sickPayCounted
    case .equalisationSideUnknown:
      self(
        "Kommunens skattekraft är inte känd. Den är räknad som mottagare i inkomstutjämningen.",
        "The municipality's tax capacity is not known. It is taken to receive from income equalisation.")
    case .churchFeeIsParishMean:
      self(
        "Kyrkoavgiften är räknad som medeltalet av avgifterna i kommunens församlingar.",
        "The church fee is reckoned as the mean of the fees of the municipality's parishes.")
    case .partYearResident(let month):
      self(
        "Den som är bosatt i Sverige först från \(self.month(month)) får årets grundavdrag och skattereduktioner med "
          + "tolftedelar. Den som haft nästan hela årets inkomst i Sverige får dem hela; skriv då inte residentFrom.",
        "Who is resident in Sweden only from \(self.month(month)) gets the year's basic allowance and tax credits in "
          + "twelfths. Who had nearly all of the year's income in Sweden gets the whole; then leave out residentFrom."
      )
    case .unitCostIndexed(let costs, let year): unitCostIndexed(costs, year)
    case .lawReplaced(let parameters):
      self(
        "Filen räknar med egna värden i stället för lagens: \(list(parameters)). De står under \(ownValuesHeading).",
        "The file has values of its own in place of the law's: \(list(parameters)). They stand under \(ownValuesHeading)."
      )
    case .methodUsed(let method): methodUsed(method)
    case .counterfactualNotUnemployed: counterfactualNotUnemployed
    case .displacementBesidePreset: displacementBesidePreset
    case .netOfSupportBesideDeadweight: netOfSupportBesideDeadweight
    case .newStartGroupFound(let field, let group):
      self(
        "Grunden för nystartsjobbet (\(field)) följer av reglerna: \(newStartGroup(group)).",
        "The ground of the new-start job (\(field)) follows from the rules: \(newStartGroup(group)).")
    case .supportGroundFound(let field, let scheme, let ground):
      supportGroundFound(field: field, scheme, ground)
    case .supportDecided(let field, let decisions): supportDecided(field: field, decisions)
    case .rateAbovePractice(let field, let scheme, let rate, let highest):
      rateAbovePractice(field: field, scheme, rate, highest: highest)
    case .reducedCapacityAssumed(let field, let scheme): reducedCapacityAssumed(field: field, scheme)
    case .supervisionGrantNotKnown(let field, let scheme): supervisionGrantNotKnown(field: field, scheme)
    case .supportDayCapUncertain(let field): supportDayCapUncertain(field: field)
    case .newStartProlonged(let field, let month): newStartProlonged(field: field, from: month)
    case .wageByAgreement(let field, let agreed, let wage, let month):
      wageByAgreement(field: field, agreed, wage, at: month)
    case .wageBelowAgreements(let field, let lowest, let agreement, let month):
      wageBelowAgreements(field: field, lowest: lowest, agreement: agreement, month: month)
    case .retention(let field, let shares): retention(field: field, shares: shares)
    case .outcomes(let isWith, let main): outcomes(isWith: isWith, main: main)
    case .conversion(let field, let share): conversion(field: field, share: share)
    case .completion(let field, let share): completion(field: field, share: share)
    case .fallback(let field, let benefit, let without):
      fallback(field: field, benefit: benefit, without: without)
    case .unemploymentNotEarned(let field, let reason): unemploymentNotEarned(field: field, reason)
    case .horizonBeyondLaw(let year):
      self(
        "De längre tidshorisonterna når förbi den kända lagen: från år \(year) räknas de med de senast kända reglerna "
          + "och beloppen.",
        "The longer horizons pass the known law: from \(year) they use the last known rules and amounts.")
    case .horizonToRetirement(let last, let age):
      self(
        "Horisonten till pension går till och med \(month(last)), månaden före \(age)-årsdagens.",
        "The horizon to retirement reaches \(month(last)), the month before that of the birthday of \(age).")
    case .consumptionTaxOnChange: consumptionTaxOnChange
    case .pensionRightsCounted(let compensationLeftOut):
      pensionRightsCounted(compensationLeftOut: compensationLeftOut)
    case .serviceCostNotCounted(let service): serviceCostNotCounted(service)
    case .serviceCostGiven(let service, let amount): serviceCostGiven(service, amount)
    case .healthCareAssumed: healthCareAssumed
    case .inhabitantShareCounted: inhabitantShareCounted
    case .studyLoan(let outcome): studyLoan(outcome)
    case .studyPremium(let outcome): studyPremium(outcome)
    }
  }

  private func employerSupport(field: String, growth: Bool, relief: Bool, regional: Bool) -> String {
    let names = [
      growth ? self("växa-stöd (lag 2016:1053)", "growth support (lag 2016:1053)") : nil,
      relief
        ? self("sänkningen mars–juni 2020 (lag 2020:202)", "the relief of March–June 2020 (lag 2020:202)")
        : nil,
      regional ? self("regionalt stöd (lag 2001:1170)", "regional support (lag 2001:1170)") : nil,
    ].compactMap(\.self).joined(separator: self(" och ", " and "))
    return self(
      "Arbetsgivarens avgifter är räknade med \(names), som filen antar (\(field)). Om arbetsgivaren uppfyller "
        + "villkoren prövas inte.",
      "The employer's contributions are counted with \(names), which the file assumes (\(field)). Whether the "
        + "employer meets the conditions is not tried.")
  }

  func newStartGroup(_ group: NewStartGroup) -> String {
    switch group {
    case .adult: self("lång tid utan arbete, vuxen", "long out of work, adult")
    case .youth: self("lång tid utan arbete, ung", "long out of work, young")
    case .newlyArrived: self("nyanländ", "newly arrived")
    case .guarantee: self("jobb- och utvecklingsgarantin", "job and development guarantee")
    case .prison: self("frigång eller villkorligt frigiven", "day release or conditional release")
    }
  }
}
