public import Economy
public import LawData

/// The law of one month on what the income of a half-year takes of study aid, for one grant and pace.
///
/// Studiestödslagen (1999:1395) 3 kap. 16–18, 21 and 22 §§; of the study start grant lag (2017:527) 19–21 and
/// 23 §§. Transition study support knows no free amount.
public struct StudyReductionLaw: Sendable, Equatable {
  private let freeAmountLaw: StudyFreeAmountLaw
  /// The part of the income above the free amount that is taken.
  public let share: Rate
  /// Aid of a week that is this or less is not paid.
  private let least: ExactKronor

  /// The law of a month; `nil` while no income reduces the aid.
  /// - Throws: `NotModelled` before 2016, for the study start grant outside July 2017 to 2025.
  public init?(
    month: YearMonth, grant: StudyGrantKind, pace: StudyPace, reader: inout ParameterReader
  ) throws(NotModelled) {
    typealias StartGrant = StudyStartGrantShares
    typealias Aid = StudyFreeAmountShares
    guard grant != .transition else { return nil }
    let freeAmount = try StudyFreeAmountLaw(month: month, pace: pace, grant: grant, reader: &reader)
    guard freeAmount.freeAmount(weeks: 0) != nil else { return nil }
    freeAmountLaw = freeAmount
    share = try reader.rate(grant == .start ? StartGrant.reductionShare : Aid.reductionShare, at: month)
    least =
      ExactKronor(try reader.money(BaseAmounts.priceBaseAmount, at: month))
      * (try reader.rate(grant == .start ? StartGrant.least : Aid.least, at: month))
  }

  /// The free amount (fribelopp), kronor a half-year.
  /// - Parameter weeks: weeks with aid in the half-year.
  public func freeAmount(weeks: Int) -> Money { freeAmountLaw.freeAmount(weeks: weeks) ?? .zero }

  /// Grant and loan of a week after the reduction.
  ///
  /// What is taken is shared evenly by the weeks of the half-year, and by grant and loan in proportion to what they
  /// are of the whole (3 kap. 21 §), also where the loan is not taken. What is left of each is rounded down to a
  /// whole krona. Nothing is paid where both together are not more than 0.25 % of the price base amount (22 §).
  /// Example: full time, 20 weeks, spring of 2024, general grant 997 and loan 2 292, income 130 995: above the
  /// free amount 110 995 are 20 000, of which 61 % are 12 200, 610 a week. Grant 997 − 610 × 997 / 3 289 = 812.09,
  /// paid as 812; loan 2 292 − 610 × 2 292 / 3 289 = 1 866.91, paid as 1 866.
  ///
  /// - Parameters:
  ///   - income: taxable income of the half-year.
  ///   - weeks: weeks with aid in the half-year.
  public func reduced(
    grant: Money, loan: Money, income: Money, weeks: Int
  ) -> (grant: Money, loan: Money) {
    let excess = income - freeAmount(weeks: weeks)
    let total = grant + loan
    guard excess > .zero, weeks > 0, total > .zero else { return (grant, loan) }
    let whole = Int128(Rate.one.partsPerMillion) * Int128(weeks) * Int128(total.ore)
    let taken = Int128(excess.ore) * Int128(share.partsPerMillion)
    guard taken < whole else { return (.zero, .zero) }
    func left(of part: Money) -> Money {
      // Whole kronor: hundreds of öre.
      Money(kronor: Int(Int128(part.ore) * (whole - taken) / (whole * 100)))
    }
    let (grantLeft, loanLeft) = (left(of: grant), left(of: loan))
    return ExactKronor(grantLeft + loanLeft) > least ? (grantLeft, loanLeft) : (.zero, .zero)
  }
}
