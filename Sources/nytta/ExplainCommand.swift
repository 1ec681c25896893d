import Appraisal
import Bookkeeping
import CommandLineKit
import Economy
import Reporting
import ScenarioFormat

/// `nytta explain`: how an amount of a scenario came about.
enum ExplainCommand {
  static let line = OptionDeclaration(
    "line", .text(placeholder: "LINE"),
    help: LocalText(
      sv: "raden, en aktör eller society", en: "the line, an actor or society"))
  static let month = OptionDeclaration(
    "month", short: "m", .text(placeholder: "YYYY-MM"),
    help: LocalText(sv: "en månad", en: "one month"),
    standard: LocalText(sv: "hela perioden", en: "the whole period"))
  static let year = OptionDeclaration(
    "year", short: "y", .text(placeholder: "YYYY"),
    help: LocalText(sv: "ett kalenderår: månadernas summa", en: "a calendar year: the sum of its months"))
  static let path = OptionDeclaration(
    "path", short: "p",
    .oneOf(placeholder: "PATH", allowed: ["with", "without"]),
    help: LocalText(sv: "med eller utan steget", en: "with or without the step"),
    standard: LocalText(sv: "with", en: "with"))
  static let difference = OptionDeclaration(
    "difference", short: "d",
    help: LocalText(sv: "skillnaden, med − utan", en: "the difference, with − without"))
  static let depth = OptionDeclaration(
    "depth", .text(placeholder: "N"),
    help: LocalText(
      sv: "så många nivåer under beloppet, 0–40", en: "so many levels below the amount, 0–40"),
    standard: LocalText(sv: "3 för en månad, annars 1", en: "3 for a month, else 1"))
  static let format = OptionDeclaration(
    "format", short: "f", .oneOf(placeholder: "FORMAT", allowed: ["text", "json"]),
    help: LocalText(sv: "format: text eller json", en: "format: text or json"),
    standard: LocalText(sv: "text", en: "text"))

  static let declaration = CommandDeclaration(
    "explain",
    summary: LocalText(
      sv: "Visa hur ett belopp i ett scenario räknas.", en: "Show how an amount of a scenario comes about."),
    operands: LocalText(sv: "FIL", en: "FILE"), fewestOperands: 1, mostOperands: 1,
    options: [line, month, year, path, difference, depth, format],
    details: LocalText(
      sv: """
        Från beloppet ned till grunden: varje regel med formel och avrundning, varje uppgift med sin plats i filen,
        varje siffra i lagen med paragraf, säkerhet och dag då den kontrollerades. Trädet räknas om från sina löv
        och jämförs med böckerna innan det skrivs.
        LINE är en rad som i results.csv (\(examples)), en aktör
        (\(actors)) eller society.
        En aktörs belopp är det den får minus det den betalar.
        Formatet json är nytta.explanation/1 och har alltid hela trädet.

          nytta explain Scenarios/bistand-till-nystartsjobb.json5 -m 2019-03 --line socialAssistance
        """,
      en: """
        From the amount down to the ground: each rule with formula and rounding, each input with its place in the
        file, each figure of law with section, confidence and the day it was checked. The tree is reckoned again
        from its leaves and held against the books before it is written.
        LINE is a line as in results.csv (\(examples)), an actor
        (\(actors)) or society.
        An actor's amount is what it receives less what it pays.
        The format json is nytta.explanation/1 and always has the whole tree.

          nytta explain Scenarios/bistand-till-nystartsjobb.json5 -m 2019-03 --line socialAssistance
        """))

  private static let examples = "wage, socialAssistance, municipalIncomeTax …"
  private static let actors = EconomicActor.inResults.map(\.identifier).joined(separator: ", ")

  /// Runs the command.
  static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let request = try ExplainRequest(arguments)
    let decoded = try Pipeline<ScenarioResult>.read(arguments.operands[0], console.language, console.streams)
    if !decoded.warnings.isEmpty { console.report(.input(decoded.warnings)) }
    let explanation: ScenarioExplanation
    do throws(ExplanationFailure) {
      explanation = try decoded.scenario.explained(request.explanation)
    } catch {
      throw failure(error, request, decoded, console.language)
    }
    func place(_ field: String) -> ExplanationPlace? {
      // A partner with one phase may have its fields in its own object.
      let written =
        decoded.places.written(field) ?? decoded.places.written(field.replacing(".phases[0]", with: ""))
      return written.map { ExplanationPlace(file: $0.file, line: $0.line, column: $0.column) }
    }
    try console.write(
      request.isJSON
        ? ExplanationJSON.document(
          explanation, of: decoded.scenario, version: ProductVersion.current, language: console.language,
          places: place)
        : ExplanationText.render(
          explanation, title: decoded.scenario.title, depth: request.depth, language: console.language,
          places: place))
    return .success
  }

  private static func failure(
    _ failure: ExplanationFailure, _ request: ExplainRequest, _ decoded: DecodedScenario, _ language: Language
  ) -> CommandFailure {
    switch failure {
    case .appraisal(let failure): return Pipeline<ScenarioResult>.failure(failure, decoded, language)
    case .notModelled(let line):
      return .badOption(
        "--line", language,
        LocalText(
          sv: "raden ”\(line.identifier)” finns inte ännu",
          en: "the line \"\(line.identifier)\" is not modelled yet"),
        remedy: nil)
    case .outside(let first, let last):
      return .badOption(
        request.periodOption, language,
        LocalText(
          sv: "\(request.periodWritten) ligger utanför scenariot",
          en: "\(request.periodWritten) lies outside the scenario"),
        remedy: LocalText(sv: "perioden är \(first) till \(last)", en: "the period is \(first) to \(last)"))
    case .disagreement(let found):
      return .fault("explain: \(found)")
    }
  }
}
