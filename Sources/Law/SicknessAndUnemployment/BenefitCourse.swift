public import Economy
public import LawData

/// What a benefit pays month by month, and why it ends where it ends.
public struct BenefitCourse: Sendable, Hashable {
  /// The months it pays, from the first of the phase.
  public let months: [BenefitOfMonth]
  /// Why it pays no further; `nil` where it lasts the whole phase.
  public let end: QualificationError?

  package init(months: [BenefitOfMonth], end: QualificationError?) {
    self.months = months
    self.end = end
  }
}

/// What a benefit pays in each month of a phase, before tax.
///
/// A day of the month used up counts before the next month is reckoned. A period of unemployment benefit and of
/// activity support by income follows to its end the law of the month in which it began.
///
/// - Parameters:
///   - claim: what it is reckoned on.
///   - months: the months of the phase, from its first.
///   - born: the person's month of birth.
///   - assumeEligible: the conditions are taken as met, and a benefit that is used up goes on at its last level.
/// - Returns: the months paid, and a refusal with the first month in which the law gives nothing, or a month
///   outside the benefit's modelled dates.
public func benefitCourse(
  _ claim: BenefitClaim, months: ClosedRange<YearMonth>, born: YearMonth, assumeEligible: Bool,
  reader: inout ParameterReader
) -> BenefitCourse {
  var walk = BenefitWalk(claim, born: born, start: months.lowerBound, isAssumed: assumeEligible)
  var paid: [BenefitOfMonth] = []
  for offset in 0...(months.upperBound - months.lowerBound) {
    do throws(QualificationError) {
      paid.append(try walk.paid(in: months.lowerBound + offset, reader: &reader))
    } catch {
      return BenefitCourse(months: paid, end: error)
    }
  }
  return BenefitCourse(months: paid, end: nil)
}

/// How a benefit's days lie on its steps in each month it pays: what ``benefitCourse(_:months:born:assumeEligible:reader:)``
/// has reckoned with, for who wants to know how an amount came about.
package struct BenefitDays: Sendable, Hashable {
  /// The days paid before the month, in days and parts of days.
  package let used: Rate
  /// The days of the month on each step; empty where the benefit has no steps.
  package let spans: [DaySpan]
  /// Whether unemployment benefit and activity support follow lag 2024:506.
  package let isByIncome: Bool
}

/// The days of each month of a phase, by the same walk as the amounts.
/// - Parameter reader: with the user's own values, where the days may follow from them; what it reads is not logged.
package func benefitDays(
  _ claim: BenefitClaim, months: ClosedRange<YearMonth>, born: YearMonth, assumeEligible: Bool,
  reader: ParameterReader = ParameterReader()
) -> [BenefitDays] {
  var reader = reader
  var walk = BenefitWalk(claim, born: born, start: months.lowerBound, isAssumed: assumeEligible)
  // A part-time programme uses whole days, part-time unemployment its share of a day.
  let isByIncome = UnemploymentPeriod.isByIncome(
    start: months.lowerBound, daysUsed: claim.countedDaysUsed,
    extent: claim.kind == .activitySupport ? .one : claim.extent, reader: reader)
  var days: [BenefitDays] = []
  for offset in 0...(months.upperBound - months.lowerBound) {
    let used = walk.used
    guard (try? walk.paid(in: months.lowerBound + offset, reader: &reader)) != nil else { break }
    days.append(BenefitDays(used: used, spans: walk.spans, isByIncome: isByIncome))
  }
  return days
}
