import CommandLineKit

extension ToolDeclaration {
  /// `nytta` with all its commands.
  static let nytta = ToolDeclaration(
    name: CommandLineTool.name,
    summary: LocalText(
      sv:
        "Räknar vad som ändras, för vem och när, då en person går från försörjning till arbete eller studier.",
      en: "Computes what changes, for whom and when, as a person goes from support to work or study."),
    commands: [
      RunCommand.declaration, CompareCommand.declaration, CheckCommand.declaration, BudgetCommand.declaration,
      ExplainCommand.declaration, TaxCommand.declaration,
      RatiosCommand.declaration, ValidateCommand.declaration, ParametersCommand.declaration,
      HelpCommand.declaration,
    ] + planned,
    details: LocalText(
      sv: """
        Resultat skrivs på standard ut eller i filer, meddelanden på standard fel.
        Slutkoder: 0 klart, 1 granskningen fann fel, 64 fel användning, 65 fel i indata, 66 indata saknas,
        70 fel i programmet, 73 går inte att skriva, 74 läsning eller skrivning avbröts.
        """,
      en: """
        Results go to standard output or to files, messages to standard error.
        Exit codes: 0 done, 1 a check found problems, 64 wrong use, 65 bad input, 66 input not found,
        70 a fault of the program, 73 cannot write, 74 reading or writing failed.
        """))

  /// Names that are reserved, with what they will do.
  private static let planned: [CommandDeclaration] = [
    .planned("cohort", summary: LocalText(sv: "många deltagare i en fil", en: "many participants in a file")),
    .planned("new", summary: LocalText(sv: "börja på ett scenario", en: "start a scenario")),
    .planned(
      "schema", summary: LocalText(sv: "scenariofilens JSON Schema", en: "the JSON Schema of scenarios")),
    .planned("completions", summary: LocalText(sv: "skalets komplettering", en: "shell completion")),
  ]
}
