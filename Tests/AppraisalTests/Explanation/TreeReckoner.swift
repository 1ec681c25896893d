import Appraisal
import Economy
import LawData
import TestSupport

/// Reckons an explanation again from its leaves alone, every operation written a second time.
enum TreeReckoner {
  /// The öre of a tree; `nil` where it does not end in whole öre.
  static func ore(of node: ExplanationNode) -> Int? {
    let ore = value(of: node) * Fraction(100)
    return ore.lower == 1 ? Int(ore.upper) : nil
  }

  static func value(of node: ExplanationNode) -> Fraction {
    let parts = node.children.map(value)
    switch node.operation {
    case .input: return Fraction(node.value.numerator, node.value.denominator)
    case .parameter(let parameter, let entry, let own):
      return figure(own?.value ?? entry.value, parameter.unit)
    case .sum: return parts.reduce(.zero, +)
    case .difference: return parts.dropFirst().reduce(parts.first ?? .zero, -)
    case .product: return parts.reduce(Fraction(1), *)
    case .quotient: return parts[0] / parts[1]
    case .smallest: return parts.dropFirst().reduce(parts[0]) { $0.least($1) }
    case .largest: return parts.dropFirst().reduce(parts[0]) { $0.most($1) }
    case .notBelowZero: return parts[0].most(.zero)
    case .ifAtLeast: return parts[1] < parts[2] ? .zero : parts[0]
    case .ifAbove: return parts[2] < parts[1] ? parts[0] : .zero
    case .rounded(let rule):
      return parts[0].rounded(
        toStep: Fraction(Int128(rule.step), 100), String(describing: rule.direction))
    case .part(let place): return parts[0].part(place, over: node.children[1].children.map(value))
    }
  }

  /// A figure as the register writes it, in its own unit.
  private static func figure(_ value: Int, _ unit: ParameterUnit) -> Fraction {
    switch unit {
    case .partsPerMillion, .priceBaseAmountsPerMillion, .incomeBaseAmountsPerMillion:
      Fraction(Int128(value), 1_000_000)
    case .indexHundredths: Fraction(Int128(value), 100)
    case .percentHundredths: Fraction(Int128(value), 10_000)
    default: Fraction(Int128(value))
    }
  }
}
