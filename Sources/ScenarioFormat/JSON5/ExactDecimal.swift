/// A number as it was written: mantissa × 10^exponent, never through floating point.
struct ExactDecimal: Sendable, Equatable {
  /// The digits as a whole number, without trailing zeros.
  let mantissa: Int128
  /// The power of ten of the last digit.
  let exponent: Int
  /// The characters in the file, for messages.
  let written: String

  /// Significant digits and powers of ten beyond this are refused: no input needs them.
  static let digitLimit = 30

  /// Takes trailing zeros out of the mantissa. `nil` if the power of ten is beyond the limit.
  init?(mantissa: Int128, exponent: Int, written: String) {
    var mantissa = mantissa
    var exponent = mantissa == 0 ? 0 : exponent
    while mantissa != 0, mantissa % 10 == 0 {
      mantissa /= 10
      exponent += 1
    }
    guard (-Self.digitLimit...Self.digitLimit).contains(exponent) else { return nil }
    self.mantissa = mantissa
    self.exponent = exponent
    self.written = written
  }

  /// Why a number cannot be had in a unit.
  enum Misfit: Error, Equatable {
    /// It has more decimals than the unit.
    case tooManyDecimals
    /// It is larger than any amount.
    case tooLarge
  }

  /// The number in units of 10^−decimals: two for kronor in öre, six for shares in parts per million.
  func scaled(decimals: Int) throws(Misfit) -> Int {
    let shift = exponent + decimals
    guard shift >= 0 else { throw .tooManyDecimals }
    var value = mantissa
    for _ in 0..<shift {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { throw .tooLarge }
      value = product
    }
    guard let value = Int(exactly: value) else { throw .tooLarge }
    return value
  }
}
