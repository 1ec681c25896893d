import CommandLineKit

/// Whole numbers on the command line.
enum WholeNumber {
  /// The number an option or operand was given.
  ///
  /// - Throws: a usage failure where it is no whole number within the bounds.
  static func read(
    _ text: String, named name: String, in allowed: ClosedRange<Int>
  ) throws(CommandFailure) -> Int {
    guard let number = Int(text), allowed.contains(number) else {
      throw .usage(
        .badValue(
          option: name, value: text, allowed: ["\(allowed.lowerBound)–\(allowed.upperBound)"],
          nearest: nil))
    }
    return number
  }
}
