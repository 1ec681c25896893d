import NyttaModel
import TestSupport

/// A way out of a before-state in a year: its amounts, or why it is closed.
struct WaysOutCell: Sendable {
  /// What came of it.
  enum Outcome: Sendable {
    /// The change over twelve months; `months` where the way is shorter than they are.
    case computed(Amounts, months: Int?)
    /// The law says no: why, with its section.
    case refused(String)
    /// The before-state itself is not open.
    case stateRefused(String)
  }

  /// The change of every actor, kronor and öre.
  struct Amounts: Sendable {
    /// By actor, in the order of ``WaysOutTable/actors``.
    let actors: [Money]
    /// Of the municipality's, its income tax booked the usual way.
    let municipalTax: Money
    let society: Money
    /// Whether the place costs something that nobody has told.
    let lacksPlaceCost: Bool
    /// Whether nobody has told what the state gives the workplace.
    let lacksWorkplaceGrant: Bool
    /// The municipality's money as authority and employer together, with the agreed pension that it pays; `nil` where it
    /// does not employ.
    let bothRoles: Money?

    init(_ result: ScenarioResult) {
      actors = WaysOutTable.actors.map { result[$0].total }
      municipalTax = result[.municipality].lines.filter { $0.line == .municipalIncomeTax }
        .reduce(.zero) { $0 + $1.total }
      society = result.society.total
      lacksPlaceCost = result.remarks.contains { remark in
        switch remark {
        case .studyPlaceNotCounted, .trainingPlaceNotCounted: true
        default: false
        }
      }
      lacksWorkplaceGrant = result.remarks.contains { remark in
        if case .apprenticeship(_, .unknown, _) = remark { true } else { false }
      }
      bothRoles = result.roles.first { $0.actor == .municipality }
        .map { $0.together.inHand + $0.asEmployer.later }
    }
  }

  let reference: ReferenceCase
  let before: BeforeState
  let way: WayOut
  let outcome: Outcome

  /// What is wrong with a template of the table itself.
  struct Fault: Error {
    let text: String
  }

  /// Reads and appraises the scenario.
  init(_ reference: ReferenceCase, _ before: BeforeState, _ way: WayOut) throws {
    self.reference = reference
    self.before = before
    self.way = way
    let outcome = try Self.outcome(reference, before, phases: [way.phase(reference, before)], months: nil)
    guard case .shorter(let months) = outcome else {
      self.outcome = try Self.settled(outcome, reference, before, way)
      return
    }
    let phases = [
      "months: \(months), " + way.phase(reference, before), before.phase(reference, later: months),
    ]
    let shorter = try Self.outcome(reference, before, phases: phases, months: months)
    self.outcome = try Self.settled(shorter, reference, before, way)
  }

  private enum Attempt {
    case done(Outcome)
    /// The support lasts fewer months than the year.
    case shorter(Int)
  }

  private static func settled(
    _ attempt: Attempt, _ reference: ReferenceCase, _ before: BeforeState, _ way: WayOut
  ) throws -> Outcome {
    guard case .done(let outcome) = attempt else {
      throw Fault(text: "\(reference.year) \(before.activity) \(way.name): the support is shorter still")
    }
    return outcome
  }

  private static func outcome(
    _ reference: ReferenceCase, _ before: BeforeState, phases: [String], months: Int?
  ) throws -> Attempt {
    let text = reference.file(before, with: phases)
    let reader = ScenarioReader(municipalities: .register, readFile: { _ in Array(text.utf8) })
    let scenario: Scenario
    switch reader.read(path: "fall.json5") {
    case .success(let decoded): scenario = decoded.scenario
    case .failure(let problems):
      throw Fault(text: problems.diagnostics.map(\.description).joined(separator: "\n") + "\n" + text)
    }
    do throws(AppraisalFailure) {
      return .done(.computed(Amounts(try scenario.appraised()), months: months))
    } catch {
      switch error {
      case .problems(let problems): return try refused(problems, isWhole: months == nil, text: text)
      case .conservation: throw Fault(text: "the books do not balance\n\(text)")
      }
    }
  }

  /// The first refusal that tells most: of the before-state, else of the way.
  private static func refused(_ problems: [ScenarioProblem], isWhole: Bool, text: String) throws -> Attempt {
    for problem in problems {
      switch problem.kind {
      case .refused, .establishmentUsedUp: continue
      default: throw Fault(text: "\(problem.field): \(problem.text(in: .swedish).message)\n\(text)")
      }
    }
    if let state = problems.first(where: { $0.field.hasPrefix("without") }) {
      return .done(.stateRefused(state.text(in: .swedish).message))
    }
    guard let problem = problems.first else { throw Fault(text: "no problem\n\(text)") }
    if isWhole, problems.count == 1, case .refused(let refusal) = problem.kind,
      case .tooLong(_, let longest) = refusal.reason, longest > 0, longest < 12
    {
      return .shorter(longest)
    }
    return .done(.refused(problem.text(in: .swedish).message))
  }
}
