import Economy
import Law
import LawData
import LifeCourse

// Wages, the holiday supplement and what a year's incomes add up to.
extension PathExplainer {
  /// The wage booked in a month.
  func bookedWage(_ adult: Int, _ month: Int) -> ExplanationNode? {
    guard plan.adults.indices.contains(adult), plan.adults[adult].wageByMonth[month] != 0 else { return nil }
    return wage(adult, month)
  }

  /// An adult's wage of an assessed month.
  func wage(_ adult: Int, _ month: Int) -> ExplanationNode? {
    wageForHoursWorked(adult, month) ?? holidayWork(adult, month) ?? wageBeforeAbsence(adult, month)
  }

  /// The wage of holiday work; `nil` in a month without any.
  private func holidayWork(_ adult: Int, _ month: Int) -> ExplanationNode? {
    guard let phase = phase(adult, month), let source = source(of: phase, adult: adult),
      case .studies(let studies) = phase.kind, phase.besideWork == nil, studies.wage(month) > .zero
    else { return nil }
    let booked = Money(ore: plan.adults[adult].wageByMonth[month])
    return ExplanationNode(
      name("wage.month", "Månadens lön", "Wage of the month"), .sum,
      [
        input(
          name("summerWage", "Lön i feriearbete", "Wage of holiday work"), booked,
          source.field + ".summerWage")
      ]
    ).answering(booked)
      .known(as: "\(side).adult\(adult).wage.\(source.field).\(timeline.month(month).year)")
  }

  /// The wage of a job with days of sickness; `nil` without any.
  private func wageForHoursWorked(_ adult: Int, _ month: Int) -> ExplanationNode? {
    guard let phase = phase(adult, month), let source = source(of: phase, adult: adult),
      let work = phase.work, let job = job(of: source), let full = wageBeforeAbsence(adult, month),
      !work.sickPay.isEmpty
    else { return nil }
    return (full - (full * absentShare(work, field: job.field, month)).toOre)
      .named(name("wage.worked", "Lön för arbetad tid", "Wage for hours worked"))
      .answering(Money(ore: plan.adults[adult].wageByMonth[month]))
      .known(as: "\(side).adult\(adult).worked.\(source.field).\(timeline.month(month).year)")
  }

  /// The wage of a month of a job, as if no day were lost; the same in every month of the phase and year.
  func wageBeforeAbsence(_ adult: Int, _ month: Int) -> ExplanationNode? {
    guard let phase = phase(adult, month), let source = source(of: phase, adult: adult),
      let work = phase.work, let job = job(of: source)
    else { return nil }
    let wage =
      establishmentJobWage(phase, month)
      ?? (fullTimeWage(job.employment, job.field, phase, year: month / 12)
      * input(name("extent", "Del av heltid", "Share of full time"), work.extent, job.field + ".extent"))
      .toOre
    return wage.named(name("wage.month", "Månadens lön", "Wage of the month"))
      .answering(work.wageByYear[month / 12])
      .known(as: "\(side).adult\(adult).wage.\(source.field).\(timeline.month(month).year)")
  }

  /// The share of the working days that are lost to sickness.
  func absentShare(_ work: PlannedWork, field: String, _ month: Int) -> ExplanationNode {
    let date = dateOfSickPay(month)
    let days = input(
      name("sickDaysPerYear", "Sjukdagar per år", "Sick days a year"), days: work.employer.sickDaysPerYear,
      field + ".employer.sickDaysPerYear")
    return days
      / (figure(SickPayFigures.workingDaysAWeek, at: date) * figure(SickPayFigures.weeksAYear, at: date))
  }

  /// The month whose rules of sick pay hold in a month: the first of its year or of the job.
  private func dateOfSickPay(_ month: Int) -> YearMonth {
    let january = YearMonth(januaryOf: timeline.month(month).year)
    return phase(0, month).map { max(january, firstMonth(of: $0)) } ?? january
  }

  /// The participant's sick pay of an assessed month; `nil` without days of sickness.
  func sickPay(_ month: Int) -> ExplanationNode? {
    let amount = Money(ore: plan.adults[0].sickPayByMonth[month])
    guard amount > .zero, let phase = phase(0, month), let source = source(of: phase, adult: 0),
      let work = phase.work, let job = job(of: source), let wage = wageBeforeAbsence(0, month)
    else { return nil }
    typealias Figures = SickPayFigures
    let date = dateOfSickPay(month)
    let days = figure(Figures.daysPerPeriod, at: date)
    let off: ExplanationNode =
      optionalFigure(Figures.qualifyingDays, at: date)
      ?? (figure(Figures.deduction, at: date) * figure(Figures.workingDaysAWeek, at: date))
    let paid = ((days - off).orZero / days)
      .named(
        name(
          "sickPay.paidShare", "Del av sjukperioden som ger sjuklön",
          "Share of the period that gives sick pay"))
    return (wage * absentShare(work, field: job.field, month) * figure(Figures.share, at: date) * paid).toOre
      .named(name("sickPay", "Sjuklön", "Sick pay", month))
      .under("Sjuklönelagen (1991:1047) 6 §").answering(amount).known(as: key("sickPay", 0, month))
  }

  /// The name of an adult's amount of a month, wherever it stands.
  func key(_ what: String, _ adult: Int, _ month: Int) -> String {
    "\(side).adult\(adult).\(what).\(timeline.month(month))"
  }

  /// The job of a phase, and the field its wage stands in.
  func job(of source: (phase: Phase, field: String)) -> (employment: Employment, field: String)? {
    source.phase.activity.employment.map { ($0, source.field) }
      ?? source.phase.jobBeside.map { ($0.employment, source.field + "." + $0.key) }
  }

  /// The wage for full time in a year: it grows each January after the first.
  private func fullTimeWage(
    _ job: Employment, _ field: String, _ phase: PlannedPhase, year: Int
  ) -> ExplanationNode {
    let start = firstMonth(of: phase)
    let written =
      job.wage.map {
        input(name("fullTimeWage", "Lön för heltid", "Wage for full time"), $0, field + ".wage")
      }
      ?? figure(job.agreedWage?.parameter ?? WorkDefaults.entryWage, at: start)
    let first = afterStudies(written, job, field, phase)
    let growth = input(
      name("wageGrowth", "Löneökning per år", "Wage growth a year"), job.wageGrowth, field + ".wageGrowth")
    return grown(
      first, by: job.wageGrowth == .zero ? nil : growth, from: start.year, year: year,
      name("wage.grown", "Lön för heltid efter löneökning", "Wage for full time after growth"))
  }

  /// The month from which a phase's terms are read; the history has those of the first month.
  func firstMonth(of phase: PlannedPhase) -> YearMonth {
    phase.place == nil ? timeline.start : timeline.month(phase.booked.lowerBound)
  }

  /// An amount that grows each January after a year, to the öre.
  func grown(
    _ first: ExplanationNode, by growth: ExplanationNode?, from baseYear: Int, year: Int,
    _ term: ExplanationTerm
  ) -> ExplanationNode {
    guard let growth else { return first }
    var amount = first
    for calendarYear in timeline.firstYear...timeline.firstYear + year where calendarYear > baseYear {
      amount = (amount + (amount * growth).toOre).named(term)
    }
    return amount
  }

  /// The holiday supplement booked in a month.
  func holidaySupplement(_ month: Int) -> ExplanationNode? {
    supplement(month)
  }

  /// The participant's holiday supplement of an assessed month: what was earned since the last.
  private func supplement(_ month: Int) -> ExplanationNode? {
    let adult = plan.adults[0]
    let amount = Money(
      ore: adult.employerGross(month) - adult.wageByMonth[month] - adult.sickPayByMonth[month])
    guard amount > .zero, let phase = phase(0, month), let source = source(of: phase, adult: 0),
      let job = job(of: source)
    else { return nil }
    let first =
      (phase.range.lowerBound..<month).last { $0 % 12 == 6 || $0 == phase.booked.upperBound - 1 }
      .map { $0 + 1 } ?? phase.range.lowerBound
    let start = firstMonth(of: phase)
    let own = job.employment.employer.holidaySupplementRate
    let rate =
      own.map {
        input(
          name("holidaySupplementRate", "Semestertillägg per dag", "Holiday supplement a day"), $0,
          job.field + ".employer.holidaySupplementRate")
      } ?? figure(HolidaySupplement.ratePerDay, at: start)
    let earned = wages(first...month).named(
      name("holidaySupplement.wages", "Löner som gett tillägget", "Wages that gave the supplement"))
    return
      (earned * figure(HolidaySupplement.daysAYear, at: start) * rate / .monthsOfYear).toOre
      .named(name("holidaySupplement", "Semestertillägg", "Holiday supplement", month))
      .under("Semesterlagen (1977:480) 4 §").answering(amount).known(as: key("holidaySupplement", 0, month))
  }

  /// The participant's wages of some months: months with the same wage once, times their number.
  private func wages(_ months: ClosedRange<Int>) -> ExplanationNode {
    var terms: [ExplanationNode] = []
    var month = months.lowerBound
    while month <= months.upperBound {
      let amount = wageOfJob(month)
      var end = month
      while end < months.upperBound, wageOfJob(end + 1) == amount { end += 1 }
      if let wage = wageBeforeAbsence(0, month) ?? holidayWork(0, month) {
        terms.append(
          wage
            * .leaf(
              name("months", "Månader", "Months"), ExactFraction(end - month + 1), .months, .calendar))
      }
      month = end + 1
    }
    return .total(terms)
  }

  /// What the employer pays of a month's cash gross: wage, sick pay and holiday supplement.
  func employerGross(_ adult: Int, _ month: Int) -> ExplanationNode {
    guard plan.adults[adult].statePayByMonth[month] > 0 else { return gross(adult, month) }
    return ExplanationNode(
      name(
        "employerGross", "Kontant bruttolön från arbetsgivaren", "Cash gross pay from the employer", month),
      value: ExactFraction(Money(ore: plan.adults[adult].employerGross(month))), unit: .kronor,
      operation: .sum,
      children: [
        wage(adult, month), adult == 0 ? sickPay(month) : nil, adult == 0 ? supplement(month) : nil,
      ].compactMap(\.self)
    ).known(as: key("employerGross", adult, month))
  }

  /// The participant's wage of a month, as if no day were lost.
  private func wageOfJob(_ month: Int) -> Int? {
    phase(0, month)?.work(in: month)?.wageByYear[month / 12].ore
  }

  /// Cash gross of a month: wage, sick pay and holiday supplement, and the state's pay in an establishment job.
  func gross(_ adult: Int, _ month: Int) -> ExplanationNode {
    let parts = [
      wage(adult, month), adult == 0 ? sickPay(month) : nil, adult == 0 ? supplement(month) : nil,
      statePay(adult, month),
    ].compactMap(\.self)
    return ExplanationNode(
      name("grossWage", "Kontant bruttolön", "Cash gross pay", month),
      value: ExactFraction(Money(ore: plan.adults[adult].grossByMonth[month])), unit: .kronor,
      operation: .sum,
      children: parts
    ).known(as: key("grossWage", adult, month))
  }

  /// All taxable income of a month.
  func taxable(_ adult: Int, _ month: Int) -> ExplanationNode {
    let plan = plan.adults[adult]
    var parts: [ExplanationNode] = []
    if plan.grossByMonth[month] != 0 { parts.append(gross(adult, month)) }
    if let surplus = surplus(adult, month) { parts.append(surplus) }
    if plan.benefitsByMonth[month] + plan.compensationByMonth[month] != 0, let paid = benefit(adult, month) {
      parts.append(paid)
    }
    return ExplanationNode(
      name("taxableIncome.month", "Månadens skattepliktiga inkomst", "Taxable income of the month", month),
      value: ExactFraction(Money(ore: plan.taxableByMonth[month])), unit: .kronor, operation: .sum,
      children: parts
    ).known(as: key("taxableIncome", adult, month))
  }

  /// The year's taxable income by month: what the year's taxes are shared out over.
  func taxableOfYear(_ adult: Int, year: Int) -> ExplanationNode {
    ofYear(
      adult, year: year, "taxableIncome.year", "Årets skattepliktiga inkomst, månad för månad",
      "The year's taxable income, month by month"
    ) { taxable(adult, $0) }
  }

  /// Twelve months of something, every month standing in its place.
  func ofYear(
    _ adult: Int, year: Int, _ id: String, _ swedish: String, _ english: String,
    _ month: (Int) -> ExplanationNode
  ) -> ExplanationNode {
    let months = year * 12..<year * 12 + 12
    return ExplanationNode(name(id, swedish, english), .sum, months.map(month))
      .known(as: key(id, adult, months.lowerBound))
  }

  /// Travel and other costs of working.
  func workExpenses(_ month: Int) -> ExplanationNode? {
    sum(
      plan.adults.indices.flatMap { adult -> [ExplanationNode] in
        guard let phase = phase(adult, month), phase.booked.contains(month),
          let field = workCostsField(phase, adult)
        else { return [] }
        let other = phase.workCosts(month).other
        return [
          travel(adult, month),
          other > .zero
            ? input(
              name("workCosts.other", "Andra kostnader för arbetet", "Other costs of working"), other,
              field + ".other") : nil,
        ].compactMap(\.self)
      })
  }

  /// Travel to work of an adult.
  func travel(_ adult: Int, _ month: Int) -> ExplanationNode? {
    let cost = plan.adults[adult].travelCost(month)
    guard cost > .zero, let phase = phase(adult, month), let field = workCostsField(phase, adult) else {
      return nil
    }
    return input(name("workCosts.travel", "Resor till arbetet", "Travel to work"), cost, field + ".travel")
  }

  private func workCostsField(_ phase: PlannedPhase, _ adult: Int) -> String? {
    source(of: phase, adult: adult).map { source in
      (source.phase.besideWork == nil ? source.field : source.field + ".work") + ".workCosts"
    }
  }

  /// The fee to an unemployment fund.
  func fundFee(_ adult: Int, _ month: Int) -> ExplanationNode? {
    let fee = plan.adults[adult].taxFacts.fundFee(month)
    guard fee > .zero else { return nil }
    let people = [scenario.household.person, scenario.household.partner?.person].compactMap(\.self)
    guard people[adult].unemploymentFund?.fee != nil else {
      return figure(UnemploymentFundFigures.defaultFee, month)
        .decided(by: [
          input(
            name("unemploymentFund.member", "Medlem i a-kassa", "Member of an unemployment fund"), 1, .number,
            personField(adult) + ".unemploymentFund.member")
        ])
    }
    return input(
      name("unemploymentFund.fee", "Avgift till a-kassa", "Unemployment fund fee"), fee,
      personField(adult) + ".unemploymentFund.fee")
  }
}
