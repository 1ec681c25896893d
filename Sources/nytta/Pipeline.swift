import CommandLineKit
import Economy

/// From a scenario file to its reports: what the commands need of the rest of the product.
///
/// `Outcome` is the result of one scenario, which the commands only carry from one step to the next.
struct Pipeline<Outcome: Sendable>: Sendable {
  /// Everything found wrong with a file without running it; empty for a good file.
  let check: @Sendable (_ path: String, _ language: Language) throws(CommandFailure) -> [Diagnostic]
  /// Reads a file and computes its result; the warnings are told and the result stands.
  let appraise:
    @Sendable (_ path: String, _ language: Language) throws(CommandFailure) -> (
      result: Outcome, warnings: [Diagnostic]
    )
  /// The files of a result, in the formats asked for.
  let render: @Sendable (_ result: Outcome, _ request: RenderRequest, _ language: Language) -> [RenderedFile]
  /// The table of several results: title and totals by actor.
  let summary: @Sendable (_ results: [Outcome], _ language: Language) -> String
}

/// What is to be made of a result.
struct RenderRequest: Hashable, Sendable {
  /// The formats, in the order of the declarations.
  var formats: Set<ReportFormat>
  /// Whether CSV is written for Swedish Excel.
  var excel: Bool
}

/// A file made of a result.
struct RenderedFile: Hashable, Sendable {
  /// The name within the scenario's own folder.
  let name: String
  /// The content.
  let text: String
}

/// The formats a report can be written in.
enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  /// `report.md` with its pictures.
  case markdown
  /// `report.html`: one page with its pictures in it.
  case html
  /// `results.csv`.
  case csv
  /// `result.json`.
  case json
}
