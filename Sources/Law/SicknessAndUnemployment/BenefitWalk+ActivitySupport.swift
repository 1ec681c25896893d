import Economy
import LawData

extension BenefitWalk {
  /// Activity support of a month, or development allowance of who is under 25 without a right by income.
  ///
  /// A right by income follows an income before: to September 2025 any, since then one that meets the income
  /// condition of unemployment benefit. A part-time programme gives its share of a day, and uses a whole day.
  mutating func activitySupport(
    in month: YearMonth, reader: inout ParameterReader
  ) throws(QualificationError) -> BenefitOfMonth {
    let days = month.weekdayCount
    if let income = try incomeGivingRight(in: month, reader: &reader) {
      return BenefitOfMonth(
        .activitySupport, try activitySupportByIncome(income, in: month, reader: &reader))
    }
    used = used + .days(days)
    let lowest = try reader.condition(ActivitySupportFigures.lowestAge, at: month)
    if month.age(ofBorn: born) < lowest {
      try requireAge(
        lowest: ActivitySupportFigures.developmentLowestAge, highest: nil, in: month, reader: &reader)
      let law = try compiled(&reader) { (reader: inout ParameterReader) throws(NotModelled) in
        try DevelopmentAllowanceLaw(
          month: month, born: born, hasUpperSecondary: claim.hasUpperSecondary, reader: &reader)
      }
      return BenefitOfMonth(.developmentAllowance, law.dailyAllowance.share(claim.extent) * days)
    }
    let daily = Money(kronor: try reader.condition(ActivitySupportFigures.basicAmount, at: month))
    return BenefitOfMonth(.activitySupport, daily.share(claim.extent) * days)
  }

  /// Whether the days follow lag 2024:506.
  private func isByIncome(_ reader: ParameterReader) -> Bool {
    UnemploymentPeriod.isByIncome(
      start: start, daysUsed: claim.countedDaysUsed, extent: .one, reader: reader)
  }

  /// The income that gives a right; `nil`: none does.
  private func incomeGivingRight(
    in month: YearMonth, reader: inout ParameterReader
  ) throws(QualificationError) -> Money? {
    guard let income = claim.incomeBase else { return nil }
    guard isByIncome(reader) else { return income }
    do throws(QualificationError) {
      try requireIncomeCondition(in: month, reader: &reader)
      return income
    } catch {
      guard case .refusal = error else { throw error }
      return nil
    }
  }

  private mutating func activitySupportByIncome(
    _ income: Money, in month: YearMonth, reader: inout ParameterReader
  ) throws(QualificationError) -> Money {
    let byIncome = isByIncome(reader)
    let days = Rate.days(month.weekdayCount)
    let spans = daySpans(
      of: days, after: used,
      ends: try supportStepEnds(byIncome: byIncome, reach: used + days, in: month, reader: &reader))
    let law = try compiled(&reader) { (reader: inout ParameterReader) throws(NotModelled) in
      try ActivitySupportLaw(
        month: month, byIncome: byIncome, memberMonths: claim.memberMonths, steps: Set(spans.map(\.step)),
        reader: &reader)
    }
    used = used + days
    self.spans = spans
    return spans.reduce(.zero) {
      $0 + law.dailySupport(yearlyIncome: income, step: $1.step).share(claim.extent).share($1.days)
    }
  }

  /// The last day of each step that the month's days reach: 100, 200, 300, and by lag 2024:506 every hundred days
  /// after, while there is a rate left to reduce.
  private func supportStepEnds(
    byIncome: Bool, reach: Rate, in month: YearMonth, reader: inout ParameterReader
  ) throws(QualificationError) -> [Int] {
    guard byIncome else {
      return try compiled(&reader) { (reader: inout ParameterReader) throws(NotModelled) in
        try UnemploymentPeriod(byIncome: false, at: month, qualifyingMonths: 0, reader: &reader).stepEnds
      }
    }
    let whole = try reader.condition(UnemploymentByIncomePeriods.longPeriodDays, at: month)
    var ends = [
      try reader.condition(UnemploymentByIncomeFigures.firstDays, at: month),
      try reader.condition(UnemploymentByIncomeFigures.secondDays, at: month), whole,
    ]
    guard reach > .days(whole) else { return ends }
    let between = try reader.condition(ActivitySupportFigures.reductionDays, at: month)
    let reduction = try reader.condition(ActivitySupportFigures.reductionAfterPeriod, at: month)
    var left = Rate.one.partsPerMillion
    var end = whole + between
    while reach > .days(end), left > 0 {
      ends.append(end)
      end += between
      left -= reduction
    }
    return ends
  }
}
