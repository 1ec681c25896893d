import Appraisal
import Economy
import Law
import LawData
import LifeCourse

/// One leaf of a scenario's input: where it stands, and what it says.
struct ComparedFact: Sendable, Equatable {
  /// The place within the input, the same for the same leaf of another scenario.
  let path: String
  /// The field of the file it is written in.
  let key: String
  /// The number of the phase, from 1, where the path has several.
  let phase: Int?
  /// The value in words.
  let value: String
}

/// The leaves of an input, found by reflection, so that a new field of the format is compared without being named here.
struct ComparedFacts {
  private let text: Wording
  private(set) var all: [ComparedFact] = []
  private var phase: Int?

  init(_ input: ComparedInput, of scenario: Scenario, _ text: Wording) {
    self.text = text
    switch input {
    case .without: walk(scenario.courseWithout.outcomes.map(\.phases))
    case .with: walk(scenario.courseWith.outcomes.map(\.phases))
    case .partner:
      if let partner = scenario.household.partner {
        walk(partner.person, path: "person", key: "")
        walk([partner.phases, partner.phasesWith ?? partner.phases])
      }
    case .children: walk(scenario.household.children, path: "children", key: "")
    case .household: walk(scenario.household.rest, path: "household", key: "")
    case .include:
      walk(scenario.include, path: "include", key: "")
      walk(scenario.publicCosts, path: "publicCosts", key: "")
    case .overrides: for own in scenario.overrides { add(own) }
    case .start, .municipality, .born, .rent, .assistanceMonths, .method, .discountRate, .deadweight,
      .subsidyDeadweight, .displacement, .taxFactor:
      break
    }
  }

  /// The parts of a value that are told of the path in any case, or are no input.
  private func leftOut(_ value: Any, at path: String) -> Set<String> {
    switch value {
    case is Phase: ["months", "label", "completionMonths"]
    case is Employment: path.contains("besideWork") ? [] : ["wage"]
    case is Employer: ["isInsuredBesideTheCount"]
    case is Child: ["born"]
    case is Person: ["sex", "education"]
    default: []
    }
  }

  private mutating func walk(_ outcomes: [[Phase]]) {
    for (place, phases) in outcomes.enumerated() {
      for (number, one) in phases.enumerated() {
        phase = phases.count > 1 ? number + 1 : nil
        walk(one, path: "\(place).\(number)", key: "")
      }
    }
    phase = nil
  }

  private mutating func walk(_ value: Any, path: String, key: String) {
    if let known = leaf(value, key: key) { return add(path, key, known) }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional:
      for child in mirror.children { walk(child.value, path: path, key: key) }
    case .enum:
      guard let child = mirror.children.first else { return add(path, key, word(value, key)) }
      walk(child.value, path: path, key: key)
    case .collection:
      for (place, child) in mirror.children.enumerated() {
        walk(child.value, path: "\(path).\(place)", key: key)
      }
    default:
      let leftOut = leftOut(value, at: path)
      for (place, child) in mirror.children.enumerated() {
        let label = child.label ?? ""
        guard !leftOut.contains(label) else { continue }
        let isNamed = !label.isEmpty && !label.hasPrefix(".")
        walk(child.value, path: "\(path).\(isNamed ? label : "\(place)")", key: isNamed ? label : key)
      }
    }
  }

  /// What is a value of its own; `nil` for what has parts.
  private func leaf(_ value: Any, key: String) -> String? {
    switch value {
    case let amount as Money: text.number.kronor(amount.wholeKronor)
    case let rate as Rate where key == "sickDaysPerYear":
      text.number.decimal(rate.partsPerMillion, decimals: 6)
    case let rate as Rate: text.number.percent(rate)
    case let rates as [Rate] where key == "retention": rates.isEmpty ? nil : text.leftByYear(rates)
    case let month as YearMonth: text.month(month)
    case let flag as Bool: text(flag ? "ja" : "nej", flag ? "yes" : "no")
    case let count as Int: text.number.whole(count)
    case let word as String: word
    case let pace as StudyPace: text.number.percent(Rate(partsPerMillion: pace.rawValue * 10_000))
    case let share as OwnShare:
      if case .given(let rate) = share { text.number.percent(rate) } else { text("förval", "preset") }
    case let wage as AgreedWage: "\(wage.agreementName), \(wage.category)"
    case let membership as UnemploymentFundMembership:
      membership.fee.map { text.fundMember(fee: text.number.kronor($0.wholeKronor)) } ?? text("ja", "yes")
    case let fixed as FixedAmount: text.observed(fixed)
    default: nil
    }
  }

  /// A case without a value, as the file writes it or in words.
  private func word(_ value: Any, _ key: String) -> String {
    let raw = (value as? any RawRepresentable)?.rawValue as? String
    return text.comparedWord(raw ?? String(describing: value), of: key)
  }

  private mutating func add(_ path: String, _ key: String, _ value: String) {
    all.append(ComparedFact(path: path, key: key, phase: phase, value: value))
  }

  private mutating func add(_ own: ParameterOverride) {
    let unit = ParameterRegistry[own.parameter]?.unit ?? .flag
    let value = "\(text.value(own.value, unit)) (\(text.period(from: own.from, through: own.through)))"
    add("\(own.parameter).\(own.from)", own.parameter, value)
  }
}

extension Wording {
  /// What each scenario has of an input: in few words, and of what those words leave out all that differs.
  func comparedValues(_ input: ComparedInput, of results: [ScenarioResult]) -> [String] {
    let facts = results.map { ComparedFacts(input, of: $0.scenario, self).all }
    let shapes = results.map { shape(input, $0.scenario) }
    return results.indices.map { place in
      let peers = results.indices.filter { shapes[$0] == shapes[place] }
      var seen: Set<String> = []
      let told = peers.flatMap { facts[$0] }.compactMap { fact -> String? in
        guard seen.insert(fact.path).inserted else { return nil }
        func value(_ at: Int) -> String {
          facts[at].first { $0.path == fact.path }?.value ?? comparedWithout(fact.key)
        }
        let isShare = Self.shares.contains(fact.key)
        let others = isShare ? Array(results.indices) : peers
        guard Set(others.map(value)).count > 1 else { return nil }
        let phase = fact.phase.map { self("fas \($0): ", "phase \($0): ") } ?? ""
        return "\(phase)\(comparedField(fact.key)) \(value(place))"
      }
      return [comparedValue(input, of: results[place]), told.joined(separator: ", ")]
        .filter { !$0.isEmpty }.enumerated().map { $0.offset == 0 ? $0.element : "(\($0.element))" }
        .joined(separator: " ")
    }
  }

  /// The shares that say who goes through the steps of a path, told beside whatever the steps are.
  private static let shares: Set = ["retention", "conversion", "completion"]

  /// What the activities of a path are: only paths of the same have the same fields.
  private func shape(_ input: ComparedInput, _ scenario: Scenario) -> [[String]] {
    func activities(_ course: Course) -> [[String]] {
      course.outcomes.map { $0.phases.map(\.activity.identifier) }
    }
    switch input {
    case .without: return activities(scenario.courseWithout)
    case .with: return activities(scenario.courseWith)
    case .partner: return scenario.household.partner.map { [$0.phases.map(\.activity.identifier)] } ?? []
    case .children: return [["\(scenario.household.children.count)"]]
    default: return []
    }
  }
}
