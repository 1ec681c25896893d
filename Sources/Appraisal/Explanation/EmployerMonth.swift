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
    work.employer.agreement ? explainer.law(month).agreed(with: work.employer.kind) : nil
  }

  var agreedFigures: AgreedFigures { AgreedFigures(work.employer.kind) }

  /// What an employer that is no company is: it decides which agreement holds.
  var kind: [ExplanationNode] {
    guard work.employer.kind.isPublic else { return [] }
    return [
      explainer.input(
        explainer.name("employer.kind", "Kommun eller region", "Municipality or region"), 1, .number,
        field + ".employer.kind")
    ]
  }

  var employeeAge: Int { calendarMonth.age(ofBorn: born) }

  var ageNow: ExplanationNode { explainer.age(employeeAge, of: born, "household.person") }

  var pension: ExplanationNode? {
    guard let agreed, employeeAge >= agreed.earningAge else { return nil }
    let figures = agreedFigures
    var premium = gross * figure(figures.pensionRate)
    if grossAmount > agreed.highestMonthlyPay {
      let ceiling =
        (figure(BaseAmounts.incomeBaseAmount) * figure(figures.ceiling) / .monthsOfYear)
        .named(name("agreed.highestPay", "Tak för den lägre premien", "Ceiling of the low premium"))
        .rounded(ceilingRounding)
      premium =
        ceiling * figure(figures.pensionRate) + (gross - ceiling) * figure(figures.pensionRateAboveCeiling)
    }
    return premium.rounded(AgreedBenefitsLaw.rounding)
      .named(name("agreedPension", "Avtalspension", "Agreed pension"))
      .answering(agreed.agreedPension(on: grossAmount, age: employeeAge))
      .decided(by: [ageNow, figure(figures.earningAge)] + kind)
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
      work.employer.kind.isPublic
      ? figure(LocalGovernmentBenefits.insuranceRate)
      : isYoung
        ? figure(AgreedBenefits.insuranceRateBelowEarningAge)
        : figure(AgreedBenefits.listRate) - figure(AgreedBenefits.pensionRate)
    return (gross * rate).rounded(AgreedBenefitsLaw.rounding)
      .named(name("agreedInsurance", "Avtalsförsäkringar", "Agreed insurance"))
      .answering(agreed.agreedInsurance(on: grossAmount, age: employeeAge))
      .decided(by: work.employer.kind.isPublic ? kind : [ageNow, figure(AgreedBenefits.earningAge)])
  }

  // MARK: Production and costs

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

  var recruitment: ExplanationNode? {
    guard month == phase.began, work.employer.recruitmentOnce > .zero else { return nil }
    return explainer.input(
      explainer.name("recruitmentOnce", "Rekrytering i första månaden", "Recruitment in the first month"),
      work.employer.recruitmentOnce, field + ".employer.recruitmentOnce")
  }

  var administration: ExplanationNode? {
    guard month == phase.began, work.employer.administrationOnce > .zero else { return nil }
    return explainer.input(
      explainer.name(
        "administrationOnce", "Administration i första månaden", "Administration in the first month"),
      work.employer.administrationOnce, field + ".employer.administrationOnce")
  }
}

/// A twelfth of a year's ceiling, öre dropped.
private let ceilingRounding = RoundingRule(
  stepInOre: 1, .down, source: "Nytta: taket per månad, öresdelar bort")
