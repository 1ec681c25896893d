import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

// Study aid and study places.
extension PathExplainer {
  private func studies(
    _ adult: Int, _ month: Int
  ) -> (studies: Studies, weeks: Int, field: String, phase: PlannedPhase)? {
    guard let phase = phase(adult, month), case .studies(let planned) = phase.kind,
      planned.weeks(in: month) > 0, let source = source(of: phase, adult: adult)
    else { return nil }
    return (planned.studies, planned.weeks(in: month), source.field, phase)
  }

  /// The weeks of a month: four in a month of a whole term.
  private func weeks(_ weeks: Int, _ studies: Studies, _ field: String, _ month: Int) -> ExplanationNode {
    let whole = figure(StudyCalendar.weeksAMonth, month)
    let aYear = input(
      name("studies.weeks", "Veckor med studiemedel per år", "Weeks with study aid a year"), studies.weeks,
      .weeks, field + ".weeks")
    if ExactFraction(weeks) == whole.value { return whole.decided(by: [aYear]) }
    return .leaf(
      name("studies.weeksOfMonth", "Veckor i månaden", "Weeks of the month", month), ExactFraction(weeks),
      .weeks, .field(field + ".weeks")
    ).decided(by: [aYear, whole, figure(StudyCalendar.termMonths, month)])
  }

  /// A share of the price base amount a week, down to whole kronor.
  private func weekly(_ share: Parameter, _ term: ExplanationTerm, _ month: Int) -> ExplanationNode {
    (figure(BaseAmounts.priceBaseAmount, month) * figure(share, month)).rounded(StudyAidLaw.rounding)
      .named(term)
  }

  /// The grant of a week before anything is taken of it.
  private func fullGrant(_ studies: Studies, _ field: String, _ month: Int) -> ExplanationNode? {
    typealias Shares = StudyAidShares
    typealias StartGrant = StudyStartGrantShares
    let share: Parameter? =
      switch (studies.grant, studies.pace) {
      case (.general, .full): Shares.generalGrantFull
      case (.general, .threeQuarters): Shares.generalGrantThreeQuarters
      case (.general, .half): Shares.generalGrantHalf
      case (.higher, .full): Shares.higherGrantFull
      case (.higher, .threeQuarters): Shares.higherGrantThreeQuarters
      case (.higher, .half): Shares.higherGrantHalf
      case (.start, .full): StartGrant.grantFull
      case (.start, .threeQuarters): StartGrant.grantThreeQuarters
      case (.start, .half): StartGrant.grantHalf
      case (.general, _), (.higher, _), (.start, _), (.transition, _): nil
      }
    guard let share, let rule = law(month).studyAid?.weeklyGrant(studies.grant, pace: studies.pace) else {
      return nil
    }
    return weekly(share, name("studyGrant.week", "Bidrag per vecka", "Grant a week"), month)
      .decided(by: [pace(studies, field)]).answering(rule)
  }

  /// The loan of a week before anything is taken of it: what the grant leaves of the whole.
  private func fullLoan(_ studies: Studies, _ field: String, _ month: Int) -> ExplanationNode? {
    typealias Shares = StudyAidShares
    let share: Parameter? =
      switch studies.pace {
      case .full: Shares.totalFull
      case .threeQuarters: Shares.totalThreeQuarters
      case .half: Shares.totalHalf
      case .threeFifths, .twoFifths, .oneFifth: nil
      }
    guard let share, let grant = fullGrant(studies, field, month),
      let rule = law(month).studyAid?.weeklyLoan(studies.grant, pace: studies.pace)
    else { return nil }
    return
      (weekly(share, name("studyAid.week", "Studiemedel per vecka", "Study aid a week"), month) - grant)
      .named(name("studyLoan.week", "Lån per vecka", "Loan a week")).answering(rule)
  }

  private func pace(_ studies: Studies, _ field: String) -> ExplanationNode {
    input(
      name("studies.pace", "Studietakt", "Pace of study"),
      studies.pace.share, field + ".pace")
  }

  /// The untaxed grant of a month on a line; `nil` for another grant.
  func studyGrant(_ adult: Int, _ month: Int, as line: Line) -> ExplanationNode? {
    guard let (studies, _, _, _) = studies(adult, month), studies.grant.line == line else { return nil }
    return studyGrant(adult, month)
  }

  /// The untaxed grant of a month: of study aid, or the study start grant.
  func studyGrant(_ adult: Int, _ month: Int) -> ExplanationNode? {
    guard let (studies, weeks, field, phase) = studies(adult, month),
      case .studies(let planned) = phase.kind,
      let aid = engine.weeklyAid(plan.adults[adult], planned, month: month),
      let full = fullGrant(studies, field, month)
    else { return nil }
    let perWeek =
      reduction(adult, studies, field, month).map { afterReduction(full, $0) }?.answering(aid.grant) ?? full
    let isStart = studies.grant == .start
    return (perWeek * self.weeks(weeks, studies, field, month))
      .named(
        isStart
          ? name("studyStartGrant", "Studiestartsstöd", "Study start grant", month)
          : name("studyGrant", "Studiebidrag", "Study grant", month)
      )
      .under(isStart ? "Lag (2017:527) 17 §" : "Studiestödslagen (1999:1395) 3 kap. 12–13 §§")
      .known(as: key("studyGrant", adult, month))
  }

  /// The loan; the means test counts what could be taken.
  func studyLoan(_ adult: Int, _ month: Int, onlyTaken: Bool) -> ExplanationNode? {
    guard let (studies, weeks, field, phase) = studies(adult, month), studies.loan || !onlyTaken,
      case .studies(let planned) = phase.kind,
      let aid = engine.weeklyAid(plan.adults[adult], planned, month: month), aid.loan > .zero
    else { return nil }
    let perWeek: ExplanationNode
    if studies.grant == .transition {
      guard let loan = transitionLoan(studies, field, month, aid) else { return nil }
      perWeek = loan
    } else {
      guard let full = fullLoan(studies, field, month) else { return nil }
      perWeek =
        reduction(adult, studies, field, month).map { afterReduction(full, $0) }?.answering(aid.loan) ?? full
    }
    return (perWeek * self.weeks(weeks, studies, field, month))
      .named(
        onlyTaken
          ? name("studyLoan", "Studielån", "Study loan", month)
          : name("studyLoan.possible", "Studielån som kan tas", "Study loan that could be taken", month)
      )
      .under(
        studies.grant == .transition
          ? "Lag (2022:856) 26–27 §§" : "Studiestödslagen (1999:1395) 3 kap. 11–13 §§")
  }

  /// The extra loan, where it is taken.
  func studyExtraLoan(_ adult: Int, _ month: Int) -> ExplanationNode? {
    guard let (studies, weeks, field, _) = studies(adult, month), studies.extraLoan,
      let rule = law(month).studyAid?.weeklyExtraLoan(pace: studies.pace)
    else { return nil }
    let share: Parameter? =
      switch studies.pace {
      case .full: StudyLoanConditions.extraLoanFull
      case .threeQuarters: StudyLoanConditions.extraLoanThreeQuarters
      case .half: StudyLoanConditions.extraLoanHalf
      case .threeFifths, .twoFifths, .oneFifth: nil
      }
    guard let share else { return nil }
    let perWeek = weekly(
      share, name("studyExtraLoan.week", "Tilläggslån per vecka", "Extra loan a week"), month
    ).decided(by: [pace(studies, field)]).answering(rule)
    return (perWeek * self.weeks(weeks, studies, field, month))
      .named(name("studyExtraLoan", "Tilläggslån", "Extra study loan", month))
      .under("Studiestödslagen (1999:1395) 3 kap. 14 §")
  }

  // MARK: What income takes

  /// What the half-year's income takes of each week: of the whole, and the least that is paid.
  private struct Reduction {
    /// Whether it is of the study start grant.
    let isStart: Bool
    let perWeek: ExplanationNode
    let grant: ExplanationNode
    let loan: ExplanationNode?
    let least: ExplanationNode
  }

  private func reduction(
    _ adult: Int, _ studies: Studies, _ field: String, _ month: Int
  ) -> Reduction? {
    let plan = plan.adults[adult]
    let weeks = plan.halfYearWeeks(studies.grant, month)
    let isStart = studies.grant == .start
    guard let rules = law(month).studyAid?.reduction(studies.grant, pace: studies.pace),
      plan.halfYearIncome(month) > rules.freeAmount(weeks: weeks),
      let shares = StudyFreeAmountLaw.shares(studies.pace, isStart: isStart),
      let grant = fullGrant(studies, field, month)
    else { return nil }
    typealias StartGrant = StudyStartGrantShares
    typealias Aid = StudyFreeAmountShares
    let base = figure(BaseAmounts.priceBaseAmount, month)
    let inHalfYear = ExplanationNode.leaf(
      name("studies.weeksOfHalfYear", "Veckor med stöd under halvåret", "Weeks with aid in the half-year"),
      ExactFraction(weeks), .weeks, .field(field + ".weeks"))
    let whole = figure(isStart ? StartGrant.freeAmountWeeks : Aid.baseWeeks, month)
    let freeAmount =
      (base * figure(shares.base, month) + base * figure(shares.step, month) * (whole - inHalfYear))
      .rounded(StudyAidLaw.rounding)
      .named(name("studyAid.freeAmount", "Fribelopp för halvåret", "Free amount of the half-year"))
      .under(isStart ? "Lag (2017:527) 20 §" : "Studiestödslagen (1999:1395) 3 kap. 17 §")
      .answering(rules.freeAmount(weeks: weeks))
    let months = AdultPlan.halfYear(of: month)
    let income = ExplanationNode(
      name("studyAid.income", "Halvårets skattepliktiga inkomst", "Taxable income of the half-year"), .sum,
      months.map { taxable(adult, $0) }
    ).known(as: key("studyAid.income", adult, months.lowerBound))
    let taken =
      ((income - freeAmount) * figure(isStart ? StartGrant.reductionShare : Aid.reductionShare, month)
      / inHalfYear)
      .named(
        name("studyAid.reduction.week", "Minskning per vecka", "Reduction a week")
      )
      .under(isStart ? "Lag (2017:527) 21 §" : "Studiestödslagen (1999:1395) 3 kap. 18 §")
    return Reduction(
      isStart: isStart, perWeek: taken, grant: grant, loan: fullLoan(studies, field, month),
      least: base * figure(isStart ? StartGrant.least : Aid.least, month))
  }

  /// The grant or the loan of a week after its part of what is taken, down to a whole krona; nothing where little is
  /// left of both.
  private func afterReduction(_ full: ExplanationNode, _ reduction: Reduction) -> ExplanationNode {
    let total = reduction.loan.map { reduction.grant + $0 } ?? reduction.grant
    func left(_ part: ExplanationNode) -> ExplanationNode {
      (part - reduction.perWeek * part / total).orZero.rounded(StudyAidLaw.rounding)
    }
    let both = reduction.loan.map { left(reduction.grant) + left($0) } ?? left(reduction.grant)
    return left(full).ifAbove(both, reduction.least)
      .named(
        name("studyAid.afterReduction", "Per vecka efter minskning", "A week after the reduction")
      )
      .under(reduction.isStart ? "Lag (2017:527) 23 §" : "Studiestödslagen (1999:1395) 3 kap. 21–22 §§")
  }

  // MARK: Transition study support

  func transitionGrant(_ adult: Int, _ month: Int) -> ExplanationNode? {
    guard let (studies, weeks, field, phase) = studies(adult, month), studies.grant == .transition,
      case .studies(let planned) = phase.kind,
      let aid = engine.weeklyAid(plan.adults[adult], planned, month: month),
      let perWeek = transitionGrantOfWeek(studies, field, month, aid)
    else { return nil }
    return (perWeek * self.weeks(weeks, studies, field, month))
      .named(name("transitionStudyGrant", "Omställningsstudiebidrag", "Transition study grant", month))
      .under("Lag (2022:856) 24 §").answering(planned.taxableGrant(month))
      .known(as: key("transitionStudyGrant", adult, month))
  }

  private func incomeBase(_ studies: Studies, _ field: String) -> ExplanationNode? {
    studies.before.incomeBase.map {
      input(name("incomeBase", "Inkomst per år", "Income a year"), $0, field + ".incomeBase")
    }
  }

  /// The month whose figures the grant of a year is reckoned on: its January, in the phase's first year too.
  private func january(_ month: Int) -> YearMonth { YearMonth(januaryOf: timeline.month(month).year) }

  private func transitionGrantOfWeek(
    _ studies: Studies, _ field: String, _ month: Int, _ aid: WeeklyStudyAid
  ) -> ExplanationNode? {
    typealias Amounts = TransitionStudyAmounts
    guard let income = incomeBase(studies, field) else { return nil }
    let cap =
      (figure(BaseAmounts.incomeBaseAmount, at: january(month))
      * figure(Amounts.incomeCap, at: january(month)))
      .named(name("transitionStudyGrant.cap", "Högsta inkomst", "Highest income"))
    return
      (ExplanationNode.smallest(income, cap) * figure(Amounts.replacementRate, at: january(month))
      * pace(studies, field) / figure(Amounts.weeksOfYear, at: january(month)))
      .rounded(StudyAidLaw.rounding)
      .named(name("transitionStudyGrant.week", "Bidrag per vecka", "Grant a week")).answering(aid.grant)
  }

  private func transitionLoan(
    _ studies: Studies, _ field: String, _ month: Int, _ aid: WeeklyStudyAid
  ) -> ExplanationNode? {
    typealias Amounts = TransitionStudyAmounts
    guard let income = incomeBase(studies, field),
      let grant = transitionGrantOfWeek(studies, field, month, aid)
    else { return nil }
    let ofWeek = income * pace(studies, field) / figure(Amounts.weeksOfYear, at: january(month))
    let loan = ((ofWeek - grant) * figure(Amounts.loanShare, at: january(month))).rounded(
      StudyAidLaw.rounding)
    let highest =
      (figure(BaseAmounts.priceBaseAmount, at: january(month))
      * figure(Amounts.loanCap(studies.pace), at: january(month))).rounded(StudyAidLaw.rounding)
      .named(name("transitionStudyLoan.highest", "Högsta lån per vecka", "Highest loan a week"))
    return ExplanationNode.smallest(loan, highest)
      .named(name("transitionStudyLoan.week", "Lån per vecka", "Loan a week")).answering(aid.loan)
  }

  func studyChildSupplement(_ month: Int) -> ExplanationNode? {
    guard household.hasChildren, let rules = law(month).studyAid, let student = plan.student(month),
      let adult = plan.adults.indices.first(where: {
        studies($0, month).map { $0.studies.grant != .transition } ?? false
      }),
      let (studies, weeks, field, _) = studies(adult, month)
    else { return nil }
    let counted = children(month).filter {
      rules.countsForChildSupplement(born: $0.atHome.child.born, in: timeline.month(month)) == true
    }
    guard !counted.isEmpty,
      let rule = rules.weeklyChildSupplement(children: counted.count, pace: student.pace)
    else { return nil }
    typealias Shares = StudyChildSupplementShares
    let shares: [Parameter] =
      switch student.pace {
      case .full: [Shares.firstChildFull, Shares.secondChildFull, Shares.furtherChildFull]
      case .threeQuarters:
        [Shares.firstChildThreeQuarters, Shares.secondChildThreeQuarters, Shares.furtherChildThreeQuarters]
      case .half: [Shares.firstChildHalf, Shares.secondChildHalf, Shares.furtherChildHalf]
      case .threeFifths, .twoFifths, .oneFifth: []
      }
    let parts = counted.enumerated().map { place, child in
      weekly(
        shares[min(place, shares.count - 1)],
        name(
          "studyChildSupplement.child", "Tillägg för barn \(place + 1)", "Supplement for child \(place + 1)"),
        month
      ).decided(by: [born(child.atHome.child.born, child.field + ".born"), figure(Shares.lastAge, month)])
    }
    let perWeek = ExplanationNode(
      name("studyChildSupplement.week", "Tillägg per vecka", "Supplement a week"), .sum, parts
    ).answering(rule)
    return (perWeek * self.weeks(weeks, studies, field, month))
      .named(name("studyChildSupplement", "Tilläggsbidrag för barn", "Study child supplement", month))
      .under("Studiestödsförordningen (2000:655) 3 kap. 11 a–c §§").decided(by: [pace(studies, field)])
  }

  /// A study place on a line, where its payer is the line's.
  func studyPlace(_ line: Line, _ adult: Int, _ month: Int) -> ExplanationNode? {
    guard engine.switches.studyPlace, let (studies, weeks, field, phase) = studies(adult, month),
      phase.booked.contains(month)
    else { return nil }
    let costs = engine.laws[month / 12].unitCosts
    let payer = StudyPlacePayer(level: studies.level)
    let isPaid: Bool =
      switch payer {
      case .municipality: line == .studyPlaceMunicipal
      case .state: line == .studyPlaceState
      case .stateAndRegion: line != .studyPlaceMunicipal
      }
    guard isPaid,
      let rule = costs.studyPlaceCost(
        level: studies.level, pace: studies.pace, weeks: weeks, ownYearlyCost: studies.placeCost),
      let perYear = placeCost(studies, field, month)
    else { return nil }
    let term = name("studyPlace", "Studieplats", "Study place", month)
    let cost =
      (perYear * pace(studies, field) * self.weeks(weeks, studies, field, month) / wholeStudyYear(month))
      .toOre
      .named(term).answering(rule)
    guard payer == .stateAndRegion, let share = costs.folkHighSchoolStateShare else {
      return payer == .stateAndRegion ? nil : cost
    }
    let january = YearMonth(januaryOf: timeline.firstYear + month / 12)
    let state = (cost * figure(UnitCosts.folkHighSchoolStateShare, at: january)).toOre
      .named(name("studyPlace.state", "Statens del", "The state's part", month)).answering(rule.share(share))
    return line == .studyPlaceState
      ? state : (cost - state).named(name("studyPlace.region", "Regionens del", "The region's part", month))
  }

  private func wholeStudyYear(_ month: Int) -> ExplanationNode {
    let weeks =
      figure(StudyCalendar.weeksAMonth, month) * figure(StudyCalendar.termMonths, month) * .constant(2)
    return weeks.named(name("studyYear", "Veckor i ett helt studieår", "Weeks of a whole study year"))
  }

  /// The state's grant to the workplace of the participant's apprenticeship.
  func workplaceGrant(_ month: Int) -> ExplanationNode? {
    guard let (studies, weeks, field, phase) = studies(0, month), let apprenticeship = studies.apprenticeship
    else {
      return nil
    }
    let supervisor = phase.firstMonthAtWorkplace == month ? trainedSupervisor(apprenticeship, month) : nil
    guard
      let rule = engine.laws[month / 12].unitCosts.workplaceGrant(
        pace: studies.pace, weeks: weeks, ownYearlyGrant: apprenticeship.grantPerYear)
    else { return supervisor }
    let perYear =
      apprenticeship.grantPerYear.map {
        input(
          name(
            "apprenticeship.workplaceGrant.own", "Bidrag till arbetsplatsen, helt studieår",
            "Grant to the workplace, a whole study year"), $0, field + ".workplaceGrant")
      } ?? figure(ApprenticeshipFigures.workplaceGrant, at: january(month))
    let grant =
      (perYear * pace(studies, field) * self.weeks(weeks, studies, field, month) / wholeStudyYear(month))
      .toOre
      .named(name("workplaceGrant", "Bidrag till arbetsplatsen", "Grant to the workplace", month))
      .under("Förordning (2016:937) 25 §").answering(rule)
    return supervisor.map { grant + $0 } ?? grant
  }

  /// What is given once for a trained supervisor.
  private func trainedSupervisor(_ apprenticeship: Apprenticeship, _ month: Int) -> ExplanationNode? {
    guard apprenticeship.isSupervisorTrained,
      let rule = engine.laws[month / 12].unitCosts.trainedSupervisorGrant
    else { return nil }
    return figure(ApprenticeshipFigures.trainedSupervisor, at: january(month)).answering(rule)
  }

  private func placeCost(_ studies: Studies, _ field: String, _ month: Int) -> ExplanationNode? {
    if let own = studies.placeCost {
      return input(
        name("studies.placeCost", "Studieplats, helt år", "Study place, a whole year"), own,
        field + ".placeCost")
    }
    let parameter: Parameter? =
      switch studies.level {
      case .basic: UnitCosts.studyPlaceBasic
      case .upperSecondary: UnitCosts.studyPlaceUpperSecondary
      case .folkHighSchool: nil
      case .higherVocational: UnitCosts.studyPlaceHigherVocational
      case .higher: UnitCosts.studyPlaceHigher
      }
    return parameter.map { indexedCost($0, year: month / 12) }
  }
}
