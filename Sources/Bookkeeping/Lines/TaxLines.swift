import Economy

extension LineDeclaration {
  /// Tax (skatt).
  static let tax = [
    LineDeclaration(
      .municipalIncomeTax, .individual, .municipality, .hand,
      sv: "Kommunal inkomstskatt",
      en: "Municipal income tax"),
    LineDeclaration(
      .regionalIncomeTax, .individual, .region, .hand,
      sv: "Regional inkomstskatt",
      en: "Regional income tax"),
    LineDeclaration(
      .stateIncomeTax, .individual, .state, .hand,
      sv: "Statlig inkomstskatt",
      en: "State income tax"),
    LineDeclaration(
      .generalPensionContribution, .individual, .state, .hand,
      sv: "Allmän pensionsavgift",
      en: "General pension contribution"),
    LineDeclaration(
      .publicServiceFee, .individual, .state, .hand,
      sv: "Public service-avgift",
      en: "Public service fee"),
    LineDeclaration(
      .burialAndChurchFee, .individual, .others, .hand,
      sv: "Begravnings- och kyrkoavgift",
      en: "Burial and church fee"),
    LineDeclaration(.taxCredits, .state, .individual, .hand, sv: "Skattereduktioner", en: "Tax credits"),
    LineDeclaration(
      .consumptionTax, .individual, .state, .hand,
      sv: "Konsumtionsskatter",
      en: "Consumption tax"),
  ]
}
