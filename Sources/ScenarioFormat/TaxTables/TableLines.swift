/// A line of a file, without its end and without blanks at its end.
struct TableLine {
  /// The number of the line, from 1.
  let number: Int
  /// The bytes; the first is character 1.
  let bytes: ArraySlice<UInt8>

  /// The bytes of characters `first` to `last`, from 1, as far as the line goes.
  subscript(characters: ClosedRange<Int>) -> ArraySlice<UInt8> {
    bytes.dropFirst(characters.lowerBound - 1).prefix(characters.count)
  }

  /// The text of some of the bytes: what is not UTF-8 shows as a replacement character.
  static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  /// The bytes without blanks at their ends.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes
    while let last = rest.last, last.isBlank { rest.removeLast() }
    return rest.drop { $0.isBlank }
  }

  /// A whole number of at most nine digits, not negative; blanks may stand around it.
  static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    let mostDigits = 9
    let digits = trimmed(bytes)
    guard !digits.isEmpty, digits.count <= mostDigits else { return nil }
    var number = 0
    for byte in digits {
      guard byte.isDigit else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }
}

/// The lines of a file that are not blank. Lines end in line feed, carriage return or both.
struct TableLines: IteratorProtocol {
  private let bytes: [UInt8]
  private var position: Int
  private var number = 0

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    position = start
  }

  mutating func next() -> TableLine? {
    while position < bytes.count {
      let start = position
      while position < bytes.count, !bytes[position].endsLine { position += 1 }
      var end = position
      if position < bytes.count {
        let isReturn = bytes[position] == UInt8(ascii: "\r")
        position += 1
        if isReturn, position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
      }
      number += 1
      while end > start, bytes[end - 1].isBlank { end -= 1 }
      if end > start { return TableLine(number: number, bytes: bytes[start..<end]) }
    }
    return nil
  }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  /// Blank, tab, or the end-of-file mark of old systems.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == 0x1a }
  fileprivate var endsLine: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
