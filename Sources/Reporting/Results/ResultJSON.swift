import Appraisal
import Bookkeeping
import Economy
import LawData
import LifeCourse

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
      ("presentValueByRate", .array(result.presentValues.map(presentValue))),
      ("horizons", .array(result.horizons.map(horizon))),
      ("retention", retention),
      ("outcomes", OutcomesJSON(context: context).outcomes),
      ("fallback", OutcomesJSON(context: context).fallback),
      ("views", views),
      ("net", NetJSON(context: context).value),
      ("roles", .object(result.roles.map { ($0.actor.identifier, roles($0)) })),
      ("paths", .object([("without", path(without)), ("with", path(with))])),
      ("conservation", .object([("residual", residual(without, with))])),
      ("ratios", BreakEvenJSON(result: result).ratios),
      ("breakEven", BreakEvenJSON(result: result).breakEven),
      ("uncertainty", UncertaintyJSON(sensitivity: result.sensitivity).value),
      (
        "settings",
        .array(
          result.defaults.map { .object([("field", .string($0.field)), ("value", .string($0.value))]) }
            + ObservedAmounts.all(context.scenario).map(observed))
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

  /// A municipality or region that employs the participant.
  private func roles(_ roles: PublicRoles) -> JSONValue {
    .object([
      ("asAuthority", actor(roles.asAuthority)), ("asEmployer", actor(roles.asEmployer)),
      ("together", actor(roles.together)),
    ])
  }

  private func presentValue(_ values: PresentValueAtRate) -> JSONValue {
    .object([
      ("rate", .rate(values.rate)),
      ("actors", .object(EconomicActor.inResults.map { ($0.identifier, .money(values[$0])) })),
      ("society", .money(values.society)),
    ])
  }

  private func horizon(_ result: HorizonResult) -> JSONValue {
    func brief(_ actor: ActorResult) -> JSONValue {
      .object([
        ("total", .money(actor.total)), ("inHand", .money(actor.inHand)), ("later", .money(actor.later)),
        ("presentValue", .money(actor.presentValue)),
        ("paybackMonth", actor.paybackMonth.map { .integer($0) } ?? .null),
      ])
    }
    let name: JSONValue =
      switch result.horizon {
      case .years(let years): .integer(years)
      case .retirement: .string("retirement")
      }
    return .object([
      ("horizon", name), ("months", .integer(result.months)),
      ("actors", .object(EconomicActor.inResults.map { ($0.identifier, brief(result[$0])) })),
      ("society", brief(result.society)),
    ])
  }

  /// The phases that some leave, and the share that leaves each month.
  private var retention: JSONValue {
    .array(
      context.scenario.courseWith.outcomes.enumerated().flatMap { outcome, each in
        each.phases.enumerated().filter { place, phase in
          !phase.retention.isEmpty || result.exits.contains { $0.outcome == outcome && $0.phase == place }
        }.map { place, phase in
          let exits = result.exits.filter { $0.outcome == outcome && $0.phase == place }
          return .object([
            ("outcome", .integer(outcome)), ("phase", .integer(place)),
            ("shares", .array(phase.retention.map { .rate($0) })),
            (
              "fallback",
              .string(
                (exits.contains { $0.fallback == .unemploymentBenefit }
                  ? Fallback.unemploymentBenefit : .without)
                  .rawValue)
            ),
            (
              "exits",
              .array(
                exits.map {
                  .object([
                    ("from", .string($0.from.description)), ("share", .rate($0.share)),
                    ("cause", .string($0.cause.rawValue)), ("fallback", .string($0.fallback.rawValue)),
                  ])
                })
            ),
          ])
        }
      })
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

  private func observed(field: String, amount: FixedAmount) -> JSONValue {
    .object([
      ("field", .string(field)),
      ("value", .string(PlainNumber.decimal(amount.monthly.ore, decimals: 2, keep: 0))),
      ("status", .string("observed")),
    ])
  }

  /// A value of the user's own, with the model's beside it.
  private func ownValue(_ use: UsedParameter, _ own: ParameterOverride) -> JSONValue {
    .object([
      ("id", .string(use.parameter.id)), ("value", .integer(own.value)),
      ("unit", .string(use.parameter.unit.rawValue)), ("from", .string(own.from.description)),
      ("to", own.through.map { .string($0.description) } ?? .null), ("source", .string(own.reason)),
      ("status", .string("ownValue")), ("confidence", .null), ("checked", .null),
      ("replaces", modelValue(use)),
    ])
  }

  private func parameter(_ use: UsedParameter) -> JSONValue {
    use.ownValue.map { ownValue(use, $0) } ?? modelValue(use)
  }

  private func modelValue(_ use: UsedParameter) -> JSONValue {
    .object([
      ("id", .string(use.parameter.id)), ("value", .integer(use.entry.value)),
      ("unit", .string(use.parameter.unit.rawValue)), ("from", .string(use.entry.from.description)),
      ("source", .string(use.entry.source.reference)), ("status", .string(use.entry.status.rawValue)),
      ("confidence", .string(use.entry.confidence.rawValue)),
      ("checked", .string(use.entry.checked.description)),
    ])
  }
}
