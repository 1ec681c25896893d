public import Economy
import LawData

/// Whether the support of a new-start job lasts as long as the job's phase, and is decided before it.
///
/// - Parameters:
///   - months: the months of the phase.
///   - decision: the month of the first decision.
///   - terms: the terms of the first decision.
/// - Throws: a refusal that names the first unsupported month (förordning 2018:43 11–17 §§; before
///   May 2018 förordning 2006:1481 10–10 e §§), or a decision after the start of the job (18, 28 §§).
///
/// Example: a person with 30 months without work has support for 24 months: of a phase January 2019 –
/// January 2021 the first unsupported month is January 2021.
public func qualifyForNewStart(
  _ months: ClosedRange<YearMonth>, decision: YearMonth, terms: NewStartTerms
) throws(QualificationError) {
  let limit = supportTime(of: terms.group)
  if decision > months.lowerBound {
    throw .refusal(
      Refusal(
        .decisionAfterStart(decision: decision, start: months.lowerBound),
        source: "förordning 2018:43 18 och 28 §§; före maj 2018 förordning 2006:1481"))
  }
  if months.lowerBound - decision >= 12 {
    throw .refusal(
      Refusal(
        .decisionTooEarly(decision: decision, start: months.lowerBound),
        source: "förordning 2018:43 28 §; före maj 2018 förordning 2006:1481"))
  }
  let firstUnsupported = months.lowerBound + terms.longestSupport
  if firstUnsupported <= months.upperBound {
    throw .refused(
      .tooLong(firstUnsupported: firstUnsupported, longestMonths: terms.longestSupport), by: limit,
      at: decision)
  }
}

private func supportTime(of group: NewStartGroup) -> Parameter {
  switch group {
  case .adult: NewStartSupportTime.adult
  case .youth: NewStartSupportTime.youth
  case .newlyArrived: NewStartSupportTime.newlyArrived
  case .guarantee: NewStartSupportTime.guarantee
  case .prison: NewStartConditions.prison
  }
}
