import Economy
import LawData

extension BenefitWalk {
  /// Sickness benefit or rehabilitation allowance of a month, every day of the calendar.
  ///
  /// Without an income there is none; where the conditions are taken as met, it is then reckoned on the least
  /// income that gives any.
  mutating func sickness(
    _ paid: BenefitPaid, in month: YearMonth, reader: inout ParameterReader
  ) throws(QualificationError) -> BenefitOfMonth {
    let normalDays = try reader.condition(SicknessBenefitFigures.normalDays, at: month)
    let spans = daySpans(of: .days(month.dayCount), after: used, ends: [normalDays])
    self.spans = spans
    let law = try compiled(&reader) { (reader: inout ParameterReader) throws(NotModelled) in
      try SicknessBenefitLaw(
        month: month, ceiling: SicknessBenefitFigures.incomeCeiling,
        rates: Set(spans.map { $0.step == 0 ? .normal : .continued }), reader: &reader)
    }
    let income = claim.incomeBase ?? Self.krona(law.leastIncome)
    if !isAssumed {
      let least = SicknessBenefitFigures.leastIncome
      guard claim.incomeBase != nil else { throw .refused(.incomeMissing, by: least, at: month) }
      guard law.givesSicknessBenefit(yearlyIncome: income) else {
        throw .refused(
          .income(income, least: Self.krona(law.leastIncome), month: month), by: least, at: month)
      }
    }
    var amount = Money.zero
    for span in spans {
      let daily = law.dailyBenefit(
        yearlyIncome: income, rate: span.step == 0 ? .normal : .continued, extent: claim.extent)
      amount += (daily ?? .zero).share(span.days)
    }
    used = used + .days(month.dayCount)
    return BenefitOfMonth(paid, amount)
  }

  /// Parental benefit of a month, every day of the calendar.
  func parentalBenefit(
    in month: YearMonth, reader: inout ParameterReader
  ) throws(QualificationError) -> BenefitOfMonth {
    let law = try compiled(&reader) { (reader: inout ParameterReader) throws(NotModelled) in
      try ParentalBenefitLaw(month: month, hasIncome: claim.incomeBase != nil, reader: &reader)
    }
    let daily = law.dailyBenefit(yearlyIncome: claim.incomeBase, extent: claim.extent)
    return BenefitOfMonth(.parentalBenefit, daily * month.dayCount)
  }

  /// A limit as the whole kronor that reach it.
  private static func krona(_ limit: ExactKronor) -> Money {
    RoundingRule(toKronor: 1, .up, source: "SFB 25 kap. 3 §")(limit)
  }
}
