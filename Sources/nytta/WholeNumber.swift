import CommandLineKit

/// Whole numbers on the command line.
enum WholeNumber {
  /// The number an option or operand was given.
  ///
  /// - Throws: a usage failure where it is no whole number within the bounds.
  static func read(
    _ text: String, named name: String, in allowed: ClosedRange<Int>
  ) throws(CommandFailure) -> Int {
    do throws(UsageError) {
      return try OptionNumbers.whole(text, name, in: allowed)
    } catch {
      throw .usage(error)
    }
  }

  /// The bounds in words, with the digits of large numbers in groups: "0 till 10 000 000". Years stand together.
  static func span(_ bounds: ClosedRange<Int>) -> LocalText {
    let (low, high) = (bounds.lowerBound, bounds.upperBound)
    return LocalText(
      sv: "\(grouped(low, "\u{A0}")) till \(grouped(high, "\u{A0}"))",
      en: "\(grouped(low, ",")) to \(grouped(high, ","))")
  }

  /// The digits in groups of three from five digits on.
  static func grouped(_ number: Int, _ mark: Character) -> String {
    let digits = Array(String(number))
    guard digits.count > 4 else { return String(digits) }
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { text.append(mark) }
      text.append(digit)
    }
    return text
  }
}
