import CommandLineKit
import Economy
import Reporting

/// The options of `nytta budget`.
extension BudgetCommand {
  static let month = OptionDeclaration(
    "month", short: "m", .text(placeholder: "YYYY-MM"),
    help: LocalText(sv: "månaden", en: "the month"),
    standard: LocalText(sv: "en vanlig månad i första fasen", en: "an ordinary month of the first phase"))
  static let path = OptionDeclaration(
    "path", short: "p", .oneOf(placeholder: "without|with", allowed: ["without", "with"]),
    help: LocalText(sv: "utan eller med steget", en: "without or with the step"),
    standard: LocalText(sv: "with, med without bredvid", en: "with, and without beside it"))
  static let vary = OptionDeclaration(
    "vary", .text(placeholder: "FIELD=FROM:TO:STEP"),
    help: LocalText(sv: "en rad för varje värde på ett fält", en: "a row for each value of a field"))
  static let years = OptionDeclaration(
    "years", short: "y", .text(placeholder: "YYYY,..."),
    help: LocalText(
      sv: "samma hushåll under olika års lag", en: "the same household under the law of different years"))
  static let format = OptionDeclaration(
    "format", short: "f",
    .oneOf(
      placeholder: BudgetReport.Format.allCases.map(\.rawValue).joined(separator: "|"),
      allowed: BudgetReport.Format.allCases.map(\.rawValue)),
    help: LocalText(sv: "hur resultatet skrivs", en: "how the result is written"),
    standard: LocalText(sv: "text", en: "text"))
  static let output = OptionDeclaration(
    "output", short: "o", .text(placeholder: "DIR"),
    help: LocalText(
      sv: "mapp för en fil; markdown får en SVG-bild av --vary",
      en: "folder for a file; markdown gets an SVG picture of --vary"))
}
