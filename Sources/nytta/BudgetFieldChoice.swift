import Appraisal
import CommandLineKit
import Economy
import Law
import LifeCourse
import Reporting
import ScenarioFormat

/// The field a sweep means: one of the short names, or a field of the file.
struct BudgetFieldChoice {
  /// What is changed.
  enum Target {
    case variation(BudgetVariation)
    /// The field of the file that has the sweep's name.
    case file
  }

  let target: Target
  /// How it is told.
  let told: BudgetField

  private static let names = ["wage", "extent", "hours", "rent", "children"]

  /// Finds the field and checks its values.
  /// - Parameter month: the month shown, a place in the horizon from 0.
  init(
    _ sweep: BudgetRequest.Sweep, decoded: DecodedScenario, path: BudgetPath, month: Int, language: Language
  ) throws(CommandFailure) {
    let scenario = decoded.scenario
    let phase = scenario.phase(of: path, covering: month)
    let name = sweep.field
    switch name {
    case "wage", "extent", "hours":
      guard let phase, scenario[path][phase].employment != nil else {
        throw Self.unfit(
          sweep, "fasen som täcker månaden har inget arbete", "the phase that covers the month has no job")
      }
      try Self.checkSetByLaw(sweep, scenario[path][phase], "\(path.rawValue)[\(phase)]")
      target = .variation(
        name == "wage" ? .wage(phase: phase) : name == "extent" ? .extent(phase: phase) : .hours(phase: phase)
      )
      told = BudgetField(
        name: name, unit: name == "wage" ? .kronor : name == "extent" ? .share : .hours,
        isWage: name == "wage")
      let most = name == "extent" ? 1 : BudgetVariation.fullTimeHours
      guard name == "wage" || sweep.values.allSatisfy({ $0 <= most * Rate.one.partsPerMillion }) else {
        throw Self.unfit(sweep, "heltid är \(most)", "full time is \(most)")
      }
      if name != "wage" {
        try Self.checkExtent(sweep, decoded, "\(path.rawValue)[\(phase)]", most: most, language)
      }
    case "rent", "household.housing.rent":
      target = .variation(.rent)
      told = BudgetField(name: name, unit: .kronor, isWage: false)
    case "children":
      target = .variation(.children)
      told = BudgetField(name: name, unit: .children, isWage: false)
      let most = 20
      guard
        sweep.values.allSatisfy({
          $0 % Rate.one.partsPerMillion == 0 && $0 <= most * Rate.one.partsPerMillion
        })
      else {
        throw Self.unfit(sweep, "ange hela tal, högst \(most)", "give whole numbers, at most \(most)")
      }
    default:
      let isWage = phase.map { name == "\(path.rawValue)[\($0)].wage" } ?? false
      if isWage, let phase, scenario[path][phase].activity.employment != nil {
        try Self.checkSetByLaw(sweep, scenario[path][phase], "\(path.rawValue)[\(phase)]")
        target = .variation(.wage(phase: phase))
      } else {
        target = .file
      }
      told = BudgetField(name: name, unit: isWage ? .kronor : .asWritten, isWage: isWage)
      // A key of the file itself is none to sweep over, except those that are written.
      guard name.contains(".") || decoded.numberFields.contains(name), let first = sweep.values.first,
        decoded.setting(name, to: first, language: .english) != nil
      else { throw Self.unknown(sweep, decoded) }
    }
  }

  /// Refuses a wage or an extent that the law sets, as a file that writes one is refused.
  private static func checkSetByLaw(
    _ sweep: BudgetRequest.Sweep, _ phase: Phase, _ field: String
  ) throws(CommandFailure) {
    guard case .supportedJob(_, let support) = phase.activity, support.scheme == .establishmentJob else {
      return
    }
    throw unfit(
      sweep,
      "lön och omfattning i ett etableringsjobb följer av förordning 2022:807 8 §; variera \(field).referenceWage i stället",
      "wage and extent of an establishment job are set by förordning 2022:807 8 §; vary \(field).referenceWage instead"
    )
  }

  /// Tells of a job that beside a benefit comes to more than full time, as a file with its greatest extent would be.
  private static func checkExtent(
    _ sweep: BudgetRequest.Sweep, _ decoded: DecodedScenario, _ phase: String, most: Int, _ language: Language
  ) throws(CommandFailure) {
    let highest = sweep.values.last ?? 0
    let share = highest / most
    guard share > 0,
      case .failure(let problems) = decoded.setting("\(phase).work.extent", to: share, language: language)
    else { return }
    let found = problems.diagnostics.filter { $0.code == "moreThanFullTime" }
    if !found.isEmpty { throw .input(found) }
  }

  private static func unfit(
    _ sweep: BudgetRequest.Sweep, _ sv: String, _ en: String
  ) -> CommandFailure {
    .usage(.unfit(option: "--vary", value: sweep.text, reason: LocalText(sv: sv, en: en)))
  }

  /// A field that neither is a short name nor has a place in the file.
  static func unknown(_ sweep: BudgetRequest.Sweep, _ decoded: DecodedScenario) -> CommandFailure {
    let allowed = names + decoded.numberFields
    return .usage(
      .badValue(
        option: "--vary", value: sweep.field, allowed: allowed,
        nearest: UsageError.nearest(sweep.field, among: allowed)))
  }
}
