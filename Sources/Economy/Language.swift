/// The language of everything a person reads.
public enum Language: String, Sendable, CaseIterable {
  /// Swedish (svenska): the language the command speaks unless told otherwise.
  case swedish = "sv"
  /// English (engelska).
  case english = "en"
}
