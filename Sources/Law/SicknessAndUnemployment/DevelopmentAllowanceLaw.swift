public import Economy
public import LawData

/// The law of one month on development allowance (utvecklingsersättning) of the young in labour market programmes;
/// tax-free, for five days a week.
///
/// Förordning 1996:1100 3 § to 2017, förordning 2017:819 2 kap. 11 § from 2018: it follows study aid.
public struct DevelopmentAllowanceLaw: Sendable, Equatable {
  /// A day's allowance is rounded to the nearest krona: the model's choice, the ordinance is silent.
  public static let rounding = RoundingRule(
    toKronor: 1, .nearest, source: "antagande: utvecklingsersättning i hela kronor")

  /// The allowance a day at full time, whole kronor.
  ///
  /// With upper secondary school a fifth of the general study grant a week: in 2026 1 030 ÷ 5 = 206. Without, the
  /// study allowance of a month shared out on 22 days: 1 250 ÷ 22 = 56.82, paid as 57. To July 2017 those without
  /// had the higher one from July of the year in which they turned 20.
  public let dailyAllowance: Money

  /// The law of a month for a person.
  /// - Throws: `NotModelled` before 2016.
  public init(
    month: YearMonth, born: YearMonth, hasUpperSecondary: Bool, reader: inout ParameterReader
  ) throws(NotModelled) {
    var isHigher = hasUpperSecondary
    if !isHigher, let age = reader.optionalValue(ActivitySupportFigures.developmentHigherAge, at: month) {
      isHigher = month >= YearMonth(januaryOf: born.year + age) + 12 / 2
    }
    let grant: Money?
    if isHigher {
      let needs = LawNeeds.StudyAid(courses: [LawNeeds.StudyCourse(pace: .full, grant: .general)])
      grant = try StudyAidLaw(month: month, needs: needs, reader: &reader)
        .weeklyGrant(.general, pace: .full)
    } else {
      grant = nil
    }
    if let grant {
      dailyAllowance = Self.rounding(ExactKronor(grant), dividedBy: ActivitySupportFigures.daysAWeek)
    } else {
      dailyAllowance = Self.rounding(
        ExactKronor(try reader.money(ChildAllowance.studyAllowance, at: month)),
        dividedBy: UnemploymentBenefitFigures.daysAMonth)
    }
  }
}
