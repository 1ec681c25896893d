import Economy
import LawData

extension BenefitWalk {
  /// Unemployment benefit of a month.
  ///
  /// A period begun before October 2025 is paid for Monday to Friday, one begun later for the 22 days of a month.
  /// A day of part-time unemployment uses its share of a day. Waiting days come off the first days of a phase with
  /// no days used, unless the conditions are taken as met.
  mutating func unemploymentBenefit(
    in month: YearMonth, reader: inout ParameterReader
  ) throws(QualificationError) -> BenefitOfMonth {
    try requireAge(
      lowest: UnemploymentBenefitFigures.lowestAge, highest: UnemploymentBenefitFigures.highestAge, in: month,
      reader: &reader)
    let byIncome = UnemploymentPeriod.isByIncome(
      start: start, daysUsed: claim.countedDaysUsed, extent: claim.extent, reader: reader)
    if byIncome, !isAssumed { try requireIncomeCondition(in: month, reader: &reader) }
    let period = try compiled(&reader) { (reader: inout ParameterReader) throws(NotModelled) in
      try UnemploymentPeriod(
        byIncome: byIncome, at: month, qualifyingMonths: claim.qualifyingMonths, reader: &reader)
    }
    let monthDays = byIncome ? UnemploymentBenefitFigures.daysAMonth : month.weekdayCount
    var days = try daysAfterWaiting(.days(monthDays, extent: claim.extent), in: month, reader: &reader)
    if !isAssumed {
      let left = Rate.days(period.longestDays) - used
      guard left > .zero else {
        throw .refused(
          .daysUsedUp(firstUnsupported: month, longestDays: period.longestDays),
          by: byIncome ? UnemploymentByIncomePeriods.longPeriodDays : UnemploymentBenefitFigures.longestDays,
          at: month)
      }
      days = min(days, left)
    }
    let steps = daySpans(of: days, after: used, ends: period.stepEnds).map {
      (step: UnemploymentStep(rawValue: min($0.step, period.stepEnds.count - 1)) ?? .third, days: $0.days)
    }
    used = used + days
    spans = steps.map { DaySpan(step: $0.step.rawValue, days: $0.days) }
    return BenefitOfMonth(
      .unemploymentBenefit,
      byIncome
        ? try benefitByIncome(steps, in: month, reader: &reader)
        : try benefitBefore(steps, in: month, reader: &reader))
  }

  /// The days that are left when the waiting days (karens) have come off.
  private mutating func daysAfterWaiting(
    _ days: Rate, in month: YearMonth, reader: inout ParameterReader
  ) throws(QualificationError) -> Rate {
    let left: Rate
    if let waiting {
      left = waiting
    } else if isAssumed || claim.countedDaysUsed > 0 {
      left = .zero
    } else {
      left = .days(try reader.condition(UnemploymentBenefitFigures.waitingDays, at: month))
    }
    waiting = max(left - days, .zero)
    return max(days - left, .zero)
  }

  /// Benefit by lag 2024:506; without an income, on the least that gives any.
  private func benefitByIncome(
    _ steps: [(step: UnemploymentStep, days: Rate)], in month: YearMonth, reader: inout ParameterReader
  ) throws(QualificationError) -> Money {
    let last = UnemploymentStep(rawValue: steps.map(\.step.rawValue).max() ?? 0) ?? .third
    let law = try compiled(&reader) { (reader: inout ParameterReader) throws(NotModelled) in
      try UnemploymentByIncomeLaw(
        month: month, memberMonths: claim.memberMonths, lastStep: last, reader: &reader)
    }
    let income = claim.incomeBase ?? law.leastIncome
    return steps.reduce(.zero) {
      $0 + law.benefit(yearlyIncome: income, step: $1.step, days: $1.days)
    }
  }

  /// Benefit by lag 1997:238: the base amount without an income or twelve months of membership.
  private func benefitBefore(
    _ steps: [(step: UnemploymentStep, days: Rate)], in month: YearMonth, reader: inout ParameterReader
  ) throws(QualificationError) -> Money {
    var income = claim.incomeBase
    if income != nil {
      let needed = try reader.condition(UnemploymentBenefitFigures.memberMonths, at: month)
      if claim.memberMonths < needed { income = nil }
    }
    let law = try compiled(&reader) { (reader: inout ParameterReader) throws(NotModelled) in
      try UnemploymentBenefitLaw(
        month: month, steps: income == nil ? [] : Set(steps.map(\.step)), hasBaseAmount: true,
        reader: &reader)
    }
    return steps.reduce(.zero) {
      $0 + (law.dailyBenefit(yearlyIncome: income, step: $1.step) ?? .zero).share($1.days)
    }
  }

  /// Refuses who does not meet the income condition (inkomstvillkor). Lag 2024:506 3 kap. 2 §.
  func requireIncomeCondition(
    in month: YearMonth, reader: inout ParameterReader
  ) throws(QualificationError) {
    let leastIncome = UnemploymentByIncomeFigures.leastIncome
    let least = Money(kronor: try reader.condition(leastIncome, at: month))
    guard let income = claim.incomeBase else { throw .refused(.incomeMissing, by: leastIncome, at: month) }
    if income < least {
      throw .refused(.income(income, least: least, month: month), by: leastIncome, at: month)
    }
    let months = UnemploymentByIncomePeriods.shortPeriodMonths
    let needed = try reader.condition(months, at: month)
    if claim.qualifyingMonths < needed {
      throw .refused(.qualifyingMonths(claim.qualifyingMonths, needed: needed), by: months, at: month)
    }
  }
}
