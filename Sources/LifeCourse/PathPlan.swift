package import Economy
package import Law

/// One path of the household, checked and worked out: what the month-by-month run reads.
package struct PathPlan: Sendable {
  /// The participant, then the partner if there is one.
  package let adults: [AdultPlan]
  /// What was observed, in place of what the rules give.
  package let fixed: FixedAmounts
}

extension PathPlan {
  /// The same path with a higher wage of the participant in some assessed months.
  package func raised(by amount: Money, in months: Range<Int>) -> PathPlan {
    guard let participant = adults.first else { return self }
    return PathPlan(adults: [participant.raised(by: amount, in: months)] + adults.dropFirst(), fixed: fixed)
  }
}

/// A phase with every choice made.
package struct PlannedPhase: Sendable {
  /// The field in the scenario, for example `with[0]`; the history has the field of the path.
  package let field: String
  /// The place in the user's list of phases; `nil` for the shared history before the first month.
  package let place: Int?
  /// The assessed months it covers, history or carry-on included.
  package let range: Range<Int>
  /// The months of `range` within the horizon.
  package let booked: Range<Int>
  /// What the user wrote.
  package let activity: Activity
  /// What the month-by-month run does.
  package let kind: Kind
  /// Costs of working.
  package let workCosts: WorkCosts
  /// A job beside a benefit or studies.
  package let besideWork: PlannedWork?
  /// A student's holiday work: a job of June and July alone.
  package var summerWork: PlannedWork? = nil
  /// What procurement costs the municipality in the month in which the phase begins.
  package var procurement = Money.zero
  /// Months of the phase that lie before `booked`, where a path takes it up in the middle.
  package private(set) var monthsSkipped = 0
  /// A business of one's own.
  package private(set) var business: PlannedBusiness? = nil

  /// The job of the phase, be it the activity itself or beside a benefit or studies.
  package var work: PlannedWork? {
    if case .work(let work) = kind { return work }
    return besideWork
  }

  /// The job of an assessed month: that of the phase, or a student's holiday work.
  package func work(in month: Int) -> PlannedWork? {
    if let work { return work }
    guard case .studies(let studies) = kind, studies.isSummer(month) else { return nil }
    return summerWork
  }

  /// The assessed month in which the phase began: its months are counted from it.
  package var began: Int { booked.lowerBound - monthsSkipped }

  /// What happens in the months of a phase.
  package enum Kind: Sendable {
    case unemployed
    case establishment(PlannedEstablishment)
    case benefit(PlannedBenefit)
    case work(PlannedWork)
    case studies(PlannedStudies)
  }
}

/// A benefit worked out month by month.
package struct PlannedBenefit: Sendable {
  /// What it is reckoned on.
  package let claim: BenefitClaim
  /// What it pays in each month of the phase's range; `nil` in a month that it pays nothing.
  package let months: [BenefitOfMonth?]

  /// What it pays in a month of the phase, from 0; `nil` where it pays nothing.
  package func month(_ place: Int) -> BenefitOfMonth? { months.indices.contains(place) ? months[place] : nil }
}

/// The establishment programme with what is paid of it.
package struct PlannedEstablishment: Sendable {
  /// What the user wrote.
  package let establishment: Establishment
  /// The share of full time that is paid in each month of the phase's range: less under a plan from before 2018
  /// where the person works beside it.
  package let paidExtents: [Rate]
  /// The first assessed month that is paid.
  package let paidFrom: Int
  /// Assessed months with a qualifying day (karensdag), one element a day.
  package let qualifyingDays: [Int]

  /// The days paid of a month's weekdays.
  package func paidDays(weekdays: Int, month: Int) -> Int {
    var days = weekdays
    for qualifying in qualifyingDays where qualifying == month { days -= 1 }
    return max(0, days)
  }
}

/// A job with its wage of each year, its employer and its support.
package struct PlannedWork: Sendable {
  /// The wage a month, after extent, by assessed year.
  package let wageByYear: [Money]
  /// The share of full time.
  package let extent: Rate
  /// Production as a share of the full wage cost.
  package let productivity: Rate
  /// How the value of the work is reckoned.
  package let production: ProductionMethod
  /// The rules of sick pay by assessed year; empty where no sickness is reckoned with.
  package let sickPay: [SickPayLaw]
  /// The holiday supplement a day as a share of the wage, and its rule.
  package let holidaySupplement: HolidaySupplementLaw?
  package let holidaySupplementRate: Rate
  /// The employer's other choices.
  package let employer: Employer
  /// The new-start decisions; none without support.
  package let decisions: NewStartDecisions
  /// The decisions on another supported job; `nil` without such support.
  package let support: PlannedJobSupport?
  /// The employer's own supports by booked month of the phase; empty without any.
  package let contributionOptions: [ContributionOptions]
  /// What studies before the job add to its wage.
  package internal(set) var premium: PlannedPremium?

  /// The wage for hours not worked and the sick pay of an assessed month, öre; nothing without sickness.
  package func absence(_ month: Int) -> (wageLost: Int, sickPay: Int) {
    guard sickPay.indices.contains(month / 12) else { return (0, 0) }
    let law = sickPay[month / 12]
    let wage = wageByYear[month / 12]
    return (
      law.wageLost(monthlyWage: wage, daysAYear: employer.sickDaysPerYear).ore,
      law.sickPay(monthlyWage: wage, daysAYear: employer.sickDaysPerYear).ore
    )
  }

  /// The employer's own supports in a month of the phase, from 0.
  package func contributionOptions(_ monthOfPhase: Int) -> ContributionOptions {
    contributionOptions.indices.contains(monthOfPhase) ? contributionOptions[monthOfPhase] : .none
  }
}

/// Studies with what each month of the year gives.
package struct PlannedStudies: Sendable {
  /// What the user wrote.
  package let studies: Studies
  /// Weeks with aid in January … December.
  package let weeks: [Int]
  /// Transition study support of a week by assessed year; empty for other grants.
  package let transition: [TransitionStudyAid]

  package init(studies: Studies, weeks: [Int], transition: [TransitionStudyAid] = []) {
    self.studies = studies
    self.weeks = weeks
    self.transition = transition
  }

  /// Weeks with aid in an assessed month.
  package func weeks(in month: Int) -> Int { weeks[month % 12] }

  /// The taxable grant of an assessed month; zero for grants that are not taxed.
  package func taxableGrant(_ month: Int) -> Money {
    transition.indices.contains(month / 12) ? transition[month / 12].grant * weeks(in: month) : .zero
  }

  /// Whether a calendar month, from 0 for January, is between the terms: June or July.
  package static func isSummer(_ month: Int) -> Bool { month % 12 == 5 || month % 12 == 6 }

  /// Whether a calendar month, from 0 for January, is between the terms: June or July.
  package func isSummer(_ month: Int) -> Bool { Self.isSummer(month) }

  /// The wage of a month of holiday work; zero in the terms and without such work.
  package func wage(_ month: Int) -> Money {
    guard isSummer(month), case .work(let wage) = studies.summer else { return .zero }
    return wage
  }
}

extension PlannedPhase {
  /// The phase up to an assessed month; `nil` where nothing is left of it.
  func ending(before end: Int) -> PlannedPhase? {
    guard range.lowerBound < end else { return nil }
    return PlannedPhase(
      field: field, place: place, range: range.clamped(to: range.lowerBound..<end),
      booked: booked.lowerBound..<max(booked.lowerBound, min(booked.upperBound, end)), activity: activity,
      kind: kind, workCosts: workCosts, besideWork: besideWork, summerWork: summerWork,
      procurement: procurement, monthsSkipped: monthsSkipped, business: business)
  }

  /// The phase from an assessed month on, with the amounts it has in each calendar month; `nil` where nothing is
  /// left of it.
  func starting(at start: Int) -> PlannedPhase? {
    guard range.upperBound > start else { return nil }
    let skipped = max(0, start - range.lowerBound)
    var kind = kind
    switch kind {
    case .benefit(let benefit):
      kind = .benefit(PlannedBenefit(claim: benefit.claim, months: Array(benefit.months.dropFirst(skipped))))
    case .establishment(let planned):
      kind = .establishment(
        PlannedEstablishment(
          establishment: planned.establishment, paidExtents: Array(planned.paidExtents.dropFirst(skipped)),
          paidFrom: planned.paidFrom, qualifyingDays: planned.qualifyingDays))
    case .unemployed, .work, .studies: break
    }
    let first = range.lowerBound + skipped
    return PlannedPhase(
      field: field, place: place, range: first..<range.upperBound,
      booked: first..<max(first, booked.upperBound), activity: activity, kind: kind, workCosts: workCosts,
      besideWork: besideWork, summerWork: summerWork, procurement: procurement,
      monthsSkipped: monthsSkipped + skipped, business: business)
  }
}
