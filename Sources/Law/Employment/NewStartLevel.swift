package import Economy
package import LawData

/// The parameter that holds the multiple of a new-start job (nystartsjobb) for a ground, a time without work and
/// a decision month.
///
/// To January 2017 each ground has one level (förordning 2006:1481 12–12 b §§); from February 2017 it is
/// found on a ladder.
///
/// Example, an adult who had been 30 months without work, decided in 2019-01: the middle step, 24 to 36
/// months.
package func newStartLevel(
  group: NewStartGroup, absenceMonths: Int?, decision: YearMonth, reader: inout ParameterReader
) throws(QualificationError) -> Parameter {
  if group == .prison {
    if let last = NewStartConditions.prison.entries.last?.through, decision > last {
      throw .refusal(
        Refusal(
          .groundRepealed(decision: decision, through: last),
          source: "förordning 2018:43 7 och 14 §§ (SFS 2024:1339)"))
    }
    throw .refused(
      .levelNotKnown, by: NewStartConditions.prison,
      at: max(decision, NewStartConditions.prison.entries.first?.from ?? decision))
  }
  let known = min(decision, ParameterReader.lastLawMonth)
  return NewStartLevels.lowest.entryIndex(at: known) == nil
    ? levelByGround(group: group, absenceMonths: absenceMonths, decision: decision, reader: &reader)
    : try levelByLadder(group: group, absenceMonths: absenceMonths, decision: decision, reader: &reader)
}

/// Förordning 2006:1481 12–12 b §§, decisions to January 2017: adults and the newly arrived twice, young people
/// and the guarantee once the contributions; from June 2016 twice for young people after twelve months without
/// work.
private func levelByGround(
  group: NewStartGroup, absenceMonths: Int?, decision: YearMonth, reader: inout ParameterReader
) -> Parameter {
  switch group {
  case .newlyArrived: return NewStartLevels.newlyArrived
  case .guarantee: return NewStartLevels.guarantee
  case .youth:
    let long = reader.optionalValue(NewStartConditions.youthLongAbsence, at: decision)
    if let long, let absenceMonths, absenceMonths >= long { return NewStartLevels.youthLongAbsence }
    return NewStartLevels.youth
  case .adult, .prison: return NewStartLevels.adult
  }
}

/// Förordning 2018:43 11–15 §§ (before May 2018 förordning 2006:1481 as of SFS 2016:1274): the lowest step for
/// less than 24 months without work, the top for more than 36, the middle between; always the top for the
/// newly arrived and the lowest for the guarantee.
private func levelByLadder(
  group: NewStartGroup, absenceMonths: Int?, decision: YearMonth, reader: inout ParameterReader
) throws(QualificationError) -> Parameter {
  switch group {
  case .newlyArrived: return NewStartLevels.top
  case .guarantee: return NewStartLevels.lowest
  case .adult, .youth, .prison:
    let absence = absenceMonths ?? 0
    if absence > (try reader.condition(NewStartConditions.topAbove, at: decision)) {
      return NewStartLevels.top
    }
    if absence >= (try reader.condition(NewStartConditions.middleFrom, at: decision)) {
      return NewStartLevels.middle
    }
    return NewStartLevels.lowest
  }
}
