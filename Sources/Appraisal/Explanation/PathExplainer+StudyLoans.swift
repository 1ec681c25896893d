import Economy
import Law
import LawData
import LifeCourse

// What is paid back of study loans, what the state gives away on them, and the wage after studies.
extension PathExplainer {
  /// The yearly amounts of an adult's loans, where they are booked in a month.
  func studyLoanRepayments(_ adult: Int, _ month: Int) -> [ExplanationNode] {
    guard let settlement = engine.switches.studyLoans, settlement.counting == .repayments,
      timeline.month(month).month == 12
    else { return [] }
    let year = timeline.month(month).year
    return engine.studyLoanRepayments(plan.adults[adult]).compactMap { repayment in
      guard let due = repayment.repaymentYears.first(where: { $0.year == year }) else { return nil }
      let amount = yearlyAmount(due, first: repayment.repaymentYears.first?.year == year)
      let booked = settlement.booked(due.amount, in: year)
      guard booked != due.amount else { return amount }
      return ExplanationNode.leaf(
        name(
          "studyLoan.amountInPrices", "Årsbeloppet i sista kända årets priser",
          "The yearly amount in the prices of the last known year"), ExactFraction(booked), .kronor,
        .yearByYear
      )
      .decided(by: [
        amount, figure(ConsumerPriceIndex.growthWhereMissing, at: ParameterReader.lastLawMonth),
      ])
    }
  }

  /// The yearly amount: the rest in the last year, the least amount in a first year, else by the formula of the law.
  private func yearlyAmount(_ due: StudyLoanYear, first: Bool) -> ExplanationNode {
    let january = YearMonth(januaryOf: due.year)
    let debt = ExplanationNode.leaf(
      name("studyLoan.debt", "Skuld vid årets ingång", "Debt at the beginning of the year"),
      ExactFraction(due.debt), .kronor, .history)
    let interest = figure(StudyLoanFigures.interestRate, at: january)
    let term = name("studyLoan.yearlyAmount", "Årsbelopp", "Yearly amount")
    if due.amount == due.debt + due.interest {
      return (debt + (debt * interest).rounded(StudyLoanLaw.rounding)).named(term)
        .under("Studiestödslagen (1999:1395) 4 kap. 8–9 §§")
    }
    let left = ExplanationNode.leaf(
      name("studyLoan.yearsLeft", "År kvar att betala", "Years left to pay"), ExactFraction(due.yearsLeft),
      .years, .history)
    let least =
      (figure(BaseAmounts.priceBaseAmount, at: january)
      * figure(StudyLoanFigures.lowestShare, at: january)).rounded(StudyLoanLaw.rounding)
    if first, least.value == ExactFraction(due.amount) {
      return least.named(term).under("Studiestödslagen (1999:1395) 4 kap. 10 §").decided(by: [debt])
    }
    return ExplanationNode.leaf(term, ExactFraction(due.amount), .kronor, .yearByYear)
      .under("Studiestödslagen (1999:1395) 4 kap. 8 §")
      .decided(by: [debt, interest, left, figure(StudyLoanFigures.growth, at: january)])
  }

  /// The loans an adult takes in a month.
  func borrowed(_ adult: Int, _ month: Int) -> [ExplanationNode] {
    [studyLoan(adult, month, onlyTaken: true), studyExtraLoan(adult, month)].compactMap(\.self)
  }

  /// The loan of a month less the present value of what is paid back of it.
  func studyLoanSubsidy(_ adult: Int, _ month: Int) -> ExplanationNode? {
    guard let settlement = engine.switches.studyLoans, settlement.counting == .subsidy,
      let loan = sum(borrowed(adult, month))
    else { return nil }
    let calendarMonth = timeline.month(month)
    for repayment in engine.studyLoanRepayments(plan.adults[adult]) {
      guard let place = repayment.payouts.firstIndex(where: { $0.month == calendarMonth }),
        let first = repayment.repaymentYears.first, let last = repayment.repaymentYears.last
      else { continue }
      let subsidy = settlement.subsidy(of: place, in: repayment)
      let value = ExplanationNode.leaf(
        name(
          "studyLoan.presentValue", "Nuvärdet av det som betalas tillbaka",
          "Present value of what is paid back"),
        loan.value - ExactFraction(subsidy), .kronor, .yearByYear
      )
      .decided(by: [
        input(
          name("discountRate", "Real kalkylränta", "Real discount rate"), settlement.discountRate,
          "appraisal.discountRate"),
        year("studyLoan.firstYear", "Första återbetalningsåret", "First year of repayment", first.year),
        year("studyLoan.lastYear", "Sista återbetalningsåret", "Last year of repayment", last.year),
        yearlyAmount(first, first: true),
      ])
      return (loan - value).named(
        name("studyLoan.subsidy", "Subvention av månadens lån", "Subsidy of the month's loan", month))
    }
    return nil
  }

  private func year(_ id: String, _ swedish: String, _ english: String, _ year: Int) -> ExplanationNode {
    .leaf(name(id, swedish, english), ExactFraction(year), .calendarYear, .calendar)
  }

  /// A wage with the premium of the studies before it.
  func afterStudies(
    _ base: ExplanationNode, _ job: Employment, _ field: String, _ phase: PlannedPhase
  ) -> ExplanationNode {
    guard let premium = phase.work?.premium?.premium, let choice = job.studyPremium else { return base }
    let rate: ExplanationNode =
      switch choice {
      case .rate(let own):
        input(
          name("studyPremium", "Lönepremie per studieår", "Wage premium of a year of study"), own,
          field + ".studyPremium")
      case .preset: figure(WorkDefaults.studyPremium, at: firstMonth(of: phase))
      }
    let term = name("wage.afterStudies", "Lön för heltid efter studier", "Wage for full time after studies")
    var wage = base
    for _ in 0..<premium.wholeYears { wage = (wage + (wage * rate).toOre).named(term) }
    guard premium.rest > 0 else { return wage }
    let part = ExplanationNode.leaf(
      name(
        "studyPremium.rest", "Del av ett studieår utöver hela år",
        "Part of a year of study beyond whole years"),
      ExactFraction(Int128(premium.rest), over: Int128(StudyPremium.yearOfFullTime)), .share, .history)
    return (wage + (wage * rate * part).toOre).named(term)
  }
}
