import Appraisal
import CommandLineKit
import Economy
import Reporting
import ScenarioFormat

/// `nytta compare`: scenarios side by side, each held against the first.
enum CompareCommand {
  static let declaration = CommandDeclaration(
    "compare",
    summary: LocalText(sv: "Jämför scenarier sida vid sida.", en: "Compare scenarios side by side."),
    operands: LocalText(sv: "FIL FIL...", en: "FILE FILE..."), fewestOperands: 1, mostOperands: nil,
    options: [output, format, excel],
    details: LocalText(
      sv: """
        Två till tolv scenarier, vart och ett mot det första: aktör för aktör hela förändringen, pengar i handen,
        återbetalning, nuvärde, netto efter dödvikt och nyckeltal, och vilka uppgifter som skiljer mellan filerna.
        En mapp betyder alla *.json5 i den och under den, utom *.part.json5; ”-” är standard in.
        Filerna måste ha samma months och samma prisår. Är en fil fel berättas alla fel i alla filer,
        och inget skrivs.

        Utan --output skrivs ett format på standard ut. Med --output skrivs compare.md med sin bild, compare.html,
        compare.csv och compare.json i mappen, och texten på standard ut.

          nytta compare Scenarios/jamforelse
        """,
      en: """
        Two to twelve scenarios, each against the first: actor by actor the whole change, money in hand, payback,
        present value, net of deadweight and key ratios, and which inputs differ between the files.
        A folder means all *.json5 in it and below, except *.part.json5; "-" is standard input.
        The files must have the same months and price year. If one is wrong, every problem of every file is
        told and nothing is written.

        Without --output one format goes to standard output. With --output, compare.md with its picture,
        compare.html, compare.csv and compare.json go to the folder, and the text to standard output.

          nytta compare Scenarios/jamforelse
        """))

  /// Runs the command.
  static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let request: CompareRequest
    do throws(UsageError) { request = try CompareRequest(arguments) } catch { throw .usage(error) }
    for file in request.repeated { console.report(.input([repeated(file, console.language)])) }
    var reading = ComparedFiles(language: console.language)
    for found in request.files { reading.add(found, console) }
    if let code = reading.firstFailure { return code }
    let comparison: ScenarioComparison
    do throws(ComparisonFailure) {
      comparison = try ScenarioComparison(reading.results)
    } catch {
      throw .fault("the comparison was refused after it was checked")
    }
    let report = ComparisonReport(
      comparison, files: reading.names, language: console.language, version: ProductVersion.current)
    if let folder = request.output { try write(report, request, to: folder) }
    let shown = request.output == nil ? request.formats.first ?? .text : .text
    try console.write(report.render(shown, excel: request.excel))
    return .success
  }

  private static func repeated(_ file: String, _ language: Language) -> Diagnostic {
    Diagnostic(
      code: "fileTwice", severity: .warning, file: file, line: 0, column: 0, field: "",
      message: LocalText(
        sv: "filen är given mer än en gång och jämförs en gång",
        en: "the file is given more than once and is compared once")[language])
  }

  private static func write(
    _ report: ComparisonReport, _ request: CompareRequest, to folder: String
  ) throws(CommandFailure) {
    var files: [FileSystem.Draft] = []
    func add(_ name: String, _ text: String) {
      files.append(.init(path: PathName.join(folder, name), bytes: Array(text.utf8)))
    }
    for format in request.formats {
      add(format.fileName, report.render(format, withFigure: true, excel: request.excel))
      if format == .markdown { add(report.figure.name, report.figure.svg) }
    }
    do throws(FileError) {
      try FileSystem.createFolder(folder)
      try FileSystem.write(files)
    } catch {
      throw .file(error)
    }
  }
}
