import Appraisal
import Bookkeeping
import Economy
import LawData
import LifeCourse

/// What a board reads in a minute: the municipality without tax first, then tax, then the others.
enum OpeningSection {
  static func build(_ context: ReportContext) -> [Block] {
    let text = context.text
    let scenario = context.scenario
    var blocks: [Block] = [
      .heading(1, text.displayTitle(scenario)),
      .plain(
        text.question(
          municipality: scenario.municipality.name, start: scenario.start, months: scenario.months)),
    ]
    if !scenario.courseWith.isCertain { blocks.append(.plain(text.outcomesMixed(scenario.courseWith))) }
    if !scenario.summary.isEmpty { blocks.append(.plain(scenario.summary)) }
    blocks.append(.heading(2, text.inShort))
    blocks.append(headline(context))
    blocks += roles(context)
    blocks.append(.list(points(context).map { [.text($0)] }))
    let first = context.result.remarks.filter(\.standsFirst)
    if !first.isEmpty {
      blocks.append(.paragraph([.strong(text.readThisFirst)]))
      blocks.append(.list(first.map { [.text(text.remark($0))] }))
    }
    return blocks
  }

  /// The municipality without tax; local tax the usual way and what is kept.
  private static func headline(_ context: ReportContext) -> Block {
    let text = context.text
    let tax = context.printedChange(.municipalIncomeTax, of: .municipality)
    let withoutTax = withoutTax(context.result, context.figures)
    let localTax = context.result.localTax
    return .paragraph([
      .strong(text.municipalityWithoutTax(withoutTax, months: context.scenario.months)),
      .text(
        " "
          + text.localTax(
            gross: tax, kept: LocalTaxSection.printedOwn(localTax).municipality, from: localTax.firstYearKept)
      ),
    ])
  }

  /// A municipality or region that pays the wage itself: the first sentence is of the authority alone.
  private static func roles(_ context: ReportContext) -> [Block] {
    context.result.roles.map { roles in
      let printed = RolesSection.printed(roles, context)
      return .paragraph([
        .strong(context.text.employsItself(roles.actor, asEmployer: printed[1][0], together: printed[2][0]))
      ])
    }
  }

  /// The municipality's cash without local tax, rounded once; a single line is as its table prints it.
  static func withoutTax(_ result: ScenarioResult, _ figures: PrintedFigures) -> Int {
    let lines = result[.municipality].lines.filter {
      $0.line.declaration.availability == .hand && $0.line != .municipalIncomeTax && $0.total != .zero
    }
    if lines.count == 1, let only = lines.first {
      return figures[.municipality]?.change(of: only.line) ?? 0
    }
    return RoundedTable.column([lines.reduce(.zero) { $0 + $1.total }]).reduce(0, +)
  }

  private static func points(_ context: ReportContext) -> [String] {
    let text = context.text
    let rows = context.figures.rows
    func names(_ isIncluded: (Int) -> Bool) -> [String] {
      rows.filter { isIncluded($0.headline) }
        .map { "\(name($0.actor, context)) \(text.number.signedKronor($0.headline))" }
    }
    let gains = names { $0 > 0 }
    let losses = names { $0 < 0 }
    var points: [String] = []
    let hasLoans = context.figures.hasLoans
    if !gains.isEmpty { points.append(text.gains(gains, hasLoans: hasLoans)) }
    if !losses.isEmpty { points.append(text.losses(losses, hasLoans: hasLoans)) }
    if gains.isEmpty, losses.isEmpty { points.append(text.nobodyChanges) }
    points.append(
      text.municipalPayback(
        context.result[.municipality].paybackMonth, hasTax: context.result.localTax.isChanged,
        name: name(.municipality, context)))
    points.append(text.paybackOfOthers(paybacks(context)))
    if let household = context.figures[.individual], household.loans != 0 {
      points.append(
        context.scenario.include.studyLoan == .repayments
          ? text.inHandWithRepayment(household.inHand, loans: household.loans)
          : text.inHandWithLoan(household.inHand, loans: household.loans))
    }
    if let employer = context.figures[.employer], employer.later != 0 {
      points.append(text.agreedPension(employer.later, total: employer.change))
    }
    points.append(text.society(context.figures.society(\.change)))
    points.append(text.grossCaveat(context.result.net.shares, NetFigures(context)))
    return points
  }

  /// An actor's name within a sentence: of a municipality or region that is an employer too, as an authority.
  private static func name(_ actor: EconomicActor, _ context: ReportContext) -> String {
    context.result.roles.contains { $0.actor == actor }
      ? context.text.authorityInSentence(actor) : context.text.actorInSentence(actor)
  }

  /// When society, state and employer have their money back, as far as they have a part in the step.
  private static func paybacks(_ context: ReportContext) -> [(name: String, month: Int?)] {
    let text = context.text
    let payers = [EconomicActor.state, .employer].filter { !(context.figures[$0]?.isEmpty ?? true) }
    return [(text.societyInSentence, context.result.society.paybackMonth)]
      + payers.map { (text.actorInSentence($0), context.result[$0].paybackMonth) }
  }
}
