import Economy

extension LineDeclaration {
  /// Services (tjänster).
  static let services = [
    LineDeclaration(
      .assistanceAdministration, .municipality, .economy, .notMoney,
      sv: "Handläggning av ekonomiskt bistånd (frigjord tid, inte pengar)",
      en: "Administration of social assistance (released staff time, not money)"),
    LineDeclaration(
      .labourMarketUnit, .municipality, .economy, .hand,
      sv: "Arbetsmarknadsenhet",
      en: "Labour-market unit"),
    LineDeclaration(.procurement, .municipality, .economy, .hand, sv: "Upphandling", en: "Procurement"),
    LineDeclaration(
      .employmentServiceProgramme, .state, .economy, .hand,
      sv: "Arbetsförmedlingens program",
      en: "Employment-service programme"),
    LineDeclaration(
      .childcareFee, .individual, .municipality, .hand,
      sv: "Avgift för förskola",
      en: "Preschool fee"),
    LineDeclaration(
      .leisureCentreFee, .individual, .municipality, .hand,
      sv: "Avgift för fritidshem",
      en: "Leisure-centre fee"),
    LineDeclaration(
      .childcarePlace, .municipality, .economy, .hand,
      sv: "Plats i förskola",
      en: "Preschool place"),
    LineDeclaration(
      .leisureCentrePlace, .municipality, .economy, .hand,
      sv: "Plats i fritidshem",
      en: "Leisure-centre place"),
    LineDeclaration(.healthCare, .region, .economy, .hand, sv: "Hälso- och sjukvård", en: "Health care"),
    LineDeclaration(.patientFee, .individual, .region, .hand, sv: "Patientavgift", en: "Patient fee"),
  ]
}
