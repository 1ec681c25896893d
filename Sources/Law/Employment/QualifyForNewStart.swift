public import Economy
public import LawData

/// Whether the support of a new-start job lasts as long as the job's phase, and is decided before it.
///
/// Förordning 2018:43 15 a § (in force July–December 2020 and March–December 2021): once the longest support has been
/// given, it goes on for another twelve months at the same employer, if that is decided while the section is in force. The
/// decision is taken to be of the first month of the longer support, and is given once.
///
/// Months with support on the same decisions before the phase count towards the longest support (10 and 18 §§).
///
/// - Parameters:
///   - months: the months of the phase: one job at one employer.
///   - monthsUsed: months with support before the phase that count.
///   - decision: the month of the first decision.
///   - terms: the terms of the first decision.
/// - Returns: the first month of prolonged support, where the phase has any.
/// - Throws: a refusal that names the first unsupported month (förordning 2018:43 11–17 §§; before
///   May 2018 förordning 2006:1481 10–10 e §§), or a decision after the start of the job (18, 28 §§).
///
/// Example: a person with 30 months without work has support for 24 months: of a phase January 2019 –
/// January 2021 the first unsupported month is January 2021. Of one that begins in June 2019 the support is prolonged from
/// June 2021 through May 2022.
@discardableResult
public func qualifyForNewStart(
  _ months: ClosedRange<YearMonth>, decision: YearMonth, terms: NewStartTerms, monthsUsed: Int = 0,
  reader: inout ParameterReader
) throws(QualificationError) -> YearMonth? {
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
  let longest = terms.longestSupport
  let firstUnsupported = months.lowerBound + max(0, longest - monthsUsed)
  guard firstUnsupported <= months.upperBound else { return nil }
  guard let more = reader.optionalValue(NewStartSupportTime.prolonged, at: firstUnsupported) else {
    throw .refused(
      .tooLong(firstUnsupported, longest: longest, used: monthsUsed), by: supportTime(of: terms.group),
      at: decision)
  }
  // What was given beyond the longest support before the phase was prolonged support.
  let end = firstUnsupported + max(0, more - max(0, monthsUsed - longest))
  if end <= months.upperBound {
    throw .refused(
      .tooLong(end, longest: longest + more, used: monthsUsed),
      by: NewStartSupportTime.prolonged, at: firstUnsupported)
  }
  return firstUnsupported
}

/// Refuses a new-start job at an employer without agreed insurance while the support asks for it.
///
/// SFS 2016:1274, then förordning 2018:43 21 § to July 2019 (SFS 2019:513): decisions from February 2017 to July 2019 ask
/// for insurance by collective agreement or equal to it. The wage's own condition cannot be seen in a scenario.
public func checkNewStartInsurance(
  agreement: Bool, decision: YearMonth, reader: inout ParameterReader
) throws(QualificationError) {
  let condition = NewStartEmployerConditions.agreedInsurance
  guard !agreement, reader.optionalValue(condition, at: decision) != nil else { return }
  throw .refused(.agreedInsuranceMissing(decision: decision), by: condition, at: decision)
}

extension Refusal.Reason {
  /// Support that ends before the phase, for itself or with what was given before it.
  static func tooLong(_ firstUnsupported: YearMonth, longest: Int, used: Int) -> Refusal.Reason {
    used == 0
      ? .tooLong(firstUnsupported: firstUnsupported, longestMonths: longest)
      : .tooLongInAll(firstUnsupported: firstUnsupported, longestMonths: longest, monthsUsed: used)
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
