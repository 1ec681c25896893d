import Appraisal
import Economy
import LawData

/// The figures used, assumptions first, and the choices the file left open.
enum AssumptionsSection {
  /// The order of the groups.
  private static let order: [ParameterStatus] = [.assumption, .law, .statistic, .derived]

  static func build(_ context: ReportContext) -> [Block] {
    let text = context.text
    var blocks: [Block] = [.heading(2, text.assumptionsHeading), .plain(text.assumptionsLead)]
    let own = OwnValues(context)
    if !own.all.isEmpty {
      blocks += [
        .heading(3, text.ownValuesHeading), .plain(text.ownValuesLead), .table(own.table(text)),
      ]
    }
    if !ObservedAmounts.all(context.scenario).isEmpty {
      blocks += [
        .heading(3, text.observedHeading), .plain(text.observedLead),
        .table(ObservedAmounts.table(context)),
      ]
    }
    let conditions = context.scenario.statedNewStartConditions
    if !conditions.isEmpty {
      blocks += [
        .heading(3, text.newStartConditionsHeading), .plain(text.newStartConditionsLead),
        .list(
          conditions.map { stated in
            [.text("\(text.condition(stated.condition)) (\(stated.source.reference)).")]
          }),
      ]
    }
    let grounds = context.scenario.statedSupportGrounds
    if !grounds.isEmpty {
      blocks += [
        .heading(3, text.supportGroundsHeading), .plain(text.newStartConditionsLead),
        .list(grounds.map { [.text("\(text.statedGround($0)) (\($0.source.reference)).")] }),
      ]
    }
    for status in order {
      let used = context.parameters.filter { $0.ownValue == nil && $0.entry.status == status }
      guard !used.isEmpty else { continue }
      blocks += [.heading(3, text.group(status)), .table(table(context, used))]
    }
    if !context.unknownParameters.isEmpty {
      blocks += [
        .heading(3, text.unknownParameters), .list(context.unknownParameters.map { [.code($0)] }),
      ]
    }
    if !context.result.defaults.isEmpty {
      blocks += [
        .heading(3, text.defaultsHeading), .plain(text.defaultsLead),
        .table(defaults(context.result.defaults, text)),
      ]
    }
    return blocks
  }

  private static func table(_ context: ReportContext, _ used: [UsedParameter]) -> Table {
    let text = context.text
    let columns: [Table.Column] = [
      .words(text.identifierColumn), .words(text.nameColumn), .figures(text.valueColumn),
      .words(text.fromColumn), .words(text.sourceColumn), .words(text.confidenceColumn),
      .words(text.checkedColumn),
    ]
    let rows = used.map { use in
      Table.Row([
        .code(use.parameter.id),
        .text(text(use.parameter.swedishName, use.parameter.englishName)),
        .text(text.value(use.entry.value, use.parameter.unit)), .text(use.entry.from.description),
        .text(use.entry.source.reference), .text(text.confidence(use.entry.confidence)),
        .text(use.entry.checked.description),
      ])
    }
    return Table(columns: columns, rows: rows)
  }

  private static func defaults(_ defaults: [DefaultUsed], _ text: Wording) -> Table {
    Table(
      columns: [
        .words(text.fieldColumn), .words(text.meaningColumn), .words(text.valueColumn),
        .words(text.statusOfDefault),
      ],
      rows: defaults.map { choice in
        let field = ChosenField(choice.field)
        return Table.Row([
          .code(choice.field), .text(field.label(text)), .text(field.value(choice.value, text)),
          field.isAssumption ? .text(text.assumedMark) : .empty,
        ])
      })
  }
}
