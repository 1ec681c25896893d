import Appraisal
import CommandLineKit
import Economy
import LawData
import Reporting
import ScenarioFormat

/// The budget of one file.
struct BudgetCalculation {
  let decoded: DecodedScenario
  let request: BudgetRequest
  let language: Language

  private var scenario: Scenario { decoded.scenario }

  /// What was asked for.
  func content() throws(CommandFailure) -> BudgetReport.Content {
    // Everything the law refuses in the file itself is told as by the other commands.
    let ordinary = try told { () throws(AppraisalFailure) in try scenario.ordinaryMonth(of: request.path) }
    let place = try request.month.map(month) ?? ordinary
    if let years = request.years { return .years(try columns(years, month: place)) }
    if let sweep = request.sweep { return .sweep(try self.sweep(sweep, month: place)) }
    var engine = BudgetEngine(scenario)
    return .month(
      try told { () throws(AppraisalFailure) in
        try engine.columns(place, of: request.path, in: scenario)
      })
  }

  /// The place of a month in the horizon, from 0.
  private func month(_ month: YearMonth) throws(CommandFailure) -> Int {
    let last = scenario.start + scenario.months - 1
    guard (scenario.start...last).contains(month) else {
      throw .usage(
        .unfit(
          option: "--month", value: "\(month)",
          reason: LocalText(
            sv: "scenariot går från \(scenario.start) till \(last)",
            en: "the scenario goes from \(scenario.start) to \(last)")))
    }
    return month - scenario.start
  }

  private func columns(_ years: [Int], month: Int) throws(CommandFailure) -> [[BudgetColumn]] {
    let shown = (scenario.start + month).year
    let first = ParameterReader.firstLawMonth.year + shown - scenario.start.year
    let last = ParameterReader.lastLawMonth.year
    var engine = BudgetEngine(scenario)
    var columns: [[BudgetColumn]] = []
    for year in years {
      guard first <= year, year <= last else {
        throw .badOption(
          "--years", language,
          LocalText(sv: "\(year) är inte modellerat", en: "\(year) is not modelled"),
          remedy: LocalText(
            sv: "år för detta scenario: \(first)–\(last)", en: "years for this scenario: \(first)–\(last)"))
      }
      let moved = scenario.shifted(years: year - shown)
      columns.append(
        try told(note: LocalText(sv: "räknat för \(year)", en: "computed for \(year)")) {
          () throws(AppraisalFailure) in
          try engine.columns(month, of: request.path, in: moved)
        })
    }
    return columns
  }

  private func sweep(_ sweep: BudgetRequest.Sweep, month: Int) throws(CommandFailure) -> BudgetSweep {
    let field = try BudgetFieldChoice(
      sweep, decoded: decoded, path: request.path, month: month, language: language)
    var engine = BudgetEngine(scenario)
    let points: [BudgetPoint]
    switch field.target {
    case .variation(let variation):
      points = try told(note: LocalText(sv: "räknat för \(sweep.text)", en: "computed for \(sweep.text)")) {
        () throws(AppraisalFailure) in
        try engine.sweep(
          variation, values: sweep.values, month: month, of: request.path, in: scenario)
      }
    case .file: points = try self.points(sweep, month: month, &engine)
    }
    let calendarMonth = scenario.start + month
    return BudgetSweep(
      field: field.told, month: calendarMonth, path: request.path,
      activity: scenario.activity(of: request.path, in: month), points: points,
      steps: budgetSteps(
        points, stimulusShare: engine.stimulusShare(at: calendarMonth, in: scenario)))
  }

  /// The points of a field of the file, each read as a file with that value would be.
  private func points(
    _ sweep: BudgetRequest.Sweep, month: Int, _ engine: inout BudgetEngine
  ) throws(CommandFailure) -> [BudgetPoint] {
    var points: [BudgetPoint] = []
    for value in sweep.values {
      let varied: Scenario
      switch decoded.setting(sweep.field, to: value, language: language) {
      case .success(let read): varied = read.scenario
      case .failure(let problems): throw .input(problems.diagnostics)
      case nil: throw BudgetFieldChoice.unknown(sweep, decoded)
      }
      guard month < varied.months else {
        throw .usage(
          .unfit(
            option: "--vary", value: sweep.text,
            reason: LocalText(
              sv: "månaden \(scenario.start + month) faller utanför scenariot",
              en: "the month \(scenario.start + month) falls outside the scenario")))
      }
      points.append(
        try told { () throws(AppraisalFailure) in
          try engine.point(value, month: month, of: request.path, in: varied)
        })
    }
    return points
  }

  /// Tells a failure of the law with its place in the file.
  private func told<Value>(
    note: LocalText? = nil, _ body: () throws(AppraisalFailure) -> Value
  ) throws(CommandFailure) -> Value {
    do throws(AppraisalFailure) { return try body() } catch {
      let failure = Pipeline<ScenarioResult>.failure(error, decoded, language)
      guard let note, case .input(let problems) = failure else { throw failure }
      throw .input(problems.map { $0.noting(note[language]) })
    }
  }
}

extension Diagnostic {
  /// The problem with what it was found in.
  fileprivate func noting(_ words: String) -> Diagnostic {
    Diagnostic(
      code: code, severity: severity, file: file, line: line, column: column, field: field,
      message: "\(message) (\(words))", remedy: remedy)
  }
}
