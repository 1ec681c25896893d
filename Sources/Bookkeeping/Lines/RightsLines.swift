import Economy

extension LineDeclaration {
  /// Rights (rättigheter).
  static let rights = [
    LineDeclaration(.pensionRights, .state, .individual, .later, sv: "Pensionsrätt", en: "Pension rights")
  ]
}
