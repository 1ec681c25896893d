import CommandLineKit
import Economy

extension OptionNumbers {
  /// Whole kronor of an option; `nil` where it is not given.
  func kronor(_ option: OptionDeclaration, in bounds: ClosedRange<Int>) throws(UsageError) -> Money? {
    try whole(option, in: bounds).map(Money.init(kronor:))
  }

  /// A decimal number with a point, × 10ᵈ, exact: "1.3" with six decimals is 1 300 000; `nil` where it is not given.
  func decimal(
    _ option: OptionDeclaration, decimals: Int, in bounds: ClosedRange<Int>
  ) throws(UsageError) -> Int? {
    guard let text = value(of: option) else { return nil }
    let power = (0..<decimals).reduce(1) { product, _ in product * 10 }
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count > 1 ? parts[1] : "0"
    guard let whole = parts.first, !whole.isEmpty, !fraction.isEmpty, fraction.utf8.count <= decimals,
      (whole + fraction).utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let units = Int(whole), bounds.contains(units),
      let rest = Int(fraction + String(repeating: "0", count: decimals - fraction.utf8.count)),
      units < bounds.upperBound || rest == 0
    else {
      let span = WholeNumber.span(bounds)
      throw .unfit(
        option: "--\(option.name)", value: text,
        reason: LocalText(
          sv: "ange \(span.swedish), med punkt och högst \(decimals) decimaler",
          en: "give \(span.english), with a point and at most \(decimals) decimals"))
    }
    return units * power + rest
  }
}
