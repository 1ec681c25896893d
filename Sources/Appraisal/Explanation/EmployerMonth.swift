import Economy
import Law
import LawData
import LifeCourse

/// One booked month of a job.
struct EmployerMonth {
  let explainer: PathExplainer
  let phase: PlannedPhase
  let work: PlannedWork
  let employment: Employment
  let field: String
  let source: (phase: Phase, field: String)
  let month: Int
  let contributionLaw: EmployerContributionLaw

  var calendarMonth: YearMonth { explainer.timeline.month(month) }
  var born: YearMonth { explainer.plan.adults[0].born }
  var grossAmount: Money { Money(ore: explainer.plan.adults[0].employerGross(month)) }
  var gross: ExplanationNode { explainer.employerGross(0, month) }
  var options: ContributionOptions { work.contributionOptions(month - phase.booked.lowerBound) }
  var ageAtYearStart: Int { calendarMonth.year - born.year - 1 }

  func name(_ id: String, _ swedish: String, _ english: String) -> ExplanationTerm {
    explainer.name(id, swedish, english, month)
  }

  func figure(_ parameter: Parameter) -> ExplanationNode { explainer.figure(parameter, month) }

  func optional(_ parameter: Parameter) -> ExplanationNode? {
    explainer.optionalFigure(parameter, at: calendarMonth)
  }

  // MARK: Agreed benefits

  var agreed: AgreedBenefitsLaw? {
    work.employer.agreement ? explainer.law(month).agreed : nil
  }

  var employeeAge: Int { calendarMonth.age(ofBorn: born) }

  var ageNow: ExplanationNode { explainer.age(employeeAge, of: born, "household.person") }

  var pension: ExplanationNode? {
    guard let agreed, employeeAge >= agreed.earningAge else { return nil }
    return (gross * figure(AgreedBenefits.pensionRate)).rounded(AgreedBenefitsLaw.rounding)
      .named(name("agreedPension", "Avtalspension", "Agreed pension"))
      .answering(agreed.agreedPension(on: grossAmount, age: employeeAge))
      .decided(by: [ageNow, figure(AgreedBenefits.earningAge)])
  }

  var pensionTax: ExplanationNode? {
    guard let agreed, let pension else { return nil }
    return (pension * figure(AgreedBenefits.payrollTaxOnPension)).rounded(AgreedBenefitsLaw.rounding)
      .named(name("payrollTaxOnPension", "Särskild löneskatt på pension", "Payroll tax on pension"))
      .under("Lag (1991:687) 1 §")
      .answering(agreed.payrollTaxOnPension(pension.value.money ?? .zero))
  }

  var insurance: ExplanationNode? {
    guard let agreed else { return nil }
    let isYoung = employeeAge < agreed.earningAge
    let rate =
      isYoung
      ? figure(AgreedBenefits.insuranceRateBelowEarningAge)
      : figure(AgreedBenefits.listRate) - figure(AgreedBenefits.pensionRate)
    return (gross * rate).rounded(AgreedBenefitsLaw.rounding)
      .named(name("agreedInsurance", "Avtalsförsäkringar", "Agreed insurance"))
      .answering(agreed.agreedInsurance(on: grossAmount, age: employeeAge))
      .decided(by: [ageNow, figure(AgreedBenefits.earningAge)])
  }

  // MARK: Production and costs

  var production: ExplanationNode {
    let cost = ExplanationNode(
      name("fullWageCost", "Hela lönekostnaden", "Full wage cost"), .sum,
      [gross, contributions]
        + [pension, pensionTax, insurance, explainer.statePay(0, month)].compactMap(\.self))
    let isSubsidised = phase.activity.hasEmployerSupport
    let start = explainer.timeline.month(phase.booked.lowerBound)
    let productivity =
      employment.employer.productivity.map {
        explainer.input(
          explainer.name("productivity", "Produktivitet", "Productivity"), $0,
          field + ".employer.productivity")
      }
      ?? explainer.figure(
        isSubsidised ? WorkDefaults.productivitySubsidised : WorkDefaults.productivityUnsubsidised, at: start)
    return (cost * productivity).toOre.named(name("production", "Produktionsvärde", "Production"))
  }

  var supervision: ExplanationNode? {
    let employer = work.employer
    guard employer.supervisionShare > .zero else { return nil }
    let wage = explainer.input(
      explainer.name("supervisorWage", "Handledarens lön", "The supervisor's wage"), employer.supervisorWage,
      field + ".employer.supervisorWage")
    let share = explainer.input(
      explainer.name("supervisionShare", "Handledarens tid", "The supervisor's time"),
      employer.supervisionShare,
      field + ".employer.supervisionShare")
    return (wage * share * (.constant(1, .share) + figure(Figures.full))).toOre
      .named(name("supervision", "Handledning", "Supervision"))
  }

  var administration: ExplanationNode? {
    guard month == phase.booked.lowerBound, work.employer.administrationOnce > .zero else { return nil }
    return explainer.input(
      explainer.name(
        "administrationOnce", "Administration i första månaden", "Administration in the first month"),
      work.employer.administrationOnce, field + ".employer.administrationOnce")
  }
}
