package import Bookkeeping
import Economy
import Law
import LawData
package import LifeCourse

/// Tells how the amounts of one path came about.
///
/// Nothing here is asked while a path is run: the explanation is made afterwards, from the plan, the compiled law and
/// the books, with the answers of the same rules. A node that its children do not give again is a fault of ours and
/// is never shown.
package struct PathExplainer {
  package let scenario: Scenario
  package let engine: PathEngine
  package private(set) var plan: PathPlan
  package private(set) var ledger: Ledger
  /// Whether it is the path with the step.
  package let isWith: Bool
  /// Months of assistance without a break before the first month.
  package let assistedMonthsBefore: Int
  /// The fields that the scenario's method has set over what the file says.
  var fieldsOfMethod: Set<String> = []
  /// The place of the outcome whose phases are explained.
  var outcome = 0
  /// Where the books are a mix of several paths: what they are mixed of.
  var mix: ExplainedMix?
  /// An amount of the path without the step; `nil` for that path itself.
  var amountWithout: (@Sendable (Line, Int) -> ExplanationNode?)?

  var timeline: Timeline { engine.timeline }
  var household: HouseholdFacts { engine.household }

  /// The lines that can be explained: every line the engine books.
  package static let lines: [Line] = [
    .wage, .sickPay, .partnerWage, .holidaySupplement, .workExpenses, .unemploymentFundFee,
    .businessIncome, .selfEmployedContributions,
    .employerContributions, .agreedPension, .payrollTaxOnPension, .agreedInsurance, .production, .supervision,
    .employerAdministration, .recruitment, .procurement, .newStartSupport, .wageSubsidySupport,
    .introductionJobSupport, .extraJobSupport, .vocationalIntroductionSupport, .employmentSupport,
    .entryJobSupport, .shelteredJobSupport, .supervisionGrant, .establishmentJobCompensation,
    .municipalIncomeTax, .regionalIncomeTax, .stateIncomeTax, .generalPensionContribution, .publicServiceFee,
    .burialAndChurchFee, .taxCredits,
    .socialAssistance, .assistanceAdministration, .workPremium,
    .establishmentBenefit, .establishmentSupplement, .establishmentHousing,
    .activitySupport, .developmentAllowance, .unemploymentBenefit, .sicknessBenefit, .rehabilitationAllowance,
    .activityCompensation, .sicknessCompensation, .parentalBenefit,
    .childAllowance, .childStudyAllowance, .maintenanceSupport, .housingAllowance,
    .childcareFee, .leisureCentreFee, .childcarePlace, .leisureCentrePlace,
    .studyGrant, .studyStartGrant, .transitionStudyGrant, .studyChildSupplement, .studyLoan, .studyExtraLoan,
    .studyLoanDebt, .studyLoanRepayment, .studyLoanSubsidy, .studyPlaceMunicipal, .studyPlaceRegion,
    .studyPlaceState,
    .consumptionTax, .pensionRights, .employmentServiceProgramme, .labourMarketUnit, .healthCare,
  ]

  /// The amount of a line in a month of the horizon, from 0; `nil` where nothing gives it one.
  package func node(_ line: Line, month place: Int) -> ExplanationNode? {
    let month = timeline.horizon.lowerBound + place
    let term = term(line, month)
    if line == .consumptionTax { return consumptionTax(month)?.retitled(term) }
    if let mix { return mixed(mix, line, month)?.retitled(term) }
    let key = "\(side).\(line.identifier).\(timeline.month(month))"
    guard let content = content(line, month) else { return nil }
    guard content.term != term else { return content.known(as: key) }
    return (content.operation.isLeaf ? content.named(term) : content.retitled(term)).known(as: key)
  }

  /// The name of a line.
  func term(_ line: Line, _ month: Int?) -> ExplanationTerm {
    ExplanationTerm(
      line.identifier, sv: line.declaration.swedishLabel, en: line.declaration.englishLabel,
      month: month.map(timeline.month))
  }

  /// The history that is explained.
  private var course: Course { isWith ? scenario.courseWith : scenario.courseWithout }

  /// The field of the phases explained: `with`, or `with.outcomes[1].phases`.
  var side: String { course.field(isWith ? "with" : "without", outcome: outcome) }

  /// The field of the share of the outcome that is explained.
  var shareField: String { "\(isWith ? "with" : "without").outcomes[\(outcome)].share" }

  /// The user's name of the outcome that is explained, or its number.
  var outcomeName: String {
    let own = course.outcomes.indices.contains(outcome) ? course.outcomes[outcome].label : nil
    return own ?? "\(outcome + 1)"
  }

  /// Whether the history has one outcome alone.
  var isCertain: Bool { course.isCertain }

  /// The path of those who stay to the end of an outcome.
  func staying(_ part: ExplainedMix.Part) -> PathExplainer {
    var explainer = self
    explainer.mix = nil
    explainer.outcome = part.outcome
    explainer.plan = part.plan
    explainer.ledger = part.staying
    return explainer
  }

  private func content(_ line: Line, _ month: Int) -> ExplanationNode? {
    if line == .establishmentBenefit, let observed = observed(line, month) { return observed }
    return switch line {
    case .wage: bookedWage(0, month)
    case .partnerWage: bookedWage(1, month)
    case .sickPay: sickPay(month)
    case .holidaySupplement: holidaySupplement(month)
    case .workExpenses: workExpenses(month)
    case .businessIncome: sum(plan.adults.indices.compactMap { bookedProfit($0, month) })
    case .selfEmployedContributions:
      sum(plan.adults.indices.compactMap { selfEmployedContributions($0, month) })
    case .unemploymentFundFee: sum(plan.adults.indices.compactMap { fundFee($0, month) })
    case .municipalIncomeTax, .regionalIncomeTax, .stateIncomeTax, .generalPensionContribution,
      .publicServiceFee, .burialAndChurchFee, .taxCredits:
      sum(plan.adults.indices.flatMap { taxParts(line, $0, month) })
    case .employerContributions, .agreedPension, .payrollTaxOnPension, .agreedInsurance, .production,
      .supervision, .employerAdministration, .recruitment, .newStartSupport, .wageSubsidySupport,
      .introductionJobSupport, .extraJobSupport, .vocationalIntroductionSupport, .employmentSupport,
      .entryJobSupport, .shelteredJobSupport, .supervisionGrant:
      employerNode(line, month)
    case .establishmentJobCompensation: statePay(0, month)
    case .socialAssistance: socialAssistance(month)
    case .assistanceAdministration: administration(month)
    case .workPremium: workPremium(month)
    case .establishmentBenefit: sum(plan.adults.indices.compactMap { establishmentBenefit($0, month) })
    case .establishmentSupplement: establishmentSupplement(month)
    case .establishmentHousing: establishmentHousing(month)
    case .activitySupport, .developmentAllowance, .unemploymentBenefit, .sicknessBenefit,
      .rehabilitationAllowance, .activityCompensation, .sicknessCompensation, .parentalBenefit:
      sum(plan.adults.indices.compactMap { benefit($0, month, as: line) })
    case .childAllowance: childAllowance(month)
    case .childStudyAllowance: childStudyAllowance(month)
    case .maintenanceSupport: maintenanceSupport(month)
    case .housingAllowance: housingAllowance(month)
    case .childcareFee: childCareFee(.preschool, month)
    case .leisureCentreFee: childCareFee(.leisureCentre, month)
    case .childcarePlace: childCarePlaces(.preschool, month)
    case .leisureCentrePlace: childCarePlaces(.leisureCentre, month)
    case .studyGrant, .studyStartGrant:
      sum(plan.adults.indices.compactMap { studyGrant($0, month, as: line) })
    case .transitionStudyGrant: sum(plan.adults.indices.compactMap { transitionGrant($0, month) })
    case .studyLoan: sum(plan.adults.indices.compactMap { studyLoan($0, month, onlyTaken: true) })
    case .studyExtraLoan: sum(plan.adults.indices.compactMap { studyExtraLoan($0, month) })
    case .studyLoanDebt where engine.switches.studyLoans?.counting == .repayments: nil
    case .studyLoanDebt: sum(plan.adults.indices.flatMap { borrowed($0, month) })
    case .studyLoanRepayment: sum(plan.adults.indices.flatMap { studyLoanRepayments($0, month) })
    case .studyLoanSubsidy: sum(plan.adults.indices.compactMap { studyLoanSubsidy($0, month) })
    case .studyChildSupplement: studyChildSupplement(month)
    case .studyPlaceMunicipal, .studyPlaceRegion, .studyPlaceState:
      sum(plan.adults.indices.compactMap { studyPlace(line, $0, month) })
    case .pensionRights: sum(plan.adults.indices.compactMap { pensionRights($0, month) })
    case .procurement: procurement(month)
    case .employmentServiceProgramme, .labourMarketUnit, .healthCare: service(line, month)
    default: nil
    }
  }
}

// MARK: - What every part uses

extension PathExplainer {
  /// The sum; `nil` of nothing.
  func sum(_ nodes: [ExplanationNode]) -> ExplanationNode? { nodes.isEmpty ? nil : .total(nodes) }

  /// The law of an assessed month.
  func law(_ month: Int) -> MonthLaw { engine.laws[month / 12].months[month % 12] }

  func name(_ id: String, _ swedish: String, _ english: String, _ month: Int? = nil) -> ExplanationTerm {
    ExplanationTerm(id, sv: swedish, en: english, month: month.map(timeline.month))
  }

  func figure(_ parameter: Parameter, _ month: Int) -> ExplanationNode {
    figure(parameter, at: timeline.month(month))
  }

  /// A parameter's value in a month, copied on after the last known law as the model does; `nil` where it is not in
  /// force.
  func optionalFigure(_ parameter: Parameter, at month: YearMonth) -> ExplanationNode? {
    var reader = ParameterReader(overrides: scenario.overrides)
    guard reader.optionalValue(parameter, at: month) != nil, let use = reader.uses.last,
      parameter.entries.indices.contains(use.entry)
    else { return nil }
    return .figure(
      parameter, parameter.entries[use.entry], own: use.override.map { scenario.overrides[$0] })
  }

  /// A parameter's value in a month. Where there is none the node is nothing, from no source: the check of the whole
  /// tree against the books finds it.
  func figure(_ parameter: Parameter, at month: YearMonth) -> ExplanationNode {
    optionalFigure(parameter, at: month)
      ?? .leaf(
        ExplanationTerm(parameter.id, sv: parameter.swedishName, en: parameter.englishName), .zero, .number,
        .formula)
  }

  /// The field of an input, or the method that has set it over the file.
  private func origin(_ field: String) -> ExplanationOrigin {
    fieldsOfMethod.contains(field) ? .method(field) : .field(field)
  }

  func input(_ term: ExplanationTerm, _ money: Money, _ field: String) -> ExplanationNode {
    .leaf(term, ExactFraction(money), .kronor, origin(field))
  }

  func input(_ term: ExplanationTerm, _ rate: Rate, _ field: String) -> ExplanationNode {
    .leaf(term, ExactFraction(rate), .share, origin(field))
  }

  /// A number of days that need not be whole.
  func input(_ term: ExplanationTerm, days: Rate, _ field: String) -> ExplanationNode {
    .leaf(term, ExactFraction(days), .days, origin(field))
  }

  func input(
    _ term: ExplanationTerm, _ count: Int, _ unit: ExplanationUnit, _ field: String
  ) -> ExplanationNode {
    .leaf(term, ExactFraction(count), unit, origin(field))
  }

  /// A month of birth.
  func born(_ month: YearMonth, _ field: String) -> ExplanationNode {
    input(name("born", "Född", "Born"), month.index, .calendarMonth, field)
  }

  /// The fields of an adult.
  func personField(_ adult: Int) -> String { adult == 0 ? "household.person" : "household.partner" }

  /// What the user wrote of a planned phase, and where.
  func source(of phase: PlannedPhase, adult: Int) -> (phase: Phase, field: String)? {
    let list: [Phase]
    let field: String
    if adult == 0 {
      list = course.outcomes.indices.contains(outcome) ? course.outcomes[outcome].phases : []
      field = side
    } else {
      guard let partner = scenario.household.partner else { return nil }
      let isOther = isWith && partner.phasesWith != nil
      list = isOther ? partner.phasesWith ?? [] : partner.phases
      field = isOther ? "household.partnerWith" : "household.partner.phases"
    }
    guard let place = phase.place else {
      // Before the first month both paths share the history of the path without the step.
      let history = adult == 0 ? scenario.without.first : scenario.household.partner?.phases.first
      let first = scenario.courseWithout.field("without", outcome: scenario.courseWithout.mainPlace)
      return history.map { ($0, adult == 0 ? "\(first)[0]" : "household.partner.phases[0]") }
    }
    return list.indices.contains(place) ? (list[place], "\(field)[\(place)]") : nil
  }

  /// The phase of an adult that covers an assessed month.
  func phase(_ adult: Int, _ month: Int) -> PlannedPhase? {
    plan.adults[adult].phases.first { $0.range.contains(month) }
  }

  /// The children at home in an assessed month, the oldest first, each with its field.
  func children(_ month: Int) -> [(atHome: ChildAtHome, field: String)] {
    let calendarMonth = timeline.month(month)
    let all = scenario.household.children
    let places = all.indices.sorted { all[$0].born < all[$1].born }.filter {
      all[$0].isAtHome(in: calendarMonth)
    }
    return zip(household.childrenAtHome[month], places).map { ($0, "household.children[\($1)]") }
  }

  /// An age with what it follows from.
  func age(_ years: Int, of birth: YearMonth, _ field: String) -> ExplanationNode {
    .leaf(name("age", "Ålder", "Age"), ExactFraction(years), .years, .calendar)
      .decided(by: [born(birth, field + ".born")])
  }
}
