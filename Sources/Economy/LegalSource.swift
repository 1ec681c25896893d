/// Where a figure or a rule comes from: act and section, or publisher and title.
public struct LegalSource: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The reference as it is printed, for example "IL 63 kap. 3 §" or "Kolada N18100".
  public let reference: String

  /// A source with its printed reference.
  public init(_ reference: String) { self.reference = reference }

  public init(stringLiteral reference: String) { self.reference = reference }
}
