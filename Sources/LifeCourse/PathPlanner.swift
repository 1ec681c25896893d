package import Economy
package import Law
package import LawData

/// Checks who qualifies for what, makes every open choice, and works out a path's wages month by month.
package struct PathPlanner: Sendable {
  let timeline: Timeline
  let household: Household
  /// The first phase of the path without the step, carried backwards before the first month.
  let history: Phase?
  /// The figures read so far.
  package internal(set) var reader: ParameterReader
  /// What is wrong with the scenario, in order of finding.
  package internal(set) var problems: [ScenarioProblem] = []
  /// The values that were left to the model.
  package private(set) var choices: [PlannedChoice] = []

  package init(timeline: Timeline, household: Household, history: Phase?, reader: ParameterReader) {
    self.timeline = timeline
    self.household = household
    self.history = history
    self.reader = reader
  }

  /// Plans a path.
  /// - Parameters:
  ///   - phases: the participant's phases.
  ///   - name: `without` or `with`.
  ///   - partnerPhases: the partner's phases with the field they stand in.
  package mutating func plan(
    _ phases: [Phase], name: String, partner: (phases: [Phase], field: String)?
  ) -> PathPlan {
    var adults = [
      plan(phases, field: name, history: history, person: household.person, isPartner: false)
    ]
    if let partner, let person = household.partner?.person {
      adults.append(
        plan(
          partner.phases, field: partner.field, history: household.partner?.phases.first, person: person,
          isPartner: true))
    }
    return PathPlan(adults: adults, fixed: FixedAmounts(phases, timeline: timeline))
  }

  private mutating func plan(
    _ phases: [Phase], field: String, history: Phase?, person: Person, isPartner: Bool
  ) -> AdultPlan {
    let born = person.born
    let taxFacts = taxFacts(of: person, field: isPartner ? "household.partner" : "household.person")
    guard let last = phases.indices.last else {
      report(field, .noPhases)
      return AdultPlan(
        born: born, taxFacts: taxFacts, phases: [], timeline: timeline, isPartner: isPartner)
    }
    var planned: [PlannedPhase] = []
    let horizon = timeline.horizon
    if horizon.lowerBound > taxFacts.residentFrom, let history {
      planned.append(
        PlannedPhase(
          field: field, place: nil, range: taxFacts.residentFrom..<horizon.lowerBound,
          booked: horizon.lowerBound..<horizon.lowerBound, activity: history.activity,
          kind: historyKind(
            history, born: born, range: taxFacts.residentFrom..<horizon.lowerBound, isPartner: isPartner),
          workCosts: WorkCosts(), besideWork: historyWork(history.besideWork, isPartner: isPartner),
          summerWork: historyWork(history.summerWork, isPartner: isPartner),
          business: history.activity.business.map { business in
            plannedBusiness(business, field: field, start: timeline.start, born: born)
          }))
    }
    var start = horizon.lowerBound
    for place in phases.indices {
      let phase = phases[place]
      let phaseField = "\(field)[\(place)]"
      guard start < horizon.upperBound else {
        report(phaseField, .phaseAfterHorizon(starts: timeline.month(start)))
        break
      }
      if place != last, phase.months == nil {
        report("\(phaseField).months", .phaseWithoutLength)
        break
      }
      let end = place == last ? timeline.assessedCount : start + (phase.months ?? 0)
      let range = start..<max(start, min(end, timeline.assessedCount))
      let booked = start..<max(start, min(end, horizon.upperBound))
      if let business = phase.activity.business {
        planned += businessPhases(
          of: business, phase, field: phaseField, place: place, range: range, booked: booked, person: person,
          earlier: planned)
        start = end
        continue
      }
      let kind = kind(
        of: phase, field: phaseField, range: range, booked: booked, person: person,
        earlier: planned, isPartner: isPartner)
      planned.append(
        PlannedPhase(
          field: phaseField, place: place, range: range, booked: booked, activity: phase.activity, kind: kind,
          workCosts: phase.workCosts,
          besideWork: besideWork(
            phase, field: phaseField, booked: booked, earlier: planned, isPartner: isPartner),
          summerWork: summerWork(
            phase, field: phaseField, booked: booked, earlier: planned, isPartner: isPartner),
          procurement: phase.procurement))
      start = end
    }
    return AdultPlan(
      born: born, taxFacts: taxFacts, phases: planned, timeline: timeline, isPartner: isPartner)
  }

  /// The kind of the history before the first month: for assessments alone, so nothing is checked.
  private mutating func historyKind(
    _ phase: Phase, born: YearMonth, range: Range<Int>, isPartner: Bool
  ) -> PlannedPhase.Kind {
    switch phase.activity {
    case .unemployed, .selfEmployment: .unemployed
    case .establishment(let establishment):
      .establishment(establishmentOfHistory(establishment, phase, range: range, isPartner: isPartner))
    case .benefit(let claim): .benefit(benefitOfHistory(claim, born: born, range: range))
    case .newStartJob(let employment, _), .job(let employment), .municipalJob(let employment):
      .work(
        plannedWork(
          employment, field: nil, start: timeline.start, lastYear: timeline.firstYear, decisions: [],
          productivity: .one,
          options: [], isPartner: isPartner))
    case .supportedJob(let employment, let support):
      .work(supportedJobOfHistory(employment, support, phase, isPartner: isPartner))
    case .studies(let studies): .studies(planned(studies, field: nil, range: range))
    case .placement(let placement):
      historyKind(phase.living(on: placement.keeps), born: born, range: range, isPartner: isPartner)
    }
  }

  private mutating func kind(
    of phase: Phase, field: String, range: Range<Int>, booked: Range<Int>, person: Person,
    earlier: [PlannedPhase], isPartner: Bool
  ) -> PlannedPhase.Kind {
    let born = person.born
    let months =
      timeline.month(booked.lowerBound)...timeline.month(max(booked.lowerBound, booked.upperBound - 1))
    switch phase.activity {
    case .unemployed, .selfEmployment:
      return .unemployed
    case .establishment(let establishment):
      qualify(phase, establishment, field: field, months: months, born: born)
      return .establishment(planned(establishment, phase, field: field, range: range))
    case .benefit(let claim):
      return .benefit(
        planned(claim, phase, field: field, range: range, booked: booked, person: person))
    case .job(let employment):
      return .work(
        jobAfterStudies(employment, field: field, booked: booked, earlier: earlier, isPartner: isPartner))
    case .municipalJob(let employment):
      if isPartner { report("\(field).activity", .partnerActivityNotModelled(phase.activity.identifier)) }
      return .work(
        jobWithoutSupport(
          employment, field: field, booked: booked, earlier: earlier, isPartner: isPartner,
          isLabourMarketJob: true))
    case .newStartJob(let employment, let ticket):
      if isPartner { report("\(field).activity", .partnerActivityNotModelled(phase.activity.identifier)) }
      let decisions = newStartDecisions(
        phase, employment.employer, ticket, field: field, months: months, born: born, earlier: earlier)
      return .work(
        plannedWork(
          employment, field: field, start: months.lowerBound, lastYear: months.upperBound.year,
          decisions: decisions,
          productivity: defaultProductivity(
            of: employment, subsidised: true, field: field, at: months.lowerBound),
          options: contributionOptions(employment.employer, field: field, booked: booked, earlier: earlier),
          isPartner: isPartner))
    case .supportedJob(let employment, let support):
      return .work(
        supportedJob(
          employment, support, phase, field: field, booked: booked, born: born, earlier: earlier,
          isPartner: isPartner))
    case .studies(let studies):
      qualify(phase, studies, field: field, months: months, born: born, earlier: earlier)
      return .studies(planned(studies, field: field, range: range))
    case .placement(let placement):
      qualify(phase, placement, field: field, months: months, born: born, earlier: earlier)
      return self.kind(
        of: phase.living(on: placement.keeps), field: field, range: range, booked: booked, person: person,
        earlier: earlier, isPartner: isPartner)
    }
  }

  /// The part-time job beside a benefit.
  private mutating func besideWork(
    _ phase: Phase, field: String, booked: Range<Int>, earlier: [PlannedPhase], isPartner: Bool
  ) -> PlannedWork? {
    guard let employment = phase.besideWork else { return nil }
    return jobWithoutSupport(
      employment, field: "\(field).work", booked: booked, earlier: earlier, isPartner: isPartner)
  }

  /// A student's holiday work: an ordinary job of June and July. Where the phase has no such month within the horizon
  /// nothing is left to the model.
  private mutating func summerWork(
    _ phase: Phase, field: String, booked: Range<Int>, earlier: [PlannedPhase], isPartner: Bool
  ) -> PlannedWork? {
    guard let employment = phase.summerWork else { return nil }
    guard booked.contains(where: PlannedStudies.isSummer) else {
      return historyWork(employment, isPartner: isPartner)
    }
    return jobWithoutSupport(
      employment, field: "\(field).summer", booked: booked, earlier: earlier, isPartner: isPartner)
  }

  /// A job outside the horizon: its wage alone, for assessments.
  private mutating func historyWork(_ employment: Employment?, isPartner: Bool) -> PlannedWork? {
    guard let employment else { return nil }
    return plannedWork(
      employment, field: nil, start: timeline.start, lastYear: timeline.firstYear, decisions: [],
      productivity: .one, options: [],
      isPartner: isPartner)
  }

  mutating func jobWithoutSupport(
    _ employment: Employment, field: String, booked: Range<Int>, earlier: [PlannedPhase], isPartner: Bool,
    isLabourMarketJob: Bool = false
  ) -> PlannedWork {
    let start = timeline.month(booked.lowerBound)
    return plannedWork(
      employment, field: field, start: start,
      lastYear: timeline.month(max(booked.lowerBound, booked.upperBound - 1)).year, decisions: [],
      productivity: isPartner
        ? .one
        : defaultProductivity(of: employment, subsidised: isLabourMarketJob, field: field, at: start),
      options: contributionOptions(employment.employer, field: field, booked: booked, earlier: earlier),
      isPartner: isPartner)
  }

  // MARK: Choices

  /// - Parameter byLaw: the wage of each assessed year where the law sets it.
  mutating func plannedWork(
    _ employment: Employment, field: String?, start: YearMonth, lastYear: Int, decisions: NewStartDecisions,
    support: PlannedJobSupport? = nil, wages byLaw: [Money]? = nil,
    productivity: Rate, options: [ContributionOptions], isPartner: Bool
  ) -> PlannedWork {
    let wages =
      byLaw
      ?? fullTimeWage(of: employment, field: field, start: start)
      .grown(by: employment.wageGrowth, from: start.year, over: timeline)
    let holiday =
      isPartner
      ? nil
      : attempt(field ?? "without[0]") { reader throws(NotModelled) in
        try HolidaySupplementLaw(month: start, reader: &reader)
      }
    var rate = employment.employer.holidaySupplementRate
    if rate == nil, let ownRate = holiday?.defaultRatePerDay {
      rate = ownRate
      if let field { choose("\(field).employer.holidaySupplementRate", .rate(ownRate)) }
    }
    return PlannedWork(
      wageByYear: wages.map { $0.share(employment.extent) }, extent: employment.extent,
      productivity: productivity, production: employment.production,
      sickPay: isPartner
        ? [] : sickPay(of: employment.employer, field: field, start: start, lastYear: lastYear),
      holidaySupplement: holiday, holidaySupplementRate: rate ?? .zero,
      employer: employment.employer, decisions: decisions, support: support, contributionOptions: options)
  }

  /// The wage for full time in the phase's first year: the user's own, by agreement, or the default.
  mutating func fullTimeWage(of employment: Employment, field: String?, start: YearMonth) -> Money {
    if let wage = employment.wage { return wage }
    guard let agreed = employment.agreedWage else { return defaultWage(field: field, start: start) }
    do throws(NotModelled) {
      let wage = try reader.money(agreed.parameter, at: start)
      if let field { choose("\(field).wage", .agreedWage(agreed, wage, at: start)) }
      return wage
    } catch {
      report("\(field ?? "without[0]").wage", .agreedWageNotKnown(agreed, month: start))
      return .zero
    }
  }

  private mutating func defaultWage(field: String?, start: YearMonth) -> Money {
    let wage = attempt(field ?? "without[0]") { reader throws(NotModelled) in
      try DefaultEntryWage.monthlyWage(at: start, reader: &reader)
    }
    if let field, let wage { choose("\(field).wage", .money(wage)) }
    return wage ?? .zero
  }

  mutating func defaultProductivity(
    of employment: Employment, subsidised: Bool, field: String, at month: YearMonth
  ) -> Rate {
    if let own = employment.employer.productivity { return own }
    // The value of the work is given, or follows from the support: no productivity is read.
    guard employment.production == .productivity else { return .one }
    let rate = attempt(field) { reader throws(NotModelled) in
      subsidised
        ? try DefaultProductivity.subsidised(at: month, reader: &reader)
        : try DefaultProductivity.unsubsidised(at: month, reader: &reader)
    }
    if let rate { choose("\(field).employer.productivity", .rate(rate)) }
    return rate ?? .one
  }

  /// The rules of sick pay by assessed year: those of the job's first month where it begins within the year, else of
  /// January; empty without days of sickness.
  private mutating func sickPay(
    of employer: Employer, field: String?, start: YearMonth, lastYear: Int
  ) -> [SickPayLaw] {
    guard employer.sickDaysPerYear > .zero else { return [] }
    return (timeline.firstYear...max(timeline.firstYear, lastYear)).compactMap { year in
      let month = max(YearMonth(januaryOf: year), start)
      return attempt("\(field ?? "without[0]").employer.sickDaysPerYear") { reader throws(NotModelled) in
        try SickPayLaw(month: month, reader: &reader)
      }
    }
  }

  // MARK: Reporting

  mutating func report(_ field: String, _ kind: ScenarioProblem.Kind) {
    problems.append(ScenarioProblem(field: field, kind: kind))
  }

  /// Adds a problem found outside the plan.
  package mutating func report(_ problem: ScenarioProblem) { problems.append(problem) }

  mutating func choose(_ field: String, _ value: PlannedChoice.Value) {
    let choice = PlannedChoice(field: field, value: value)
    if !choices.contains(choice) { choices.append(choice) }
  }

  /// Reads figures; a figure outside its dates becomes a problem with the field.
  mutating func attempt<Value>(
    _ field: String, _ body: (inout ParameterReader) throws(NotModelled) -> Value
  ) -> Value? {
    do { return try body(&reader) } catch {
      report(field, .notModelled(error))
      return nil
    }
  }
}

/// A value the user left to the model, or a finding of the rules that the report shows.
package struct PlannedChoice: Sendable, Hashable {
  package let field: String
  package let value: Value

  package enum Value: Sendable, Hashable {
    case money(Money)
    case rate(Rate)
    case month(YearMonth)
    /// The ground of a new-start job that the rules found.
    case newStartGroup(NewStartGroup)
    /// The ground of a supported job that the rules found.
    case supportGround(JobScheme, SupportGround)
    /// The decisions on a supported job.
    case supportDecisions([JobSupportTerms])
    /// Reduced capacity for work is taken from the file.
    case reducedCapacityAssumed(JobScheme)
    /// The share of a wage subsidy is above the highest in practice.
    case rateAbovePractice(JobScheme, Rate, highest: Rate)
    /// A supervision grant is given, but its amount is not known.
    case supervisionGrantNotKnown(JobScheme)
    /// Two sources give different caps a day.
    case dayCapUncertain
    /// The wage is the lowest of an agreement in a month.
    case agreedWage(AgreedWage, Money, at: YearMonth)
    /// The support of a new-start job is prolonged from a month.
    case newStartProlonged(from: YearMonth)
    /// The person is let in although a rule refuses.
    case assumedEligible(reason: String, Refusal)
    /// Who leaves the job has no unemployment benefit, for this reason.
    case unemploymentNotEarned(UnmetUnemploymentCondition)
  }
}
