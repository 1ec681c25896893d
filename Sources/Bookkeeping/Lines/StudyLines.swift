import Economy

extension LineDeclaration {
  /// Study (studier).
  static let study = [
    LineDeclaration(.studyGrant, .state, .individual, .hand, sv: "Studiebidrag", en: "Study grant"),
    LineDeclaration(
      .studyChildSupplement, .state, .individual, .hand,
      sv: "Tilläggsbidrag för barn",
      en: "Study child supplement"),
    LineDeclaration(
      .studyStartGrant, .state, .individual, .hand,
      sv: "Studiestartsstöd",
      en: "Study start grant"),
    LineDeclaration(
      .transitionStudyGrant, .state, .individual, .hand,
      sv: "Omställningsstudiebidrag",
      en: "Transition study grant"),
    LineDeclaration(.studyLoan, .state, .individual, .hand, sv: "Studielån", en: "Study loan"),
    LineDeclaration(.studyExtraLoan, .state, .individual, .hand, sv: "Tilläggslån", en: "Extra study loan"),
    LineDeclaration(.studyLoanDebt, .individual, .state, .later, sv: "Studieskuld", en: "Study loan debt"),
    LineDeclaration(
      .studyLoanRepayment, .individual, .state, .hand,
      sv: "Återbetalning av studielån",
      en: "Repayment of study loan"),
    LineDeclaration(
      .studyLoanSubsidy, .state, .individual, .later,
      sv: "Räntesubvention på studielån",
      en: "Study loan subsidy"),
    LineDeclaration(
      .studyPlaceMunicipal, .municipality, .economy, .hand,
      sv: "Studieplats (kommunen)",
      en: "Study place (municipality)"),
    LineDeclaration(
      .studyPlaceRegion, .region, .economy, .hand,
      sv: "Studieplats (regionen)",
      en: "Study place (region)"),
    LineDeclaration(
      .studyPlaceState, .state, .economy, .hand,
      sv: "Studieplats (staten)",
      en: "Study place (state)"),
  ]
}

extension Line {
  /// What is lent for studies and what is paid back of it: money in hand, but no part of the headline and of payback.
  public static let studyLoanCash: [Line] = [.studyLoan, .studyExtraLoan, .studyLoanRepayment]
}
