import Economy

extension LineDeclaration {
  /// Support to the household (stöd till hushållet).
  static let householdSupport = [
    LineDeclaration(
      .socialAssistance, .municipality, .individual, .hand,
      sv: "Ekonomiskt bistånd",
      en: "Social assistance"),
    LineDeclaration(
      .establishmentBenefit, .state, .individual, .hand,
      sv: "Etableringsersättning",
      en: "Establishment benefit"),
    LineDeclaration(
      .establishmentSupplement, .state, .individual, .hand,
      sv: "Etableringstillägg",
      en: "Establishment supplement"),
    LineDeclaration(
      .establishmentHousing, .state, .individual, .hand,
      sv: "Bostadsersättning (etablering)",
      en: "Establishment housing benefit"),
    LineDeclaration(
      .activitySupport, .state, .individual, .hand,
      sv: "Aktivitetsstöd",
      en: "Activity support"),
    LineDeclaration(
      .developmentAllowance, .state, .individual, .hand,
      sv: "Utvecklingsersättning",
      en: "Development allowance"),
    LineDeclaration(.sicknessBenefit, .state, .individual, .hand, sv: "Sjukpenning", en: "Sickness benefit"),
    LineDeclaration(
      .rehabilitationAllowance, .state, .individual, .hand,
      sv: "Rehabiliteringspenning",
      en: "Rehabilitation allowance"),
    LineDeclaration(
      .activityCompensation, .state, .individual, .hand,
      sv: "Aktivitetsersättning",
      en: "Activity compensation"),
    LineDeclaration(
      .sicknessCompensation, .state, .individual, .hand,
      sv: "Sjukersättning",
      en: "Sickness compensation"),
    LineDeclaration(
      .parentalBenefit, .state, .individual, .hand,
      sv: "Föräldrapenning",
      en: "Parental benefit"),
    LineDeclaration(
      .childAllowance, .state, .individual, .hand,
      sv: "Barnbidrag med flerbarnstillägg",
      en: "Child allowance with large-family supplement"),
    LineDeclaration(
      .childStudyAllowance, .state, .individual, .hand,
      sv: "Studiehjälp",
      en: "Study allowance for pupils"),
    LineDeclaration(
      .housingAllowance, .state, .individual, .hand,
      sv: "Bostadsbidrag",
      en: "Housing allowance"),
    LineDeclaration(
      .maintenanceSupport, .state, .individual, .hand,
      sv: "Underhållsstöd",
      en: "Maintenance support"),
    LineDeclaration(.workPremium, .state, .individual, .hand, sv: "Jobbpremie", en: "Work premium"),
    LineDeclaration(
      .establishmentJobCompensation, .state, .individual, .hand,
      sv: "Statlig ersättning i etableringsjobb",
      en: "State compensation in establishment job"),
    LineDeclaration(
      .unemploymentBenefit, .state, .individual, .hand,
      sv: "Arbetslöshetsersättning",
      en: "Unemployment benefit"),
  ]
}
