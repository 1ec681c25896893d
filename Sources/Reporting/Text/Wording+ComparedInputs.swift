import Appraisal
import Economy
import LawData
import LifeCourse

/// The inputs in which compared scenarios differ.
extension Wording {
  func comparedInput(_ input: ComparedInput) -> String {
    switch input {
    case .start: self("Första månad", "First month")
    case .municipality: self("Kommun", "Municipality")
    case .born: self("Född", "Born")
    case .partner: self("Partner", "Partner")
    case .children: self("Barn", "Children")
    case .rent: self("Hyra per månad", "Rent a month")
    case .assistanceMonths: self("Månader med bistånd före", "Months of assistance before")
    case .household: self("Hushållet i övrigt", "The rest of the household")
    case .without: self("Utan steget", "Without the step")
    case .with: self("Steget", "The step")
    case .method: self("Räknesätt", "Method")
    case .discountRate: self("Kalkylränta", "Discount rate")
    case .deadweight: self("Dödvikt", "Deadweight")
    case .subsidyDeadweight: self("Dödvikt av stödet", "Deadweight of the subsidy")
    case .displacement: self("Undanträngning", "Displacement")
    case .taxFactor: self("Skattefaktor", "Tax factor")
    case .include: self("Vad som räknas med", "What is counted")
    case .overrides: self("Egna värden", "Own values")
    }
  }

  /// What a scenario has; empty for what is not told in a line.
  func comparedValue(_ input: ComparedInput, of result: ScenarioResult) -> String {
    let scenario = result.scenario
    let (household, appraisal, shares) = (scenario.household, scenario.appraisal, result.net.shares)
    return switch input {
    case .start: month(scenario.start)
    case .municipality: scenario.municipality.name
    case .born: month(household.person.born)
    case .partner: household.partner.map { phases($0.phases) } ?? self("ingen", "none")
    case .children:
      household.children.isEmpty
        ? self("inga", "none")
        : self("födda ", "born ") + list(household.children.map { month($0.born) })
    case .rent: number.kronor(household.housing.rent.wholeKronor)
    case .assistanceMonths: household.assistanceMonths.map(number.whole) ?? self("förval", "preset")
    case .household, .include: ""
    case .overrides: number.whole(scenario.overrides.count)
    case .without: course(scenario.courseWithout)
    case .with: course(scenario.courseWith)
    case .method: method(appraisal.method)
    case .discountRate: number.percent(appraisal.discountRate)
    case .deadweight: number.percent(shares.deadweight.value) + meanOfOutcomes(shares)
    case .subsidyDeadweight: number.percent(shares.subsidyDeadweight.value) + meanOfOutcomes(shares)
    case .displacement: number.percent(shares.displacement.value)
    case .taxFactor: number.percent(appraisal.taxFactor)
    }
  }

  /// A history, its outcomes with their shares where there are several.
  private func course(_ course: Course) -> String {
    guard !course.isCertain else { return phases(course.phases) }
    return list(course.outcomes.map { "\(number.percent($0.share)) \(phases($0.phases))" })
  }

  /// The phases of a path in order: what, for how long, at which wage.
  private func phases(_ phases: [Phase]) -> String {
    phases.map { phase in
      var words = activity(phase.activity)
      if let wage = phase.activity.employment?.wage {
        words += " " + self("för", "for") + " " + number.kronor(wage.wholeKronor)
      }
      if let count = phase.months { words += " " + self("i", "in") + " " + months(count) }
      return words
    }.joined(separator: self(", sedan ", ", then "))
  }
}
