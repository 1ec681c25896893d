import Appraisal
import Economy
import LifeCourse

/// `net` of `result.json`: the result after deadweight and displacement, the shares, and the same case by each method.
struct NetJSON {
  let context: ReportContext

  private var net: NetResult { context.result.net }

  var value: JSONValue {
    .object([
      ("actors", .object(EconomicActor.inResults.map { ($0.identifier, amounts(net[$0])) })),
      ("society", amounts(net.society)),
      (
        "settings",
        .object(
          [
            ("method", .string(context.scenario.appraisal.method.rawValue)),
            ("deadweight", share(net.shares.deadweight)),
            ("subsidyDeadweight", share(net.shares.subsidyDeadweight)),
            ("displacement", share(net.shares.displacement)),
          ] + ofOutcomes + [
            ("ofMethod", .array(context.result.methodSettings.map(setting)))
          ])
      ),
      ("methods", .object(context.result.methods.columns.map { ($0.method.rawValue, column($0)) })),
    ])
  }

  /// The shares of each outcome, where they differ: those beside them are then means.
  private var ofOutcomes: [(String, JSONValue)] {
    guard !net.shares.ofOutcomes.isEmpty else { return [] }
    let outcomes = zip(context.scenario.courseWith.outcomes, net.shares.ofOutcomes).map { outcome, shares in
      JSONValue.object([
        ("label", outcome.label.map { .string($0) } ?? .null), ("share", .rate(outcome.share)),
        ("deadweight", share(shares.deadweight)), ("subsidyDeadweight", share(shares.subsidyDeadweight)),
        ("displacement", share(shares.displacement)),
      ])
    }
    return [("outcomes", .array(outcomes))]
  }

  private func amounts(_ result: ActorResult) -> JSONValue {
    .object([
      ("total", .money(result.total)), ("inHand", .money(result.inHand)), ("later", .money(result.later)),
      ("presentValue", .money(result.presentValue)),
      ("byYear", .object(result.byYear.map { (String($0.year), .money($0.amount)) })),
    ])
  }

  private func share(_ share: ShareUsed) -> JSONValue {
    .object([("value", .rate(share.value)), ("from", .string(share.origin.rawValue))])
  }

  private func setting(_ setting: MethodSetting) -> JSONValue {
    .object([
      ("field", .string(setting.field)), ("value", value(setting.value)),
      ("otherwise", value(setting.replaced)),
    ])
  }

  private func value(_ value: MethodSetting.Value) -> JSONValue {
    switch value {
    case .rate(let rate): .rate(rate)
    case .months(let count): .integer(count)
    case .production(.productivity): .string("productivity")
    case .production(.netOfSupport): .string("netOfSupport")
    case .production(.value(let value)): .money(value)
    case .flag(let isOn): .bool(isOn)
    }
  }

  private func column(_ column: MethodColumn) -> JSONValue {
    func both(_ amounts: MethodAmounts, _ actor: EconomicActor?) -> JSONValue {
      .object([
        ("total", .money(amounts.total(actor))), ("presentValue", .money(amounts.presentValue(actor))),
      ])
    }
    return .object([
      ("months", .integer(column.months)),
      ("actors", .object(EconomicActor.inResults.map { ($0.identifier, both(column.amounts, $0)) })),
      ("society", both(column.amounts, nil)),
      (
        "steps",
        .array(
          column.steps.map { step in
            .object([
              ("step", .string(step.step.rawValue)), ("settings", .array(step.settings.map(setting))),
              ("society", both(step.change, nil)),
              ("municipality", both(step.change, .municipality)),
            ])
          })
      ),
    ])
  }
}
