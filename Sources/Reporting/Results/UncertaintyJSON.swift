import Appraisal
import Economy

/// `uncertainty` of `result.json`: for each uncertain input, the most important for society first, every actor at
/// the three values, and where results turn. `inHand` is without study loans, as is the sign that turns.
struct UncertaintyJSON {
  let sensitivity: [InputSensitivity]

  var value: JSONValue { .object(sensitivity.map { ($0.input.name, one($0)) }) }

  private func one(_ one: InputSensitivity) -> JSONValue {
    .object(
      zip(["low", "base", "high"], one.points).map { ($0, point($1)) }
        + [("spread", .money(one.spread)), ("turns", .array(one.turns.map(turn)))])
  }

  private func point(_ point: SensitivityPoint) -> JSONValue {
    .object([
      ("value", .millionths(point.value)),
      (
        "actors",
        .object(
          point.outcomes.compactMap { outcome in outcome.actor.map { ($0.identifier, self.outcome(outcome)) }
          })
      ),
      ("society", outcome(point[nil])),
    ])
  }

  private func outcome(_ outcome: SensitivityPoint.Outcome) -> JSONValue {
    .object([
      ("inHand", .money(outcome.headline)), ("total", .money(outcome.total)),
      ("presentValue", .money(outcome.presentValue)),
    ])
  }

  private func turn(_ turn: SwitchingValue) -> JSONValue {
    .object([
      ("actor", .string(turn.actor?.identifier ?? "society")), ("value", .millionths(turn.value)),
      ("becomes", .string(turn.becomesNegative ? "negative" : "notNegative")),
      ("exact", .bool(turn.isExact)), ("turns", .integer(turn.turns)),
    ])
  }
}
