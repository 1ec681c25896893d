public import Economy
public import LawData

/// Whether a person can be in the establishment programme (etableringsprogrammet) in every month of a phase.
///
/// Lag 2017:584 1–2 §§: age 20–64 to 2022, 20–65 in 2023–2025, from 20 to before riktåldern (67) from 2026.
/// Förordning 2017:820 15 §: activities of at most 24 months of full time; months of mapping do not count, and
/// a month of half time is half a month. The limit of 36 months from registration is not tested.
/// Example: from January 2019 with 18 months used, July is the first unsupported month.
///
/// - Parameters:
///   - monthsUsed: months of full time already used before the phase.
/// - Throws: ``QualificationError/refusal(_:)`` with the first month that is not supported, or
///   ``QualificationError/notModelled(_:)`` before 2016.
public func qualifyForEstablishment(
  _ months: ClosedRange<YearMonth>, born: YearMonth, stage: EstablishmentStage, extent: Rate,
  monthsUsed: Int, reader: inout ParameterReader
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
