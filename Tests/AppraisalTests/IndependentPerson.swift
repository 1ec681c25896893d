import Economy
import Law
import LawData
import LifeCourse

/// One adult's incomes reckoned again, month by month of the assessed years, from what the scenario says: of the plan
/// the ranges of the phases are read, and the support of a job.
struct IndependentPerson {
  let person: Person
  let plan: AdultPlan
  /// What the user wrote, by phase of the plan; the history has the first phase of the path without the step.
  private let written: [Phase]
  /// Wages, sick pay and holiday supplement, öre.
  private(set) var gross: [Int]
  /// What of it the state pays the worker of an establishment job.
  private(set) var statePay: [Int]
  /// Sick pay within it.
  private(set) var sickPay: [Int]
  /// Taxable benefits that are no work income, and sickness and activity compensation.
  private(set) var benefits: [Int]
  private(set) var compensation: [Int]
  /// Tax-free benefits of one's own: development allowance, and establishment benefit.
  private(set) var development: [Int]
  private(set) var establishment: [Int]
  /// Whether establishment benefit is paid, and so what belongs to it.
  private(set) var isPaidEstablishment: [Bool]
  /// The profit of a business, and what is left of it after the standard deduction.
  private(set) var profit: [Int]
  private(set) var surplus: [Int]
  /// Which benefit is paid.
  private(set) var paid: [BenefitPaid?]
  /// What the random cases cover, by assessed month.
  private(set) var marks: [Set<String>]

  init(
    _ person: Person, _ plan: AdultPlan, phases: [Phase], history: Phase?, isPartner: Bool,
    _ timeline: Timeline
  ) {
    self.person = person
    self.plan = plan
    written = plan.phases.compactMap { planned in
      planned.place.map { phases[$0] } ?? history
    }
    let zeros = Array(repeating: 0, count: timeline.assessedCount)
    gross = zeros
    statePay = zeros
    sickPay = zeros
    benefits = zeros
    compensation = zeros
    development = zeros
    profit = zeros
    surplus = zeros
    establishment = zeros
    isPaidEstablishment = zeros.map { _ in false }
    paid = zeros.map { _ in nil }
    marks = zeros.map { _ in [] }
    var places: Set<Int> = []
    for (planned, phase) in zip(plan.phases, written) {
      let start = planned.place == nil ? timeline.start : timeline.month(planned.range.lowerBound)
      addWages(planned, phase, start: start, isPartner: isPartner, timeline)
      switch phase.activity {
      case .benefit(let claim): addBenefit(claim, planned, isPartner: isPartner, timeline)
      case .establishment(let terms): addEstablishment(terms, planned, phase, start: start, timeline)
      case .studies(let studies): addTransitionGrant(studies, planned, timeline)
      case .supportedJob(_, let ticket):
        if planned.place != nil { marks.noteSupport(ticket, planned) }
      case .placement(let placement):
        // A benefit that goes on is paid as without the placement.
        switch placement.keeps {
        case .socialAssistance: break
        case .establishment(let terms): addEstablishment(terms, planned, phase, start: start, timeline)
        case .benefit(let claim): addBenefit(claim, planned, isPartner: isPartner, timeline)
        }
        for month in planned.range { marks[month].insert("\(placement.kind)") }
      case .selfEmployment(let business):
        // The months with support come first, and stand as a part of their own.
        let isFirst = planned.place.map { places.insert($0).inserted } ?? false
        if isFirst, business.supportMonths > 0 {
          addBenefit(business.support, planned, isPartner: isPartner, timeline)
        }
        let began =
          planned.place == nil || isFirst
          ? start : start - (business.supportMonths > 0 ? business.supportMonths : 0)
        addProfit(business, planned, from: began, timeline)
      case .unemployed, .newStartJob, .job, .municipalJob: break
      }
    }
  }

  /// All taxable income of a month, öre.
  func taxable(_ month: Int) -> Int {
    gross[month] + surplus[month] + benefits[month] + compensation[month]
  }

  /// What the person does in a month.
  func phase(_ month: Int) -> (planned: PlannedPhase, written: Phase)? {
    zip(plan.phases, written).first { $0.0.range.contains(month) }.map { ($0.0, $0.1) }
  }

  /// The studies of a month with their weeks of aid.
  func studies(_ month: Int) -> (studies: Studies, weeks: Int)? {
    guard let phase = phase(month), case .studies(let studies) = phase.written.activity else { return nil }
    let weeks = studyWeeks(in: month % 12 + 1, weeksAYear: studies.weeks)
    return weeks > 0 ? (studies, weeks) : nil
  }

  /// Whether the person is an apprentice between the terms.
  func isAwayFromWorkplace(_ month: Int) -> Bool {
    guard case .studies(let studies)? = phase(month)?.written.activity else { return false }
    return studies.apprenticeship != nil && self.studies(month) == nil
  }

  /// Whether the person works, studies or is in a programme: what child care while the parents work asks.
  func isOccupied(_ month: Int) -> Bool {
    guard let phase = phase(month)?.written else { return false }
    switch phase.activity {
    case .unemployed: return false
    case .job, .newStartJob, .supportedJob, .municipalJob, .studies, .establishment, .placement,
      .selfEmployment:
      return true
    case .benefit(let claim): return claim.kind == .activitySupport || phase.besideWork != nil
    }
  }

  /// Income of a calendar year for the housing allowance: what is taxable, establishment benefit and 80 % of grants.
  func housingIncome(year: Int, laws: [YearLaw]) -> Int {
    (year * 12..<year * 12 + 12).reduce(0) { sum, month in
      var income = taxable(month) + establishment[month]
      if let studies = studies(month), studies.studies.grant != .transition,
        let aid = IndependentStudyAid(self, month, laws[year].months[month % 12], year: laws[year].year)
      {
        income += aid.grant * studies.weeks * 8 / 10
      }
      return sum + income
    }
  }

  /// The taxable grant of transition study support.
  private mutating func addTransitionGrant(
    _ studies: Studies, _ planned: PlannedPhase, _ timeline: Timeline
  ) {
    guard studies.grant == .transition else { return }
    for month in planned.range {
      let weeks = studyWeeks(in: month % 12 + 1, weeksAYear: studies.weeks)
      let weekly = IndependentStudyAid.transition(studies, year: timeline.month(month).year)
      benefits[month] = weekly.grant * weeks
      if weeks > 0 { marks[month].insert("transition study grant") }
    }
  }

  /// The wage of a student's holiday work, öre; a job beside the studies excludes it.
  static func summerWage(_ phase: Phase) -> Int? {
    guard phase.besideWork == nil, case .studies(let studies) = phase.activity,
      case .work(let wage) = studies.summer
    else { return nil }
    return wage.ore
  }

  /// The wage of each month, and in July and in the last month of a job 25 × 0.8 % / 12 of what was earned since.
  private mutating func addWages(
    _ planned: PlannedPhase, _ phase: Phase, start: YearMonth, isPartner: Bool, _ timeline: Timeline
  ) {
    if let wage = Self.summerWage(phase) {
      // July ends the work of the summer; else the last month of the phase does.
      var earned = 0
      for month in planned.range {
        if [6, 7].contains(timeline.month(month).month) {
          gross[month] = wage
          earned += wage
          marks[month].insert("holiday work")
        }
        guard !isPartner, timeline.month(month).month == 7 || month == planned.booked.upperBound - 1 else {
          continue
        }
        gross[month] += nearest(earned * 25 * 8, over: 12 * 1_000)
        earned = 0
      }
    }
    let establishment = IndependentEstablishmentJob(phase.activity, start: start)
    guard let job = phase.activity.employment ?? phase.besideWork,
      let fullTime = establishment == nil ? job.wage : .zero
    else { return }
    var earned = 0
    let afterStudies = raised(fullTime.ore, job.studyPremium, before: planned, timeline)
    for month in planned.range {
      var wage = afterStudies
      if let establishment {
        let year = max(start.year, timeline.month(month).year)
        wage = establishment.wage(year: year) * 100
        statePay[month] = establishment.compensation(year: year) * 100
        gross[month] += statePay[month]
      }
      for _ in start.year..<max(start.year, timeline.month(month).year) {
        wage += nearest(wage * job.wageGrowth.partsPerMillion, over: 1_000_000)
      }
      wage = nearest(wage * job.extent.partsPerMillion, over: 1_000_000)
      earned += wage
      gross[month] += wage
      let days = isPartner ? 0 : job.employer.sickDaysPerYear.partsPerMillion
      if days > 0 {
        // A day is a 260th of the year's wage; of five days four are paid, at 80 %.
        let lost = nearest(wage * days, over: 260 * 1_000_000)
        sickPay[month] = nearest(wage * days * 4 * 8, over: 260 * 1_000_000 * 5 * 10)
        gross[month] += sickPay[month] - lost
        marks[month].insert(timeline.month(month) < 2019_01 ? "sick pay before 2019" : "sick pay from 2019")
      }
      if phase.besideWork != nil { marks[month].insert("job beside a benefit") }
      guard !isPartner, month % 12 == 6 || month == planned.booked.upperBound - 1 else { continue }
      gross[month] += nearest(earned * 25 * 8, over: 12 * 1_000)
      earned = 0
    }
  }

  /// A wage and 4.5 % of it, or the user's share, for each 40 weeks of full time studied before; the rest in proportion.
  private func raised(
    _ wage: Int, _ premium: StudyPremiumChoice?, before planned: PlannedPhase, _ timeline: Timeline
  ) -> Int {
    guard let premium else { return wage }
    var millionths = 45_000
    if case .rate(let own) = premium { millionths = own.partsPerMillion }
    var left = (timeline.horizon.lowerBound..<planned.range.lowerBound).reduce(0) { sum, month in
      sum + (studies(month).map { $0.weeks * $0.studies.pace.rawValue } ?? 0)
    }
    var raised = wage
    while left >= 40 * 100 {
      raised += nearest(raised * millionths, over: 1_000_000)
      left -= 40 * 100
    }
    return raised + nearest(raised * millionths * left, over: 1_000_000 * 40 * 100)
  }

  /// The profit, which grows each January, less 25 %; of the elderly 15 % to 2018, 12 % in 2019, then 10 %.
  private mutating func addProfit(
    _ business: SelfEmployment, _ planned: PlannedPhase, from start: YearMonth, _ timeline: Timeline
  ) {
    for month in planned.range {
      let year = timeline.month(month).year
      var amount = business.profit.ore
      for _ in start.year..<max(start.year, year) {
        amount += nearest(amount * business.profitGrowth.partsPerMillion, over: 1_000_000)
      }
      profit[month] = amount
      surplus[month] = amount - nearest(amount * 25, over: 100)
      if amount > 0 { marks[month].insert("own business") }
    }
  }

  /// The contributions of a calendar year on a surplus in whole kronor: in hundred-thousandths of a krona.
  static func contributions(on base: Int, year: Int) -> Int {
    guard base >= 1_000 else { return 0 }
    let relieved = year == 2020 ? min(base, 100_000) : 0
    let reduction = base > 40_000 ? min((base - relieved) * 7_500, 15_000 * 100_000) : 0
    return (relieved * 10_210 + (base - relieved) * 28_970 - reduction) / 100_000
  }

  /// A benefit of one's own: before the first month each month as at the start, with a day used and so without
  /// waiting; after the horizon as the law gives, and where it gives no more, as in its last month.
  private mutating func addBenefit(
    _ claim: BenefitClaim, _ planned: PlannedPhase, isPartner: Bool, _ timeline: Timeline
  ) {
    var reader = ParameterReader()
    var atStart = claim
    atStart.daysUsed = max(1, claim.daysUsed)
    let given =
      planned.booked.isEmpty
      ? []
      : benefitCourse(
        claim,
        months: timeline.month(planned.range.lowerBound)...timeline.month(planned.range.upperBound - 1),
        born: person.born, assumeEligible: false, reader: &reader
      ).months
    for month in planned.range {
      let place = month - planned.range.lowerBound
      let amount: BenefitOfMonth? =
        if planned.place == nil {
          benefitCourse(
            atStart, months: timeline.month(month)...timeline.month(month), born: person.born,
            assumeEligible: true, reader: &reader
          ).months.first
        } else {
          given.indices.contains(place) ? given[place] : given.last
        }
      guard let amount else { continue }
      paid[month] = amount.paid
      marks[month].insert("\(amount.paid)")
      if isPartner { marks[month].insert("benefit of a partner") }
      switch amount.paid {
      case .developmentAllowance: development[month] = amount.amount.ore
      case .activityCompensation, .sicknessCompensation: compensation[month] = amount.amount.ore
      case .activitySupport, .unemploymentBenefit, .sicknessBenefit, .rehabilitationAllowance,
        .parentalBenefit:
        benefits[month] = amount.amount.ore
      }
    }
  }

  /// 231 kr a day of mapping and 308 × the extent of the programme, Monday to Friday, less qualifying days.
  private mutating func addEstablishment(
    _ terms: Establishment, _ planned: PlannedPhase, _ phase: Phase, start: YearMonth, _ timeline: Timeline
  ) {
    let isOld = (terms.planFrom ?? start - terms.monthsUsed) < 2018
    var lost: [YearMonth] = []
    for sick in terms.sickPeriods.sorted() where !isOld && planned.place != nil {
      let hasRule = sick < 2020_03 && sick >= 2018 || sick == 2021_12 || sick >= 2022_04
      if hasRule, lost.count(where: { sick - $0 < 12 }) < 10 { lost.append(sick) }
    }
    for month in planned.range {
      let calendar = timeline.month(month)
      // Who waits at the start had not been paid before it either.
      let waits = planned.place == nil ? terms.waitingMonths > 0 : calendar - start < terms.waitingMonths
      if waits {
        marks[month].insert("waiting for establishment benefit")
        continue
      }
      var extent = terms.extent.partsPerMillion
      if isOld, calendar >= 2016_02, let job = phase.besideWork {
        let reduced = max(0, min(extent, 1_000_000 - job.extent.partsPerMillion))
        if reduced < extent, terms.stage == .programme {
          marks[month].insert("old plan reduced by work")
          extent = reduced
        }
      }
      let daily = terms.stage == .mapping ? 231_00 : 308_00 * extent / 1_000_000
      let qualifying = lost.count { $0 == calendar }
      if qualifying > 0 { marks[month].insert("qualifying day") }
      if isOld { marks[month].insert("old plan of establishment") }
      establishment[month] = daily * max(0, calendar.weekdayCount - qualifying)
      isPaidEstablishment[month] = true
    }
  }
}

/// A quotient to the nearest whole number, halves up; nothing negative.
func nearest(_ dividend: Int, over divisor: Int) -> Int { (dividend * 2 + divisor) / (divisor * 2) }
