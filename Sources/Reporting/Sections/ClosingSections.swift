import Appraisal
import Economy
import LawData

/// What the model simplifies, in every report.
enum SimplificationsSection {
  static func build(_ context: ReportContext) -> [Block] {
    let text = context.text
    return [
      .heading(2, text.simplificationsHeading), .plain(text.simplificationsLead),
      .list(text.simplifications(context.scenario.include).map { [.text($0)] }),
    ]
  }
}

/// The sources of the figures used, each once.
enum SourcesSection {
  static func build(_ context: ReportContext) -> [Block] {
    let sources = Set(
      context.parameters.filter { $0.ownValue == nil }.map(\.entry).filter(isSource).map(\.source.reference))
    guard !sources.isEmpty else { return [] }
    // Each key is made once: made at every comparison, they took half of the whole command's time.
    let sorted = sources.map { (key: swedishOrder($0), reference: $0) }.sorted { $0 < $1 }
    return [
      .heading(2, context.text.sourcesHeading), .list(sorted.map { [.text($0.reference)] }),
      .plain(context.text.abbreviations),
    ]
  }

  /// The first words of a reference that explains the figure instead of naming a source.
  private static let explanations = [
    "antagande", "härledd ", "ingen region ", "modellval", "samma ", "skattesatsen ", "som ",
  ]

  /// Whether an entry names a source: a choice of the model has none.
  private static func isSource(_ entry: ParameterEntry) -> Bool {
    if entry.status == .assumption, entry.confidence == .assumed { return false }
    return !explanations.contains { entry.source.reference.hasPrefix($0) }
  }

  /// A key without regard to case, å, ä and ö last.
  private static func swedishOrder(_ reference: String) -> String {
    String(
      reference.lowercased().map { character in
        switch character {
        case "å": "{"
        case "ä": "|"
        case "ö": "}"
        default: character
        }
      })
  }
}

/// How the figures are made, what they do not say, and what identifies them.
enum MethodSection {
  static func build(_ context: ReportContext) -> [Block] {
    let text = context.text
    var blocks: [Block] = [
      .heading(2, text.methodHeading),
      .list(text.method(last: ParameterReader.lastLawMonth.year).map { [.text($0)] }),
    ]
    if !context.result.remarks.isEmpty {
      blocks += [
        .heading(3, text.remarksHeading),
        .list(context.result.remarks.map { [.text(text.remark($0))] }),
      ]
    }
    blocks.append(
      .plain(
        text.identity(
          version: context.version, parameters: context.parameterFingerprint.description,
          input: context.scenario.fingerprint?.description)))
    return blocks
  }
}
