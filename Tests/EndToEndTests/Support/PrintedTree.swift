import Foundation
import TestSupport

/// An explanation as `nytta explain --format json` prints it, reckoned again from its leaves: nothing of the product's
/// own arithmetic is used.
struct PrintedTree {
  let root: [String: Any]
  let amount: String
  private var byKey: [String: [String: Any]] = [:]
  private(set) var leaves = 0

  struct Malformed: Error { let why: String }

  init(_ json: String) throws {
    // Numbers as they are written: a decimal must not pass through a floating-point number.
    let text = Self.quoted(json)
    guard let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any],
      let root = document["root"] as? [String: Any], let amount = document["amount"] as? String
    else { throw Malformed(why: "no root") }
    self.root = root
    self.amount = amount
    note(root)
  }

  /// Puts every number in quotation marks.
  private static func quoted(_ json: String) -> String {
    json.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard let colon = line.range(of: ": ") else { return String(line) }
      let value = line[colon.upperBound...]
      guard let first = value.first, first.isNumber || first == "-" else { return String(line) }
      let number = value.prefix { $0.isNumber || $0 == "." || $0 == "-" }
      return line[..<colon.upperBound] + "\"\(number)\"" + value.dropFirst(number.count)
    }.joined(separator: "\n")
  }

  private mutating func note(_ node: [String: Any]) {
    if let key = node["key"] as? String { byKey[key] = node }
    for child in children(node) + ((node["decidedBy"] as? [[String: Any]]) ?? []) { note(child) }
  }

  private func children(_ node: [String: Any]) -> [[String: Any]] {
    (node["children"] as? [[String: Any]]) ?? []
  }

  /// The value of a node from its leaves.
  func value(of node: [String: Any]) throws -> Fraction {
    if let key = node["sameAs"] as? String {
      guard let full = byKey[key] else { throw Malformed(why: "nothing is \(key)") }
      return try value(of: full)
    }
    guard let operation = node["operation"] as? String else { throw Malformed(why: "no operation") }
    if operation == "input" || operation == "parameter" {
      guard children(node).isEmpty, let text = (node["exact"] ?? node["value"]) as? String,
        let number = Fraction(text)
      else { throw Malformed(why: "a leaf without a value: \(node)") }
      return number
    }
    let parts = try children(node).map(value)
    switch operation {
    case "sum": return parts.reduce(.zero, +)
    case "difference": return parts.dropFirst().reduce(parts.first ?? .zero, -)
    case "product": return parts.reduce(Fraction(1), *)
    case "quotient": return parts[0] / parts[1]
    case "min": return parts.dropFirst().reduce(parts[0]) { $0.least($1) }
    case "max": return parts.dropFirst().reduce(parts[0]) { $0.most($1) }
    case "notBelowZero": return parts[0].most(.zero)
    case "ifAtLeast": return parts[1] < parts[2] ? .zero : parts[0]
    case "ifAbove": return parts[2] < parts[1] ? parts[0] : .zero
    case "round":
      guard let rounding = node["rounding"] as? [String: String],
        let step = rounding["step"].flatMap(Fraction.init),
        let direction = rounding["direction"]
      else { throw Malformed(why: "no rounding") }
      return parts[0].rounded(toStep: step, direction)
    case "largestRemainderPart":
      guard let place = (node["place"] as? String).flatMap(Int.init) else { throw Malformed(why: "no place") }
      var list = children(node)[1]
      if let key = list["sameAs"] as? String { list = byKey[key] ?? [:] }
      return parts[0].part(place, over: try children(list).map(value))
    default: throw Malformed(why: "an operation of another format: \(operation)")
    }
  }
}
