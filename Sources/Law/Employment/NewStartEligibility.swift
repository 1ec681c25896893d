public import Economy
public import LawData

/// The ground by age of somebody long without work: an adult from 25 (from 26 to May 2016), else a young
/// person.
///
/// Förordning 2018:43 4–5 §§: age at the decision; to April 2018 förordning 2006:1481 3–3 a §§: age at the start
/// of the year. Example: born in June 1993, a decision of April 2018 finds a young person (24 on 1 January),
/// one of June 2018 an adult.
public func newStartGroup(
  byAgeAt decision: YearMonth, born: YearMonth, reader: inout ParameterReader
) throws(QualificationError) -> NewStartGroup {
  let age = newStartAge(at: decision, born: born, reader: &reader)
  return age < (try reader.condition(NewStartConditions.adultAge, at: decision)) ? .youth : .adult
}

/// The age that counts for a decision on a new-start job.
func newStartAge(at decision: YearMonth, born: YearMonth, reader: inout ParameterReader) -> Int {
  reader.optionalValue(NewStartConditions.ageAtStartOfYear, at: decision) == nil
    ? decision.age(ofBorn: born) : decision.year - born.year - 1
}

/// Refuses a ground whose age or time without work is not reached.
///
/// Förordning 2018:43 4–8 §§: twelve of the last fifteen months for adults, six of the last nine for young people, and
/// from September 2022 (SFS 2022:1237) six of nine also for the newly arrived who are not in the establishment programme.
func checkNewStartEligibility(
  group: NewStartGroup, born: YearMonth, absenceMonths: Int?, inProgramme: Bool, decision: YearMonth,
  reader: inout ParameterReader
) throws(QualificationError) {
  let age = newStartAge(at: decision, born: born, reader: &reader)
  try checkAge(age, group: group, decision: decision, reader: &reader)
  guard
    let needed = newStartNeededAbsence(
      group: group, inProgramme: inProgramme, decision: decision, reader: &reader)
  else { return }
  let neededMonths = try reader.condition(needed, at: decision)
  guard let absenceMonths else { throw .refused(.absenceMissing(group: group), by: needed, at: decision) }
  if absenceMonths < neededMonths {
    throw .refused(.absence(months: absenceMonths, needed: neededMonths), by: needed, at: decision)
  }
}

private func checkAge(
  _ age: Int, group: NewStartGroup, decision: YearMonth, reader: inout ParameterReader
) throws(QualificationError) {
  let adultAge = NewStartConditions.adultAge
  let goesByYear = reader.optionalValue(NewStartConditions.ageAtStartOfYear, at: decision) != nil
  func reason(_ lowest: Int, _ highest: Int?) -> Refusal.Reason {
    goesByYear
      ? .ageOfYear(age, lowest: lowest, highest: highest, month: decision, .atStart)
      : .age(age, lowest: lowest, highest: highest, month: decision)
  }
  if group == .adult {
    let lowest = try reader.condition(adultAge, at: decision)
    guard age >= lowest else {
      throw .refused(reason(lowest, nil), by: adultAge, at: decision)
    }
    return
  }
  let lowest = try reader.condition(NewStartConditions.lowestAge, at: decision)
  let highest = group == .youth ? try reader.condition(adultAge, at: decision) - 1 : nil
  if age < lowest {
    throw .refused(reason(lowest, highest), by: NewStartConditions.lowestAge, at: decision)
  }
  if let highest, age > highest {
    // The section of the young: förordning 2018:43 5 §.
    throw .refused(reason(lowest, highest), by: NewStartConditions.youthAbsence, at: decision)
  }
}
