/// The version of the product, as the changelog names it.
enum ProductVersion {
  /// The version of this source.
  static let current = "0.1.0"
}
