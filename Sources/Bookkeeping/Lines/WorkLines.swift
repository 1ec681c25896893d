import Economy

extension LineDeclaration {
  /// Work (arbete).
  static let work = [
    LineDeclaration(.wage, .employer, .individual, .hand, sv: "Lön", en: "Wage"),
    LineDeclaration(
      .holidaySupplement, .employer, .individual, .hand,
      sv: "Semestertillägg",
      en: "Holiday supplement"),
    LineDeclaration(.sickPay, .employer, .individual, .hand, sv: "Sjuklön", en: "Sick pay"),
    LineDeclaration(.partnerWage, .economy, .individual, .hand, sv: "Partnerns lön", en: "Partner's wage"),
    LineDeclaration(
      .employerContributions, .employer, .state, .hand,
      sv: "Arbetsgivaravgifter",
      en: "Employer contributions"),
    LineDeclaration(
      .payrollTaxOnPension, .employer, .state, .hand,
      sv: "Särskild löneskatt på pension",
      en: "Payroll tax on pension"),
    LineDeclaration(
      .agreedPension, .employer, .individual, .later,
      sv: "Avtalspension",
      en: "Agreed pension"),
    LineDeclaration(
      .agreedInsurance, .employer, .others, .hand,
      sv: "Avtalsförsäkringar",
      en: "Agreed insurance"),
    LineDeclaration(.production, .economy, .employer, .hand, sv: "Produktionsvärde", en: "Production"),
    LineDeclaration(.supervision, .employer, .economy, .hand, sv: "Handledning", en: "Supervision"),
    LineDeclaration(.recruitment, .employer, .economy, .hand, sv: "Rekrytering", en: "Recruitment"),
    LineDeclaration(
      .employerAdministration, .employer, .economy, .hand,
      sv: "Arbetsgivarens administration",
      en: "Employer's administration"),
    LineDeclaration(
      .workExpenses, .individual, .economy, .hand,
      sv: "Kostnader för arbetet (resor m.m.)",
      en: "Costs of working (travel etc.)"),
    LineDeclaration(
      .unemploymentFundFee, .individual, .others, .hand,
      sv: "Avgift till a-kassa",
      en: "Unemployment fund fee"),
    LineDeclaration(.unionFee, .individual, .others, .hand, sv: "Fackavgift", en: "Union fee"),
    LineDeclaration(
      .businessIncome, .economy, .individual, .hand,
      sv: "Inkomst av näringsverksamhet",
      en: "Business income"),
    LineDeclaration(
      .selfEmployedContributions, .individual, .state, .hand,
      sv: "Egenavgifter",
      en: "Contributions of the self-employed"),
  ]
}
