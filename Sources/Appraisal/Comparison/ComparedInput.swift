import Economy
import LawData
package import LifeCourse

/// An input in which compared scenarios may differ.
public enum ComparedInput: String, Sendable, CaseIterable {
  /// The first month.
  case start
  /// The home municipality.
  case municipality
  /// The participant's month of birth.
  case born
  /// Whether there is a partner, and what the partner does.
  case partner
  /// The children.
  case children
  /// The rent.
  case rent
  /// Months of assistance before the first.
  case assistanceMonths
  /// Anything else of the household.
  case household
  /// The path without the step.
  case without
  /// The path with the step.
  case with
  /// The method.
  case method
  /// The discount rate.
  case discountRate
  /// Deadweight, by the file or the model.
  case deadweight
  /// Deadweight of the subsidy, by the file or the model.
  case subsidyDeadweight
  /// Displacement.
  case displacement
  /// The tax factor of the ratios.
  case taxFactor
  /// Which effects are counted, and what public services cost.
  case include
  /// Values of the user's own.
  case overrides

  /// Whether the input is beside the step; the presets of net follow the step.
  public var isBesideStep: Bool {
    switch self {
    case .with, .deadweight, .subsidyDeadweight, .displacement: false
    default: true
    }
  }

  /// Whether two scenarios have the same.
  func isSame(_ left: ScenarioResult, _ right: ScenarioResult) -> Bool {
    func same<Value: Equatable>(_ value: (Scenario) -> Value) -> Bool {
      value(left.scenario) == value(right.scenario)
    }
    func sameShare(_ share: KeyPath<CounterfactualShares, ShareUsed>) -> Bool {
      let (left, right) = (left.net.shares, right.net.shares)
      return left[keyPath: share].value == right[keyPath: share].value
        && left.ofOutcomes.map { $0[keyPath: share].value }
          == right.ofOutcomes.map { $0[keyPath: share].value }
    }
    return switch self {
    case .start: same(\.start)
    case .municipality: same(\.municipality.code)
    case .born: same(\.household.person.born)
    case .partner: same(\.household.partner)
    case .children: same(\.household.children)
    case .rent: same(\.household.housing.rent)
    case .assistanceMonths: same(\.household.assistanceMonths)
    case .household: same(\.household.rest)
    case .without: same(\.courseWithout.unlabelled)
    case .with: same(\.courseWith.unlabelled)
    case .method: same(\.appraisal.method)
    case .discountRate: same(\.appraisal.discountRate)
    case .deadweight: sameShare(\.deadweight)
    case .subsidyDeadweight: sameShare(\.subsidyDeadweight)
    case .displacement: sameShare(\.displacement)
    case .taxFactor: same(\.appraisal.taxFactor)
    case .include: same(\.include) && same(\.publicCosts)
    case .overrides: same(\.overrides)
    }
  }
}

extension Household {
  /// The household without what is told by itself and without what describes alone.
  package var rest: Household {
    var rest = self
    rest.person.born = YearMonth(januaryOf: 0)
    rest.person.sex = nil
    rest.person.education = nil
    rest.partner = nil
    rest.children = []
    rest.housing.rent = .zero
    rest.assistanceMonths = nil
    return rest
  }
}

extension Course {
  /// The history without the user's names for its outcomes and phases.
  fileprivate var unlabelled: Course {
    var course = mapPhases { phases in
      phases.map { phase in
        var phase = phase
        phase.label = nil
        return phase
      }
    }
    for place in course.outcomes.indices { course.outcomes[place].label = nil }
    return course
  }
}
