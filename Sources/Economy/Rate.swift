/// A share or a multiple as an exact fraction: parts per million.
///
/// 31.42 % is `Rate(partsPerMillion: 314_200)`; 0.423 price base amounts is 423 000.
public struct Rate: Hashable, Comparable, Sendable {
  /// Millionths; 1 000 000 is the whole.
  public let partsPerMillion: Int

  /// A rate given in millionths.
  public init(partsPerMillion: Int) { self.partsPerMillion = partsPerMillion }

  /// Nothing.
  public static let zero = Rate(partsPerMillion: 0)
  /// The whole: 100 %.
  public static let one = Rate(partsPerMillion: 1_000_000)

  /// The rate as a floating-point number: for ratios and display only.
  public var value: Double { Double(partsPerMillion) / 1_000_000 }

  public static func < (left: Rate, right: Rate) -> Bool { left.partsPerMillion < right.partsPerMillion }
  public static func + (left: Rate, right: Rate) -> Rate {
    Rate(partsPerMillion: left.partsPerMillion + right.partsPerMillion)
  }
  public static func - (left: Rate, right: Rate) -> Rate {
    Rate(partsPerMillion: left.partsPerMillion - right.partsPerMillion)
  }
}
