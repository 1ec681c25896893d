import Appraisal
import Economy
import LawData
import LifeCourse

/// The user's own values of parameters that the run has read, each with what it took the place of.
struct OwnValues: Sendable {
  /// One value of the user's own.
  struct Own: Sendable {
    let parameter: Parameter
    let value: ParameterOverride
    /// The model's own values in the months that were read, in order.
    let replaced: [ParameterEntry]
  }

  /// In the order of the file.
  let all: [Own]

  init(_ context: ReportContext) {
    let used = context.parameters
    all = context.scenario.overrides.compactMap { own in
      let replaced = used.filter { $0.ownValue == own }
      guard let first = replaced.first else { return nil }
      return Own(parameter: first.parameter, value: own, replaced: replaced.map(\.entry).unique())
    }
  }

  func table(_ text: Wording) -> Table {
    Table(
      columns: [
        .words(text.identifierColumn), .words(text.nameColumn), .figures(text.ownValueColumn),
        .figures(text.replacedColumn), .words(text.kindColumn), .words(text.holdsColumn),
        .words(text.reasonColumn),
      ],
      rows: all.map { own in
        let unit = own.parameter.unit
        let values = own.replaced.map { entry in
          let value = text.value(entry.value, unit)
          return own.replaced.count > 1 ? "\(value) (\(entry.from))" : value
        }
        return Table.Row([
          .code(own.parameter.id), .text(text(own.parameter.swedishName, own.parameter.englishName)),
          .text(text.value(own.value.value, unit)), .text(values.joined(separator: ", ")),
          .text(text.list(own.replaced.map { text.statusName($0.status) }.unique())),
          .text(text.period(from: own.value.from, through: own.value.through)), .text(own.value.reason),
        ])
      })
  }
}

/// The observed amounts of a scenario's phases.
enum ObservedAmounts {
  /// One amount with the field it stands in.
  static func all(_ scenario: Scenario) -> [(field: String, amount: FixedAmount)] {
    scenario.phaseLists.flatMap { name, phases in
      phases.enumerated().flatMap { place, phase in
        phase.fixed.map { (field: "\(name)[\(place)].fixed.\($0.line.rawValue)", amount: $0) }
      }
    }
  }

  static func table(_ context: ReportContext) -> Table {
    let text = context.text
    return Table(
      columns: [
        .words(text.fieldColumn), .words(text.lineColumn), .figures(text.monthlyColumn),
        .words(text.statusOfDefault),
      ],
      rows: all(context.scenario).map { field, amount in
        Table.Row([
          .code(field), .text(context.label(amount.line.line)), .money(amount.monthly),
          .text(text.observedMark),
        ])
      })
  }
}

extension Array where Element: Hashable {
  /// The elements, each once, in order of first appearance.
  func unique() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
