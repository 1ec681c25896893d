import Appraisal
import Economy
import LifeCourse

/// What it takes to break even: actor by actor, one factor at a time; then the productivity of each job.
enum BreakEvenSection {
  static func build(_ context: ReportContext) -> [Block] {
    let text = context.text
    let jobs = context.result.breakEven.map { job in
      [
        Inline.text(
          text.breakEven(
            job, name: context.phaseName(job.phase, outcome: job.outcome),
            statePaysWorker: activity(of: job, context)?.isEstablishmentJob ?? false))
      ]
    }
    let all = context.result.thresholds
    guard !all.isEmpty || !jobs.isEmpty else { return [] }
    var blocks: [Block] = [.heading(2, text.breakEvenHeading)]
    if !all.isEmpty {
      blocks += [
        .plain(text.breakEvenLead), .table(table([.successShare, .programmeCost, .monthsInWork], context)),
        .list(text.breakEvenNotes(hasProgrammeCost: hasProgrammeCost(context)).map { [.text($0)] }),
        .table(table(otherFactors(context), context)),
        .list(otherNotes(context).map { [.text($0)] }),
      ]
    }
    if !all.isEmpty { blocks += RolesSection.notes(context) }
    if !jobs.isEmpty { blocks.append(.list(jobs)) }
    return blocks
  }

  private static func otherNotes(_ context: ReportContext) -> [String] {
    let jobs = context.scenario.with.filter { $0.activity.employment != nil }
    return context.text.breakEvenOtherNotes(
      hasJob: hasJob(context), hasSupport: hasSupport(context),
      wageIsSet: jobs.first?.activity.isEstablishmentJob ?? false,
      statePaysWorker: context.scenario.courseWith.allPhases.contains { $0.activity.isEstablishmentJob })
  }

  private static func hasSupport(_ context: ReportContext) -> Bool {
    context.scenario.courseWith.allPhases.contains { $0.activity.hasEmployerSupport }
  }

  private static func activity(of job: BreakEvenOfJob, _ context: ReportContext) -> Activity? {
    let outcomes = context.scenario.courseWith.outcomes
    guard outcomes.indices.contains(job.outcome), outcomes[job.outcome].phases.indices.contains(job.phase)
    else { return nil }
    return outcomes[job.outcome].phases[job.phase].activity
  }

  private static func hasJob(_ context: ReportContext) -> Bool {
    context.scenario.courseWith.allPhases.contains { $0.activity.employment != nil || $0.besideWork != nil }
  }

  private static func hasProgrammeCost(_ context: ReportContext) -> Bool {
    context.result.thresholds.contains { actor in
      switch actor[.successShare] {
      case .at, .several, .never(.costTooHigh): true
      case .always, .never, nil: false
      }
    }
  }

  /// The actors with an amount in either path, and society.
  private static func shown(_ context: ReportContext) -> [ActorThresholds] {
    context.result.thresholds.filter { one in
      one.actor.map { !(context.figures[$0]?.isEmpty ?? true) } ?? true
    }
  }

  private static func otherFactors(_ context: ReportContext) -> [ThresholdFactor] {
    let ofJobs: [ThresholdFactor] = hasJob(context) ? [.wage, .productivity] : []
    return ofJobs + [.deadweight] + (hasSupport(context) ? [.subsidyDeadweight] : [])
  }

  private static func table(_ factors: [ThresholdFactor], _ context: ReportContext) -> Table {
    let text = context.text
    return Table(
      columns: [.words(text.actorColumn)] + factors.map { .words(text.thresholdFactor($0)) },
      rows: shown(context).map { actor in
        Table.Row(
          [.text(context.rowName(actor.actor))]
            + factors.map { factor in
              actor[factor].map { .text(text.threshold($0, factor)) } ?? .text(text.notSearched)
            })
      })
  }
}
