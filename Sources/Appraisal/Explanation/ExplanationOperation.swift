package import Economy
package import LawData
package import LifeCourse

/// How a value follows from others, or where it comes from.
package enum ExplanationOperation: Sendable {
  /// The sum of all.
  case sum
  /// The first less the others.
  case difference
  /// The product of all.
  case product
  /// The first divided by the second.
  case quotient
  /// The smallest.
  case smallest
  /// The largest.
  case largest
  /// The first, or nothing where it is below zero.
  case notBelowZero
  /// The first where the second is at least the third; else nothing.
  case ifAtLeast
  /// The first where the second is above the third; else nothing.
  case ifAbove
  /// The first rounded by a rule.
  case rounded(RoundingRule)
  /// The first, kronor, shared over the second's parts by largest remainder to the öre, ties to the earlier: the part
  /// of a place, from 0.
  case part(Int)
  /// A leaf: given from outside the rules.
  case input(ExplanationOrigin)
  /// A leaf: a figure of law, statistics or assumption, or the user's own in its place.
  case parameter(Parameter, ParameterEntry, own: ParameterOverride?)

  /// Whether nothing stands below.
  package var isLeaf: Bool {
    switch self {
    case .input, .parameter: true
    default: false
    }
  }

  /// The name in files.
  package var identifier: String {
    switch self {
    case .sum: "sum"
    case .difference: "difference"
    case .product: "product"
    case .quotient: "quotient"
    case .smallest: "min"
    case .largest: "max"
    case .notBelowZero: "notBelowZero"
    case .ifAtLeast: "ifAtLeast"
    case .ifAbove: "ifAbove"
    case .rounded: "round"
    case .part: "largestRemainderPart"
    case .input: "input"
    case .parameter: "parameter"
    }
  }

  /// What the operation gives.
  func result(
    of children: [ExplanationNode], _ value: (ExplanationNode) -> ExactFraction
  ) -> ExactFraction {
    if case .part(let place) = self {
      guard children.count > 1 else { return .zero }
      return Self.part(place, of: value(children[0]), over: children[1].children.map(value))
    }
    let values = children.map(value)
    guard let first = values.first else { return .zero }
    let rest = values.dropFirst()
    switch self {
    case .sum: return rest.reduce(first, +)
    case .difference: return rest.reduce(first, -)
    case .product: return rest.reduce(first, *)
    case .quotient: return rest.reduce(first, /)
    case .smallest: return rest.reduce(first, min)
    case .largest: return rest.reduce(first, max)
    case .notBelowZero: return max(first, .zero)
    case .ifAtLeast: return values.count > 2 && values[1] >= values[2] ? first : .zero
    case .ifAbove: return values.count > 2 && values[1] > values[2] ? first : .zero
    case .rounded(let rule): return first.rounded(by: rule)
    case .part, .input, .parameter: return first
    }
  }

  /// A place's part of an amount, by sorting the remainders: another way than the books'.
  private static func part(
    _ place: Int, of amount: ExactFraction, over weights: [ExactFraction]
  ) -> ExactFraction {
    let total = weights.reduce(.zero, +)
    guard total > .zero, weights.indices.contains(place), let money = amount.money else { return .zero }
    let exact = weights.map { ExactFraction(money.ore) * $0 / total }
    let whole = exact.map(\.wholeBelow)
    let missing = Int(Int128(money.ore) - whole.reduce(0, +))
    let order = exact.indices.sorted {
      let (left, right) = (
        exact[$0] - ExactFraction(whole[$0], over: 1), exact[$1] - ExactFraction(whole[$1], over: 1)
      )
      return left == right ? $0 < $1 : left > right
    }
    return ExactFraction(whole[place] + (order.prefix(missing).contains(place) ? 1 : 0), over: 100)
  }
}

/// Where an input comes from.
package enum ExplanationOrigin: Hashable, Sendable {
  /// A field of the scenario; where it is not written, its default.
  case field(String)
  /// The calendar: days, weekdays, months of a year.
  case calendar
  /// What other rules found in the months before: how long assistance has been given, which days are used.
  case history
  /// A field that the scenario's method has set over what the file says.
  case method(String)
  /// An observed amount of the scenario, in place of what the rules give.
  case observed(String)
  /// The same line in the books of those who leave a job or studies, by their first and last month out of it, and what
  /// they live on then.
  case leaving(from: YearMonth, through: YearMonth, cause: LeavingCause, fallback: Fallback)
  /// What a sum over many years gives, with powers of rates: what it is reckoned from stands beside it, and no tree below.
  case yearByYear
  /// A number of the formula itself, such as the whole of a share.
  case formula
}
