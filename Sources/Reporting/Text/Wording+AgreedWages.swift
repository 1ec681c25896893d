import Economy
import Law
import LawData

extension Wording {
  // MARK: Wages by agreement

  func wageByAgreement(field: String, _ agreed: AgreedWage, _ wage: Money, at month: YearMonth) -> String {
    let known = min(month, ParameterReader.lastLawMonth)
    let entry = agreed.parameter.entryIndex(at: known).map { agreed.parameter.entries[$0] }
    let kind = entry.map { confidence($0.confidence) } ?? ""
    let source = entry?.source.reference ?? ""
    let assumed =
      entry?.status == .assumption ? self(" Beloppet är ett antagande.", " The amount is an assumption.") : ""
    let amount = number.kronor(wage.wholeKronor)
    return self(
      "Lönen (\(field)) är den lägsta enligt \(agreed.agreementName), \(agreed.category), i \(self.month(month)): "
        + "\(amount) per månad för heltid. Källa: \(source) (\(kind)).\(assumed)",
      "The wage (\(field)) is the lowest of \(agreed.agreementName), \(agreed.category), in \(self.month(month)): "
        + "\(amount) a month for full time. Source: \(source) (\(kind)).\(assumed)")
  }

  func wageBelowAgreements(field: String, lowest: Money, agreement: String, month: YearMonth) -> String {
    let amount = number.kronor(lowest.wholeKronor)
    return self(
      "Lönen (\(field)) är lägre än den lägsta avtalslön som modellen känner till i \(self.month(month)), \(amount) enligt "
        + "\(agreement). Villkoret om lön enligt kollektivavtal är kanske inte uppfyllt.",
      "The wage (\(field)) is lower than the lowest agreed wage the model knows in \(self.month(month)), \(amount) by "
        + "\(agreement). The condition of a wage by collective agreement may not be met.")
  }

  func agreedWageNotKnown(_ wage: AgreedWage, _ month: YearMonth) -> (message: String, remedy: String) {
    let periods = wage.knownPeriods.map { period in
      let from = self("från \(period.first)", "from \(period.first)")
      return period.last.map { "\(period.first)–\($0)" } ?? from
    }
    return (
      self(
        "lägstalönen enligt \(wage.agreementName), \(wage.category), är inte känd för \(month)",
        "the lowest wage of \(wage.agreementName), \(wage.category), is not known for \(month)"),
      self(
        "skriv lönen i kronor; avtalets lön är känd \(list(periods))",
        "write the wage in kronor; the agreement's wage is known \(list(periods))")
    )
  }

  // MARK: New-start jobs

  func newStartProlonged(field: String, from month: YearMonth) -> String {
    self(
      "Stödet för nystartsjobbet (\(field)) är förlängt med högst tolv månader från \(self.month(month)), hos samma "
        + "arbetsgivare (förordning 2018:43 15\u{A0}a\u{A0}§, i kraft juli–december 2020 och mars–december 2021).",
      "The support of the new-start job (\(field)) is prolonged by at most twelve months from \(self.month(month)), at the "
        + "same employer (förordning 2018:43 section 15 a, in force July–December 2020 and March–December 2021)."
    )
  }

  var newStartConditionsHeading: String {
    self("Villkor för nystartsjobb som tas som uppfyllda", "Conditions of new-start jobs taken as met")
  }

  var newStartConditionsLead: String {
    self(
      "Filen kan inte visa om de här villkoren är uppfyllda. Arbetsförmedlingen prövar dem vid varje beslut.",
      "The file cannot show whether these conditions are met. The Public Employment Service tries them at every decision."
    )
  }

  func condition(_ condition: NewStartStatedCondition) -> String {
    switch condition {
    case .registeredJobseeker:
      self(
        "Personen är arbetslös och anmäld som arbetssökande hos Arbetsförmedlingen",
        "The person is unemployed and registered as a jobseeker with the Public Employment Service")
    case .residencePermit:
      self(
        "Personen är nyanländ: uppehållstillstånd har beviljats under de senaste 36 månaderna",
        "The person is newly arrived: a residence permit was granted within the last 36 months")
    case .inGuarantee:
      self(
        "Personen är inskriven i jobb- och utvecklingsgarantin",
        "The person is enrolled in the job and development guarantee")
    case .agreedWage:
      self(
        "Lönen följer kollektivavtal eller är likvärdig",
        "The wage follows a collective agreement or is equal to it")
    case .agreedInsurance:
      self(
        "Försäkringarna följer kollektivavtal eller är likvärdiga, vid beslut till och med juli 2019",
        "Insurance follows a collective agreement or is equal to it, at decisions up to July 2019")
    case .noRedundancy:
      self(
        "Ingen har sagts upp på grund av arbetsbrist på driftsenheten under de senaste 12 månaderna",
        "Nobody has been dismissed for lack of work at the unit in the last 12 months")
    case .electronicPay: self("Lönen betalas ut elektroniskt", "The wage is paid electronically")
    case .registeredEmployer:
      self(
        "Arbetsgivaren är registrerad hos Skatteverket och är en juridisk person eller driver näringsverksamhet",
        "The employer is registered with the Tax Agency and is a legal person or runs a business")
    case .soundEmployer:
      self(
        "Arbetsgivaren har inget näringsförbud, är inte i konkurs och har betalat skatter och avgifter",
        "The employer has no business ban, is not bankrupt and has paid taxes and fees")
    case .noFamilyFirm:
      self(
        "Företaget ägs inte till mer än en tredjedel av den anställde eller nära familj, och drivs inte av dem",
        "The company is not owned to more than a third by the worker or close family, nor run by them")
    }
  }
}
