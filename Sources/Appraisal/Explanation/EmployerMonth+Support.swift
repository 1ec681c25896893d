import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

// The support of another supported job.
extension EmployerMonth {
  /// The terms that cover the month.
  private var terms: JobSupportTerms? { work.support?.terms(monthOfPhase: monthOfJob) }

  /// The month of the job, from 0.
  private var monthOfJob: Int { month - phase.began }

  private var support: JobSupport? {
    if case .supportedJob(_, let support) = source.phase.activity { support } else { nil }
  }

  private func figure(_ parameter: Parameter, _ terms: JobSupportTerms) -> ExplanationNode {
    explainer.figure(parameter, at: terms.decision)
  }

  private var extent: ExplanationNode {
    explainer.input(
      explainer.name("extent", "Del av heltid", "Share of full time"), work.extent, field + ".extent")
  }

  /// What is paid for the wage cost of a supported job.
  var jobSupportForCost: ExplanationNode? { (terms?.scheme.line).flatMap(jobSupport) }

  func jobSupport(_ line: Line) -> ExplanationNode? {
    guard let terms, terms.scheme.line == line else { return nil }
    let rule = Law.jobSupport(
      cashGross: grossAmount, extent: work.extent, terms: terms,
      contributionsDue: {
        employerContributionsExact(on: $0, bornYear: born.year, law: contributionLaw, options: options)
      }, premiums: { agreed?.premiums(on: $0, age: employeeAge) ?? .zero },
      fullRate: contributionLaw.fullRate)
    guard let amount = amount(terms) else { return nil }
    return amount.rounded(jobSupportRounding)
      .named(name(line.identifier, line.declaration.swedishLabel, line.declaration.englishLabel))
      .under(terms.source).answering(rule)
  }

  private func amount(_ terms: JobSupportTerms) -> ExplanationNode? {
    switch terms.amount {
    case .ofCost(_, _, let withPremiums):
      guard let cap = payCap(terms.scheme), let rate = rate(terms) else { return nil }
      let base = ExplanationNode.smallest(gross, figure(cap, terms) * extent)
        .named(name("jobSupport.base", "Lön som stödet räknas på", "Pay the support is reckoned on"))
      var parts = [base, contributions(on: base)]
      if withPremiums, agreed != nil { parts.append(premiums(on: base)) }
      return cost(parts) * rate
    case .cappedCost:
      guard let dayCap = dayCap(terms.scheme), let rate = rate(terms) else { return nil }
      let highest =
        (figure(dayCap, terms) * figure(SupportedJobFigures.daysAMonth, terms) * extent)
        .named(name("jobSupport.highest", "Högsta stöd på en månad", "Highest support of a month"))
      return .smallest(cost([gross, contributions(on: gross)]) * rate, highest)
    case .contributions:
      guard let cap = payCap(terms.scheme) else { return nil }
      return ExplanationNode.smallest(gross, figure(cap, terms).decided(by: deciders(terms)) * extent)
        * figure(EmployerContributionFigures.full)
    case .toTheWorker: return nil
    }
  }

  private func cost(_ parts: [ExplanationNode]) -> ExplanationNode {
    ExplanationNode(
      name("jobSupport.cost", "Lönekostnad som stödet räknas på", "Wage cost the support is reckoned on"),
      .sum, parts)
  }

  private func contributions(on base: ExplanationNode) -> ExplanationNode {
    due(on: base)
      .named(
        name("jobSupport.contributions", "Arbetsgivaravgifter på underlaget", "Contributions on the base"))
  }

  private func premiums(on base: ExplanationNode) -> ExplanationNode {
    let isYoung = employeeAge < (agreed?.earningAge ?? 0)
    let rate: ExplanationNode
    if work.employer.kind.isPublic {
      let insurance = figure(LocalGovernmentBenefits.insuranceRate)
      rate = isYoung ? insurance : figure(agreedFigures.pensionRate) + insurance
    } else {
      rate = figure(isYoung ? AgreedBenefits.insuranceRateBelowEarningAge : AgreedBenefits.listRate)
    }
    return (base * rate)
      .named(
        name(
          "jobSupport.premiums", "Premier för avtalspension och avtalsförsäkringar på underlaget",
          "Premiums of agreed pension and insurance on the base")
      )
      .decided(by: [ageNow, figure(agreedFigures.earningAge)] + kind)
  }

  /// The share of the wage cost.
  private func rate(_ terms: JobSupportTerms) -> ExplanationNode? {
    let rate: ExplanationNode
    switch terms.scheme {
    case .wageSubsidyJob, .shelteredJob:
      rate =
        support?.rate.map {
          explainer.input(
            explainer.name("jobSupport.rate", "Andel av lönekostnaden", "Share of the wage cost"), $0,
            source.field + ".rate")
        } ?? explainer.figure(WageSubsidyFigures.rate, at: firstDecision)
    case .introductionJob: rate = figure(IntroductionJobFigures.rate, terms)
    case .extraJob: rate = figure(ExtraJobFigures.rate, terms)
    case .employmentSupport: rate = figure(EmploymentSupportFigures.rate, terms)
    case .entryJob: rate = figure(EntryJobFigures.rate, terms)
    case .vocationalIntroduction, .establishmentJob: return nil
    }
    return rate.decided(by: deciders(terms))
  }

  private var firstDecision: YearMonth {
    work.support?.decisions.first?.decision ?? explainer.timeline.month(phase.began)
  }

  private func payCap(_ scheme: JobScheme) -> Parameter? {
    switch scheme {
    case .wageSubsidyJob, .shelteredJob: WageSubsidyFigures.wageCap
    case .introductionJob: IntroductionJobFigures.wageCap
    case .extraJob: ExtraJobFigures.wageCap
    case .vocationalIntroduction: VocationalIntroductionFigures.wageCap
    case .employmentSupport, .entryJob, .establishmentJob: nil
    }
  }

  private func dayCap(_ scheme: JobScheme) -> Parameter? {
    switch scheme {
    case .extraJob: ExtraJobFigures.dayCap
    case .employmentSupport: EmploymentSupportFigures.dayCap
    case .entryJob: EntryJobFigures.dayCap
    case .wageSubsidyJob, .shelteredJob, .introductionJob, .vocationalIntroduction, .establishmentJob: nil
    }
  }

  private func deciders(_ terms: JobSupportTerms) -> [ExplanationNode] {
    let date = explainer.input(
      explainer.name("jobSupport.decision", "Beslut om stödet", "Decision on the support"),
      terms.decision.index, .calendarMonth, source.field + ".decision")
    guard let absence = support?.absenceMonths else { return [date] }
    return [
      date,
      explainer.input(
        explainer.name("jobSupport.absence", "Månader utan arbete", "Months without work"), absence, .months,
        source.field + ".absenceMonths"),
    ]
  }

  // MARK: Supervision

  var supervisionGrant: ExplanationNode? {
    guard let terms, let grant = terms.supervision?.grant(monthOfJob: monthOfJob), grant > .zero,
      let amount = supervisionAmount(terms)
    else { return nil }
    let number = ExplanationNode.leaf(
      name("job.month", "Anställningens månad i ordningen", "The month of the job in order"),
      ExactFraction(monthOfJob + 1), .number, .history)
    return amount.rounded(jobSupportRounding)
      .named(name("supervisionGrant", "Handledarstöd", "Supervision grant"))
      .under(terms.source).answering(grant).decided(by: [number] + deciders(terms))
  }

  private func supervisionAmount(_ terms: JobSupportTerms) -> ExplanationNode? {
    let isFirst = monthOfJob < (terms.supervision?.firstMonths ?? 0)
    func byDay(_ parameter: Parameter) -> ExplanationNode {
      figure(parameter, terms) * figure(SupportedJobFigures.daysAMonth, terms)
    }
    switch terms.scheme {
    case .introductionJob:
      typealias Figures = IntroductionJobFigures
      let limit = figure(Figures.supervisionPartTimeLimit, terms)
      let isAboveHalf = ExactFraction(work.extent) > limit.value
      return ExplanationNode.total([
        figure(isAboveHalf ? Figures.supervision : Figures.supervisionPartTime, terms)
          .decided(by: [extent, limit])
      ])
    case .extraJob:
      return byDay(isFirst ? ExtraJobFigures.supervisionFirst : ExtraJobFigures.supervisionLater)
    case .employmentSupport:
      typealias Figures = EmploymentSupportFigures
      let days = support?.guaranteeDays ?? 0
      let isLong = ExactFraction(days) >= figure(Figures.longDays, terms).value
      guard isLong else { return byDay(Figures.supervision) }
      return byDay(isFirst ? Figures.supervisionLongFirst : Figures.supervisionLongLater)
        .decided(by: [
          explainer.input(
            explainer.name("guaranteeDays", "Dagar i garantin", "Days in the guarantee"), days, .days,
            source.field + ".guaranteeDays"), figure(Figures.longDays, terms),
        ])
    case .entryJob: return byDay(EntryJobFigures.supervision)
    case .vocationalIntroduction: return figure(VocationalIntroductionFigures.supervision, terms) * extent
    case .wageSubsidyJob, .shelteredJob, .establishmentJob: return nil
    }
  }
}
