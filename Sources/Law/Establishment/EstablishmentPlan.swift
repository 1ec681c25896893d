public import Economy
public import LawData

/// The regime of a participant in the establishment programme, by the month of the plan.
///
/// A plan made before 2018 keeps the older rules to its end: förordning 2017:819, övergångsbestämmelse 4, and
/// 2017:820, övergångsbestämmelse 3.
public struct EstablishmentPlan: Sendable, Equatable {
  /// Whether the plan is under the rules from before 2018.
  public let isOld: Bool

  /// The regime of somebody with a plan from a month.
  /// - Throws: ``NotModelled`` before 2016.
  public init(from planFrom: YearMonth, in month: YearMonth, reader: inout ParameterReader)
    throws(NotModelled)
  {
    let newRules = try reader.value(EstablishmentRegimes.newRulesPlanYear, at: month)
    isOld = planFrom.year < newRules
  }

  /// The share of full time that benefit is paid for beside a job; `nil` where the law does not let them go
  /// together: from 2018 programme and job together are at most full time (förordning 2017:820 8 and 17 §§, 2017:819
  /// 5 kap. 4 §), and wages for the time beside are not deducted.
  ///
  /// Under an old plan the benefit is paid for the time not worked (förordning 2010:407 2 kap. 3 §, SFS 2015:936,
  /// from 2016-02); in January 2016 work did not lower it (SFS 2012:534: for six months; read as whole).
  ///
  /// Example, full time and a job of half time: 0.5 under an old plan in 2016-02, 1 in 2016-01, not let in under
  /// a new one.
  public func paidExtent(
    extent: Rate, workExtent: Rate, in month: YearMonth, reader: inout ParameterReader
  ) -> Rate? {
    guard workExtent > .zero else { return extent }
    guard isOld else { return extent + workExtent > .one ? nil : extent }
    guard reader.optionalValue(EstablishmentRegimes.oldPlanWorkReduces, at: month) != nil else {
      return extent
    }
    return max(.zero, min(extent, .one - workExtent))
  }

  /// The months in which a period of sickness costs a qualifying day (karensdag): the benefit of one day is lost in
  /// each; a month stands once for each day.
  ///
  /// Förordning 2017:819 4 kap. 3 §: at most ten days in twelve months, counted backwards from the month with the
  /// day. In force 2018-01 to 2020-03-10, 2021-12 and from 2022-04; a period that begins in March 2020 is taken to
  /// begin after the tenth. Periods within five days of one another are one: the caller gives one. Under an old plan
  /// there is none.
  ///
  /// - Parameter sickPeriods: the months in which periods begin, in order.
  /// - Throws: ``NotModelled`` before 2018 for a new plan.
  public func qualifyingDays(
    sickPeriods: [YearMonth], reader: inout ParameterReader
  ) throws(NotModelled) -> [YearMonth] {
    guard !isOld else { return [] }
    var days: [YearMonth] = []
    for month in sickPeriods
    where reader.optionalValue(EstablishmentRegimes.qualifyingDay, at: month) != nil {
      let highest = try reader.value(EstablishmentRegimes.highestQualifyingDays, at: month)
      if days.count(where: { $0 > month - 12 }) < highest { days.append(month) }
    }
    return days
  }
}
