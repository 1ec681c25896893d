package import Appraisal
package import Economy
import LawData

/// How an amount came about, for a reader: a tree of indented lines, at most 80 columns wide, folded at a depth.
package enum ExplanationText {
  /// The widest line.
  static let width = 80

  /// The text.
  /// - Parameters:
  ///   - depth: how many levels below the amount are shown.
  ///   - places: finds where an input was written.
  package static func render(
    _ explanation: ScenarioExplanation, title: String, depth: Int, language: Language,
    places: @escaping ExplanationPlaces
  ) -> String {
    let text = Wording(language)
    var walk = ExplanationWalk(text: text, depth: depth, places: places)
    walk.paragraph(text.displayTitle(title, of: explanation.request), level: 0)
    if explanation.method != .standard { walk.paragraph(text.explained(by: explanation.method), level: 0) }
    walk.lines.append("")
    walk.node(explanation.root, level: 0)
    if explanation.root.value == .zero, let months = explanation.monthsWithAmount {
      walk.lines.append("")
      walk.paragraph(text.noAmount(explanation.request, months), level: 0)
    }
    return walk.lines.map { $0 + "\n" }.joined()
  }
}

/// Walks the tree and writes its lines.
private struct ExplanationWalk {
  let text: Wording
  let depth: Int
  let places: ExplanationPlaces
  var lines: [String] = []
  /// The keys of amounts that are written out above.
  private var written: Set<String> = []

  private var formula: ExplanationFormula { ExplanationFormula(text: text) }

  init(text: Wording, depth: Int, places: @escaping ExplanationPlaces) {
    self.text = text
    self.depth = depth
    self.places = places
  }

  /// A node, what it rests on, and those below it.
  mutating func node(_ outer: ExplanationNode, level: Int) {
    let node = level > 0 ? Self.seenThrough(outer) : outer
    let below = Self.named(below: node)
    let isRepeated = [outer, node].contains { $0.key.map(written.contains) ?? false }
    let head = "\(text.name(outer)): \(formula.amount(node))"
    guard !isRepeated || below.isEmpty else {
      return paragraph("\(head) (\(text.seeAbove))", level: level)
    }
    paragraph(head, level: level)
    for detail in details(of: node) { paragraph(detail, level: level + 1) }
    guard !below.isEmpty else { return }
    guard level < depth else {
      return paragraph(text.folded(below.count, depth: level + 1), level: level + 1)
    }
    for key in [outer.key, node.key].compactMap(\.self) { written.insert(key) }
    for child in below { self.node(child, level: level + 1) }
  }

  /// What an amount consists of, where it is one other amount under another name and nothing more.
  private static func seenThrough(_ node: ExplanationNode) -> ExplanationNode {
    guard case .sum = node.operation, node.source == nil, node.deciders.isEmpty, node.children.count == 1,
      let only = node.children.first, !only.operation.isLeaf
    else { return node }
    return seenThrough(only)
  }

  private func details(of node: ExplanationNode) -> [String] {
    var details: [String] = []
    var source = node.source
    if let formula = formula.line(of: node) { details.append("= \(formula)") }
    switch node.operation {
    case .rounded(let rule):
      // A rounding of the model's own that changes nothing is not worth a line.
      if rule.step > 1 || node.children.first?.value != node.value {
        details.append(text.explainedRounding(rule))
      }
      if node.source == rule.source { source = nil }
    case .part: details.append(text.largestRemainder(over: node.children.last))
    case .input(let origin): details.append(text.origin(origin, places))
    case .parameter(let parameter, let entry, let own):
      details.append(text.provenance(parameter, entry, own: own))
    default: break
    }
    if let source { details.append("[\(source.reference)]") }
    if !node.deciders.isEmpty {
      details.append(
        text.decidedBy(
          Self.flat(node.deciders).map { "\(text.name($0)) \(formula.amount($0))\(origin(of: $0))" }))
    }
    return details
  }

  /// Where what decided stands, in brief.
  private func origin(of node: ExplanationNode) -> String {
    switch node.operation {
    case .input(.field(let field)): places(field).map { " (\($0.text))" } ?? ""
    case .parameter(_, let entry, nil): " [\(entry.source.reference)]"
    case .parameter(_, _, let own?): " [\(text.ownValue(own))]"
    default: ""
    }
  }

  /// What decided, and what that follows from.
  private static func flat(_ nodes: [ExplanationNode]) -> [ExplanationNode] {
    nodes.flatMap { [$0] + flat($0.deciders) }
  }

  /// The nearest nodes below with a name, each once; numbers of the formula itself stand in it alone.
  private static func named(below node: ExplanationNode) -> [ExplanationNode] {
    var found: [ExplanationNode] = []
    func collect(_ nodes: [ExplanationNode]) {
      for child in nodes {
        if case .input(.formula) = child.operation { continue }
        if child.term == nil {
          collect(child.children)
        } else if !found.contains(where: { $0.term == child.term && $0.value == child.value }) {
          found.append(child)
        }
      }
    }
    collect(node.children)
    return found.filter { $0.value != .zero || $0.operation.isLeaf || !$0.children.isEmpty }
  }

  /// A paragraph within the width, its further lines indented.
  mutating func paragraph(_ words: String, level: Int) {
    let words = MarkdownEscape.oneLine(words)
    let indent = String(repeating: "  ", count: level)
    var line = indent
    var isEmpty = true
    for word in words.split(separator: " ") {
      let extra = isEmpty ? 0 : 1
      if !isEmpty, DisplayWidth.of(line) + extra + DisplayWidth.of(String(word)) > ExplanationText.width {
        lines.append(line)
        line = indent + "  "
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    lines.append(line)
  }
}
