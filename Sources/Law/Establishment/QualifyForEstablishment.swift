public import Economy
public import LawData

/// Whether a person can be in the establishment programme (etableringsprogrammet) in every month of a phase.
///
/// Lag 2017:584 1–2 §§: age 20–64 to 2022, 20–65 in 2023–2025, from 20 to before riktåldern (67) from 2026.
/// Förordning 2017:820 15 §: activities of at most 24 months of full time; months of mapping do not count, and
/// a month of half time is half a month; second paragraph: at most 36 months from first registration in a
/// municipality, the month of registration included. Under a plan from before 2018 that limit does not hold, and
/// from 2026 time before the plan and time with parental benefit are not taken off it (15 a §, simplification).
/// Example: from January 2019 with 18 months used, July is the first unsupported month.
///
/// - Parameters:
///   - monthsUsed: months of full time already used before the phase.
///   - registeredFrom: the month of first registration; `nil`: not tested.
///   - planFrom: the month of the plan; `nil`: under the rules from 2018.
/// - Throws: ``QualificationError/refusal(_:)`` with the first month that is not supported, or
///   ``QualificationError/notModelled(_:)`` before 2016.
public func qualifyForEstablishment(
  _ months: ClosedRange<YearMonth>, born: YearMonth, stage: EstablishmentStage, extent: Rate,
  monthsUsed: Int, registeredFrom: YearMonth? = nil, planFrom: YearMonth? = nil,
  reader: inout ParameterReader
) throws(QualificationError) {
  let monthCount = months.upperBound - months.lowerBound + 1
  for elapsed in 0..<monthCount {
    let month = months.lowerBound + elapsed
    let lowest = try reader.condition(EstablishmentConditions.lowestAge, at: month)
    let highest = try reader.condition(EstablishmentConditions.highestAge, at: month)
    let age = month.age(ofBorn: born)
    if age < lowest || age > highest {
      throw .refused(
        .age(age, lowest: lowest, highest: highest, month: month),
        by: age < lowest ? EstablishmentConditions.lowestAge : EstablishmentConditions.highestAge, at: month)
    }
    if let registeredFrom {
      try refuseLate(month, registeredFrom: registeredFrom, planFrom: planFrom, reader: &reader)
    }
    guard stage == .programme else { continue }
    let longest = try reader.condition(EstablishmentConditions.longestMonths, at: month)
    let used = (elapsed + 1) * extent.partsPerMillion
    if used > (longest - monthsUsed) * Rate.one.partsPerMillion {
      throw .refused(
        .tooLong(firstUnsupported: month, longestMonths: longest),
        by: EstablishmentConditions.longestMonths, at: month)
    }
  }
}

/// Refuses a month after the last from first registration. Förordning 2017:820 15 § second paragraph.
private func refuseLate(
  _ month: YearMonth, registeredFrom: YearMonth, planFrom: YearMonth?, reader: inout ParameterReader
) throws(QualificationError) {
  if let planFrom {
    let plan: EstablishmentPlan
    do { plan = try EstablishmentPlan(from: planFrom, in: month, reader: &reader) } catch {
      throw .notModelled(error)
    }
    guard !plan.isOld else { return }
  }
  guard let longest = reader.optionalValue(EstablishmentRegimes.longestFromRegistration, at: month) else {
    return
  }
  if month - registeredFrom >= longest {
    throw .refused(
      .tooLong(firstUnsupported: month, longestMonths: longest),
      by: EstablishmentRegimes.longestFromRegistration, at: month)
  }
}
