import Appraisal
import Bookkeeping
import Economy
import LawData

/// `result.json`, format `nytta.result/1`: kronor seen from the actor, with − without; under `paths` each
/// path's own amounts from payer to receiver.
struct ResultJSON {
  let context: ReportContext

  private var result: ScenarioResult { context.result }

  var value: JSONValue {
    let without = LedgerTotals(ledger: result.without)
    let with = LedgerTotals(ledger: result.with)
    return .object([
      ("format", .string("nytta.result/1")),
      ("version", .string(context.version)),
      ("parameters", .string(context.parameterFingerprint.description)),
      (
        "input",
        .object([
          ("title", .string(context.scenario.title)),
          ("fingerprint", context.scenario.fingerprint.map { .string($0.description) } ?? .null),
        ])
      ),
      ("start", .string(context.scenario.start.description)),
      ("months", .integer(context.scenario.months)),
      ("currency", .string("SEK")),
      (
        "actors",
        .object(EconomicActor.inResults.map { ($0.identifier, actor(result[$0])) })
      ),
      ("society", society(without, with)),
      ("sweden", .object([])),
      ("views", views),
      ("net", NetJSON(context: context).value),
      ("roles", .object([])),
      ("paths", .object([("without", path(without)), ("with", path(with))])),
      ("conservation", .object([("residual", residual(without, with))])),
      ("ratios", .object([])),
      ("breakEven", .object([("productivity", .array(breakEven))])),
      ("uncertainty", .object([])),
      (
        "settings",
        .array(
          result.defaults.map { .object([("field", .string($0.field)), ("value", .string($0.value))]) })
      ),
      ("parametersUsed", .array(context.parameters.map(parameter))),
      ("remarks", .array(result.remarks.map { .string(context.text.remark($0)) })),
    ])
  }

  private func years(_ amounts: [YearAmount]) -> JSONValue {
    .object(amounts.map { (String($0.year), .money($0.amount)) })
  }

  private func actor(_ actor: ActorResult) -> JSONValue {
    .object([
      ("total", .money(actor.total)), ("inHand", .money(actor.inHand)), ("later", .money(actor.later)),
      ("presentValue", .money(actor.presentValue)), ("byYear", years(actor.byYear)),
      ("paybackMonth", actor.paybackMonth.map { .integer($0) } ?? .null),
      (
        "lines",
        .object(
          actor.lines.map {
            ($0.line.identifier, .object([("total", .money($0.total)), ("byYear", years($0.byYear))]))
          })
      ),
    ])
  }

  /// Society and the lines to and from the economy, signed from society.
  private func society(_ without: LedgerTotals, _ with: LedgerTotals) -> JSONValue {
    let lines = Line.allCases.filter { line in
      line.declaration.sign(for: .economy) != 0 && (without.isUsed(line) || with.isUsed(line))
    }
    return .object([
      ("total", .money(result.society.total)), ("presentValue", .money(result.society.presentValue)),
      (
        "lines",
        .object(
          lines.map { line in
            let sign = -line.declaration.sign(for: .economy)
            let byYear = zip(without.byYear(line), with.byYear(line)).map {
              YearAmount(year: $0.year, amount: ($1.amount - $0.amount) * sign)
            }
            let total = (with.total(line) - without.total(line)) * sign
            return (line.identifier, .object([("total", .money(total)), ("byYear", years(byYear))]))
          })
      ),
    ])
  }

  private var views: JSONValue {
    func own(_ tax: LocalTaxOfOne) -> JSONValue {
      .object([
        ("total", .money(tax.own)), ("withinHorizon", .money(tax.ownWithinHorizon)),
        ("byYear", years(tax.ownByYear)), ("presentValue", .money(tax.ownPresentValue)),
      ])
    }
    return .object([
      (
        "own",
        .object([
          ("municipality", own(result.localTax.municipality)), ("region", own(result.localTax.region)),
        ])
      ),
      ("sector", .object([("total", .money(result.localTax.sector))])),
    ])
  }

  private func path(_ totals: LedgerTotals) -> JSONValue {
    .object([
      (
        "lines",
        .object(
          Line.allCases.filter(totals.isUsed).map { line in
            (
              line.identifier,
              .object([
                ("payer", .string(line.declaration.payer.identifier)),
                ("receiver", .string(line.declaration.receiver.identifier)),
                ("total", .money(totals.total(line))), ("byYear", years(totals.byYear(line))),
              ])
            )
          })
      )
    ])
  }

  private func residual(_ without: LedgerTotals, _ with: LedgerTotals) -> JSONValue {
    let sum = without.residual + with.residual
    return sum == .zero ? .integer(0) : .money(sum)
  }

  private var breakEven: [JSONValue] {
    result.breakEven.map { .object([("phase", .integer($0.phase)), ("value", .rate($0.value))]) }
  }

  private func parameter(_ use: UsedParameter) -> JSONValue {
    .object([
      ("id", .string(use.parameter.id)), ("value", .integer(use.entry.value)),
      ("unit", .string(use.parameter.unit.rawValue)), ("from", .string(use.entry.from.description)),
      ("source", .string(use.entry.source.reference)), ("status", .string(use.entry.status.rawValue)),
      ("confidence", .string(use.entry.confidence.rawValue)),
      ("checked", .string(use.entry.checked.description)),
    ])
  }
}
