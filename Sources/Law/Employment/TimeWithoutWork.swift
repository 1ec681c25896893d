public import Economy
public import LawData

/// What a month before a decision on support is to the time without work.
public enum MonthBeforeSupport: Sendable, Hashable {
  /// Out of work, in a programme, or on sickness, rehabilitation or disability benefit.
  case counts
  /// Care of an own child under two (förordning 2018:43 9 §): the frame reaches a month further back.
  case skipped
  /// Work, studies, or parental leave with an older child.
  case doesNotCount
}

/// Refuses a time without work that the months before the decision contradict.
///
/// Förordning 2018:43 4, 5 and 9 §§ (before May 2018 förordning 2006:1481 3–3 a §§), förordning 2022:807 5 §: twelve of the
/// last fifteen months, six of nine, 24 of 27: three months of the frame may be other than without work. Months with care
/// of an own child under two are passed over.
///
/// Example: after twelve months of ordinary work three of the last fifteen can be without work; twelve are needed.
///
/// - Parameters:
///   - months: what is known of the months before the decision, the last of them first.
///   - absenceMonths: months without work that are stated for the time before those.
///   - limit: the parameter that holds the months needed.
/// - Throws: a refusal with the months that count, those needed and the frame.
public func checkTimeWithoutWork(
  _ months: [MonthBeforeSupport], before absenceMonths: Int, limit: Parameter, decision: YearMonth,
  reader: inout ParameterReader
) throws(QualificationError) {
  let needed = try reader.condition(limit, at: decision)
  // Read by everybody and seen by nobody who is let in.
  guard let other = reader.peek(NewStartConditions.otherWithinFrame, at: decision) else { return }
  let frame = needed + other
  var left = frame
  var counted = 0
  for month in months where left > 0 {
    switch month {
    case .counts:
      counted += 1
      left -= 1
    case .doesNotCount: left -= 1
    case .skipped: break
    }
  }
  counted += min(left, absenceMonths)
  if counted < needed {
    throw .refused(.workBefore(months: counted, needed: needed, frame: frame), by: limit, at: decision)
  }
}

/// The parameter with the months without work that a ground of a new-start job needs; `nil` where it needs none.
public func newStartNeededAbsence(
  group: NewStartGroup, inProgramme: Bool, decision: YearMonth, reader: inout ParameterReader
) -> Parameter? {
  switch group {
  case .adult: return NewStartConditions.adultAbsence
  case .youth: return NewStartConditions.youthAbsence
  case .newlyArrived:
    guard !inProgramme,
      reader.optionalValue(NewStartConditions.newlyArrivedAbsence, at: decision) != nil
    else { return nil }
    return NewStartConditions.newlyArrivedAbsence
  case .guarantee, .prison: return nil
  }
}
