import Economy

extension LineDeclaration {
  /// Support to employers (stöd till arbetsgivare).
  static let employerSupport = [
    LineDeclaration(
      .newStartSupport, .state, .employer, .hand,
      sv: "Stöd för nystartsjobb",
      en: "New-start job support"),
    LineDeclaration(.wageSubsidySupport, .state, .employer, .hand, sv: "Lönebidrag", en: "Wage subsidy"),
    LineDeclaration(
      .introductionJobSupport, .state, .employer, .hand,
      sv: "Stöd för introduktionsjobb",
      en: "Introduction job support"),
    LineDeclaration(
      .extraJobSupport, .state, .employer, .hand,
      sv: "Stöd för extratjänst",
      en: "Extra job support"),
    LineDeclaration(
      .vocationalIntroductionSupport, .state, .employer, .hand,
      sv: "Stöd för yrkesintroduktion",
      en: "Vocational introduction support"),
    LineDeclaration(
      .employmentSupport, .state, .employer, .hand,
      sv: "Särskilt anställningsstöd",
      en: "Special employment support"),
    LineDeclaration(
      .entryJobSupport, .state, .employer, .hand,
      sv: "Stöd för instegsjobb",
      en: "Entry job support"),
    LineDeclaration(
      .shelteredJobSupport, .state, .employer, .hand,
      sv: "Stöd för skyddat arbete",
      en: "Sheltered job support"),
    LineDeclaration(
      .supervisionGrant, .state, .employer, .hand,
      sv: "Handledarstöd",
      en: "Supervision grant"),
  ]
}
