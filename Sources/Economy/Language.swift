/// The language of everything a person reads.
public enum Language: String, Sendable, CaseIterable {
  /// Swedish, the first language of the product.
  case swedish = "sv"
  /// English.
  case english = "en"
}
