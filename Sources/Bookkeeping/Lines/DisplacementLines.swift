import Economy

extension LineDeclaration {
  /// Displacement (undanträngning).
  static let displacement = [
    LineDeclaration(
      .displacedProduction, .employer, .economy, .hand,
      sv: "Undanträngd produktion",
      en: "Displaced production"),
    LineDeclaration(
      .displacedWageCost, .others, .employer, .hand,
      sv: "Undanträngd lönekostnad",
      en: "Displaced wage cost"),
    LineDeclaration(
      .displacedContributions, .state, .others, .hand,
      sv: "Undanträngda arbetsgivaravgifter",
      en: "Displaced contributions"),
    LineDeclaration(
      .displacedMunicipalTax, .municipality, .others, .hand,
      sv: "Undanträngd kommunalskatt",
      en: "Displaced municipal tax"),
    LineDeclaration(
      .displacedRegionalTax, .region, .others, .hand,
      sv: "Undanträngd regionskatt",
      en: "Displaced regional tax"),
    LineDeclaration(
      .displacedStateTax, .state, .others, .hand,
      sv: "Undanträngd statlig skatt",
      en: "Displaced state tax"),
  ]
}
