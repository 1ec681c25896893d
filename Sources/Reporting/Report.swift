public import Appraisal
public import Economy
public import LawData

/// The report of one scenario: the same content as one HTML page, as Markdown with pictures, as CSV and as JSON.
///
/// The same result gives the same bytes on every machine: no clock, no path and no locale is read.
public struct Report: Sendable {
  private let context: ReportContext

  /// A report.
  /// - Parameters:
  ///   - result: what is reported.
  ///   - language: the language of everything a person reads.
  ///   - version: the program's version, for example `0.1.0`.
  ///   - parameter: finds parameters that the registry does not hold, such as a municipality's tax rate;
  ///     asked first.
  public init(
    _ result: ScenarioResult, language: Language = .swedish, version: String,
    parameter: (String) -> Parameter? = { _ in nil }
  ) {
    var used: [UsedParameter] = []
    var unknown: [String] = []
    var fingerprint = Fingerprint()
    for use in result.parametersUsed {
      guard let found = parameter(use.parameter) ?? ParameterRegistry[use.parameter],
        found.entries.indices.contains(use.entry)
      else {
        if !unknown.contains(use.parameter) { unknown.append(use.parameter) }
        continue
      }
      let entry = found.entries[use.entry]
      let own = use.override.map { result.scenario.overrides[$0] }
      used.append(UsedParameter(parameter: found, entry: entry, ownValue: own))
      fingerprint.combine(
        "\(found.id) \(entry.from) \(own.map { "own \($0.value)" } ?? "\(entry.value)")\n".utf8)
    }
    context = ReportContext(
      result: result, text: Wording(language), figures: PrintedFigures(result),
      parameters: used.sorted { ($0.parameter.id, $0.entry.from) < ($1.parameter.id, $1.entry.from) },
      unknownParameters: unknown, version: version, parameterFingerprint: fingerprint)
  }

  /// The content, section by section, for a renderer to walk.
  package var blocks: [Block] {
    [
      OpeningSection.build, ActorsSection.build, RolesSection.build, OutcomesSection.build,
      HouseholdSection.build,
      PicturesSection.build,
      PaybackSection.build, BreakEvenSection.build, KeyRatiosSection.build, NetSection.build,
      ValueOverTimeSection.build, LocalTaxSection.build,
      MethodsSection.build, SensitivitySection.build, LinesSection.build, AssumptionsSection.build,
      SimplificationsSection.build, SourcesSection.build, MethodSection.build,
    ].flatMap { $0(context) }
  }

  /// `report.md` and the pictures that stand beside it, by file name.
  public func markdown() -> (text: String, figures: [(name: String, svg: String)]) {
    let blocks = blocks
    let figures = blocks.compactMap { block -> (name: String, svg: String)? in
      guard case .figure(let figure) = block else { return nil }
      return (figure.name, figure.svg)
    }
    return (MarkdownRenderer(number: context.text.number).render(blocks), figures)
  }

  /// `report.html`: the same content as one page with its pictures in it, fetching nothing and running nothing.
  public func html() -> String { HTMLRenderer(text: context.text).render(blocks) }

  /// `results.csv`: kronor by actor, line and month, seen from the actor.
  /// - Parameter excel: as Swedish Excel reads it: byte-order mark, semicolons, decimal commas.
  public func csv(excel: Bool = false) -> String { ResultsCSV(context: context, isForExcel: excel).text }

  /// `result.json`, format `nytta.result/1`.
  public func json() -> String { ResultJSON(context: context).value.document }
}
