public import Economy
public import LawData

/// The terms of a first decision on a new-start job (nystartsjobb): of the grounds given the most favourable one,
/// that is the highest multiple, then the longest support.
///
/// Förordning 2006:1481 to April 2018, förordning 2018:43 from May 2018; the date of the decision decides.
/// Example: a newly arrived adult decided on in January 2019 has 2.5 times the contributions on at most
/// 20 000 a month for 24 months.
///
/// - Parameters:
///   - groups: the grounds; none means the one by age.
///   - absenceMonths: months without work up to the decision; needed for adults and young people.
///   - start: the first month of the job, if it is not that of the decision.
///   - inProgramme: whether a newly arrived person is in the establishment programme, which asks for no time without
///     work.
///   - assumeEligible: passes over ages and the time without work that a ground needs.
/// - Throws: ``QualificationError/refusal(_:)`` of the first ground when none holds, or
///   ``QualificationError/notModelled(_:)`` outside the dates of the ground.
public func newStartTerms(
  decision: YearMonth, born: YearMonth, groups: [NewStartGroup], absenceMonths: Int?,
  start: YearMonth? = nil, inProgramme: Bool = true, assumeEligible: Bool = false,
  reader: inout ParameterReader
) throws(QualificationError) -> NewStartTerms {
  let firstGroup: NewStartGroup
  if let given = groups.first {
    firstGroup = given
  } else {
    firstGroup = try newStartGroup(byAgeAt: decision, born: born, reader: &reader)
  }
  func outcome(of group: NewStartGroup) -> Result<NewStartTerms, QualificationError> {
    Result { () throws(QualificationError) in
      try firstTerms(
        group: group, born: born, absenceMonths: absenceMonths, decision: decision, start: start ?? decision,
        inProgramme: inProgramme, assumeEligible: assumeEligible, reader: &reader)
    }
  }
  var best = outcome(of: firstGroup)
  for group in groups.dropFirst() {
    guard case .success(let terms) = outcome(of: group) else { continue }
    if case .success(let found) = best, !terms.isMoreFavourable(than: found) { continue }
    best = .success(terms)
  }
  return try best.get()
}

/// The terms of a later decision on the same new-start job: ground and time without work stay as first given, the
/// date decides multiple, cap and formula, and the longest support stays that of the first decision.
///
/// Förordning 2018:43 28 §. From 2026 no decision falls after the year in which the worker reaches riktåldern
/// (19 §). Example: a decision of March 2022 on the middle step gives 2 times the contributions; decided anew in
/// March 2023 it gives 2.5 times.
///
/// - Throws: as ``newStartTerms(decision:born:groups:absenceMonths:start:inProgramme:assumeEligible:reader:)``.
public func newStartTerms(
  redecidedOn decision: YearMonth, after first: NewStartTerms, born: YearMonth, absenceMonths: Int?,
  assumeEligible: Bool = false, reader: inout ParameterReader
) throws(QualificationError) -> NewStartTerms {
  let lastAge = NewStartSupportTime.lastAge
  let monthsLeft = monthsWithin(
    lastAge, 1, born: born, decision: decision, start: decision, reader: &reader)
  if monthsLeft == 0, !assumeEligible {
    throw tooOld(by: lastAge, born: born, in: decision, decision: decision, reader: &reader)
  }
  return try terms(
    group: first.group, absenceMonths: absenceMonths, decision: decision,
    longestSupport: first.longestSupport, reader: &reader)
}

private func firstTerms(
  group: NewStartGroup, born: YearMonth, absenceMonths: Int?, decision: YearMonth, start: YearMonth,
  inProgramme: Bool, assumeEligible: Bool, reader: inout ParameterReader
) throws(QualificationError) -> NewStartTerms {
  if !assumeEligible {
    try checkNewStartEligibility(
      group: group, born: born, absenceMonths: absenceMonths, inProgramme: inProgramme, decision: decision,
      reader: &reader)
  }
  let found = try terms(
    group: group, absenceMonths: absenceMonths, decision: decision, longestSupport: 0, reader: &reader)
  let byGround = try newStartLongestSupport(
    group: group, born: born, absenceMonths: absenceMonths, decision: decision, start: start,
    reader: &reader)
  let longest = monthsWithin(
    NewStartSupportTime.lastAge, byGround, born: born, decision: decision, start: start, reader: &reader)
  if longest == 0, !assumeEligible {
    let limit = byGround == 0 ? NewStartSupportTime.seniorLastAge : NewStartSupportTime.lastAge
    throw tooOld(by: limit, born: born, in: start, decision: decision, reader: &reader)
  }
  return NewStartTerms(
    group: group, multiple: found.multiple, wageCap: found.wageCap, longestSupport: longest,
    twoPartFormula: found.twoPartFormula, source: found.source)
}

private func terms(
  group: NewStartGroup, absenceMonths: Int?, decision: YearMonth, longestSupport: Int,
  reader: inout ParameterReader
) throws(QualificationError) -> NewStartTerms {
  let level = try newStartLevel(
    group: group, absenceMonths: absenceMonths, decision: decision, reader: &reader)
  let multiple = try reader.condition(level, at: decision)
  let wageCap = try reader.condition(NewStartBase.wageCap, at: decision)
  let place = level.entryIndex(at: min(decision, ParameterReader.lastLawMonth))
  return NewStartTerms(
    group: group, multiple: Rate(partsPerMillion: multiple), wageCap: Money(kronor: wageCap),
    longestSupport: longestSupport,
    twoPartFormula: reader.optionalValue(NewStartBase.twoPartFormula, at: decision) != nil,
    source: place.map { level.entries[$0].source } ?? LegalSource(level.id))
}

private func tooOld(
  by limit: Parameter, born: YearMonth, in month: YearMonth, decision: YearMonth,
  reader: inout ParameterReader
) -> QualificationError {
  .refused(
    .ageOfYear(
      month.year - born.year, lowest: nil, highest: reader.optionalValue(limit, at: decision), month: month,
      .reached),
    by: limit, at: decision)
}
