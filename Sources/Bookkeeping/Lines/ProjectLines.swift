import Economy

extension LineDeclaration {
  /// Project (projekt).
  static let project = [
    LineDeclaration(
      .projectCostEu, .eu, .economy, .hand,
      sv: "Projektkostnad (ESF)",
      en: "Project cost (ESF)"),
    LineDeclaration(
      .projectCostMunicipality, .municipality, .economy, .hand,
      sv: "Projektkostnad (kommunen)",
      en: "Project cost (municipality)"),
    LineDeclaration(
      .projectCostRegion, .region, .economy, .hand,
      sv: "Projektkostnad (regionen)",
      en: "Project cost (region)"),
    LineDeclaration(
      .projectCostState, .state, .economy, .hand,
      sv: "Projektkostnad (staten)",
      en: "Project cost (state)"),
    LineDeclaration(
      .projectCostOthers, .others, .economy, .hand,
      sv: "Projektkostnad (övriga)",
      en: "Project cost (others)"),
  ]
}
