import Appraisal
import Economy

/// `breakEven` and `ratios` of `result.json`.
///
/// A turn tells the value next to the change of sign at which the result is not negative, and whether it holds from
/// there on or up to there.
struct BreakEvenJSON {
  let result: ScenarioResult

  var breakEven: JSONValue {
    let byActor = result.thresholds.compactMap { one in
      one.actor.map { ($0.identifier, thresholds(one)) }
    }
    let society = result.thresholds.first { $0.actor == nil }
    return .object([
      (
        "productivity",
        .array(
          result.breakEven.map {
            .object([("phase", .integer($0.phase)), ("value", .rate($0.value))])
          })
      ),
      ("productionValue", ofJobs(\.productionValue)), ("support", ofJobs(\.support)),
      ("actors", .object(byActor)), ("society", society.map(thresholds) ?? .object([])),
    ])
  }

  /// Kronor a month of the jobs that have such a figure.
  private func ofJobs(_ amount: KeyPath<BreakEvenOfJob, Money?>) -> JSONValue {
    .array(
      result.breakEven.compactMap { job in
        job[keyPath: amount].map { .object([("phase", .integer(job.phase)), ("value", .money($0))]) }
      })
  }

  var ratios: JSONValue {
    .object(
      [("taxFactor", .rate(result.scenario.appraisal.taxFactor))]
        + result.ratios.map { ratio in
          (
            ratio.kind.rawValue,
            .object([
              ("gross", value(ratio.gross, ratio.kind)),
              ("net", ratio.net.map { value($0, ratio.kind) } ?? .null),
            ])
          )
        })
  }

  private func thresholds(_ actor: ActorThresholds) -> JSONValue {
    .object(
      ThresholdFactor.allCases.compactMap { factor in
        actor[factor].map { (factor.rawValue, threshold($0, factor)) }
      })
  }

  private func threshold(_ threshold: Threshold, _ factor: ThresholdFactor) -> JSONValue {
    func object(_ status: String, _ turns: [ThresholdTurn], reason: String? = nil) -> JSONValue {
      .object(
        [
          ("status", .string(status)),
          (
            "turns",
            .array(
              turns.map {
                .object([
                  ("value", value($0.limit, factor)),
                  ("holds", .string($0.becomesNegative ? "upTo" : "from")),
                ])
              })
          ),
        ] + (reason.map { [("reason", .string($0))] } ?? []))
    }
    return switch threshold {
    case .at(let turn): object("at", [turn])
    case .several(let turns): object("several", turns)
    case .always: object("always", [])
    case .never(let obstacle): object("never", [], reason: obstacle.rawValue)
    }
  }

  private func value(_ value: Int, _ factor: ThresholdFactor) -> JSONValue {
    switch factor {
    case .programmeCost, .monthsInWork, .wage: .integer(value)
    case .successShare, .productivity, .deadweight, .subsidyDeadweight:
      .rate(Rate(partsPerMillion: value * 1_000))
    }
  }

  private func value(_ value: RatioValue, _ kind: ScenarioRatioKind) -> JSONValue {
    switch value {
    case .value(let quotient):
      .object([
        ("status", .string("value")),
        (
          "value",
          kind == .publicNetCost
            ? .money(Money(ore: quotient.rounded(decimals: 2)))
            : .millionths(quotient.rounded(decimals: 6))
        ),
      ])
    case .infinite: .object([("status", .string("infinite")), ("value", .null)])
    case .undefined(let reason):
      .object([
        ("status", .string("undefined")), ("value", .null), ("reason", .string(reason.rawValue)),
      ])
    }
  }
}
