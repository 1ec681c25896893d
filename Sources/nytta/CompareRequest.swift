import Appraisal
import CommandLineKit
import Reporting

/// What `nytta compare` is asked for.
struct CompareRequest {
  /// The files, each once.
  let files: [InputFiles.Found]
  /// Files that were given more than once, as written the second time.
  let repeated: [String]
  /// The formats, in the order written.
  let formats: [ComparisonReport.Format]
  /// The folder; `nil`: standard output.
  let output: String?
  /// Whether CSV is written for Swedish Excel.
  let excel: Bool

  /// Reads the operands and options.
  init(_ arguments: ParsedArguments) throws(UsageError) {
    files = InputFiles.find(arguments.operands)
    repeated = Self.repeated(arguments.operands)
    output = arguments.value(CompareCommand.output)
    excel = arguments.has(CompareCommand.excel)
    let named = arguments.list(CompareCommand.format)?.compactMap(ComparisonReport.Format.init(rawValue:))
    formats = named ?? (output == nil ? [.text] : [.markdown, .html, .csv, .json])
    let command = CompareCommand.declaration.name
    let sizes = ScenarioComparison.sizes
    if files.count > sizes.upperBound {
      throw .tooManyFiles(command: command, most: sizes.upperBound, given: files.count)
    }
    if files.count < sizes.lowerBound {
      throw .operandMissing(
        command: command,
        operands: LocalText(sv: "minst två olika scenariofiler", en: "at least two different scenario files"))
    }
    if output == InputFiles.standardInput {
      throw .unfit(
        option: "--output", value: "-",
        reason: LocalText(
          sv: "utan --output skrivs resultatet på standard ut",
          en: "without --output the result goes to standard output"))
    }
    if output == nil, formats.count > 1 {
      throw .unfit(
        option: "--format", value: formats.map(\.rawValue).joined(separator: ","),
        reason: LocalText(
          sv: "flera format behöver en mapp: skriv --output DIR",
          en: "several formats need a folder: write --output DIR"))
    }
    if excel, !formats.contains(.csv) {
      throw .pointless(
        option: "--excel",
        reason: LocalText(
          sv: "ingen CSV skrivs, för --format nämner inte csv",
          en: "no CSV is written: --format does not name csv"))
    }
  }

  private static func repeated(_ operands: [String]) -> [String] {
    let folder = FileSystem.workingFolder
    var seen: Set<[String]> = []
    return operands.filter { !seen.insert(PathName.parts(of: $0, from: folder)).inserted }
  }
}

/// The options of `nytta compare`.
extension CompareCommand {
  static let output = OptionDeclaration(
    "output", short: "o", .text(placeholder: "DIR"),
    help: LocalText(sv: "mapp som filerna skrivs till", en: "folder the files are written to"))
  static let format = OptionDeclaration(
    "format", short: "f",
    .listOf(
      placeholder: "FORMAT,...", allowed: ComparisonReport.Format.allCases.map(\.rawValue), known: []),
    help: LocalText(
      sv: "text, markdown, html, csv, json; flera med --output",
      en: "text, markdown, html, csv, json; several with --output"),
    standard: LocalText(sv: "text", en: "text"))
  static let excel = OptionDeclaration(
    "excel",
    help: LocalText(
      sv: "skriv CSV för svenskt Excel: semikolon och decimalkomma",
      en: "write CSV for Swedish Excel: semicolons and decimal commas"))
}
