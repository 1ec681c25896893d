import Appraisal
import Economy

/// The key ratios of the scenario, gross and net, each with what it means.
enum KeyRatiosSection {
  static func build(_ context: ReportContext) -> [Block] {
    let text = context.text
    let rows = context.result.ratios.map { ratio in
      Table.Row([
        .text(text.scenarioRatio(ratio.kind)), .text(gross(ratio, context)), .text(net(ratio, context)),
        .text(text.meaning(ratio.kind)),
      ])
    }
    let lead = text.keyRatiosLead(taxFactor: context.scenario.appraisal.taxFactor)
    return [
      .heading(2, text.keyRatiosHeading),
      .plain(lead),
    ] + withEmployer(context) + [
      .table(
        Table(
          columns: [
            .words(text.ratioColumn), .words(text.grossColumn), .words(text.netColumn),
            .words(text.keyRatioMeaningColumn),
          ], rows: rows))
    ]
  }

  /// The gross value; kronor are the sum of the public actors as every other table prints them.
  private static func gross(_ ratio: ScenarioRatio, _ context: ReportContext) -> String {
    guard ratio.kind == .publicNetCost else {
      return context.text.scenarioRatioValue(
        ratio.gross, ratio.kind, ofAuthority: !context.result.roles.isEmpty)
    }
    return context.text.number.kronor(printedPublicNetCost(context.figures))
  }

  /// The net value, rounded as the gross one: where net is gross, both are printed alike.
  private static func net(_ ratio: ScenarioRatio, _ context: ReportContext) -> String {
    guard let net = ratio.net else { return context.text.asGross }
    guard ratio.kind == .publicNetCost else {
      return context.text.scenarioRatioValue(
        net, ratio.kind, ofAuthority: !context.result.roles.isEmpty)
    }
    return context.text.number.kronor(printedPublicNetCost(.net(of: context.result)))
  }

  /// A public employer's wage is not in the ratios: what the first of them are with it.
  private static func withEmployer(_ context: ReportContext) -> [Block] {
    guard !context.result.roles.isEmpty else { return [] }
    let employers = context.result.roles.map { RolesSection.amounts($0, context).asEmployer }
    return [
      .plain(
        context.text.keyRatiosCountAuthority(
          netCost: printedPublicNetCost(context.figures) - employers.reduce(0, +),
          marginalValue: context.result.publicBudgetAsEmployer.marginalValueOfPublicFunds))
    ]
  }

  static func printedPublicNetCost(_ figures: PrintedFigures) -> Int {
    -PublicBudget.actors.reduce(0) { $0 + (figures[$1]?.headline ?? 0) }
  }
}
