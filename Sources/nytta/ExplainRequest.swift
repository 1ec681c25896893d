import Appraisal
import Bookkeeping
import CommandLineKit
import Economy
import Reporting

/// What `nytta explain` is asked for, checked.
struct ExplainRequest {
  let explanation: ExplanationRequest
  let depth: Int
  let isJSON: Bool
  /// The option the period was given by, and what was written.
  let periodOption: String
  let periodWritten: String

  /// The deepest tree that can be asked for.
  private static let deepest = 40
  private static let depthOfMonth = 3

  /// Reads the options.
  init(_ arguments: ParsedArguments) throws(CommandFailure) {
    do throws(UsageError) {
      let period = try Self.period(arguments)
      explanation = ExplanationRequest(
        try Self.subject(arguments), period, try Self.side(arguments))
      isJSON = arguments.value(ExplainCommand.format) == "json"
      let isMonth = if case .month = period { true } else { false }
      let given = try OptionNumbers(arguments).whole(ExplainCommand.depth, in: 0...Self.deepest)
      if isJSON, given != nil {
        throw .pointless(
          option: "--depth",
          reason: LocalText(sv: "json har alltid hela trädet", en: "json always has the whole tree"))
      }
      depth = given ?? (isMonth ? Self.depthOfMonth : 1)
    } catch {
      throw .usage(error)
    }
    periodOption = arguments.has(ExplainCommand.month) ? "--month" : "--year"
    periodWritten = arguments.value(ExplainCommand.month) ?? arguments.value(ExplainCommand.year) ?? ""
  }

  private static func subject(
    _ arguments: ParsedArguments
  ) throws(UsageError) -> ExplanationRequest.Subject {
    guard let name = arguments.value(ExplainCommand.line) else {
      throw .optionMissing(
        command: ExplainCommand.declaration.name, options: LocalText(sv: "--line LINE", en: "--line LINE"))
    }
    if let line = Line(identifier: name) { return .line(line) }
    if let actor = EconomicActor.inResults.first(where: { $0.identifier == name }) { return .actor(actor) }
    if name == ExplanationRequest.Subject.society.identifier { return .society }
    let names =
      PathExplainer.lines.map(\.identifier) + EconomicActor.inResults.map(\.identifier)
      + [ExplanationRequest.Subject.society.identifier]
    // The lines are many: they are listed where none of them is like what was written.
    let nearest = UsageError.nearest(name, among: names)
    throw .badValue(
      option: "--line", value: name, allowed: nearest == nil ? names : [], nearest: nearest)
  }

  private static func period(_ arguments: ParsedArguments) throws(UsageError) -> ExplanationRequest.Period {
    let written = arguments.value(ExplainCommand.month)
    guard arguments.has(ExplainCommand.year) else {
      guard let written else { return .whole }
      guard let month = YearMonth(written) else {
        throw .unfit(
          option: "--month", value: written,
          reason: LocalText(sv: "skriv år och månad: 2019-03", en: "write year and month: 2019-03"))
      }
      return .month(month)
    }
    guard written == nil else {
      throw .pointless(
        option: "--year", reason: LocalText(sv: "ges inte ihop med --month", en: "does not go with --month"))
    }
    return .year(try OptionNumbers(arguments).whole(ExplainCommand.year, in: 0...9_999) ?? 0)
  }

  private static func side(_ arguments: ParsedArguments) throws(UsageError) -> ExplanationRequest.Side {
    let side = arguments.value(ExplainCommand.path).flatMap(ExplanationRequest.Side.init(rawValue:))
    guard arguments.has(ExplainCommand.difference) else { return side ?? .with }
    guard side == nil else {
      throw .pointless(
        option: "--path",
        reason: LocalText(sv: "ges inte ihop med --difference", en: "does not go with --difference"))
    }
    return .difference
  }
}
