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
      planned.weeks[month % 12] > 0, let source = source(of: phase, adult: adult)
    else { return nil }
    return (planned.studies, planned.weeks[month % 12], source.field, phase)
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

  private func weeklyGrant(_ studies: Studies, _ field: String, _ month: Int) -> ExplanationNode {
    typealias Shares = StudyAidShares
    let share: Parameter =
      switch (studies.grant, studies.pace) {
      case (.general, .full): Shares.generalGrantFull
      case (.general, .threeQuarters): Shares.generalGrantThreeQuarters
      case (.general, .half): Shares.generalGrantHalf
      case (.higher, .full): Shares.higherGrantFull
      case (.higher, .threeQuarters): Shares.higherGrantThreeQuarters
      case (.higher, .half): Shares.higherGrantHalf
      }
    return weekly(share, name("studyGrant.week", "Bidrag per vecka", "Grant a week"), month)
      .decided(by: [pace(studies, field)])
  }

  private func pace(_ studies: Studies, _ field: String) -> ExplanationNode {
    input(
      name("studies.pace", "Studietakt", "Pace of study"),
      Rate(partsPerMillion: studies.pace.rawValue * (Rate.one.partsPerMillion / 100)), field + ".pace")
  }

  func studyGrant(_ adult: Int, _ month: Int) -> ExplanationNode? {
    guard let (studies, weeks, field, _) = studies(adult, month),
      let rule = law(month).studyAid?.weeklyGrant(studies.grant, pace: studies.pace)
    else { return nil }
    return (weeklyGrant(studies, field, month).answering(rule) * self.weeks(weeks, studies, field, month))
      .named(name("studyGrant", "Studiebidrag", "Study grant", month))
      .under("Studiestödslagen (1999:1395) 3 kap. 12–13 §§").known(as: key("studyGrant", adult, month))
  }

  /// The loan; the means test counts what could be taken.
  func studyLoan(_ adult: Int, _ month: Int, onlyTaken: Bool) -> ExplanationNode? {
    guard let (studies, weeks, field, _) = studies(adult, month), studies.loan || !onlyTaken,
      let rule = law(month).studyAid?.weeklyLoan(studies.grant, pace: studies.pace)
    else { return nil }
    typealias Shares = StudyAidShares
    let share: Parameter =
      switch studies.pace {
      case .full: Shares.totalFull
      case .threeQuarters: Shares.totalThreeQuarters
      case .half: Shares.totalHalf
      }
    let total = weekly(
      share, name("studyAid.week", "Studiemedel per vecka", "Study aid a week"), month)
    let loan = (total - weeklyGrant(studies, field, month))
      .named(name("studyLoan.week", "Lån per vecka", "Loan a week")).answering(rule)
    return (loan * self.weeks(weeks, studies, field, month))
      .named(
        onlyTaken
          ? name("studyLoan", "Studielån", "Study loan", month)
          : name("studyLoan.possible", "Studielån som kan tas", "Study loan that could be taken", month)
      )
      .under("Studiestödslagen (1999:1395) 3 kap. 11–13 §§")
  }

  func studyChildSupplement(_ month: Int) -> ExplanationNode? {
    guard household.hasChildren, let rules = law(month).studyAid, let student = plan.student(month),
      let adult = plan.adults.indices.first(where: { studies($0, month) != nil }),
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
    let full =
      figure(StudyCalendar.weeksAMonth, at: timeline.month(month))
      * figure(StudyCalendar.termMonths, month) * .constant(2)
    let fullYear = full.named(name("studyYear", "Veckor i ett helt studieår", "Weeks of a whole study year"))
    let cost = (perYear * pace(studies, field) * self.weeks(weeks, studies, field, month) / fullYear).toOre
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
