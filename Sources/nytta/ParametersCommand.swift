import CommandLineKit
import Economy
import LawData
import Reporting

/// `nytta parameters`: what the model knows, with source, status, confidence and date checked.
enum ParametersCommand {
  /// What can be asked.
  enum Question: String, CaseIterable {
    case list, show, diff, sources
  }

  static let year = OptionDeclaration(
    "year", short: "y", .text(placeholder: "YEAR"),
    help: LocalText(sv: "bara värden som gäller under året", en: "only values in force in the year"))
  static let status = OptionDeclaration(
    "status",
    .listOf(
      placeholder: "STATUS,...", allowed: ParameterStatus.allCases.map(\.rawValue), known: []),
    help: LocalText(
      sv: "bara värden av slaget law, statistic, derived, assumption",
      en: "only values of the kind law, statistic, derived, assumption"))
  static let confidence = OptionDeclaration(
    "confidence",
    .listOf(
      placeholder: "CONFIDENCE,...", allowed: ParameterConfidence.allCases.map(\.rawValue), known: []),
    help: LocalText(
      sv: "bara så säkra värden: proved, verified, secondary, derived, recalled, assumed",
      en: "only values as sure: proved, verified, secondary, derived, recalled, assumed"))
  static let municipality = OptionDeclaration(
    "municipality", short: "m", .text(placeholder: "NAME"),
    help: LocalText(
      sv: "kommunens, regionens och kyrkans skattesatser i en kommun, efter namn eller kod",
      en: "the local taxes of a municipality, by name or code"))
  static let format = OptionDeclaration(
    "format", short: "f",
    .oneOf(placeholder: "FORMAT", allowed: ParameterReport.Format.allCases.map(\.rawValue)),
    help: LocalText(
      sv: "format: table, csv, json eller markdown", en: "format: table, csv, json or markdown"),
    standard: LocalText(sv: "table", en: "table"))

  static let declaration = CommandDeclaration(
    "parameters",
    summary: LocalText(sv: "Visa siffrorna och deras källor.", en: "Show the figures and their sources."),
    operands: LocalText(
      sv: "list [ORD...] | show BETECKNING... | diff ÅR ÅR [ORD...] | sources [ORD...]",
      en: "list [WORD...] | show ID... | diff YEAR YEAR [WORD...] | sources [WORD...]"),
    fewestOperands: 1, mostOperands: nil, options: [year, status, confidence, municipality, format],
    details: LocalText(
      sv: """
        list     värdena nu, efter beteckning eller ord på svenska eller engelska; med --year de som gäller
                 under året, med --status eller --confidence alla sådana värden i alla tider
        show     en siffras hela historia med källor; av ett ord de siffror som ordet passar
        diff     vad som skiljer mellan två år, med båda värdena och ändringen i procent
        sources  varje källa med antalet värden som vilar på den
        Kommunernas skattesatser: --municipality NAMN, eller localTax.municipal.0862 och liknande.
        Antagna, härledda och ihågkomna värden: list --confidence assumed,derived,recalled.
        I CSV och JSON är värdena hela tal i sin enhet; andelar är miljondelar.
        """,
      en: """
        list     the values now, by identifier or word in Swedish or English; with --year those in force
                 in the year, with --status or --confidence all such values of all times
        show     the whole history of a figure with its sources; of a word the figures it fits
        diff     what differs between two years, with both values and the change in per cent
        sources  every source with the number of values that rest on it
        The municipalities' taxes: --municipality NAME, or localTax.municipal.0862 and the like.
        Values that are assumed, derived or recalled: list --confidence assumed,derived,recalled.
        In CSV and JSON the values are whole numbers in their unit; shares are millionths.
        """))

  /// Runs the command.
  static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let word = arguments.operands[0]
    guard let question = Question(rawValue: word) else {
      let allowed = Question.allCases.map(\.rawValue)
      throw .usage(
        .badValue(
          option: declaration.name, value: word, allowed: allowed,
          nearest: nearestName(to: word, among: allowed)))
    }
    let rest = Array(arguments.operands.dropFirst())
    let report: ParameterReport
    switch question {
    case .list: report = try list(rest, arguments, console)
    case .show: report = try show(rest, arguments, console)
    case .diff: report = try difference(rest, arguments, console)
    case .sources:
      let parameters = try localTaxes(arguments) ?? (ParameterRegistry.all + ParameterCatalogue.localTaxes())
      report = .sources(
        try selection(arguments).values(of: parameters), words: rest, language: console.language)
    }
    let format = arguments.value(format).flatMap(ParameterReport.Format.init(rawValue:)) ?? .table
    try console.write(report.render(format))
    return .success
  }

  private static func list(
    _ words: [String], _ arguments: ParsedArguments, _ console: Console
  ) throws(CommandFailure) -> ParameterReport {
    let local = try localTaxes(arguments)
    let parameters =
      local.map { ParameterCatalogue.search(words, in: $0) } ?? ParameterCatalogue.search(words)
    let values = try selection(arguments).valuesOrPresent(of: parameters)
    if values.isEmpty {
      console.tell(LocalText(sv: "ingen siffra passar", en: "no figure fits"))
    }
    return .list(values, language: console.language)
  }

  private static func show(
    _ ids: [String], _ arguments: ParsedArguments, _ console: Console
  ) throws(CommandFailure) -> ParameterReport {
    var parameters = try localTaxes(arguments) ?? []
    guard !ids.isEmpty || !parameters.isEmpty else {
      throw operandMissing("show BETECKNING...", "show ID...")
    }
    var wordOnly: [String] = []
    for id in ids {
      if let parameter = ParameterCatalogue.parameter(id) {
        parameters.append(parameter)
      } else {
        let fitting = id.isEmpty ? [] : ParameterCatalogue.search([id])
        guard !fitting.isEmpty else { throw .absent(nothingNamed(id)) }
        parameters += fitting
        wordOnly.append(id)
      }
    }
    guard wordOnly.isEmpty else {
      let words = wordOnly.joined(separator: " ")
      console.tell(
        LocalText(
          sv: "ingen beteckning heter ”\(words)”; här är de som ordet passar",
          en: "no identifier is \"\(words)\"; here are those the word fits"))
      return .list(try selection(arguments).valuesOrPresent(of: parameters), language: console.language)
    }
    return .history(try selection(arguments).values(of: parameters), language: console.language)
  }

  private static func difference(
    _ operands: [String], _ arguments: ParsedArguments, _ console: Console
  ) throws(CommandFailure) -> ParameterReport {
    for option in [year, status, confidence] where arguments.has(option) {
      let reason = LocalText(sv: "diff jämför två hela år", en: "diff compares two whole years")
      throw .usage(.pointless(option: "--\(option.name)", reason: reason))
    }
    guard operands.count >= 2 else { throw operandMissing("diff ÅR ÅR", "diff YEAR YEAR") }
    let first = try WholeNumber.read(operands[0], named: "diff", in: years)
    let second = try WholeNumber.read(operands[1], named: "diff", in: years)
    let words = Array(operands.dropFirst(2))
    let parameters = try localTaxes(arguments) ?? ParameterRegistry.all
    return .difference(
      ParameterCatalogue.search(words, in: parameters), from: first, to: second, language: console.language)
  }

  /// The years that are modelled.
  private static let years = ParameterReader.firstLawMonth.year...ParameterReader.lastLawMonth.year

  private static func selection(_ arguments: ParsedArguments) throws(CommandFailure) -> ParameterSelection {
    var selection = ParameterSelection(
      statuses: Set((arguments.list(status) ?? []).compactMap(ParameterStatus.init(rawValue:))),
      confidences: Set((arguments.list(confidence) ?? []).compactMap(ParameterConfidence.init(rawValue:))))
    if let written = arguments.value(year) {
      selection.year = try WholeNumber.read(written, named: "--\(year.name)", in: years)
    }
    return selection
  }

  /// The local taxes of the municipality that is named, if one is.
  private static func localTaxes(_ arguments: ParsedArguments) throws(CommandFailure) -> [Parameter]? {
    guard let name = arguments.value(municipality) else { return nil }
    guard let found = MunicipalityRegister.municipality(named: name) else {
      throw .usage(
        .badValue(
          option: "--\(municipality.name)", value: name, allowed: [],
          nearest: nearestName(to: name, among: MunicipalityRegister.names)))
    }
    return MunicipalityRegister.parameters(of: found)
  }

  private static func nothingNamed(_ id: String) -> LocalText {
    let nearest = ParameterCatalogue.nearest(to: id)
    return LocalText(
      sv: "ingen beteckning heter ”\(id)”" + (nearest.map { ": menade du ”\($0)”?" } ?? ""),
      en: "no identifier is \"\(id)\"" + (nearest.map { ": did you mean \"\($0)\"?" } ?? ""))
  }

  private static func operandMissing(_ swedish: String, _ english: String) -> CommandFailure {
    .usage(.operandMissing(command: declaration.name, operands: LocalText(sv: swedish, en: english)))
  }
}
