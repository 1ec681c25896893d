import Economy

/// How figures are printed: by the language of the report, never by the machine.
///
/// Swedish: `−1 234,50` with non-breaking spaces, decimal comma and a real minus sign. English: `−1,234.50`.
struct NumberFormat: Sendable {
  /// The language.
  let language: Language

  private var decimalMark: String { language == .swedish ? "," : "." }
  private var groupMark: Character { language == .swedish ? "\u{A0}" : "," }

  /// A whole number in groups of three: `1 234 567`.
  func whole(_ value: Int) -> String { sign(value < 0) + grouped(value.magnitude) }

  /// A whole number that always shows its sign, except zero.
  func signed(_ value: Int) -> String { (value > 0 ? "+" : "") + whole(value) }

  /// Whole kronor with the unit: `1 234 kr`.
  func kronor(_ value: Int) -> String { "\(whole(value))\u{A0}\(unit)" }

  /// Whole kronor with the unit and always a sign, except zero.
  func signedKronor(_ value: Int) -> String { "\(signed(value))\u{A0}\(unit)" }

  /// Kronor and öre without the unit: `1 234,50`.
  func money(_ value: Money) -> String { decimal(value.ore, decimals: 2, keep: 2) }

  /// A share as a percentage with the decimals it needs: `31,42 %`.
  func percent(_ rate: Rate) -> String {
    decimal(rate.partsPerMillion, decimals: 4) + (language == .swedish ? "\u{A0}%" : "%")
  }

  /// A whole number of 10⁻ᵈ; ends with at least `keep` decimals, zeros after them dropped.
  func decimal(_ scaled: Int, decimals: Int, keep: Int = 0) -> String {
    let power = (0..<decimals).reduce(UInt(1)) { product, _ in product * 10 }
    let (units, fraction) = scaled.magnitude.quotientAndRemainder(dividingBy: power)
    var digits = Array(String(fraction + power).dropFirst())
    while digits.count > keep, digits.last == "0" { digits.removeLast() }
    return sign(scaled < 0) + grouped(units) + (digits.isEmpty ? "" : decimalMark + String(digits))
  }

  /// The name of the currency.
  var unit: String { language == .swedish ? "kr" : "SEK" }

  private func sign(_ isNegative: Bool) -> String { isNegative ? "\u{2212}" : "" }

  private func grouped(_ value: UInt) -> String {
    let digits = Array(String(value))
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text.append(groupMark) }
      text.append(digit)
    }
    return text
  }
}
