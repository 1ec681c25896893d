public import Economy
public import LawData

/// The law of one month on study aid (studiemedel): grant, loan, supplement for children and free amount.
///
/// Studiestödslagen (1999:1395) 3 kap. 11–13 and 17 §§, studiestödsförordningen (2000:655) 3 kap. 11 a–c §§.
/// Study aid is counted by the week as shares of the year's price base amount; each component is rounded down
/// to a whole krona and then multiplied by the weeks. The shares rose on 1 July 2018. The grant and the
/// supplement are tax-free; the loan is no income.
public struct StudyAidLaw: Sendable, Equatable {
  /// Each component of a week, and the free amount, is rounded down to a whole krona.
  public static let rounding = RoundingRule(
    toKronor: 1, .down, source: "studiestödslagen 6 kap. 5 §; studiestödsförordningen 6 kap. 8 §")

  private let total: PaceTable<Money>
  private let generalGrant: PaceTable<Money>
  private let higherGrant: PaceTable<Money>
  private let childSupplement: StudyChildSupplement
  private let freeAmounts: StudyFreeAmount?

  /// The law of a month.
  /// - Throws: `NotModelled` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    let base = try reader.money(BaseAmounts.priceBaseAmount, at: month)
    total = try PaceTable(
      full: StudyAidShares.totalFull, threeQuarters: StudyAidShares.totalThreeQuarters,
      half: StudyAidShares.totalHalf, at: month, reader: &reader
    ).amounts(of: base, Self.rounding)
    generalGrant = try PaceTable(
      full: StudyAidShares.generalGrantFull, threeQuarters: StudyAidShares.generalGrantThreeQuarters,
      half: StudyAidShares.generalGrantHalf, at: month, reader: &reader
    ).amounts(of: base, Self.rounding)
    higherGrant = try PaceTable(
      full: StudyAidShares.higherGrantFull, threeQuarters: StudyAidShares.higherGrantThreeQuarters,
      half: StudyAidShares.higherGrantHalf, at: month, reader: &reader
    ).amounts(of: base, Self.rounding)
    childSupplement = try StudyChildSupplement(month: month, base: base, reader: &reader)
    freeAmounts = try StudyFreeAmount(month: month, base: base, reader: &reader)
  }

  /// The grant a week (studiebidrag), kronor.
  ///
  /// Studiestödslagen 3 kap. 12 § (general) and 13 § (higher). Example: in 2024 the general grant at full time
  /// is 1.74 % of 57 300 = 997.02, paid as 997.
  public func weeklyGrant(_ kind: StudyGrantKind, pace: StudyPace) -> Money {
    switch kind {
    case .general: generalGrant[pace]
    case .higher: higherGrant[pace]
    }
  }

  /// Grant and loan together a week (studiemedel), kronor.
  ///
  /// Studiestödslagen 3 kap. 11 §. Example: in 2024 at full time 5.74 % of 57 300 = 3 289.02, paid as 3 289.
  public func weeklyTotal(pace: StudyPace) -> Money { total[pace] }

  /// The highest loan a week (studielån), kronor: what the grant leaves of the total.
  ///
  /// Studiestödslagen 3 kap. 11–13 §§. Example: in 2024 at full time with the higher grant 3 289 − 2 206 =
  /// 1 083.
  public func weeklyLoan(_ kind: StudyGrantKind, pace: StudyPace) -> Money {
    total[pace] - weeklyGrant(kind, pace: pace)
  }

  /// The supplement a week for children (tilläggsbidrag), kronor; the part of each child is rounded down.
  ///
  /// Studiestödsförordningen 3 kap. 11 a–c §§. Example: in 2024 three children at full time give 0.33 %,
  /// 0.21 % and 0.11 % of 57 300: 189 + 120 + 63 = 372.
  public func weeklyChildSupplement(children: Int, pace: StudyPace) -> Money {
    childSupplement.weekly(children: children, pace: pace)
  }

  /// Whether a child gives supplement in a month: from birth through the half-year in which it reaches 18.
  ///
  /// Studiestödsförordningen 3 kap. 11 a–c §§. Example: a child born in March 2003 counts to June 2021.
  public func countsForChildSupplement(born: YearMonth, in month: YearMonth) -> Bool {
    childSupplement.counts(born: born, in: month)
  }

  /// The income of a half-year that does not reduce study aid (fribelopp), kronor; `nil` while no income does:
  /// January 2020 to June 2022.
  ///
  /// Studiestödslagen 3 kap. 17 §. Example: in 2024 for 20 weeks at full time 193.71 % of 57 300 =
  /// 110 995.83, rounded down to 110 995.
  ///
  /// - Parameter weeks: weeks with aid in the half-year.
  public func freeAmount(weeks: Int, pace: StudyPace) -> Money? {
    freeAmounts?.halfYear(weeks: weeks, pace: pace)
  }
}
