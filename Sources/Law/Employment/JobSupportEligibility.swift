package import Economy
public import LawData

/// Refuses an employer that may not have the job, and an extent or length that the job cannot have.
///
/// Extra jobs: municipalities, regions, non-profit organisations and state agencies (förordning 2015:503 10 §, 2018:42
/// 22–27 §§); sheltered work: public employers (2017:462 38 and 40 §§); establishment jobs and vocational introduction:
/// a collective agreement (2022:807 3–4 §§, 2013:1157 3 §), full time (2022:807 8 §) and at least 75 % (2013:1157 6 §).
func checkJobSupportEmployer(
  _ request: JobSupportRequest, decision: YearMonth, reader: inout ParameterReader
) throws(QualificationError) {
  let scheme = request.scheme
  if let allowed = scheme.employers, !allowed.contains(request.employer) {
    throw .refused(.employer(request.employer, allowed: allowed), by: scheme.dates, at: decision)
  }
  if scheme.needsAgreement, !request.hasAgreement {
    throw .refused(.agreementNeeded, by: scheme.dates, at: decision)
  }
  guard scheme == .vocationalIntroduction else { return }
  let limit = VocationalIntroductionFigures.leastExtent
  let least = Rate(partsPerMillion: try reader.condition(limit, at: decision))
  if request.extent < least {
    throw .refused(.extent(request.extent, least: least), by: limit, at: decision)
  }
}

/// The ground that a person most likely has, where a file does not say: newly arrived from the establishment programme,
/// else by age; `nil` for who could be let in as newly arrived alone.
///
/// Example: 22 in 2019 without a programme finds the youth guarantee for an introduction job.
package func jobSupportGround(
  _ scheme: JobScheme, isInEstablishment: Bool, decision: YearMonth, born: YearMonth,
  reader: inout ParameterReader
) throws(QualificationError) -> SupportGround? {
  let grounds = scheme.grounds
  if isInEstablishment, grounds.contains(.newlyArrived) { return .newlyArrived }
  let age = decision.age(ofBorn: born)
  switch scheme {
  case .wageSubsidyJob, .shelteredJob, .entryJob: return nil
  case .introductionJob:
    return age < (try reader.condition(SupportedJobFigures.adultAge, at: decision))
      ? .youthGuarantee : .guarantee
  case .extraJob, .employmentSupport: return .guarantee
  case .establishmentJob: return .longUnemployed
  case .vocationalIntroduction:
    return age <= (try reader.condition(VocationalIntroductionFigures.youngHighestAge, at: decision))
      ? .young : .longUnemployed
  }
}

/// Refuses a person without a ground for the job, of the wrong age, or too short a time without work.
///
/// Förordning 2015:503 3, 8–8 b and 25 §§, 2018:42 4–5 §§, 2022:807 5 §, 2013:1157 4 and 6 §§. Reduced capacity for work
/// (2017:462 1 §) is taken from the file. Example: 20 months without work are too few for an establishment job (24).
func checkJobSupportEligibility(
  _ request: JobSupportRequest, decision: YearMonth, born: YearMonth, reader: inout ParameterReader
) throws(QualificationError) {
  let scheme = request.scheme
  guard !scheme.grounds.isEmpty else { return }
  guard let ground = request.ground, scheme.grounds.contains(ground) else {
    throw .refused(.ground(request.ground, allowed: scheme.grounds), by: scheme.dates, at: decision)
  }
  try checkAge(ground, scheme: scheme, decision: decision, born: born, reader: &reader)
  guard let limit = request.neededAbsence else { return }
  let needed = try reader.condition(limit, at: decision)
  guard let months = request.absenceMonths else {
    throw .refused(.absenceMissingForSupport(ground), by: limit, at: decision)
  }
  if months < needed { throw .refused(.absence(months: months, needed: needed), by: limit, at: decision) }
}

extension JobSupportRequest {
  /// The parameter with the months without work that the ground asks for; `nil` where it asks for none, or stands on the
  /// user's word.
  public var neededAbsence: Parameter? {
    guard let ground, scheme.grounds.contains(ground), !isGroundGiven || ground == .longUnemployed else {
      return nil
    }
    return switch ground {
    case .guarantee: SupportedJobFigures.guaranteeAbsence
    case .youthGuarantee: SupportedJobFigures.youthAbsence
    case .longUnemployed:
      scheme == .establishmentJob
        ? EstablishmentJobFigures.absence : VocationalIntroductionFigures.adultAbsence
    case .newlyArrived, .young: nil
    }
  }
}

private func checkAge(
  _ ground: SupportGround, scheme: JobScheme, decision: YearMonth, born: YearMonth,
  reader: inout ParameterReader
) throws(QualificationError) {
  let age = decision.age(ofBorn: born)
  let lowest: Parameter
  var highest: Parameter?
  switch (scheme, ground) {
  case (.vocationalIntroduction, .young):
    lowest = VocationalIntroductionFigures.lowestAge
    highest = VocationalIntroductionFigures.youngHighestAge
  case (.vocationalIntroduction, .longUnemployed): lowest = SupportedJobFigures.adultAge
  case (.introductionJob, .youthGuarantee):
    lowest = SupportedJobFigures.lowestAge
    let adult = try reader.condition(SupportedJobFigures.adultAge, at: decision)
    if age >= adult {
      throw .refused(
        .age(
          age, lowest: try reader.condition(lowest, at: decision), highest: adult - 1, month: decision),
        by: SupportedJobFigures.adultAge, at: decision)
    }
  default: lowest = SupportedJobFigures.lowestAge
  }
  let least = try reader.condition(lowest, at: decision)
  var most: Int?
  if let highest { most = try reader.condition(highest, at: decision) }
  guard age < least || most.map({ $0 < age }) ?? false else { return }
  throw .refused(
    .age(age, lowest: least, highest: most, month: decision), by: age < least ? lowest : highest ?? lowest,
    at: decision)
}
