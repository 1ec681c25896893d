import Appraisal
import Economy
import LawData

/// The formula of a node of an explanation in signs, with its numbers.
struct ExplanationFormula {
  let text: Wording

  /// The formula of a node; `nil` where it would only repeat the amount.
  func line(of node: ExplanationNode) -> String? {
    guard !node.operation.isLeaf else { return nil }
    guard case .rounded = node.operation, let inner = node.children.first else {
      let shown = term(node, isTop: true)
      return shown == value(node) ? nil : shown
    }
    // What is rounded, and what it is before.
    let shown = term(inner)
    let exact = value(inner)
    guard shown != exact else { return exact == value(node) ? nil : exact }
    return "\(shown) = \(exact)"
  }

  /// A node within a formula: what has a name stands as its value.
  private func term(_ node: ExplanationNode, isTop: Bool = false) -> String {
    guard isTop || node.term == nil, !node.operation.isLeaf else { return value(node) }
    let parts = node.children
    switch node.operation {
    case .sum:
      // What is nothing adds nothing.
      let counted = parts.filter { $0.value != .zero }
      guard !counted.isEmpty else { return value(node) }
      return counted.map { term($0) }.joined(separator: " + ")
    case .difference:
      return ([term(parts[0])] + parts.dropFirst().map(factor)).joined(separator: " \u{2212} ")
    case .product: return parts.map(factor).joined(separator: " \u{D7} ")
    case .quotient: return parts.map(divided).joined(separator: " / ")
    case .smallest: return "min(\(list(parts)))"
    case .largest: return "max(\(list(parts)))"
    case .notBelowZero:
      return parts[0].value >= .zero
        ? term(parts[0], isTop: parts[0].term == nil) : "max(\(term(parts[0])); 0)"
    case .ifAtLeast: return text.conditional(term(parts[0]), term(parts[1]), "\u{2265}", term(parts[2]))
    case .ifAbove: return text.conditional(term(parts[0]), term(parts[1]), ">", term(parts[2]))
    case .rounded:
      guard parts[0].value != node.value else { return term(parts[0]) }
      return "\(text.roundedInFormula)(\(term(parts[0])))"
    case .part(let place):
      let weights = parts[1].children
      let own = weights.indices.contains(place) ? value(weights[place]) : ""
      return "\(value(parts[0])) \u{D7} \(own) / \(value(parts[1]))"
    case .input, .parameter: return value(node)
    }
  }

  private func list(_ nodes: [ExplanationNode]) -> String {
    nodes.map { term($0) }.joined(separator: "; ")
  }

  /// What is multiplied or taken away: in parentheses where it is a sum.
  private func factor(_ node: ExplanationNode) -> String {
    let isNegative = (node.term != nil || node.operation.isLeaf) && node.value < .zero
    return isSum(bare(node)) || isNegative ? "(\(term(node)))" : term(node)
  }

  /// What is divided, or divides.
  private func divided(_ node: ExplanationNode) -> String {
    guard node.term == nil, case .product = node.operation else { return factor(node) }
    return "(\(term(node)))"
  }

  private func isSum(_ node: ExplanationNode) -> Bool {
    guard node.term == nil else { return false }
    switch node.operation {
    case .sum, .difference, .quotient, .part, .ifAtLeast, .ifAbove: return node.children.count > 1
    default: return false
    }
  }

  /// A step that changes nothing is seen through.
  private func bare(_ node: ExplanationNode) -> ExplanationNode {
    guard node.term == nil, let first = node.children.first, first.value == node.value else { return node }
    switch node.operation {
    case .notBelowZero, .rounded: return bare(first)
    default: return node
    }
  }

  // MARK: Values

  /// A value without its unit, as it stands in a formula: kronor with öre where there are any.
  func value(_ node: ExplanationNode) -> String {
    switch node.unit {
    case .kronor: kronor(node.value)
    case .share: percent(node.value)
    case .calendarMonth: YearMonth(index: Int(node.value.wholeBelow)).description
    case .calendarYear: String(Int(node.value.wholeBelow))
    case .index: decimal(node.value, decimals: 2)
    case .flag: node.value == .zero ? text("nej", "no") : text("ja", "yes")
    case .days, .weeks, .months, .years, .persons, .squareMetres, .number: decimal(node.value, decimals: 6)
    }
  }

  /// A value with its unit.
  func amount(_ node: ExplanationNode) -> String {
    let shown = value(node)
    let isOne = node.value == ExactFraction(1)
    return switch node.unit {
    case .kronor: "\(shown)\u{A0}\(text.number.unit)"
    case .share, .calendarMonth, .calendarYear, .index, .number, .flag: shown
    case .days: "\(shown)\u{A0}\(isOne ? text("dag", "day") : text("dagar", "days"))"
    case .weeks: "\(shown)\u{A0}\(isOne ? text("vecka", "week") : text("veckor", "weeks"))"
    case .months: "\(shown)\u{A0}\(isOne ? text("månad", "month") : text("månader", "months"))"
    case .years: "\(shown)\u{A0}\(isOne ? text("år", "year") : text("år", "years"))"
    case .persons: "\(shown)\u{A0}\(isOne ? text("person", "person") : text("personer", "persons"))"
    case .squareMetres: "\(shown)\u{A0}m²"
    }
  }

  private func kronor(_ value: ExactFraction) -> String {
    guard let money = value.money else {
      // Cut at öre towards zero, with an ellipsis where there is more.
      let ore = value * ExactFraction(100)
      let cut = value < .zero ? -(-ore).wholeBelow : ore.wholeBelow
      return text.number.money(Money(ore: Int(cut))) + "\u{2026}"
    }
    return money.ore % 100 == 0 ? text.number.whole(money.wholeKronor) : text.number.money(money)
  }

  private func percent(_ value: ExactFraction) -> String {
    let millionths = value * ExactFraction(Rate.one.partsPerMillion)
    return text.number.percent(Rate(partsPerMillion: Int(millionths.wholeBelow)))
      + (millionths.denominator == 1 ? "" : "\u{2026}")
  }

  private func decimal(_ value: ExactFraction, decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1) { product, _ in product * 10 }
    let scaled = value * ExactFraction(scale)
    return text.number.decimal(Int(scaled.wholeBelow), decimals: decimals)
      + (scaled.denominator == 1 ? "" : "\u{2026}")
  }
}
