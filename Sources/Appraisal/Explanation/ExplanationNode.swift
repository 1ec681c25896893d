package import Economy

/// An amount and how it came about: a rule with its formula, down to the inputs of the scenario and the parameters of
/// the law.
///
/// Where a rule of the model gives the amount, ``value`` is that rule's own answer, and the operation on the children
/// gives it again: ``recomputed`` reckons from the leaves alone.
package struct ExplanationNode: Sendable {
  /// What it is; `nil`: a step within the formula of the node above.
  package let term: ExplanationTerm?
  /// The value in its unit.
  package let value: ExactFraction
  /// What the value counts.
  package let unit: ExplanationUnit
  /// How the value follows from the children, or where a leaf comes from.
  package let operation: ExplanationOperation
  /// What the operation is made on, in order.
  package let children: [ExplanationNode]
  /// Act and section of the rule.
  package var source: LegalSource?
  /// What decided that this figure or rule holds: an age, a number of months. No part of the formula.
  package var deciders: [ExplanationNode] = []
  /// The name of an amount that stands in several places, so that it is written in full once.
  package var key: String?

  package init(
    _ term: ExplanationTerm?, value: ExactFraction, unit: ExplanationUnit, operation: ExplanationOperation,
    children: [ExplanationNode]
  ) {
    self.term = term
    self.value = value
    self.unit = unit
    self.operation = operation
    self.children = children
  }

  /// An operation on children; the value is what it gives.
  package init(
    _ term: ExplanationTerm?, _ operation: ExplanationOperation, _ children: [ExplanationNode],
    unit: ExplanationUnit = .kronor
  ) {
    self.init(
      term, value: operation.result(of: children, { $0.value }), unit: unit, operation: operation,
      children: children)
  }

  /// The value reckoned again from the leaves.
  package var recomputed: ExactFraction {
    if children.isEmpty, operation.isLeaf { return value }
    return operation.result(of: children) { $0.recomputed }
  }

  /// The first node whose value its children do not give; `nil`: all agree.
  package var disagreement: ExplanationNode? {
    for child in children + deciders {
      if let found = child.disagreement { return found }
    }
    if operation.isLeaf { return nil }
    return operation.result(of: children) { $0.value } == value ? nil : self
  }

  /// The same with something that decided that it holds.
  package func decided(by deciders: [ExplanationNode]) -> ExplanationNode {
    var node = self
    node.deciders += deciders
    return node
  }

  /// The same under a rule of law.
  package func under(_ source: LegalSource) -> ExplanationNode {
    var node = self
    node.source = source
    return node
  }

  /// The same with a name by which it is known elsewhere.
  package func known(as key: String) -> ExplanationNode {
    var node = self
    node.key = key
    return node
  }

  /// The same amount under another name.
  package func named(_ term: ExplanationTerm) -> ExplanationNode {
    self.term == nil ? retitled(term) : ExplanationNode(term, .sum, [self], unit: unit)
  }

  /// The same with another name in place of its own.
  package func retitled(_ term: ExplanationTerm) -> ExplanationNode {
    var node = ExplanationNode(term, value: value, unit: unit, operation: operation, children: children)
    node.source = source
    node.deciders = deciders
    node.key = key
    return node
  }

  /// The same with the answer of the model's own rule in place of the formula's.
  package func answering(_ rule: Money) -> ExplanationNode {
    var node = ExplanationNode(
      term, value: ExactFraction(rule), unit: unit, operation: operation, children: children)
    node.source = source
    node.deciders = deciders
    node.key = key
    return node
  }
}

/// The name of an amount, in the languages of a reader and of a machine.
package struct ExplanationTerm: Hashable, Sendable {
  /// The name in files, for example `socialAssistance.norm`.
  package let id: String
  /// The name in Swedish.
  package let swedish: String
  /// The name in English.
  package let english: String
  /// The month it is of.
  package var month: YearMonth?

  package init(_ id: String, sv swedish: String, en english: String, month: YearMonth? = nil) {
    self.id = id
    self.swedish = swedish
    self.english = english
    self.month = month
  }
}

/// What a value counts.
package enum ExplanationUnit: String, Hashable, Sendable, CaseIterable {
  case kronor, share, days, weeks, months, years, persons, squareMetres, number, index
  /// Whether something holds: 1 or 0.
  case flag
  /// A month of the calendar, as months since January of year 0.
  case calendarMonth
  /// A year of the calendar.
  case calendarYear
}
