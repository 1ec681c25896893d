import CommandLineKit

/// A small tool for the tests: one command with every kind of option.
enum SampleTool {
  static let output = OptionDeclaration(
    "output", short: "o", .text(placeholder: "DIR"), help: LocalText(sv: "mapp", en: "folder"),
    standard: LocalText(sv: "Ut", en: "Out"))
  static let format = OptionDeclaration(
    "format", short: "f", .listOf(placeholder: "FORMAT,...", allowed: ["text", "csv"], known: ["html"]),
    help: LocalText(sv: "format", en: "formats"))
  static let mode = OptionDeclaration(
    "mode", .oneOf(placeholder: "fast|slow", allowed: ["fast", "slow"]),
    help: LocalText(sv: "läge", en: "mode"))
  static let quiet = OptionDeclaration("quiet", short: "q", help: LocalText(sv: "tyst", en: "quiet"))
  static let define = OptionDeclaration(
    "define", short: "D", .text(placeholder: "NAME=VALUE"), help: LocalText(sv: "ange", en: "define"),
    repeatable: true)

  static let make = CommandDeclaration(
    "make", summary: LocalText(sv: "Gör.", en: "Make."), operands: LocalText(sv: "FIL...", en: "FILE..."),
    fewestOperands: 1, mostOperands: 2, options: [output, format, mode, quiet, define],
    details: LocalText(sv: "Mer om det.", en: "More on it."))

  static let tool = ToolDeclaration(
    name: "tool", summary: LocalText(sv: "Verktyg.", en: "Tool."),
    commands: [make, .planned("later", summary: LocalText(sv: "senare", en: "later"))],
    details: LocalText(sv: "Slut.", en: "End."))
}
