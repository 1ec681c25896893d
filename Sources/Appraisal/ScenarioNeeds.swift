import Economy
import Law
import LifeCourse

extension Scenario {
  /// What two paths can ask the law of a year: what is compiled, read and listed as used.
  /// - Parameter year: the place of the year in the timeline, from 0.
  func needs(ofYear year: Int, timeline: Timeline, plans: [PathPlan]) -> LawNeeds {
    let adults = plans.flatMap(\.adults)
    let months = year * 12..<year * 12 + 12
    let firstWageMonth = timeline.horizon.first { month in adults.contains { $0.grossByMonth[month] > 0 } }
    var needs = LawNeeds()
    needs.incomeTax = taxpayers(
      adults.filter { $0.taxableByMonth[months].contains { $0 > 0 } }, months: months,
      year: timeline.firstYear + year)
    needs.pensionRights = include.pensionRights ? pensionEarners(adults, months: months, timeline) : nil
    needs.administration = household.socialAssistance && include.administration
    let hasHousingAllowance =
      household.housingAllowance
      && months.contains { timeline.horizon.contains($0) && !childAges(timeline.month($0)).isEmpty }
    for place in months {
      let month = MonthInPaths(
        place: place, calendarMonth: timeline.month(place), isBooked: timeline.horizon.contains(place),
        plans: plans)
      for studies in month.courses where include.studyPlace && month.isBooked {
        if studies.placeCost == nil {
          needs.studyPlaces.insert(studies.level)
        } else if StudyPlacePayer(level: studies.level) == .stateAndRegion {
          needs.folkHighSchoolShare = true
        }
      }
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
    let ages = childAges(month.calendarMonth)
    let adults = household.partner == nil ? 1 : 2
    if month.isBooked {
      let children = household.children.filter { $0.born < month.calendarMonth }
      needs.childAllowance = children.map(\.born)
      needs.maintenanceSupport = children.filter(\.maintenanceSupport).map(\.born)
      if household.socialAssistance {
        needs.norm = LawNeeds.Norm(adults: adults, childAges: ages)
        needs.jobStimulus = firstWageMonth.map { $0 <= month.place } ?? false
      }
      let born = household.person.born
      needs.contributions = month.jobs.isEmpty ? nil : born
      needs.agreedBenefits = month.jobs.contains { $0.employer.agreement } ? born : nil
    }
    // Pension rights are settled by calendar year.
    if include.pensionRights, !month.isBooked, !hasHousingAllowance { needs.studyAid = studyAid(month) }
    // Beside them a month outside the horizon matters through the year's income for the housing allowance alone.
    guard month.isBooked || hasHousingAllowance else { return needs }
    if hasHousingAllowance, month.isBooked || !month.courses.isEmpty {
      needs.housingAllowance = LawNeeds.Housing(
        adults: adults, childAges: month.isBooked ? ages : [], isAreaGiven: household.housing.area != nil,
        studyGrant: !month.courses.isEmpty)
    }
    needs.establishment = establishment(month, adults: adults, childAges: ages)
    needs.studyAid = studyAid(month)
    return needs
  }

  private func establishment(
    _ month: MonthInPaths, adults: Int, childAges: [Int]
  ) -> LawNeeds.Programme? {
    let stages = Set(month.establishments.map(\.stage))
    guard !stages.isEmpty else { return nil }
    var needs = LawNeeds.Programme(stages: stages)
    guard month.isBooked else { return needs }
    needs.childAges = childAges
    needs.isMaintained = household.children.contains {
      $0.maintenanceSupport && $0.born <= month.calendarMonth
    }
    needs.housing = adults == 1 && childAges.isEmpty
    return needs
  }

  private func studyAid(_ month: MonthInPaths) -> LawNeeds.StudyAid? {
    let courses = month.courses
    guard !courses.isEmpty else { return nil }
    var needs = LawNeeds.StudyAid(courses: Set(courses.map(\.course)))
    guard month.isBooked else { return needs }
    needs.loans = Set(courses.filter { household.socialAssistance || $0.loan }.map(\.course))
    needs.supplementPaces = Set(month.plans.compactMap { $0.student(month.place)?.pace })
    needs.born = household.children.map(\.born).filter { $0 <= month.calendarMonth }
    return needs
  }

  private func childAges(_ month: YearMonth) -> [Int] {
    household.children.filter { $0.born <= month }.map { month.age(ofBorn: $0.born) }
  }
}

/// What the adults of both paths do in an assessed month.
private struct MonthInPaths {
  let place: Int
  let calendarMonth: YearMonth
  /// Whether the month lies within the horizon.
  let isBooked: Bool
  let plans: [PathPlan]
  /// Those in the establishment programme.
  private(set) var establishments: [Establishment] = []
  /// Those with study aid.
  private(set) var courses: [Studies] = []
  /// The participant's jobs.
  private(set) var jobs: [PlannedWork] = []

  init(place: Int, calendarMonth: YearMonth, isBooked: Bool, plans: [PathPlan]) {
    self.place = place
    self.calendarMonth = calendarMonth
    self.isBooked = isBooked
    self.plans = plans
    for plan in plans {
      for (adult, phases) in plan.adults.map(\.phases).enumerated() {
        for phase in phases where phase.range.contains(place) {
          switch phase.kind {
          case .unemployed, .benefit, .work: break
          case .establishment(let planned): establishments.append(planned.establishment)
          case .studies(let planned):
            if planned.weeks[place % 12] > 0 { courses.append(planned.studies) }
          }
          if adult == 0, let work = phase.work { jobs.append(work) }
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
      months.contains { adult.grossByMonth[$0] + adult.benefitsByMonth[$0] > 0 }
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
  /// Whether the adult has study aid in an assessed month.
  fileprivate func hasStudyGrant(_ month: Int) -> Bool {
    phases.contains { phase in
      guard phase.range.contains(month), case .studies(let planned) = phase.kind else { return false }
      return planned.weeks[month % 12] > 0
    }
  }
}
