import Appraisal
import CommandLineKit
import Economy
import Reporting
import ScenarioFormat

/// `nytta budget`: a household's month, over a swept input or under the law of several years.
enum BudgetCommand {
  static let declaration = CommandDeclaration(
    "budget",
    summary: LocalText(sv: "Visa hushållets budget en månad.", en: "Show a household's budget of a month."),
    operands: LocalText(sv: "FIL", en: "FILE"), fewestOperands: 1, mostOperands: 1,
    options: [month, path, vary, years, format, output],
    details: LocalText(
      sv: """
        Utan --vary och --years: månadens alla inkomster, skatter, avgifter och kostnader utan och med steget, och
        stegets deltagandeskatt: den del av lönen som hushållet inte får mer att röra sig med.

        FIELD är wage (heltidslönen i månadens fas), extent (omfattningen, 0–1), hours (timmar i veckan av 40), rent
        (hyran), children (antal barn) eller ett fält med ett tal, skrivet som i filen: with[0].wage.
        Varje värde räknas som om det stod i filen: skatten på hela årets inkomst, bostadsbidraget på hela årets.
        Barn: filens första så många; finns färre läggs barn till som är 8 år hela månadens år, med det första
        barnets underhållsstöd och fritidshem. Välj steg om minst 500 kr: mindre steg visar lagens avrundningar.

        --years flyttar alla datum, så att var och en har samma ålder i samma månad; belopp i filen ändras inte.

          nytta budget Scenarios/bistand-till-nystartsjobb.json5
          nytta budget Scenarios/bistand-till-nystartsjobb.json5 --vary wage=0:40000:1000
        """,
      en: """
        Without --vary and --years: every income, tax, fee and cost of the month, without and with the step, and the
        participation tax of the step: the share of the wage that the household does not have more in hand.

        FIELD is wage (the full-time wage of the month's phase), extent (0–1), hours (a week, of 40), rent, children
        (their number) or a field with a number, written as in the file: with[0].wage.
        Each value is computed as if it stood in the file: tax on the whole year's income, housing allowance on the
        whole year's. Children: the file's first so many; where they are fewer, children are added who are 8 in all
        of the month's year, with the first child's maintenance support and leisure centre. Take steps of at least
        500 kr: smaller ones show the roundings of the law.

        --years moves every date, so that everybody has the same age in the same month; amounts stay as written.

          nytta budget Scenarios/bistand-till-nystartsjobb.json5
          nytta budget Scenarios/bistand-till-nystartsjobb.json5 --vary wage=0:40000:1000
        """))

  /// Runs the command.
  static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    guard let file = arguments.operands.first else { throw .usage(.commandMissing) }
    let options = try usage { () throws(UsageError) in try BudgetRequest(arguments) }
    let decoded = try Pipeline<ScenarioResult>.read(file, console.language, console.streams)
    let calculation = BudgetCalculation(decoded: decoded, request: options, language: console.language)
    let content = try calculation.content()
    if !decoded.warnings.isEmpty { console.report(.input(decoded.warnings)) }
    let report = BudgetReport(
      content, of: decoded.scenario, path: options.path, language: console.language,
      version: ProductVersion.current)
    guard let folder = options.output else {
      try console.write(report.render(options.format))
      return .success
    }
    try write(report, options.format, of: file, below: folder)
    return .success
  }

  private static func write(
    _ report: BudgetReport, _ format: BudgetReport.Format, of file: String, below output: String
  ) throws(CommandFailure) {
    let folders = try usage { () throws(UsageError) in
      try OutputPlaces.folders(for: [file], below: output, from: FileSystem.workingFolder)
    }
    guard let folder = folders.first else { return }
    var files = [(name: format.fileName, text: report.render(format, withFigure: true))]
    if format == .markdown, let figure = report.figure { files.append((figure.name, figure.svg)) }
    do throws(FileError) {
      try FileSystem.createFolder(folder)
      try FileSystem.write(
        files.map { .init(path: PathName.join(folder, $0.name), bytes: Array($0.text.utf8)) })
    } catch {
      throw .file(error)
    }
  }

  private static func usage<Value>(
    _ body: () throws(UsageError) -> Value
  ) throws(CommandFailure) -> Value {
    do throws(UsageError) { return try body() } catch { throw .usage(error) }
  }
}
