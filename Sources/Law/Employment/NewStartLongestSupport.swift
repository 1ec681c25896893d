import Economy
import LawData

/// The months of support a first decision on a new-start job opens (stödtid).
///
/// Förordning 2018:43 11–15 §§ (before May 2018 förordning 2006:1481 10–10 e §§): for those long without work as
/// many months as they have been so, within the ground's limit; from 55 twice as many in 2016–January 2017 and
/// February 2022–2024; a fixed time for the newly arrived and the guarantee.
/// Example: an adult with 18 months without work has 18 months of support in 2019, one of 56 in 2023 has 36.
///
/// - Parameter start: the first month of the job, from which the age limits of support are counted.
func newStartLongestSupport(
  group: NewStartGroup, born: YearMonth, absenceMonths: Int?, decision: YearMonth, start: YearMonth,
  reader: inout ParameterReader
) throws(QualificationError) -> Int {
  let age = newStartAge(at: decision, born: born, reader: &reader)
  switch group {
  case .adult:
    if let seniorAge = reader.optionalValue(NewStartSupportTime.seniorAge, at: decision), age >= seniorAge {
      let limit = try reader.condition(NewStartSupportTime.senior, at: decision)
      let doubled = min(absenceMonths.map { $0 * 2 } ?? limit, limit)
      return monthsWithin(
        NewStartSupportTime.seniorLastAge, doubled, born: born, decision: decision, start: start,
        reader: &reader)
    }
    let limit = try reader.condition(NewStartSupportTime.adult, at: decision)
    return min(absenceMonths ?? limit, limit)
  case .youth:
    let limit = try reader.condition(NewStartSupportTime.youth, at: decision)
    return min(absenceMonths ?? limit, limit)
  case .newlyArrived:
    let isAdult = age >= (try reader.condition(NewStartConditions.adultAge, at: decision))
    return try reader.condition(
      isAdult ? NewStartSupportTime.newlyArrived : NewStartSupportTime.newlyArrivedYouth, at: decision)
  case .guarantee:
    return try reader.condition(NewStartSupportTime.guarantee, at: decision)
  case .prison:
    throw .refused(.levelNotKnown, by: NewStartConditions.prison, at: decision)
  }
}

/// The months of support that fit before the end of the year in which a person reaches the age that
/// `lastAge` holds; all of them where no such age is in force.
func monthsWithin(
  _ lastAge: Parameter, _ months: Int, born: YearMonth, decision: YearMonth, start: YearMonth,
  reader: inout ParameterReader
) -> Int {
  guard let age = reader.optionalValue(lastAge, at: decision) else { return months }
  let firstMonthAfter = YearMonth(januaryOf: born.year + age + 1)
  return min(months, max(0, firstMonthAfter - start))
}
