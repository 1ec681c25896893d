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
    blocks += regionRoles(context)
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
    let taxSentence = text.localTax(
      gross: tax, kept: LocalTaxSection.printedOwn(localTax).municipality, from: localTax.firstYearKept)
    let months = context.scenario.months
    guard let roles = context.result.roles.first(where: { $0.actor == .municipality }) else {
      return .paragraph([
        .strong(text.municipalityWithoutTax(withoutTax, months: months)), .text(" " + taxSentence),
      ])
    }
    // A municipality that pays the wage itself is told with both roles: the authority alone would mislead.
    let amounts = RolesSection.amounts(roles, context)
    let beforeTax = RoleAmounts(asAuthority: withoutTax, asEmployer: amounts.asEmployer)
    return .paragraph([
      .strong(text.roleResults(.municipality, beforeTax, hasTax: false, months: months)),
      .text(
        " \(taxSentence) \(text.rolesWithTax(together: amounts.together)) \(text.valueOfWorkIsNoMoney)"),
    ])
  }

  /// A region that pays the wage itself.
  private static func regionRoles(_ context: ReportContext) -> [Block] {
    let text = context.text
    return context.result.roles.filter { $0.actor == .region }.map { roles in
      let amounts = RolesSection.amounts(roles, context)
      return .paragraph([
        .strong(text.roleResults(.region, amounts, hasTax: true, months: context.scenario.months)),
        .text(" " + text.valueOfWorkIsNoMoney),
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
      rows.filter { isIncluded(money($0)) }
        .map { "\(name($0.actor, context)) \(text.number.signedKronor(money($0)))" }
    }
    let gains = names { $0 > 0 }
    let losses = names { $0 < 0 }
    var points: [String] = []
    let hasLoans = context.figures.hasLoans
    if !gains.isEmpty { points.append(text.gains(gains, hasLoans: hasLoans)) }
    if !losses.isEmpty { points.append(text.losses(losses, hasLoans: hasLoans)) }
    if gains.isEmpty, losses.isEmpty { points.append(text.nobodyChanges) }
    if let employer = context.figures[.employer], employer.headline != 0, money(employer) == 0 {
      points.append(text.employerBreaksEven(pension: employer.later))
    }
    points.append(municipalPayback(context))
    points.append(text.paybackOfOthers(paybacks(context)))
    if let household = context.figures[.individual], household.loans != 0 {
      points.append(
        context.scenario.include.studyLoan == .repayments
          ? text.inHandWithRepayment(household.inHand, loans: household.loans)
          : text.inHandWithLoan(household.inHand, loans: household.loans))
    }
    points.append(
      text.society(context.figures.society(\.change), inHand: context.figures.society(\.headline)))
    points.append(
      text.grossCaveat(
        context.result.net.shares, NetFigures(context),
        employsItself: context.result.roles.contains { $0.actor == .municipality }))
    return points
  }

  /// What an actor gains or loses in money: of an employer with the agreed pension, which it pays month by month.
  private static func money(_ row: PrintedFigures.Row) -> Int {
    row.actor == .employer ? row.headline + row.later : row.headline
  }

  /// An actor's name within a sentence: of a municipality or region that is an employer too, as an authority; of an
  /// employer, whether the agreed pension is within its amount.
  private static func name(_ actor: EconomicActor, _ context: ReportContext) -> String {
    let text = context.text
    if actor == .employer, context.figures[.employer]?.later ?? 0 != 0 { return text.employerWithPension }
    return context.result.roles.contains { $0.actor == actor }
      ? text.authorityInSentence(actor) : text.actorInSentence(actor)
  }

  /// When the municipality has its money back, and where it pays the wage itself both its roles.
  private static func municipalPayback(_ context: ReportContext) -> String {
    let text = context.text
    let sentence = text.municipalPayback(
      context.result[.municipality].paybackMonth, hasTax: context.result.localTax.isChanged,
      name: name(.municipality, context))
    guard let roles = context.result.roles.first(where: { $0.actor == .municipality }) else {
      return sentence
    }
    return sentence + " " + text.paybackOfRoles(roles.together.paybackMonth)
  }

  /// When society, state and employer have their money back, as far as they have a part in the step.
  private static func paybacks(_ context: ReportContext) -> [(name: String, month: Int?)] {
    let text = context.text
    func takesPart(_ actor: EconomicActor) -> Bool { !(context.figures[actor]?.isEmpty ?? true) }
    var paybacks = [(text.societyInSentence, context.result.society.paybackMonth)]
    if takesPart(.state) {
      paybacks.append((text.actorInSentence(.state), context.result[.state].paybackMonth))
    }
    if takesPart(.employer) {
      paybacks.append((name(.employer, context), context.result.employerPaybackWithPension))
    }
    return paybacks
  }
}
