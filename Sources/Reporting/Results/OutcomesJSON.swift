import Appraisal
import Economy
import LifeCourse

/// The outcomes of the path with the step, and the other fallback of who leaves, in `result.json`.
struct OutcomesJSON {
  let context: ReportContext

  /// Each outcome as if it were the only one, against the path without the step.
  var outcomes: JSONValue {
    .array(
      context.result.outcomes.enumerated().map { place, result in
        .object([
          ("label", .string(context.text.outcomeName(result.outcome, place))),
          ("share", .rate(result.outcome.share)),
          (
            "actors",
            .object(
              zip(EconomicActor.inResults, result.actors).map { ($0.identifier, brief($1)) })
          ),
          ("society", brief(result.society)),
        ])
      })
  }

  /// The totals with the other fallback; `null` where there is no other.
  var fallback: JSONValue {
    guard let other = context.result.otherFallback else { return .null }
    return .object([
      ("used", .string(other.used.rawValue)), ("other", .string(other.other.rawValue)),
      (
        "actors",
        .object(zip(EconomicActor.inResults, other.actors).map { ($0.identifier, .money($1)) })
      ),
      ("society", .money(other.society)),
    ])
  }

  private func brief(_ actor: ActorResult) -> JSONValue {
    .object([
      ("total", .money(actor.total)), ("inHand", .money(actor.inHand)), ("later", .money(actor.later)),
      ("presentValue", .money(actor.presentValue)),
      ("paybackMonth", actor.paybackMonth.map { .integer($0) } ?? .null),
    ])
  }
}
