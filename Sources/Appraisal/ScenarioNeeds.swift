import Economy
import Law
import LawData
import LifeCourse

extension Scenario {
  /// What two paths can ask the law of a year: what is compiled, read and listed as used.
  /// - Parameter year: the place of the year in the timeline, from 0.
  func needs(ofYear year: Int, timeline: Timeline, facts: HouseholdFacts, plans: [PathPlan]) -> LawNeeds {
    let adults = plans.flatMap(\.adults)
    let months = year * 12..<year * 12 + 12
    let firstWageMonth = timeline.horizon.first { month in adults.contains { $0.grossByMonth[month] > 0 } }
    var needs = LawNeeds()
    needs.incomeTax = taxpayers(
      adults.filter { $0.taxableByMonth[months].contains { $0 > 0 } }, months: months,
      year: timeline.firstYear + year)
    needs.pensionRights = include.pensionRights ? pensionEarners(adults, months: months, timeline) : nil
    needs.selfEmployed = Set(
      adults.filter { $0.surplusByMonth[months].contains { $0 > 0 } }.map(\.born.year))
    needs.administration = household.socialAssistance && include.administration
    let hasHousingAllowance =
      household.housingAllowance
      && months.contains { timeline.horizon.contains($0) && mayHaveHousingAllowance($0, timeline, facts) }
    for place in months {
      let month = MonthInPaths(
        place: place, calendarMonth: timeline.month(place), isBooked: timeline.horizon.contains(place),
        children: facts.childrenAtHome[place], plans: plans)
      for studies in month.courses where include.studyPlace && month.isBooked {
        if studies.placeCost == nil {
          needs.studyPlaces.insert(studies.level)
        } else if StudyPlacePayer(level: studies.level) == .stateAndRegion {
          needs.folkHighSchoolShare = true
        }
      }
      if month.isBooked, month.hasGrantedWorkplace { needs.workplaceGrant = true }
      if month.isBooked, month.hasTrainedSupervisor { needs.trainedSupervisor = true }
      addChildCarePlaces(month, to: &needs)
      needs.months[place % 12] = self.needs(
        of: month, firstWageMonth: firstWageMonth, hasHousingAllowance: hasHousingAllowance)
    }
    return needs
  }

  private func taxpayers(_ adults: [AdultPlan], months: Range<Int>, year: Int) -> IncomeTaxNeeds? {
    guard !adults.isEmpty else { return nil }
    var needs = IncomeTaxNeeds()
    needs.agesAtYearStart = Set(adults.map { year - $0.born.year - 1 })
    needs.hasChurchMember = adults.contains(where: \.taxFacts.isInChurch)
    needs.hasFundFee = adults.contains { !$0.taxFacts.fundFeeByMonth.isEmpty }
    needs.hasSicknessCompensation = adults.contains { $0.compensationByMonth[months].contains { $0 > 0 } }
    needs.hasPartYear = adults.contains { $0.taxFacts.residentFrom > 0 }
    return needs
  }

  private func needs(
    of month: MonthInPaths, firstWageMonth: Int?, hasHousingAllowance: Bool
  ) -> LawNeeds.Month {
    var needs = LawNeeds.Month()
    let adults = household.partner == nil ? 1 : 2
    if month.isBooked {
      addFamily(month, to: &needs)
      if household.socialAssistance {
        addAssistance(month, adults: adults, to: &needs)
        needs.jobStimulus = firstWageMonth.map { $0 <= month.place } ?? false
        needs.workPremium = month.hasWage && canHaveHadAssistance
      }
      let born = household.person.born
      needs.contributions = month.jobs.isEmpty && !month.hasSupervisedPlacement ? nil : born
      func agreed(_ isPublic: Bool) -> LawNeeds.AgreedBenefits? {
        let jobs = month.jobs.filter {
          $0.work.employer.agreement && $0.work.employer.kind.isPublic == isPublic
        }
        return jobs.map(\.gross).max().map { LawNeeds.AgreedBenefits(born: born, highestPay: $0) }
      }
      needs.agreedBenefits = agreed(false)
      needs.agreedBenefitsOfLocalGovernment = agreed(true)
    }
    // Pension rights are settled by calendar year.
    if include.pensionRights, !month.isBooked, !hasHousingAllowance { needs.studyAid = studyAid(month) }
    // Beside them a month outside the horizon matters through the year's income for the housing allowance alone.
    guard month.isBooked || hasHousingAllowance else { return needs }
    if hasHousingAllowance, month.isBooked || month.hasUntaxedGrant {
      addHousingAllowance(month, adults: adults, to: &needs)
    }
    needs.establishment = establishment(month, adults: adults)
    needs.studyAid = studyAid(month)
    return needs
  }

  /// Whether the months of assistance before the first reach back to those that the work premium asks for. Where the
  /// file leaves them to the model, they are at most those that the job stimulus asks for.
  private var canHaveHadAssistance: Bool {
    guard let period = WorkPremiumLaw.assistedMonths else { return false }
    let months = household.assistanceMonths ?? JobStimulus.qualifyingMonths.entries.first?.value ?? 0
    return start - period.lowerBound <= months
  }

  private func addFamily(_ month: MonthInPaths, to needs: inout LawNeeds.Month) {
    let children = month.children.filter { $0.child.born < month.calendarMonth }
    needs.childAllowance = children.map(\.child.born)
    needs.maintenanceSupport = children.filter(\.child.maintenanceSupport).map(\.child.born)
    needs.pupils = children.filter { $0.age >= youngestPupilAge && $0.child.pupil != false }
      .map { LawNeeds.Pupil(born: $0.child.born, isPupil: $0.child.pupil) }
    needs.childCare = month.childCarePlaces
  }

  private func addAssistance(_ month: MonthInPaths, adults: Int, to needs: inout LawNeeds.Month) {
    let inNorm = month.children.filter(\.isInNorm)
    var norm = LawNeeds.Norm(adults: adults, childAges: inNorm.map(\.age))
    norm.hasAlternating = inNorm.contains(where: \.child.alternating)
    norm.sharedWith = household.sharedWith
    norm.childLunchAges = inNorm.filter { month.eatsAtPreschool($0) }.map(\.age)
    norm.childHomeAges = inNorm.filter { month.eatsAtHome($0) }.map(\.age)
    needs.norm = norm
    needs.childWages = inNorm.contains { $0.child.wage > .zero }
  }

  private func addHousingAllowance(_ month: MonthInPaths, adults: Int, to needs: inout LawNeeds.Month) {
    let children = month.isBooked ? month.children.filter(\.isInHousing) : []
    let isAreaGiven = household.housing.area != nil
    if !children.isEmpty || month.hasUntaxedGrant {
      var housing = LawNeeds.Housing(
        adults: adults, childAges: children.filter { !$0.child.alternating }.map(\.age),
        isAreaGiven: isAreaGiven, studyGrant: month.hasUntaxedGrant)
      housing.alternatingAges = children.filter(\.child.alternating).map(\.age)
      needs.housingAllowance = housing
    }
    if month.isBooked, month.hasNoChildForHousing, areYoung(at: month.calendarMonth),
      month.plans.contains(where: { !$0.hasCompensation(month.place) })
    {
      needs.youngHousingAllowance = LawNeeds.YoungHousing(adults: adults, isAreaGiven: isAreaGiven)
    }
  }

  /// Whether a housing allowance may be given in a month: that of families, or that of the young.
  private func mayHaveHousingAllowance(_ place: Int, _ timeline: Timeline, _ facts: HouseholdFacts) -> Bool {
    facts.childrenAtHome[place].contains(where: \.isInHousing) || areYoung(at: timeline.month(place))
  }

  private func areYoung(at month: YearMonth) -> Bool {
    ([household.person] + (household.partner.map { [$0.person] } ?? [])).allSatisfy {
      (month - 1).age(ofBorn: $0.born) <= HousingAllowance.lastAgeWithoutChildren.entries.first?.value ?? 0
    }
  }

  private func addChildCarePlaces(_ month: MonthInPaths, to needs: inout LawNeeds) {
    guard include.childCare, month.isBooked else { return }
    for atHome in month.children {
      switch atHome.care == .never ? nil : atHome.place?.form {
      case .preschool: needs.preschoolPlaces = true
      case .leisureCentre: needs.leisureCentrePlaces = true
      case nil: break
      }
    }
  }

  private func establishment(_ month: MonthInPaths, adults: Int) -> LawNeeds.Programme? {
    let stages = Set(month.establishments.map(\.stage))
    guard !stages.isEmpty else { return nil }
    var needs = LawNeeds.Programme(stages: stages)
    guard month.isBooked else { return needs }
    needs.childAges = month.children.map(\.age)
    // Maintenance support is paid from the month after birth to that of the last birthday before adult age.
    needs.isMaintained = month.children.contains { atHome in
      atHome.child.maintenanceSupport && atHome.child.born < month.calendarMonth
        && (month.calendarMonth - 1).age(ofBorn: atHome.child.born) < adultAge
    }
    needs.housing = adults == 1 && month.children.isEmpty && household.sharedWith == 0
    return needs
  }

  private func studyAid(_ month: MonthInPaths) -> LawNeeds.StudyAid? {
    // Transition study support is worked out when the path is planned.
    let courses = month.courses.filter { $0.grant != .transition }
    guard !courses.isEmpty else { return nil }
    var needs = LawNeeds.StudyAid(courses: Set(courses.map(\.course)))
    needs.reductions = Set(month.coursesBesideIncome.map(\.course))
    // What income takes is shared by grant and loan, be the loan taken or not.
    needs.loans = needs.reductions.filter { $0.grant.hasLoan }
    guard month.isBooked else { return needs }
    needs.loans.formUnion(
      courses.filter { $0.grant.hasLoan && (household.socialAssistance || $0.loan) }.map(\.course))
    needs.extraLoanPaces = Set(courses.filter(\.extraLoan).map(\.pace))
    needs.supplementPaces = Set(month.plans.compactMap { $0.student(month.place)?.pace })
    needs.born = month.children.map(\.child.born)
    return needs
  }
}

/// What the adults of both paths do in an assessed month.
private struct MonthInPaths {
  let place: Int
  let calendarMonth: YearMonth
  /// Whether the month lies within the horizon.
  let isBooked: Bool
  /// The children at home.
  let children: [ChildAtHome]
  let plans: [PathPlan]
  /// Those in the establishment programme.
  private(set) var establishments: [Establishment] = []
  /// Those with study aid.
  private(set) var courses: [Studies] = []
  /// Those of them whose half-year has taxable income, which may reduce the aid.
  private(set) var coursesBesideIncome: [Studies] = []
  /// The participant's jobs with their cash gross pay of the month.
  private(set) var jobs: [(work: PlannedWork, gross: Money)] = []
  /// Whether the participant has a supervisor at a workplace without a wage.
  private(set) var hasSupervisedPlacement = false
  /// Whether the participant is an apprentice for whom the law says what the workplace is given.
  private(set) var hasGrantedWorkplace = false
  /// Whether it is the first month of an apprentice whose supervisor is trained.
  private(set) var hasTrainedSupervisor = false

  /// In each path, the children in care, the youngest first.
  var childCarePlaces: [[ChildCarePlace]] {
    occupations.map { isOccupied in
      children.reversed().compactMap { $0.isInCare(parentsAreOccupied: isOccupied) ? $0.place : nil }
    }
    .filter { !$0.isEmpty }
  }

  /// Whether the parents of a path are at work or study, in each path that differs.
  private var occupations: Set<Bool> { Set(plans.map { $0.isOccupied(place) }) }

  /// Whether a child has lunch at preschool in a path.
  func eatsAtPreschool(_ child: ChildAtHome) -> Bool {
    child.place?.form == .preschool && occupations.contains { child.isInCare(parentsAreOccupied: $0) }
  }

  /// Whether a child has every meal at home in a path.
  func eatsAtHome(_ child: ChildAtHome) -> Bool {
    child.place?.form != .preschool || occupations.contains { !child.isInCare(parentsAreOccupied: $0) }
  }

  /// Whether no child counts for the housing allowance of families.
  var hasNoChildForHousing: Bool { !children.contains(where: \.isInHousing) }

  /// Whether an adult has a grant that is not taxed.
  var hasUntaxedGrant: Bool { courses.contains { $0.grant != .transition } }

  /// Whether an adult has a wage.
  var hasWage: Bool { plans.contains { $0.adults.contains { $0.grossByMonth[place] > 0 } } }

  init(
    place: Int, calendarMonth: YearMonth, isBooked: Bool, children: [ChildAtHome], plans: [PathPlan]
  ) {
    self.place = place
    self.calendarMonth = calendarMonth
    self.isBooked = isBooked
    self.children = children
    self.plans = plans
    for plan in plans {
      for (adult, person) in plan.adults.enumerated() {
        for phase in person.phases where phase.range.contains(place) {
          switch phase.kind {
          case .unemployed, .benefit, .work: break
          case .establishment(let planned): establishments.append(planned.establishment)
          case .studies(let planned):
            guard planned.weeks(in: place) > 0 else { break }
            courses.append(planned.studies)
            if planned.studies.grant != .transition, person.halfYearIncome(place) > .zero {
              coursesBesideIncome.append(planned.studies)
            }
          }
          if adult == 0, let work = phase.work(in: place) {
            jobs.append((work, Money(ore: person.grossByMonth[place])))
          }
          if adult == 0, let workplace = phase.workplace, phase.isAtWorkplace(place) {
            if workplace.supervisionShare > .zero { hasSupervisedPlacement = true }
            if let apprenticeship = phase.activity.asApprenticeship {
              if apprenticeship.grantPerYear == nil { hasGrantedWorkplace = true }
              if apprenticeship.isSupervisorTrained, place == phase.firstMonthAtWorkplace {
                hasTrainedSupervisor = true
              }
            }
          }
        }
      }
    }
  }
}

extension Studies {
  fileprivate var course: LawNeeds.StudyCourse { LawNeeds.StudyCourse(pace: pace, grant: grant) }
}

extension Scenario {
  /// Who earns public pension rights in a year, and on what.
  private func pensionEarners(
    _ adults: [AdultPlan], months: Range<Int>, _ timeline: Timeline
  ) -> LawNeeds.PensionRights? {
    let year = timeline.firstYear + months.lowerBound / 12
    let withIncome = adults.filter { adult in
      months.contains {
        adult.grossByMonth[$0] + adult.surplusByMonth[$0] + adult.benefitsByMonth[$0] > 0
      }
    }
    let withGrant = adults.filter { adult in months.contains { adult.hasStudyGrant($0) } }
    guard !withIncome.isEmpty || !withGrant.isEmpty else { return nil }
    var people = IncomeTaxNeeds()
    people.agesAtYearStart = Set((withIncome + withGrant).map { year - $0.born.year - 1 })
    return LawNeeds.PensionRights(
      people: people, hasIncome: !withIncome.isEmpty, hasStudyGrant: !withGrant.isEmpty)
  }
}

extension AdultPlan {
  /// Whether the adult has a grant of study aid in an assessed month.
  fileprivate func hasStudyGrant(_ month: Int) -> Bool {
    phases.contains { phase in
      guard phase.range.contains(month), case .studies(let planned) = phase.kind else { return false }
      return planned.studies.grant.isStudyAid && planned.weeks(in: month) > 0
    }
  }
}
