import Appraisal
import Economy

/// What the uncertain inputs mean for the result; nothing where the file has none.
enum SensitivitySection {
  static func build(_ context: ReportContext) -> [Block] {
    let all = context.result.sensitivity
    guard !all.isEmpty else { return [] }
    let text = context.text
    var blocks: [Block] = [
      .heading(2, text.sensitivityHeading), .plain(text.sensitivityLead(hasLoans: context.figures.hasLoans)),
      .paragraph([.text(sentences(context))]),
      .table(overview(context)), .figure(TornadoChart.figure(context)),
    ]
    for one in all {
      blocks += [
        .heading(3, UncertainName(one.input, context).heading), .table(table(one, context)),
      ]
    }
    return blocks
  }

  /// What matters most, and what can turn the sign.
  private static func sentences(_ context: ReportContext) -> String {
    let text = context.text
    let all = context.result.sensitivity
    var sentences: [String] = []
    if let first = all.first {
      let name = UncertainName(first.input, context)
      let printed = printedSociety(first, context)
      sentences.append(
        text.mattersMost(
          name.label, isAlone: all.count == 1,
          from: name.value(first.input.low), to: name.value(first.input.high),
          resultFrom: printed[0], resultTo: printed[2]))
    }
    let turns = all.flatMap { one in
      one.turns.map { turn in
        let name = UncertainName(one.input, context)
        return text.turns(
          turn, actor: turn.actor.map(text.actorInSentence) ?? text.societyInSentence, input: name.label,
          value: name.value(turn.value))
      }
    }
    sentences.append(turns.isEmpty ? text.nothingTurns : text.whatTurns(turns))
    return sentences.joined(separator: " ")
  }

  /// Society's headline at the lowest, own and highest value, as printed.
  static func printedSociety(_ one: InputSensitivity, _ context: ReportContext) -> [Int] {
    one.points.indices.map { place in
      printed(one, at: place, context).reduce(0) { $0 + $1.kronor }
    }
  }

  /// The headlines of all actors at a value in whole kronor: the run's own as everywhere else in the report.
  private static func printed(
    _ one: InputSensitivity, at place: Int, _ context: ReportContext
  ) -> [(actor: EconomicActor, kronor: Int)] {
    // The change from the run's own is rounded, so that what does not change is printed alike.
    let actors = EconomicActor.inResults
    let base = one.points[1]
    let changes = RoundedTable.column(
      actors.map { one.points[place][$0].headline - base[$0].headline })
    return zip(actors, changes).map { actor, change in
      (actor: actor, kronor: (context.figures[actor]?.headline ?? 0) + change)
    }
  }

  private static func overview(_ context: ReportContext) -> Table {
    let text = context.text
    return Table(
      columns: [
        .words(text.uncertainColumn), .words(text.fieldColumn), .figures(text.lowColumn),
        .figures(text.baseColumn), .figures(text.highColumn), .figures(text.societyAt(text.lowColumn)),
        .figures(text.societyAt(text.baseColumn)), .figures(text.societyAt(text.highColumn)),
        .figures(text.spreadColumn),
      ],
      rows: context.result.sensitivity.map { one in
        let name = UncertainName(one.input, context)
        let society = printedSociety(one, context)
        let spread = (society.max() ?? 0) - (society.min() ?? 0)
        return Table.Row(
          [.text(name.label), .code(one.input.name)]
            + [one.input.low, one.input.base, one.input.high].map { .text(name.value($0)) }
            + society.map { .kronor($0) } + [.kronor(spread)])
      })
  }

  private static func table(_ one: InputSensitivity, _ context: ReportContext) -> Table {
    let text = context.text
    let name = UncertainName(one.input, context)
    let columns = one.points.indices.map { printed(one, at: $0, context) }
    let shown = EconomicActor.inResults.enumerated().filter { place, actor in
      columns.contains { $0[place].kronor != 0 } || context.figures[actor]?.isEmpty == false
    }
    func turn(_ actor: EconomicActor?) -> Table.Cell {
      guard let turn = one.turns.first(where: { $0.actor == actor }) else { return .text(text.noTurn) }
      return .text(text.turn(turn, value: name.value(turn.value)))
    }
    var rows = shown.map { place, actor in
      Table.Row([.text(text.actor(actor))] + columns.map { .kronor($0[place].kronor) } + [turn(actor)])
    }
    rows.append(
      Table.Row(
        [.text(text.actor(nil))] + printedSociety(one, context).map { .kronor($0) } + [turn(nil)],
        isTotal: true))
    let society = one.points.map { $0[nil] }
    func row(_ title: String, _ amounts: [Money], base: Int) -> Table.Row {
      let changes = amounts.map { RoundedTable.column([$0 - amounts[1]]).reduce(0, +) }
      return Table.Row([.text(title)] + changes.map { .kronor(base + $0) } + [.empty])
    }
    rows.append(
      row(text.societyTotalRow, society.map(\.total), base: context.figures.society(\.change)))
    rows.append(
      row(
        text.societyPresentValueRow, society.map(\.presentValue),
        base: context.figures.society(\.presentValue)))
    let values = [one.input.low, one.input.base, one.input.high].map { name.value($0) }
    return Table(
      columns: [.words(text.actorColumn)] + values.map { .figures($0) } + [.words(text.turnColumn)],
      rows: rows)
  }
}
