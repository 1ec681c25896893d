import Economy
import Law
import LawData

/// A course with what it read.
struct CourseOf {
  let course: BenefitCourse
  let read: Set<String>

  init(
    _ claim: BenefitClaim, _ months: ClosedRange<YearMonth>, born: YearMonth = 1985_04, assumed: Bool = false
  ) {
    var reader = ParameterReader()
    course = benefitCourse(claim, months: months, born: born, assumeEligible: assumed, reader: &reader)
    read = Set(reader.uses.map(\.parameter))
  }

  /// The amounts of the months paid, in öre.
  var ore: [Int] { course.months.map(\.amount.ore) }

  /// Why it ends; `nil` where it lasts or the law is not modelled.
  var refusal: Refusal.Reason? {
    guard case .refusal(let refusal) = course.end else { return nil }
    return refusal.reason
  }
}

extension BenefitClaim {
  /// A claim on a yearly income in kronor.
  static func of(
    _ kind: BenefitKind, income: Int? = nil, extent: Int = 100, used: Int = 0, years: Int = 40,
    upperSecondary: Bool = false, member: Int = 12, qualifying: Int = 12
  ) -> BenefitClaim {
    BenefitClaim(
      kind: kind, extent: Rate(partsPerMillion: extent * 10_000), incomeBase: income.map(Money.init(kronor:)),
      daysUsed: used, insuranceYears: years, hasUpperSecondary: upperSecondary, memberMonths: member,
      qualifyingMonths: qualifying)
  }
}
