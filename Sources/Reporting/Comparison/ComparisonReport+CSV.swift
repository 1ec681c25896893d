import Appraisal
import Economy

/// The comparison in long form: a row a scenario, actor and measure, with its difference to the first scenario.
///
/// Amounts are kronor and öre, seen from the actor. A ratio has no actor; a measure without a value is empty.
extension ComparisonReport {
  static let csvColumns = ["scenario", "file", "title", "actor", "measure", "value", "difference"]

  func csv(isForExcel: Bool) -> String {
    var rows = [Self.csvColumns]
    for side in sides {
      let head = [
        side.letter, CSVCell.text(side.file), CSVCell.text(text.displayTitle(side.result.scenario)),
      ]
      for actor in EconomicActor.inResults.map(EconomicActor?.some) + [nil] {
        for amount in ComparedAmount.allCases {
          let value = side.exact(amount, of: actor)
          rows.append(
            head + [
              actor?.identifier ?? "society", amount.rawValue, plain(value, isForExcel),
              plain(value - sides[0].exact(amount, of: actor), isForExcel),
            ])
        }
        let (payback, first) = (payback(side, actor), payback(sides[0], actor))
        rows.append(
          head + [
            actor?.identifier ?? "society", "paybackMonth", payback.map(String.init) ?? "",
            payback.flatMap { month in first.map { String(month - $0) } } ?? "",
          ])
      }
      for ratio in side.result.ratios {
        rows.append(head + ["", "\(ratio.kind.rawValue).gross", plain(ratio.gross, isForExcel), ""])
        if let net = ratio.net {
          rows.append(head + ["", "\(ratio.kind.rawValue).net", plain(net, isForExcel), ""])
        }
      }
    }
    let end = isForExcel ? "\r\n" : "\n"
    return (isForExcel ? "\u{FEFF}" : "")
      + rows.map { $0.joined(separator: isForExcel ? ";" : ",") + end }.joined()
  }

  private func payback(_ side: ComparedSide, _ actor: EconomicActor?) -> Int? {
    (actor.map { side.result[$0] } ?? side.result.society).paybackMonth
  }

  private func plain(_ amount: Money, _ isForExcel: Bool) -> String {
    PlainNumber.decimal(amount.ore, decimals: 2, keep: 2, mark: isForExcel ? "," : ".")
  }

  private func plain(_ ratio: RatioValue, _ isForExcel: Bool) -> String {
    switch ratio {
    case .value(let quotient):
      PlainNumber.decimal(
        quotient.rounded(decimals: 6), decimals: 6, keep: 1, mark: isForExcel ? "," : ".")
    case .infinite: "infinite"
    case .undefined: ""
    }
  }
}
