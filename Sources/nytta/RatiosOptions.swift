import CommandLineKit
import Economy
import Reporting

/// The options of `nytta ratios`. Every input bears the name that ``RatioInput`` gives it.
extension RatiosCommand {
  static let projectCost = amount(.projectCost, sv: "projektets hela kostnad", en: "the project's whole cost")
  static let participants = number(.participants, sv: "deltagare", en: "participants")
  static let out = number(
    .out, sv: "deltagare som kom till arbete eller studier", en: "participants who came to work or studies")
  static let gain = OptionDeclaration(
    RatioInput.gain.rawValue, short: "g", .text(placeholder: "WHO=KR"),
    help: LocalText(
      sv: "vad en sådan person ger WHO, kr i månaden; en gång för varje WHO",
      en: "what one such person gives WHO, SEK a month; once for each WHO"),
    repeatable: true)
  static let months = number(
    .months, sv: "månader som vinsten räknas", en: "months that the gain is counted for")
  static let benefit = amount(
    .benefit, sv: "nuvärdet av all nytta, i stället för --gain society",
    en: "present value of all benefits, instead of --gain society")
  static let discountRate = OptionDeclaration(
    RatioInput.discountRate.rawValue, .text(placeholder: "PERCENT"),
    help: LocalText(sv: "real kalkylränta, procent om året", en: "real discount rate, per cent a year"),
    standard: LocalText(sv: "3.5", en: "3.5"))
  static let taxFactor = OptionDeclaration(
    RatioInput.taxFactor.rawValue, .text(placeholder: "X"),
    help: LocalText(
      sv: "skattefaktor på det som skatter betalar", en: "tax factor on what taxes pay"),
    standard: LocalText(sv: "1", en: "1"))
  static let netPublicCost = amount(
    .netPublicCost, sv: "vad det offentliga betalar netto", en: "what the public budgets pay, net")
  static let willingnessToPay = amount(
    .willingnessToPay, sv: "deltagarnas betalningsvilja", en: "the participants' willingness to pay")
  static let labourCost = amount(
    .labourCost, sv: "arbetsgivarens hela lönekostnad i månaden", en: "the employer's labour cost a month")
  static let wageChange = amount(
    .wageChange, sv: "ändring i bruttolön i månaden", en: "change in gross wage a month")
  static let incomeChange = amount(
    .incomeChange, sv: "ändring i hushållets disponibla inkomst i månaden",
    en: "change in the household's disposable income a month")
  static let potentialBefore = amount(
    .potentialBefore, sv: "potential före, per deltagare och år",
    en: "potential before, a participant and year")
  static let potentialAfter = amount(
    .potentialAfter, sv: "potential efter, per deltagare och år",
    en: "potential after, a participant and year")
  static let only = OptionDeclaration(
    "only",
    .listOf(placeholder: "RATIO,...", allowed: RatioKind.allCases.map(\.rawValue), known: []),
    help: LocalText(
      sv: "bara dessa nyckeltal, och vad som saknas för dem", en: "only these ratios, and what they lack"))
  static let format = OptionDeclaration(
    "format", short: "f",
    .oneOf(placeholder: "FORMAT", allowed: RatioReport.Format.allCases.map(\.rawValue)),
    help: LocalText(
      sv: "format: table, csv, json eller markdown", en: "format: table, csv, json or markdown"),
    standard: LocalText(sv: "table", en: "table"))

  private static func amount(_ input: RatioInput, sv: String, en: String) -> OptionDeclaration {
    OptionDeclaration(
      input.rawValue, .text(placeholder: "KR"), help: LocalText(sv: sv + ", kr", en: en + ", SEK"))
  }

  private static func number(_ input: RatioInput, sv: String, en: String) -> OptionDeclaration {
    OptionDeclaration(input.rawValue, .text(placeholder: "N"), help: LocalText(sv: sv, en: en))
  }
}
