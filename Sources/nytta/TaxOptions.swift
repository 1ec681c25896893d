import CommandLineKit
import Economy
import LawData

/// The options of `nytta tax`.
extension TaxCommand {
  /// The years whose law is known.
  static let modelledYears = "\(ParameterReader.firstLawMonth.year)–\(ParameterReader.lastLawMonth.year)"

  static let year = OptionDeclaration(
    "year", short: "y", .text(placeholder: "YYYY"),
    help: LocalText(sv: "inkomstår, \(modelledYears)", en: "income year, \(modelledYears)"))
  static let income = OptionDeclaration(
    "income", short: "i", .text(placeholder: "[KIND=]KR"),
    help: LocalText(
      sv: "årets inkomst, kr; får ges en gång för varje slag",
      en: "the year's income, SEK; once for each kind"),
    repeatable: true)
  static let sweep = OptionDeclaration(
    "sweep", .text(placeholder: "FROM:TO:STEP"),
    help: LocalText(
      sv: "en rad för varje inkomst från, till, steg", en: "a row for each income from, to, step"))
  static let kind = OptionDeclaration(
    "kind",
    .oneOf(
      placeholder: IncomeKind.allCases.map(\.rawValue).joined(separator: "|"),
      allowed: IncomeKind.allCases.map(\.rawValue)),
    help: LocalText(
      sv: "slag för en inkomst utan slag och för --sweep",
      en: "the kind of an income written without one, and of --sweep"),
    standard: LocalText(sv: IncomeKind.wage.rawValue, en: IncomeKind.wage.rawValue))
  static let municipality = OptionDeclaration(
    "municipality", short: "m", .text(placeholder: "NAME"),
    help: LocalText(sv: "hemkommun, namn eller kod", en: "home municipality, name or code"))
  static let church = OptionDeclaration(
    "church",
    help: LocalText(
      sv: "medlem i Svenska kyrkan (med --municipality)",
      en: "member of the Church of Sweden (with --municipality)"))
  static let rates = OptionDeclaration(
    "rates", .text(placeholder: "MUNICIPAL,REGIONAL,BURIAL[,CHURCH]"),
    help: LocalText(
      sv: "egna satser i procent i stället för kommun", en: "own rates in per cent instead of a municipality")
  )
  static let age = OptionDeclaration(
    "age-at-year-start", .text(placeholder: "N"),
    help: LocalText(sv: "ålder vid årets ingång", en: "age at the start of the year"),
    standard: LocalText(sv: "40", en: "40"))
  static let months = OptionDeclaration(
    "months-resident", .text(placeholder: "N"),
    help: LocalText(
      sv: "månader under året som bosatt i Sverige, 1–12", en: "months of the year resident in Sweden, 1–12"),
    standard: LocalText(sv: "12", en: "12"))
  static let fundFee = OptionDeclaration(
    "unemployment-fund-fee", .text(placeholder: "KR"),
    help: LocalText(
      sv: "årets avgifter till arbetslöshetskassa, kr; för 2022 från juli",
      en: "the year's fees to an unemployment fund, SEK; of 2022 from July"),
    standard: LocalText(sv: "0", en: "0"))
  static let format = OptionDeclaration(
    "format", short: "f", .oneOf(placeholder: "table|csv|json", allowed: ["table", "csv", "json"]),
    help: LocalText(sv: "hur resultatet skrivs", en: "how the result is written"),
    standard: LocalText(sv: "table", en: "table"))
  static let explain = OptionDeclaration(
    "explain",
    help: LocalText(
      sv: "visa varje steg med formel, siffror och källor (table, json)",
      en: "show each step with formula, figures and sources (table, json)"))
}
