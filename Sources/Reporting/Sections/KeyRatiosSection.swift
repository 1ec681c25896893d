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
      .plain(context.result.roles.isEmpty ? lead : "\(lead) \(text.keyRatiosCountAuthority)"),
      .table(
        Table(
          columns: [
            .words(text.ratioColumn), .words(text.grossColumn), .words(text.netColumn),
            .words(text.keyRatioMeaningColumn),
          ], rows: rows)),
    ]
  }

  /// The gross value; kronor are the sum of the public actors as every other table prints them.
  private static func gross(_ ratio: ScenarioRatio, _ context: ReportContext) -> String {
    guard ratio.kind == .publicNetCost else {
      return context.text.scenarioRatioValue(ratio.gross, ratio.kind)
    }
    return context.text.number.kronor(printedPublicNetCost(context.figures))
  }

  /// The net value, rounded as the gross one: where net is gross, both are printed alike.
  private static func net(_ ratio: ScenarioRatio, _ context: ReportContext) -> String {
    guard let net = ratio.net else { return context.text.asGross }
    guard ratio.kind == .publicNetCost else { return context.text.scenarioRatioValue(net, ratio.kind) }
    return context.text.number.kronor(printedPublicNetCost(.net(of: context.result)))
  }

  static func printedPublicNetCost(_ figures: PrintedFigures) -> Int {
    -PublicBudget.actors.reduce(0) { $0 + (figures[$1]?.headline ?? 0) }
  }
}
