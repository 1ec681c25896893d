import CommandLineKit
import Economy
import Law
import LawData
import Reporting
import ScenarioFormat

/// `nytta validate tax-tables`: compares the model with the Tax Agency's own monthly tables.
enum ValidateCommand {
  /// What can be validated.
  static let subject = "tax-tables"

  static let year = OptionDeclaration(
    "year", short: "y", .text(placeholder: "YEAR"),
    help: LocalText(sv: "året som tabellerna gäller", en: "the year of the tables"))
  static let format = OptionDeclaration(
    "format", short: "f", .oneOf(placeholder: "FORMAT", allowed: ["table", "csv", "json"]),
    help: LocalText(sv: "format: table, csv eller json", en: "format: table, csv or json"),
    standard: LocalText(sv: "table", en: "table"))
  static let differences = OptionDeclaration(
    "differences", .text(placeholder: "N"),
    help: LocalText(
      sv: "antal skillnader som visas med alla steg; alla räknas",
      en: "how many differences are shown with every step; all are counted"),
    standard: LocalText(sv: "20", en: "20"))

  static let declaration = CommandDeclaration(
    "validate",
    summary: LocalText(
      sv: "Jämför med Skatteverkets månadstabeller.", en: "Compare with the Tax Agency's monthly tables."),
    operands: LocalText(sv: "tax-tables FIL --year ÅR", en: "tax-tables FILE --year YEAR"),
    fewestOperands: 2, mostOperands: 2, options: [year, format, differences],
    details: LocalText(
      sv: """
        FIL är Skatteverkets egen fil med fast bredd eller CSV med kolumnerna
        \(TaxTableReader.csvHeader); ”-” är standard in.
        Varje rad räknas om: årets skatt på tolv gånger radens övre gräns, delad med tolv.
        Slutkoden är 1 om någon rad i kronor skiljer sig, annars 65 om något i filen inte kunde jämföras.
        """,
      en: """
        FILE is the Agency's own fixed-width file or CSV with the columns
        \(TaxTableReader.csvHeader); "-" is standard input.
        Every row is computed: the year's tax on twelve times the row's upper limit, divided by twelve.
        The exit code is 1 if any row in kronor differs, else 65 if something in the file could not be compared.
        """))

  /// Runs the command.
  static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let request = try Request(arguments)
    let law = try law(of: request, console)
    let bytes = try InputFiles.read(request.file, console.streams)
    var comparison = TaxTableComparison(
      law: law, keeping: request.differences, keepingBreaks: breaksShown, sampling: sampleSize)
    var problems = TaxTableProblemLog()
    TaxTableReader(bytes, year: request.year)
      .read(cell: { comparison.add($0) }, problem: { problems.add($0) })
    let report = TaxTableReport(
      comparison, file: request.file, problems: problems.byKind, language: console.language)
    let messages = problems.diagnostics(file: request.file, console.language) + report.notes
    if !messages.isEmpty { console.report(.input(messages)) }
    switch request.format {
    case "csv": try console.write(report.csv())
    case "json": try console.write(report.json())
    default: try console.write(report.table())
    }
    let total = comparison.total
    if total.kronaDifferent > 0 { return .problemsFound }
    let isWhole = problems.count == 0 && total.withoutColumn == 0 && total.krona + total.percent > 0
    return isWhole ? .success : .badInput
  }

  /// How many places where rows are missing are shown.
  private static let breaksShown = 10

  /// Rows enough to tell the years apart.
  private static let sampleSize = 1_000

  /// What the command line asks for.
  private struct Request {
    let file: String
    let year: Int
    let format: String
    let differences: Int

    init(_ arguments: ParsedArguments) throws(CommandFailure) {
      let operands = arguments.operands
      guard operands[0] == subject else {
        throw .usage(
          .badValue(
            option: declaration.name, value: operands[0], allowed: [subject],
            nearest: nearestName(to: operands[0], among: [subject])))
      }
      file = operands[1]
      guard let written = arguments.value(ValidateCommand.year) else {
        throw .usage(.operandMissing(command: declaration.name, operands: declaration.operands))
      }
      year = try WholeNumber.read(written, named: "--year", in: 1900...2999)
      format = arguments.value(ValidateCommand.format) ?? "table"
      differences =
        try arguments.value(ValidateCommand.differences).map { text throws(CommandFailure) in
          try WholeNumber.read(text, named: "--differences", in: 0...100_000_000)
        } ?? 20
    }
  }

  /// The law of the year, or the parameters that are missing for it.
  private static func law(of request: Request, _ console: Console) throws(CommandFailure) -> MonthlyTableLaw {
    let missing = MonthlyTableYears.missingParameters(in: request.year)
    var reader = ParameterReader()
    if MonthlyTableYears.modelled.contains(request.year),
      let law = try? MonthlyTableLaw(year: request.year, reader: &reader)
    {
      return law
    }
    if request.format == "json" {
      try console.write(TaxTableReport.json(year: request.year, missing: missing.map(\.id)))
    }
    let modelled = MonthlyTableYears.modelled
    let message = LocalText(
      sv: "\(request.year) är inte modellerat: \(missing.count) siffror saknas",
      en: "\(request.year) is not modelled: \(missing.count) figures are missing")
    let remedy = LocalText(
      sv: "modellerat: \(modelled.lowerBound)–\(modelled.upperBound)",
      en: "modelled: \(modelled.lowerBound)–\(modelled.upperBound)")
    let lacks = LocalText(sv: "saknas för \(request.year)", en: "is missing for \(request.year)")
    let language = console.language
    throw .input(
      [
        Diagnostic(
          code: "yearNotModelled", file: request.file, line: 0, column: 0, field: "--year",
          message: message[language], remedy: remedy[language])
      ]
        + missing.map { parameter in
          let name = language == .swedish ? parameter.swedishName : parameter.englishName
          return Diagnostic(
            code: "parameterMissing", file: request.file, line: 0, column: 0, field: parameter.id,
            message: "\(name) \(lacks[language])")
        })
  }
}
