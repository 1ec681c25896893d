import CommandLineKit

/// `nytta run`: computes scenario files, writes their reports and prints a table of the results.
enum RunCommand {
  static let output = OptionDeclaration(
    "output", short: "o", .text(placeholder: "DIR"),
    help: LocalText(sv: "mapp som rapporterna skrivs till", en: "folder the reports are written to"),
    standard: LocalText(sv: "Reports", en: "Reports"))
  static let format = OptionDeclaration(
    "format", short: "f",
    .listOf(placeholder: "FORMAT,...", allowed: ReportFormat.allCases.map(\.rawValue), known: []),
    help: LocalText(
      sv: "format, med komma emellan: markdown, html, csv, json",
      en: "formats, with commas: markdown, html, csv, json"),
    standard: LocalText(sv: "alla", en: "all"))
  static let excel = OptionDeclaration(
    "excel",
    help: LocalText(
      sv: "skriv CSV för svenskt Excel: semikolon och decimalkomma",
      en: "write CSV for Swedish Excel: semicolons and decimal commas"))

  static let declaration = CommandDeclaration(
    "run",
    summary: LocalText(
      sv: "Räkna scenarier och skriv rapporter.", en: "Compute scenarios and write reports."),
    operands: LocalText(sv: "FIL-ELLER-MAPP...", en: "FILE-OR-FOLDER..."), fewestOperands: 1,
    mostOperands: nil, options: [output, format, excel],
    details: LocalText(
      sv: """
        En mapp betyder alla *.json5 i den och under den, utom *.part.json5; ”-” är standard in.
        Varje scenario får en egen mapp i DIR, efter sin plats under närmaste mapp som heter Scenarios.
        Alla filer räknas även om en av dem är fel; den felande filens tidigare rapport står kvar.
        En tabell över resultaten skrivs på standard ut.
        """,
      en: """
        A folder means all *.json5 in it and below, except *.part.json5; "-" is standard input.
        Each scenario gets a folder of its own in DIR, by its place below the nearest folder named Scenarios.
        All files are computed even if one of them is wrong; its earlier report stays as it was.
        A table of the results is written on standard output.
        """))

  /// Runs the command; the exit code is the first failure's.
  static func run<Outcome>(
    _ arguments: ParsedArguments, _ console: Console, _ pipeline: Pipeline<Outcome>
  ) throws(CommandFailure) -> ExitCode {
    let request = try renderRequest(arguments)
    let output = try outputFolder(arguments)
    let found = InputFiles.find(arguments.operands)
    var places = try folders(for: found, below: output)[...]
    var results: [Outcome] = []
    var firstFailure: ExitCode?
    var written = 0
    for item in found {
      do throws(CommandFailure) {
        switch item {
        case .failure(let error): throw .file(error)
        case .file(let path):
          let folder = places.removeFirst()
          let (result, warnings) = try pipeline.appraise(path, console.language)
          if !warnings.isEmpty { console.report(.input(warnings)) }
          results.append(result)
          try write(pipeline.render(result, request, console.language), to: folder)
          written += 1
        }
      } catch {
        console.report(error)
        if firstFailure == nil { firstFailure = error.exitCode }
      }
    }
    if !results.isEmpty { try console.write(pipeline.summary(results, console.language)) }
    if written > 0 { tellWhere(written, output, console) }
    return firstFailure ?? .success
  }

  private static func outputFolder(_ arguments: ParsedArguments) throws(CommandFailure) -> String {
    let folder = arguments.value(output) ?? "Reports"
    guard folder != InputFiles.standardInput else {
      let reason = LocalText(
        sv: "en rapport är flera filer och behöver en mapp; tabellen skrivs ändå på standard ut",
        en: "a report is several files and needs a folder; the table goes to standard output anyway")
      throw .usage(.unfit(option: "--output", value: folder, reason: reason))
    }
    return folder
  }

  private static func renderRequest(_ arguments: ParsedArguments) throws(CommandFailure) -> RenderRequest {
    let named = arguments.list(format)?.compactMap(ReportFormat.init(rawValue:))
    let formats = Set(named ?? ReportFormat.allCases)
    let excel = arguments.has(excel)
    if excel, !formats.contains(.csv) {
      let reason = LocalText(
        sv: "ingen CSV skrivs, för --format nämner inte csv",
        en: "no CSV is written: --format does not name csv")
      throw .usage(.pointless(option: "--excel", reason: reason))
    }
    return RenderRequest(formats: formats, excel: excel)
  }

  private static func folders(
    for found: [InputFiles.Found], below output: String
  ) throws(CommandFailure) -> [String] {
    let files = found.compactMap { if case .file(let path) = $0 { path } else { nil } }
    do throws(UsageError) {
      return try OutputPlaces.folders(for: files, below: output, from: FileSystem.workingFolder)
    } catch {
      throw .usage(error)
    }
  }

  private static func write(_ files: [RenderedFile], to folder: String) throws(CommandFailure) {
    do throws(FileError) {
      try FileSystem.createFolder(folder)
      try FileSystem.write(
        files.map { .init(path: PathName.join(folder, $0.name), bytes: Array($0.text.utf8)) })
    } catch {
      throw .file(error)
    }
  }

  private static func tellWhere(_ count: Int, _ output: String, _ console: Console) {
    console.tell(
      LocalText(
        sv: count == 1 ? "1 rapport skriven i \(output)" : "\(count) rapporter skrivna i \(output)",
        en: count == 1 ? "1 report written in \(output)" : "\(count) reports written in \(output)"))
  }
}
