import Appraisal
import Economy
import LawData

/// What the model simplifies, in every report.
enum SimplificationsSection {
  static func build(_ context: ReportContext) -> [Block] {
    let text = context.text
    return [
      .heading(2, text.simplificationsHeading), .plain(text.simplificationsLead),
      .list(text.simplifications.map { [.text($0)] }),
    ]
  }
}

/// The sources of the figures used, each once.
enum SourcesSection {
  static func build(_ context: ReportContext) -> [Block] {
    let sources = Set(context.parameters.map(\.entry.source.reference)).sorted()
    guard !sources.isEmpty else { return [] }
    return [.heading(2, context.text.sourcesHeading), .list(sources.map { [.text($0)] })]
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
