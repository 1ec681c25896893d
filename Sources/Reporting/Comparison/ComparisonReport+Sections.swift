import Appraisal
import Economy

/// The comparison section by section.
extension ComparisonReport {
  func blocks(withFigure: Bool) -> [Block] {
    let figure = ComparisonChart(sides: sides, actors: actors, text: text).figure
    return opening + differences + change + (withFigure ? [.figure(figure)] : []) + cash + municipality
      + values + net + ratios + remarks
  }

  /// The sentence, what the amounts are, and which scenario each letter is.
  private var opening: [Block] {
    let scenarios = sides.map { side in
      [
        Inline.strong(side.letter), .text(": " + text.displayTitle(side.result.scenario)),
      ] + (side.file.isEmpty ? [] : [.text(" ("), .code(side.file), .text(")")])
    }
    return [
      .heading(1, text.comparisonTitle(sides.count)), .paragraph([.strong(bestSentence)]),
      .plain(text.comparisonLead(months: sides[0].result.scenario.months)), .list(scenarios),
    ]
  }

  /// Who gains most by which scenario.
  private var bestSentence: String {
    let subjects: [(EconomicActor?, ComparedAmount)] = [
      (nil, .total), (.municipality, .headline), (.individual, .headline),
    ]
    let clauses = subjects.map { actor, amount in
      let leaders = best(amount, actor)
      return text.bestClause(
        actor, letters: leaders.map(\.letter), kronor: leaders.first?.amount(amount, of: actor) ?? 0,
        isAll: leaders.count == sides.count)
    }
    return text.bestSentence(clauses, hasLoans: sides.contains { $0.figures.hasLoans })
  }

  /// The scenarios by which an actor, or society, gains most.
  func best(_ amount: ComparedAmount, _ actor: EconomicActor?) -> [ComparedSide] {
    ScenarioComparison.leaders(sides.map { $0.exact(amount, of: actor) }).map { sides[$0] }
  }

  private var differences: [Block] {
    let inputs = comparison.differingInputs
    let items = inputs.map { input in
      [Inline.strong(text.comparedInput(input)), .text(": " + told(input))]
    }
    let caution = inputs.contains(where: \.isBesideStep) ? [Block.plain(text.differingCaution)] : []
    return [.heading(2, text.differingHeading)]
      + (items.isEmpty ? [.plain(text.nothingDiffers)] : [.list(items)]) + caution
  }

  /// What each scenario has, those that have the same together.
  private func told(_ input: ComparedInput) -> String {
    let values = text.comparedValues(input, of: comparison.results)
    var groups: [(letters: [String], value: String)] = []
    for (side, value) in zip(sides, values) {
      if let place = groups.firstIndex(where: { $0.value == value }) {
        groups[place].letters.append(side.letter)
      } else {
        groups.append(([side.letter], value))
      }
    }
    guard groups.count > 1 else { return text.differsInDetail(groups.first?.value ?? "") }
    return groups.map { "\(text.list($0.letters)) \($0.value)" }.joined(separator: "; ") + "."
  }

  private var change: [Block] {
    [.heading(2, text.comparedChangeHeading), .plain(text.comparedChangeLead)] + tables(of: .total) + [
      .plain(text.comparedRounding)
    ] + loans
  }

  private var cash: [Block] {
    [.heading(2, text.comparedCashHeading)] + tables(of: .headline)
      + [.plain(text.comparedPaybackLead), .table(paybackTable)]
  }

  private var values: [Block] {
    let rates = Array(Set(sides.map { $0.result.scenario.appraisal.discountRate }))
    return [
      .heading(2, text.presentValueColumn),
      .plain(
        text.comparedValueLead(
          rate: rates.count == 1 ? rates.first.map(text.number.percent) : nil,
          priceYear: sides[0].result.scenario.appraisal.priceYear)),
    ] + tables(of: .presentValue)
  }

  private var net: [Block] {
    let shares = sides.map { side in
      [Inline.strong(side.letter), .text(": " + text.comparedShares(side.result.net.shares))]
    }
    return [.heading(2, text.comparedNetHeading), .plain(text.comparedNetLead), .list(shares)]
      + (comparison.isNetUneven ? [.plain(text.netUneven)] : []) + tables(of: .net)
  }

  private var ratios: [Block] {
    [
      .heading(2, text.keyRatiosHeading), .table(ratioTable), .plain(text.ratioWithoutValue),
      .plain(text.comparedMore),
    ]
  }

  /// What a reader must know, those that several scenarios share told once.
  private var remarks: [Block] {
    var told: [(letters: [String], text: String)] = []
    for side in sides {
      for remark in side.result.remarks where remark.standsFirst {
        let words = text.remark(remark)
        if let place = told.firstIndex(where: { $0.text == words }) {
          told[place].letters.append(side.letter)
        } else {
          told.append(([side.letter], words))
        }
      }
    }
    guard !told.isEmpty else { return [] }
    return [
      .heading(2, text.comparedRemarksHeading),
      .list(told.map { [.strong(text.list($0.letters)), .text(": " + $0.text)] }),
    ]
  }
}
