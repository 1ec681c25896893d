import Economy
import LawData
import LifeCourse

// Formulas are written as they are read: `(gross * rate).rounded(rule).named(…)`. What has no name is a step within
// the formula of the node above.
extension ExplanationNode {
  static func + (left: ExplanationNode, right: ExplanationNode) -> ExplanationNode {
    if left.term == nil, case .sum = left.operation {
      return ExplanationNode(nil, .sum, left.children + [right], unit: left.unit)
    }
    return ExplanationNode(nil, .sum, [left, right], unit: left.unit)
  }

  static func - (left: ExplanationNode, right: ExplanationNode) -> ExplanationNode {
    if left.term == nil, case .difference = left.operation {
      return ExplanationNode(nil, .difference, left.children + [right], unit: left.unit)
    }
    return ExplanationNode(nil, .difference, [left, right], unit: left.unit)
  }

  static func * (left: ExplanationNode, right: ExplanationNode) -> ExplanationNode {
    let unit =
      [left.unit, right.unit].first { $0 == .kronor } ?? (left.unit == .share ? right.unit : left.unit)
    if left.term == nil, case .product = left.operation {
      return ExplanationNode(nil, .product, left.children + [right], unit: unit)
    }
    return ExplanationNode(nil, .product, [left, right], unit: unit)
  }

  static func / (left: ExplanationNode, right: ExplanationNode) -> ExplanationNode {
    ExplanationNode(
      nil, .quotient, [left, right], unit: left.unit == right.unit ? .share : left.unit)
  }

  /// The amount, or nothing where it is below zero.
  var orZero: ExplanationNode { ExplanationNode(nil, .notBelowZero, [self], unit: unit) }

  /// The amount rounded by a rule.
  func rounded(_ rule: RoundingRule) -> ExplanationNode {
    ExplanationNode(nil, .rounded(rule), [self], unit: unit)
  }

  /// The amount to the nearest öre, where the model rounds a step of its own.
  var toOre: ExplanationNode { rounded(nearestOre) }

  /// The amount where something is at least a limit; else nothing.
  func ifAtLeast(_ tested: ExplanationNode, _ limit: ExplanationNode) -> ExplanationNode {
    ExplanationNode(nil, .ifAtLeast, [self, tested, limit], unit: unit)
  }

  /// The amount where something is above a limit; else nothing.
  func ifAbove(_ tested: ExplanationNode, _ limit: ExplanationNode) -> ExplanationNode {
    ExplanationNode(nil, .ifAbove, [self, tested, limit], unit: unit)
  }

  static func smallest(_ nodes: ExplanationNode...) -> ExplanationNode {
    ExplanationNode(nil, .smallest, nodes, unit: nodes.first?.unit ?? .kronor)
  }

  static func largest(_ nodes: ExplanationNode...) -> ExplanationNode {
    ExplanationNode(nil, .largest, nodes, unit: nodes.first?.unit ?? .kronor)
  }

  /// The sum of any number of amounts.
  static func total(_ nodes: [ExplanationNode]) -> ExplanationNode {
    if let only = nodes.first, nodes.count == 1 { return only }
    return ExplanationNode(nil, .sum, nodes, unit: nodes.first?.unit ?? .kronor)
  }

  /// A place's part of an amount shared out over the parts of another.
  func part(_ place: Int, of weights: ExplanationNode) -> ExplanationNode {
    ExplanationNode(nil, .part(place), [self, weights])
  }

  /// The same amount, under a name of its own where it has another.
  static func leaf(
    _ term: ExplanationTerm, _ value: ExactFraction, _ unit: ExplanationUnit, _ origin: ExplanationOrigin
  ) -> ExplanationNode {
    ExplanationNode(term, value: value, unit: unit, operation: .input(origin), children: [])
  }

  /// A number of the formula itself.
  static func constant(_ number: Int, _ unit: ExplanationUnit = .number) -> ExplanationNode {
    leaf(
      ExplanationTerm("formula.number", sv: "Tal i formeln", en: "Number of the formula"),
      ExactFraction(number), unit, .formula)
  }

  /// The months of a year.
  static let monthsOfYear = leaf(
    ExplanationTerm("calendar.monthsOfYear", sv: "Månader på ett år", en: "Months of a year"),
    ExactFraction(12), .months, .formula)

  /// A parameter's value, or the user's own in its place.
  static func figure(
    _ parameter: Parameter, _ entry: ParameterEntry, own: ParameterOverride?
  ) -> ExplanationNode {
    let (value, unit) = parameter.unit.explained(own?.value ?? entry.value)
    return ExplanationNode(
      ExplanationTerm(parameter.id, sv: parameter.swedishName, en: parameter.englishName), value: value,
      unit: unit, operation: .parameter(parameter, entry, own: own), children: [])
  }
}

extension ParameterUnit {
  /// A whole number of the unit as an exact value.
  fileprivate func explained(_ value: Int) -> (ExactFraction, ExplanationUnit) {
    func part(_ divisor: Int128) -> ExactFraction { ExactFraction(Int128(value), over: divisor) }
    let million = Int128(Rate.one.partsPerMillion)
    return switch self {
    case .kronor, .kronorPerDay, .kronorPerWeek, .kronorPerMonth, .kronorPerYear: (part(1), .kronor)
    case .partsPerMillion: (part(million), .share)
    case .priceBaseAmountsPerMillion, .incomeBaseAmountsPerMillion: (part(million), .number)
    case .indexHundredths: (part(100), .index)
    case .percentHundredths: (part(10_000), .share)
    case .years: (part(1), .years)
    case .months: (part(1), .months)
    case .weeks: (part(1), .weeks)
    case .days: (part(1), .days)
    case .squareMetres: (part(1), .squareMetres)
    case .persons: (part(1), .persons)
    case .calendarYear: (part(1), .calendarYear)
    case .flag: (part(1), .flag)
    case .hours, .divisor, .monthOfYear: (part(1), .number)
    }
  }
}
