public import Economy
public import LawData

/// The law of one month on study aid (studiemedel) and the study start grant (studiestartsstöd): grant, loan, extra
/// loan, supplement for children and what income takes of it.
///
/// Studiestödslagen (1999:1395) 3 kap. 11–14 and 16–22 §§, studiestödsförordningen (2000:655) 3 kap. 11 a–c §§, lag
/// (2017:527) 17–21 §§. Transition study support goes by the income before: ``transitionStudyAid(income:month:pace:reader:)``.
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
  private let startGrant: PaceTable?
  private let extraLoan: PaceTable?
  private let reductions: [LawNeeds.StudyCourse: StudyReductionLaw]
  private let childSupplement: StudyChildSupplement?

  /// The law of a month.
  /// - Throws: `NotModelled` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    var needs = LawNeeds.StudyAid(courses: [])
    for pace in StudyPace.ofStudyAid {
      for grant in [StudyGrantKind.general, .higher] {
        needs.courses.insert(LawNeeds.StudyCourse(pace: pace, grant: grant))
      }
      if reader.optionalValue(StudyStartGrantShares.grantFull, at: month) != nil {
        needs.courses.insert(LawNeeds.StudyCourse(pace: pace, grant: .start))
      }
    }
    needs.loans = needs.courses.filter { $0.grant.isStudyAid }
    needs.reductions = needs.courses
    needs.extraLoanPaces = Set(StudyPace.ofStudyAid)
    needs.supplementPaces = Set(StudyPace.ofStudyAid)
    try self.init(month: month, needs: needs, born: nil, reader: &reader)
  }

  /// The law of a month for some courses and children.
  /// - Throws: `NotModelled` before 2016, for the study start grant outside July 2017 to 2025.
  package init(
    month: YearMonth, needs: LawNeeds.StudyAid, reader: inout ParameterReader
  ) throws(NotModelled) {
    var asked = needs
    if needs.born.isEmpty { asked.supplementPaces = [] }
    try self.init(month: month, needs: asked, born: needs.born, reader: &reader)
  }

  private init(
    month: YearMonth, needs: LawNeeds.StudyAid, born: [YearMonth]?, reader: inout ParameterReader
  ) throws(NotModelled) {
    typealias Shares = StudyAidShares
    // A loan is what its grant leaves of the total.
    let grants = needs.courses.union(needs.loans)
    func paces(_ grant: StudyGrantKind) -> Set<StudyPace> {
      Set(grants.filter { $0.grant == grant }.map(\.pace))
    }
    let base = try reader.money(BaseAmounts.priceBaseAmount, at: month)
    total = try PaceTable(
      full: Shares.totalFull, threeQuarters: Shares.totalThreeQuarters, half: Shares.totalHalf,
      paces: Set(needs.loans.map(\.pace)), of: base, at: month, reader: &reader)
    generalGrant = try PaceTable(
      full: Shares.generalGrantFull, threeQuarters: Shares.generalGrantThreeQuarters,
      half: Shares.generalGrantHalf, paces: paces(.general), of: base, at: month, reader: &reader)
    higherGrant = try PaceTable(
      full: Shares.higherGrantFull, threeQuarters: Shares.higherGrantThreeQuarters,
      half: Shares.higherGrantHalf, paces: paces(.higher), of: base, at: month, reader: &reader)
    startGrant =
      paces(.start).isEmpty
      ? nil
      : try PaceTable(
        full: StudyStartGrantShares.grantFull, threeQuarters: StudyStartGrantShares.grantThreeQuarters,
        half: StudyStartGrantShares.grantHalf, paces: paces(.start), of: base, at: month, reader: &reader)
    extraLoan =
      needs.extraLoanPaces.isEmpty
      ? nil
      : try PaceTable(
        full: StudyLoanConditions.extraLoanFull, threeQuarters: StudyLoanConditions.extraLoanThreeQuarters,
        half: StudyLoanConditions.extraLoanHalf, paces: needs.extraLoanPaces, of: base, at: month,
        reader: &reader)
    childSupplement =
      needs.supplementPaces.isEmpty
      ? nil
      : try StudyChildSupplement(
        month: month, base: base, paces: needs.supplementPaces, born: born, reader: &reader)
    var reductions: [LawNeeds.StudyCourse: StudyReductionLaw] = [:]
    for course in needs.reductions.sorted() {
      reductions[course] = try StudyReductionLaw(
        month: month, grant: course.grant, pace: course.pace, reader: &reader)
    }
    self.reductions = reductions
  }

  /// The grant a week (studiebidrag), kronor.
  ///
  /// Studiestödslagen 3 kap. 12 § (general) and 13 § (higher), lag (2017:527) 17 § (start). Example: in 2024 the general grant at full time
  /// is 1.74 % of 57 300 = 997.02, paid as 997.
  public func weeklyGrant(_ kind: StudyGrantKind, pace: StudyPace) -> Money? {
    switch kind {
    case .general: generalGrant[pace]
    case .higher: higherGrant[pace]
    case .start: startGrant?[pace]
    case .transition: nil
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
    guard kind.isStudyAid, let total = total[pace], let grant = weeklyGrant(kind, pace: pace) else {
      return nil
    }
    return total - grant
  }

  /// The extra loan a week (tilläggslån), kronor.
  ///
  /// Studiestödslagen 3 kap. 14 §. Example: in 2024 at full time 1.98 % of 57 300 = 1 134.54, paid as 1 134.
  public func weeklyExtraLoan(pace: StudyPace) -> Money? { extraLoan?[pace] }

  /// What the income of a half-year takes; `nil` while it takes nothing, or where it was not compiled.
  ///
  /// Studiestödslagen 3 kap. 16–22 §§, lag (2017:527) 19–23 §§.
  public func reduction(_ kind: StudyGrantKind, pace: StudyPace) -> StudyReductionLaw? {
    reductions.isEmpty ? nil : reductions[LawNeeds.StudyCourse(pace: pace, grant: kind)]
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
