package import Economy
package import LawData

/// What a decision on a supported job gives for supervision (handledarstöd).
///
/// Introduction jobs to October 2022 (förordning 2018:42 17 §): 2 000 a month above half time, else 1 000, for six
/// months. To April 2018 by the day (förordning 2015:503 6 and 31 §§ and SFS 2016:926), whatever the extent: 50 for three
/// months; 150 and then 100 after 450 days in the guarantee; in extra jobs 150 and then 115. Vocational introduction
/// (förordning 2013:1157): 2 500 × the extent. `nil` where nothing is given, or nothing that is known.
package func supervisionGrant(
  _ request: JobSupportRequest, decision: YearMonth, reader: inout ParameterReader
) throws(QualificationError) -> SupervisionGrant? {
  switch request.scheme {
  case .wageSubsidyJob, .shelteredJob, .establishmentJob: return nil
  case .introductionJob:
    typealias Figures = IntroductionJobFigures
    guard let limit = reader.optionalValue(Figures.supervisionPartTimeLimit, at: decision) else { return nil }
    let isAboveHalf = request.extent > Rate(partsPerMillion: limit)
    let amount = isAboveHalf ? Figures.supervision : Figures.supervisionPartTime
    return SupervisionGrant(
      firstMonths: try reader.condition(Figures.supervisionMonths, at: decision),
      first: Money(kronor: try reader.condition(amount, at: decision)), later: .zero)
  case .extraJob:
    typealias Figures = ExtraJobFigures
    guard let months = reader.optionalValue(Figures.supervisionMonths, at: decision) else { return nil }
    return SupervisionGrant(
      firstMonths: months, first: try monthly(Figures.supervisionFirst, decision, &reader),
      later: try monthly(Figures.supervisionLater, decision, &reader))
  case .employmentSupport:
    typealias Figures = EmploymentSupportFigures
    let months = try reader.condition(Figures.supervisionMonths, at: decision)
    guard request.guaranteeDays >= (try reader.condition(Figures.longDays, at: decision)) else {
      return SupervisionGrant(
        firstMonths: months, first: try monthly(Figures.supervision, decision, &reader), later: .zero)
    }
    return SupervisionGrant(
      firstMonths: months, first: try monthly(Figures.supervisionLongFirst, decision, &reader),
      later: try monthly(Figures.supervisionLongLater, decision, &reader))
  case .entryJob:
    return SupervisionGrant(
      firstMonths: try reader.condition(EntryJobFigures.supervisionMonths, at: decision),
      first: try monthly(EntryJobFigures.supervision, decision, &reader), later: .zero)
  case .vocationalIntroduction:
    let amount = Money(
      kronor: try reader.condition(VocationalIntroductionFigures.supervision, at: decision))
    let month = jobSupportRounding(ExactKronor(amount) * request.extent)
    return SupervisionGrant(firstMonths: 0, first: month, later: month)
  }
}

/// Whether a decision gives a supervision grant whose amount is not known: introduction jobs November 2022 – January
/// 2025 and extra jobs from May 2018.
package func isSupervisionGrantUnknown(
  _ scheme: JobScheme, decision: YearMonth, reader: inout ParameterReader
) -> Bool {
  switch scheme {
  case .introductionJob:
    reader.optionalValue(IntroductionJobFigures.supervisionUnknown, at: decision) != nil
  case .extraJob: reader.optionalValue(ExtraJobFigures.supervisionUnknown, at: decision) != nil
  case .wageSubsidyJob, .shelteredJob, .establishmentJob, .vocationalIntroduction, .employmentSupport,
    .entryJob:
    false
  }
}
