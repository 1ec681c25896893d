public import Economy
public import LawData

/// The law of one month on study aid (studiemedel): grant, loan and supplement for children.
///
/// Studiestödslagen (1999:1395) 3 kap. 11–13 §§, studiestödsförordningen (2000:655) 3 kap. 11 a–c §§.
/// Study aid is counted by the week as shares of the year's price base amount; each component is rounded down
/// to a whole krona and then multiplied by the weeks. The shares rose on 1 July 2018. The grant and the
/// supplement are tax-free; the loan is no income. An answer is `nil` where the law was compiled for other
/// courses or fewer children.
public struct StudyAidLaw: Sendable, Equatable {
  /// Each component of a week, and the free amount, is rounded down to a whole krona.
  public static let rounding = RoundingRule(
    toKronor: 1, .down, source: "studiestödslagen 6 kap. 5 §; studiestödsförordningen 6 kap. 8 §")

  private let total: PaceTable
  private let generalGrant: PaceTable
  private let higherGrant: PaceTable
  private let childSupplement: StudyChildSupplement?

  /// The law of a month.
  /// - Throws: `NotModelled` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    let all = Set(StudyPace.allCases)
    try self.init(
      month: month, totals: all, generalGrants: all, higherGrants: all, supplements: all, born: nil,
      reader: &reader)
  }

  /// The law of a month for some courses and children.
  /// - Throws: `NotModelled` before 2016.
  package init(
    month: YearMonth, needs: LawNeeds.StudyAid, reader: inout ParameterReader
  ) throws(NotModelled) {
    // A loan is what its grant leaves of the total.
    let grants = needs.courses.union(needs.loans)
    try self.init(
      month: month, totals: Set(needs.loans.map(\.pace)),
      generalGrants: Set(grants.filter { $0.grant == .general }.map(\.pace)),
      higherGrants: Set(grants.filter { $0.grant == .higher }.map(\.pace)),
      supplements: needs.born.isEmpty ? [] : needs.supplementPaces, born: needs.born, reader: &reader)
  }

  private init(
    month: YearMonth, totals: Set<StudyPace>, generalGrants: Set<StudyPace>, higherGrants: Set<StudyPace>,
    supplements: Set<StudyPace>, born: [YearMonth]?, reader: inout ParameterReader
  ) throws(NotModelled) {
    let base = try reader.money(BaseAmounts.priceBaseAmount, at: month)
    total = try PaceTable(
      full: StudyAidShares.totalFull, threeQuarters: StudyAidShares.totalThreeQuarters,
      half: StudyAidShares.totalHalf, paces: totals, of: base, at: month, reader: &reader)
    generalGrant = try PaceTable(
      full: StudyAidShares.generalGrantFull, threeQuarters: StudyAidShares.generalGrantThreeQuarters,
      half: StudyAidShares.generalGrantHalf, paces: generalGrants, of: base, at: month, reader: &reader)
    higherGrant = try PaceTable(
      full: StudyAidShares.higherGrantFull, threeQuarters: StudyAidShares.higherGrantThreeQuarters,
      half: StudyAidShares.higherGrantHalf, paces: higherGrants, of: base, at: month, reader: &reader)
    childSupplement =
      supplements.isEmpty
      ? nil
      : try StudyChildSupplement(
        month: month, base: base, paces: supplements, born: born, reader: &reader)
  }

  /// The grant a week (studiebidrag), kronor.
  ///
  /// Studiestödslagen 3 kap. 12 § (general) and 13 § (higher). Example: in 2024 the general grant at full time
  /// is 1.74 % of 57 300 = 997.02, paid as 997.
  public func weeklyGrant(_ kind: StudyGrantKind, pace: StudyPace) -> Money? {
    switch kind {
    case .general: generalGrant[pace]
    case .higher: higherGrant[pace]
    }
  }

  /// Grant and loan together a week (studiemedel), kronor.
  ///
  /// Studiestödslagen 3 kap. 11 §. Example: in 2024 at full time 5.74 % of 57 300 = 3 289.02, paid as 3 289.
  public func weeklyTotal(pace: StudyPace) -> Money? { total[pace] }

  /// The highest loan a week (studielån), kronor: what the grant leaves of the total.
  ///
  /// Studiestödslagen 3 kap. 11–13 §§. Example: in 2024 at full time with the higher grant 3 289 − 2 206 =
  /// 1 083.
  public func weeklyLoan(_ kind: StudyGrantKind, pace: StudyPace) -> Money? {
    guard let total = total[pace], let grant = weeklyGrant(kind, pace: pace) else { return nil }
    return total - grant
  }

  /// The supplement a week for children (tilläggsbidrag), kronor; the part of each child is rounded down.
  ///
  /// Studiestödsförordningen 3 kap. 11 a–c §§. Example: in 2024 three children at full time give 0.33 %,
  /// 0.21 % and 0.11 % of 57 300: 189 + 120 + 63 = 372.
  public func weeklyChildSupplement(children: Int, pace: StudyPace) -> Money? {
    guard children > 0 else { return .zero }
    return childSupplement?.weekly(children: children, pace: pace)
  }

  /// Whether a child gives supplement in a month: from birth through the half-year in which it reaches 18.
  ///
  /// Studiestödsförordningen 3 kap. 11 a–c §§. Example: a child born in March 2003 counts to June 2021.
  public func countsForChildSupplement(born: YearMonth, in month: YearMonth) -> Bool? {
    guard born <= month else { return false }
    return childSupplement?.counts(born: born, in: month)
  }
}
