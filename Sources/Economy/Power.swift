// `Double.rounded()` needs the C mathematics library at link time; importing it links it.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Double {
  /// The twelfth root of a positive number, by Newton's method: the same bits on every machine.
  package var twelfthRoot: Double {
    guard self > 0 else { return 0 }
    var root = 1 + (self - 1) / 12
    for _ in 0..<64 {
      let eleventh = root.power(11)
      let next = root - (eleventh * root - self) / (12 * eleventh)
      guard next != root else { break }
      root = next
    }
    return root
  }

  /// A whole, non-negative power by repeated squaring.
  package func power(_ exponent: Int) -> Double {
    var result = 1.0
    var base = self
    var left = exponent
    while left > 0 {
      if left & 1 == 1 { result *= base }
      base *= base
      left >>= 1
    }
    return result
  }
}
