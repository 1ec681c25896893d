/// FNV-1a, 64 bits, over bytes: names the exact input and the exact parameters of a result.
public struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  /// The hash so far.
  public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The fingerprint of no bytes.
  public init() {}

  /// The fingerprint of a text's UTF-8 bytes.
  public init(of text: String) {
    self.init()
    combine(text.utf8)
  }

  /// Adds bytes.
  public mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  /// Sixteen hexadecimal digits.
  public var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
