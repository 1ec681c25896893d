public import Economy
public import LawData

/// A stay in a course or at a workplace during which a benefit goes on.
public enum PlacementKind: String, Sendable, CaseIterable {
  /// Labour market training (arbetsmarknadsutbildning).
  case labourMarketTraining
  /// Work practice (arbetspraktik).
  case workPractice
  /// Work training (arbetsträning).
  case workTraining
}

/// Whether a person can have labour market training in every month of a phase.
///
/// Förordning 2000:634 8 § first paragraph: from the age of 25; the exceptions of 9 § (disability, far from the labour
/// market, the whole time in establishment used) are not tried. 7 § second paragraph 1: it lasts until its aim is
/// reached, so there is no longest time; the days of activity support end it.
/// Example: born in May 1996, April 2021 is refused and May 2021 is not.
///
/// - Throws: ``QualificationError/refusal(_:)`` with the first month refused, or
///   ``QualificationError/notModelled(_:)`` before 2016.
public func qualifyForLabourMarketTraining(
  _ months: ClosedRange<YearMonth>, born: YearMonth, reader: inout ParameterReader
) throws(QualificationError) {
  let month = months.lowerBound
  let lowest = try reader.condition(ProgrammeConditions.trainingLowestAge, at: month)
  let age = month.age(ofBorn: born)
  guard age < lowest else { return }
  throw .refused(
    .age(age, lowest: lowest, highest: nil, month: month), by: ProgrammeConditions.trainingLowestAge,
    at: month)
}

/// Whether work practice or work training by the employment service can last a whole phase.
///
/// Förordning 2000:634 7 and 14 §§: six months at most. Förordning 2017:820 13 a–13 b §§: reinforced work training in the
/// establishment programme, from 2018, twelve.
/// Example: from January 2019, July is the first unsupported month.
///
/// - Parameters:
///   - isReinforced: reinforced work training in the establishment programme.
///   - monthsUsed: months at a workplace before the phase that the time is counted together with.
/// - Throws: ``QualificationError/refusal(_:)`` with the first month refused, or
///   ``QualificationError/notModelled(_:)`` before 2016, of reinforced work training before 2018.
public func qualifyForWorkPractice(
  _ months: ClosedRange<YearMonth>, isReinforced: Bool, monthsUsed: Int = 0, reader: inout ParameterReader
) throws(QualificationError) {
  let limit =
    isReinforced ? ProgrammeConditions.reinforcedLongestMonths : ProgrammeConditions.practiceLongestMonths
  let longest = try reader.condition(limit, at: months.lowerBound)
  let left = max(0, longest - monthsUsed)
  guard months.upperBound - months.lowerBound + 1 > left else { return }
  let first = months.lowerBound + left
  throw .refused(.tooLong(firstUnsupported: first, longestMonths: longest), by: limit, at: first)
}

/// Whether a person can have support to start a business (stöd till start av näringsverksamhet) in some months.
///
/// Förordning 2000:634 18 §: from 18. 7 §: six months at most, from May 2020 to 2021 twelve, from 2026 ten for who has a
/// disability with a reduced capacity for work. The longest time is that of the first month. Whether the business can be
/// expected to carry is the employment service's to judge and is not tried.
/// Example: from January 2023 with seven months, July is the first unsupported month.
///
/// - Parameters:
///   - hasDisability: a disability with a reduced capacity for work.
///   - monthsUsed: months with the support before these.
/// - Throws: ``QualificationError/refusal(_:)`` with the first month refused, or
///   ``QualificationError/notModelled(_:)`` before 2016.
public func qualifyForStartSupport(
  _ months: ClosedRange<YearMonth>, born: YearMonth, hasDisability: Bool, monthsUsed: Int = 0,
  reader: inout ParameterReader
) throws(QualificationError) {
  let start = months.lowerBound
  let lowest = try reader.condition(ProgrammeConditions.startLowestAge, at: start)
  let age = start.age(ofBorn: born)
  guard age >= lowest else {
    throw .refused(
      .age(age, lowest: lowest, highest: nil, month: start), by: ProgrammeConditions.startLowestAge, at: start
    )
  }
  var limit = ProgrammeConditions.startLongestMonths
  var longest = try reader.condition(limit, at: start)
  if hasDisability,
    let longer = reader.optionalValue(ProgrammeConditions.startLongestMonthsDisability, at: start)
  {
    limit = ProgrammeConditions.startLongestMonthsDisability
    longest = longer
  }
  let left = max(0, longest - monthsUsed)
  guard months.upperBound - start + 1 > left else { return }
  throw .refused(.tooLong(firstUnsupported: start + left, longestMonths: longest), by: limit, at: start)
}
