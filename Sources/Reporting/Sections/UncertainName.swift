import Appraisal
import Economy
import LawData
import LifeCourse

/// What an uncertain input is called and how its values are printed.
struct UncertainName: Sendable {
  private let input: UncertainInput
  private let context: ReportContext
  private let field: ChosenField

  init(_ input: UncertainInput, _ context: ReportContext) {
    self.input = input
    self.context = context
    field = ChosenField(input.name)
  }

  /// The name in words, with the phase it belongs to; the path itself where it has no words.
  var label: String {
    let text = context.text
    if input.unit != nil {
      let parameter = context.parameters.first { $0.parameter.id == input.name }?.parameter
      return parameter.map { text($0.swedishName, $0.englishName) } ?? input.name
    }
    if let outcome = field.outcomeShare {
      let course = outcome.isWith ? context.scenario.courseWith : context.scenario.courseWithout
      guard course.outcomes.indices.contains(outcome.place) else { return input.name }
      let name = text.outcomeName(course.outcomes[outcome.place], outcome.place)
      return text.shareOfOutcome(name, isWith: outcome.isWith)
    }
    let name = field.label(text)
    guard !name.isEmpty else { return input.name }
    guard let owner = field.owner(text) else { return name }
    return "\(name) (\(owner))"
  }

  /// The label with a capital.
  var heading: String { label.prefix(1).uppercased() + label.dropFirst() }

  /// A value, given in millionths of what is written.
  func value(_ millionths: Int) -> String {
    let text = context.text
    if let unit = input.unit { return text.value(unit.value(ofMillionths: millionths), unit) }
    return field.value(PlainNumber.decimal(millionths, decimals: 6, keep: 0), text)
  }
}
