import Economy

/// A JSON value whose keys keep their order and whose numbers are exact.
enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case string(String)
  case integer(Int)
  /// Kronor with two decimals.
  case money(Money)
  /// A share with as many decimals as it needs, at least one.
  case rate(Rate)
  /// A number of millionths with the decimals it needs.
  case millionths(Int)
  case array([JSONValue])
  case object([(String, JSONValue)])

  /// The text, indented by two spaces a level, with a line break at the end.
  var document: String {
    var text = ""
    write(to: &text, indent: 0)
    text += "\n"
    return text
  }

  private func write(to text: inout String, indent: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .string(let value): Self.quote(value, to: &text)
    case .integer(let value): text += String(value)
    case .money(let value): text += PlainNumber.decimal(value.ore, decimals: 2, keep: 2)
    case .rate(let value): text += PlainNumber.decimal(value.partsPerMillion, decimals: 6, keep: 1)
    case .millionths(let value): text += PlainNumber.decimal(value, decimals: 6, keep: 0)
    case .array(let values):
      Self.block("[", "]", values, to: &text, indent: indent) { value, text in
        value.write(to: &text, indent: indent + 1)
      }
    case .object(let members):
      Self.block("{", "}", members, to: &text, indent: indent) { member, text in
        Self.quote(member.0, to: &text)
        text += ": "
        member.1.write(to: &text, indent: indent + 1)
      }
    }
  }

  private static func block<Item>(
    _ open: String, _ close: String, _ items: [Item], to text: inout String, indent: Int,
    _ write: (Item, inout String) -> Void
  ) {
    text += open
    for (place, item) in items.enumerated() {
      text += place == 0 ? "\n" : ",\n"
      text += String(repeating: "  ", count: indent + 1)
      write(item, &text)
    }
    if !items.isEmpty { text += "\n" + String(repeating: "  ", count: indent) }
    text += close
  }

  private static func quote(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _
      where scalar.value < 0x20 || scalar.value == 0x7f || scalar.value == 0x2028 || scalar.value == 0x2029:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
