/// Numbers for machines: no groups, a point, an ASCII minus sign.
enum PlainNumber {
  /// A whole number of 10⁻ᵈ; zeros after `keep` decimals are dropped.
  static func decimal(_ scaled: Int, decimals: Int, keep: Int, mark: String = ".") -> String {
    let power = (0..<decimals).reduce(UInt(1)) { product, _ in product * 10 }
    let (units, fraction) = scaled.magnitude.quotientAndRemainder(dividingBy: power)
    var digits = String(fraction + power).dropFirst()
    while digits.utf8.count > keep, digits.last == "0" { digits.removeLast() }
    return (scaled < 0 ? "-" : "") + String(units) + (digits.isEmpty ? "" : mark + digits)
  }
}
