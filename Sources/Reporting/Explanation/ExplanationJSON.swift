package import Appraisal
import Bookkeeping
package import Economy
import LawData
import LifeCourse

/// `nytta.explanation/1`: how an amount came about, as a tree that can be reckoned again.
///
/// Every node has its value and operation; a leaf is an input or a parameter. A node with a `key` that has stood in full
/// before is written as `sameAs`.
package enum ExplanationJSON {
  /// The name and version of the format.
  static let format = "nytta.explanation/1"

  /// The document.
  package static func document(
    _ explanation: ScenarioExplanation, of scenario: Scenario, version: String, language: Language,
    places: @escaping ExplanationPlaces
  ) -> String {
    let text = Wording(language)
    var writer = NodeWriter(text: text, places: places)
    let request = explanation.request
    var members: [(String, JSONValue)] = [
      ("format", .string(format)), ("version", .string(version)),
      (
        "input",
        .object([
          ("title", .string(scenario.title)),
          ("fingerprint", scenario.fingerprint.map { .string($0.description) } ?? .null),
        ])
      ),
      ("subject", .string(request.subject.identifier)), ("period", period(request.period)),
      ("path", .string(request.side.rawValue)), ("method", .string(explanation.method.rawValue)),
      ("currency", .string("SEK")),
      ("amount", .money(explanation.root.value.money ?? .zero)),
    ]
    if let months = explanation.monthsWithAmount {
      members.append(
        (
          "monthsWithAmount",
          .object([("without", list(months.without)), ("with", list(months.with))])
        ))
    }
    members.append(("root", writer.node(explanation.root)))
    return JSONValue.object(members).document
  }

  private static func list(_ months: [YearMonth]) -> JSONValue {
    .array(months.map { .string($0.description) })
  }

  private static func period(_ period: ExplanationRequest.Period) -> JSONValue {
    switch period {
    case .month(let month): .string(month.description)
    case .year(let year): .string(String(year))
    case .whole: .string("whole")
    }
  }
}

/// Writes nodes, each amount with a key once in full.
private struct NodeWriter {
  let text: Wording
  let places: ExplanationPlaces
  private var written: Set<String> = []

  init(text: Wording, places: @escaping ExplanationPlaces) {
    self.text = text
    self.places = places
  }

  mutating func node(_ node: ExplanationNode) -> JSONValue {
    var members: [(String, JSONValue)] = []
    if let term = node.term {
      members.append(("id", .string(term.id)))
      members.append(("name", .string(text(term.swedish, term.english))))
      if let month = term.month { members.append(("month", .string(month.description))) }
    }
    members += value(of: node)
    if let key = node.key {
      guard written.insert(key).inserted else { return .object(members + [("sameAs", .string(key))]) }
      members.append(("key", .string(key)))
    }
    members.append(("operation", .string(node.operation.identifier)))
    members += details(of: node)
    if let source = node.source { members.append(("source", .string(source.reference))) }
    if !node.deciders.isEmpty {
      var deciders: [JSONValue] = []
      for decider in node.deciders { deciders.append(self.node(decider)) }
      members.append(("decidedBy", .array(deciders)))
    }
    if !node.operation.isLeaf {
      var children: [JSONValue] = []
      for child in node.children { children.append(self.node(child)) }
      members.append(("children", .array(children)))
    }
    return .object(members)
  }

  private func value(of node: ExplanationNode) -> [(String, JSONValue)] {
    let shown: JSONValue
    var isExact = true
    if node.unit == .calendarMonth {
      shown = .string(YearMonth(index: Int(node.value.wholeBelow)).description)
    } else if node.unit == .kronor, let money = node.value.money {
      shown = .money(money)
    } else if node.value.denominator == 1 {
      shown = .integer(Int(node.value.numerator))
    } else {
      let millionths = node.value * ExactFraction(Rate.one.partsPerMillion)
      isExact = millionths.denominator == 1
      shown = .rate(Rate(partsPerMillion: Int(millionths.wholeBelow)))
    }
    let exact: [(String, JSONValue)] =
      isExact ? [] : [("exact", .string("\(node.value.numerator)/\(node.value.denominator)"))]
    return [("value", shown)] + exact + [("unit", .string(node.unit.rawValue))]
  }

  private func details(of node: ExplanationNode) -> [(String, JSONValue)] {
    switch node.operation {
    case .rounded(let rule):
      return [
        (
          "rounding",
          .object([
            ("step", .money(Money(ore: rule.step))),
            ("direction", .string(String(describing: rule.direction))),
            ("source", .string(rule.source.reference)),
          ])
        )
      ]
    case .part(let place): return [("place", .integer(place))]
    case .input(let origin): return [("origin", self.origin(origin))]
    case .parameter(let parameter, let entry, let own):
      let used: [(String, JSONValue)] = [("parameter", figure(parameter, entry))]
      return used + (own.map { [("override", override($0))] } ?? [])
    default: return []
    }
  }

  private func origin(_ origin: ExplanationOrigin) -> JSONValue {
    switch origin {
    case .field(let field):
      guard let place = places(field) else {
        return .object([("kind", .string("default")), ("field", .string(field))])
      }
      return .object([
        ("kind", .string("scenario")), ("field", .string(field)), ("file", .string(place.file)),
        ("line", .integer(place.line)), ("column", .integer(place.column)),
      ])
    case .method(let field): return .object([("kind", .string("method")), ("field", .string(field))])
    case .observed(let field):
      var members: [(String, JSONValue)] = [("kind", .string("observed")), ("field", .string(field))]
      if let place = places(field) {
        members += [
          ("file", .string(place.file)), ("line", .integer(place.line)), ("column", .integer(place.column)),
        ]
      }
      return .object(members)
    case .leaving(let first, let last, let cause, let fallback):
      return .object([
        ("kind", .string("leaving")), ("from", .string(first.description)),
        ("through", .string(last.description)), ("cause", .string(cause.rawValue)),
        ("fallback", .string(fallback.rawValue)),
      ])
    case .calendar: return .object([("kind", .string("calendar"))])
    case .history: return .object([("kind", .string("earlierMonths"))])
    case .yearByYear: return .object([("kind", .string("yearByYear"))])
    case .formula: return .object([("kind", .string("formula"))])
    }
  }

  private func override(_ own: ParameterOverride) -> JSONValue {
    .object([
      ("value", .integer(own.value)), ("from", .string(own.from.description)),
      ("through", own.through.map { .string($0.description) } ?? .null), ("reason", .string(own.reason)),
    ])
  }

  private func figure(_ parameter: Parameter, _ entry: ParameterEntry) -> JSONValue {
    .object([
      ("id", .string(parameter.id)), ("value", .integer(entry.value)),
      ("unit", .string(parameter.unit.rawValue)), ("from", .string(entry.from.description)),
      ("through", entry.through.map { .string($0.description) } ?? .null),
      ("source", .string(entry.source.reference)), ("status", .string(entry.status.rawValue)),
      ("confidence", .string(entry.confidence.rawValue)), ("checked", .string(entry.checked.description)),
    ])
  }
}
