public import Economy
public import LawData

/// Transition study support (omställningsstudiestöd) of a week: a taxable grant and a loan.
public struct TransitionStudyAid: Sendable, Equatable {
  /// The grant (omställningsstudiebidrag), kronor a week.
  public let grant: Money
  /// The highest loan (omställningsstudielån), kronor a week.
  public let loan: Money
}

/// Transition study support of a week by the income before, at a pace.
///
/// Lag (2022:856) 24 §: the grant is 80 % of the year's income, at most 4.5 income base amounts, over 52 and times the
/// pace. 26 and 27 §§: the loan is 63 % of what the grant leaves of the income of the week, at most 5.98 % of the price
/// base amount at full support. Each is rounded down to a whole krona.
/// Example, 2024, 400 000 kr a year, full support: 342 900 × 0.8 / 52 = 5 275.38, paid as 5 275; 63 % of
/// 400 000 / 52 − 5 275 = 1 522.90, paid as 1 522.
///
/// - Parameters:
///   - income: what sickness benefit would be reckoned on, kronor a year.
///   - needsLoan: whether the loan is asked for; without it its figures are not read and it is zero.
/// - Throws: `NotModelled` before 2023.
public func transitionStudyAid(
  income: Money, month: YearMonth, pace: StudyPace, needsLoan: Bool = true, reader: inout ParameterReader
) throws(NotModelled) -> TransitionStudyAid {
  typealias Amounts = TransitionStudyAmounts
  let cap =
    try ExactKronor(reader.money(BaseAmounts.incomeBaseAmount, at: month))
    * reader.rate(Amounts.incomeCap, at: month)
  let weeks = try reader.value(Amounts.weeksOfYear, at: month)
  let rounding = StudyAidLaw.rounding
  let grant = rounding(
    min(ExactKronor(income), cap) * (try reader.rate(Amounts.replacementRate, at: month)) * pace.share,
    dividedBy: weeks)
  guard needsLoan else { return TransitionStudyAid(grant: grant, loan: .zero) }
  let left = ExactKronor(income) * pace.share - ExactKronor(grant) * weeks
  guard left > ExactKronor(.zero) else { return TransitionStudyAid(grant: grant, loan: .zero) }
  let loan = rounding(left * (try reader.rate(Amounts.loanShare, at: month)), dividedBy: weeks)
  let highest = try rounding(
    ExactKronor(reader.money(BaseAmounts.priceBaseAmount, at: month))
      * reader.rate(Amounts.loanCap(pace), at: month))
  return TransitionStudyAid(grant: grant, loan: min(loan, highest))
}

extension TransitionStudyAmounts {
  /// The highest loan of a week at a pace.
  package static func loanCap(_ pace: StudyPace) -> Parameter {
    switch pace {
    case .full: loanCapFull
    case .threeQuarters: loanCapThreeQuarters
    case .threeFifths: loanCapThreeFifths
    case .half: loanCapHalf
    case .twoFifths: loanCapTwoFifths
    case .oneFifth: loanCapOneFifth
    }
  }
}
