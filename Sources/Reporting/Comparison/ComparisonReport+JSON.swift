import Appraisal
import Economy
import LawData

/// The comparison in the format `nytta.compare/1`: kronor with two decimals seen from the actor.
extension ComparisonReport {
  var json: JSONValue {
    .object([
      ("format", .string("nytta.compare/1")), ("version", .string(version)),
      ("months", .integer(sides[0].result.scenario.months)),
      ("priceYear", .integer(sides[0].result.scenario.appraisal.priceYear)), ("currency", .string("SEK")),
      ("scenarios", .array(sides.map(scenario))),
      (
        "differs",
        .array(
          comparison.differingInputs.map { input in
            let values = text.comparedValues(input, of: comparison.results)
            return .object([
              ("input", .string(input.rawValue)),
              ("values", .object(zip(sides, values).map { ($0.letter, .string($1)) })),
            ])
          })
      ),
      (
        "best",
        .object([
          ("society", letters(.total, nil)), ("municipality", letters(.headline, .municipality)),
          ("individual", letters(.headline, .individual)),
        ])
      ),
    ])
  }

  private func letters(_ amount: ComparedAmount, _ actor: EconomicActor?) -> JSONValue {
    .array(best(amount, actor).map { .string($0.letter) })
  }

  private func scenario(_ side: ComparedSide) -> JSONValue {
    let scenario = side.result.scenario
    let shares = side.result.net.shares
    return .object([
      ("scenario", .string(side.letter)), ("file", .string(side.file)),
      (
        "input",
        .object([
          ("title", .string(scenario.title)),
          ("fingerprint", scenario.fingerprint.map { .string($0.description) } ?? .null),
        ])
      ),
      ("start", .string(scenario.start.description)), ("municipality", .string(scenario.municipality.code)),
      (
        "settings",
        .object([
          ("method", .string(scenario.appraisal.method.rawValue)),
          ("discountRate", .rate(scenario.appraisal.discountRate)),
          ("deadweight", .rate(shares.deadweight.value)),
          ("subsidyDeadweight", .rate(shares.subsidyDeadweight.value)),
          ("displacement", .rate(shares.displacement.value)),
        ])
      ),
      ("actors", .object(EconomicActor.inResults.map { ($0.identifier, actor($0, of: side)) })),
      ("society", actor(nil, of: side)),
      (
        "municipalTax",
        .object([
          ("gross", .money(side.result.localTax.municipality.gross)),
          ("own", .money(side.result.localTax.municipality.own)),
        ])
      ),
      ("ratios", BreakEvenJSON(result: side.result).ratios),
      (
        "remarks",
        .array(side.result.remarks.filter(\.standsFirst).map { .string(text.remark($0)) })
      ),
    ])
  }

  private func actor(_ actor: EconomicActor?, of side: ComparedSide) -> JSONValue {
    let result = actor.map { side.result[$0] } ?? side.result.society
    let amounts = ComparedAmount.allCases.map { amount in
      (amount, side.exact(amount, of: actor), sides[0].exact(amount, of: actor))
    }
    return .object(
      amounts.map { amount, value, _ in (amount.rawValue, .money(value)) } + [
        ("paybackMonth", result.paybackMonth.map { .integer($0) } ?? .null),
        (
          "difference",
          .object(amounts.map { amount, value, first in (amount.rawValue, .money(value - first)) })
        ),
      ])
  }
}
