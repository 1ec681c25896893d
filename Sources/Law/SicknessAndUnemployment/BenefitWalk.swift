import Economy
import LawData

/// A benefit on its way through the months of a phase: what it has used up so far.
struct BenefitWalk {
  let claim: BenefitClaim
  let born: YearMonth
  /// The first month of the phase.
  let start: YearMonth
  /// The conditions are taken as met.
  let isAssumed: Bool
  /// The days paid, before the phase and in it.
  var used: Rate
  /// The waiting days that are left; `nil` before the first month.
  var waiting: Rate?
  /// How the days of the month entered last lie on the steps of the benefit; empty where it has none.
  var spans: [DaySpan] = []

  init(_ claim: BenefitClaim, born: YearMonth, start: YearMonth, isAssumed: Bool) {
    self.claim = claim
    self.born = born
    self.start = start
    self.isAssumed = isAssumed
    used = .days(claim.countedDaysUsed)
  }

  /// What the benefit pays in the next month.
  /// - Throws: a refusal where the law gives nothing, or `notModelled`.
  mutating func paid(
    in month: YearMonth, reader: inout ParameterReader
  ) throws(QualificationError) -> BenefitOfMonth {
    spans = []
    return switch claim.kind {
    case .sickness: try sickness(.sicknessBenefit, in: month, reader: &reader)
    case .rehabilitation: try sickness(.rehabilitationAllowance, in: month, reader: &reader)
    case .parentalLeave: try parentalBenefit(in: month, reader: &reader)
    case .activityCompensation: try activityCompensation(in: month, reader: &reader)
    case .sicknessCompensation: try sicknessCompensation(in: month, reader: &reader)
    case .unemploymentBenefit: try unemploymentBenefit(in: month, reader: &reader)
    case .activitySupport: try activitySupport(in: month, reader: &reader)
    }
  }

  /// Refuses who is too young or too old, unless the conditions are taken as met.
  func requireAge(
    lowest: Parameter, highest: Parameter?, in month: YearMonth, reader: inout ParameterReader
  ) throws(QualificationError) {
    guard !isAssumed else { return }
    let age = month.age(ofBorn: born)
    let least = try reader.condition(lowest, at: month)
    let most: Int?
    if let highest { most = try reader.condition(highest, at: month) } else { most = nil }
    guard age < least || age > most ?? .max else { return }
    throw .refused(
      .age(age, lowest: least, highest: most, month: month),
      by: age < least ? lowest : highest ?? lowest, at: month)
  }
}

extension BenefitClaim {
  /// The days used, none below zero and none past counting.
  var countedDaysUsed: Int { min(max(daysUsed, 0), Int(Int32.max)) }
}

/// A law compiled for a month, with a gap in the law told as a reason to end.
func compiled<Law>(
  _ reader: inout ParameterReader,
  _ compile: (inout ParameterReader) throws(NotModelled) -> Law
) throws(QualificationError) -> Law {
  do { return try compile(&reader) } catch { throw .notModelled(error) }
}
