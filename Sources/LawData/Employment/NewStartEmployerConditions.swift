import Economy

/// New-start jobs (nystartsjobb): what is asked of person, employer and job and cannot be seen in a scenario, by decision date.
///
/// Of what förordning 2006:1481 asks of employers only the conditions of SFS 2016:1274 have been read.
package enum NewStartEmployerConditions {
  /// Wage by collective agreement or equal to it.
  package static let agreedWage = condition(
    "agreedWage", sv: "lön enligt kollektivavtal eller likvärdig",
    en: "wage by collective agreement or equal",
    [
      .law(2017_02, 1, "förordning 2006:1481, SFS 2016:1274", .verified),
      .law(2018_05, 1, "förordning 2018:43 21 §", .verified),
    ])

  /// Agreed insurance or equal to it.
  package static let agreedInsurance = condition(
    "agreedInsurance", sv: "försäkringar enligt kollektivavtal eller likvärdiga",
    en: "insurance by collective agreement or equal",
    [
      .law(2017_02, 1, "förordning 2006:1481, SFS 2016:1274", .verified),
      .law(
        2018_05, through: 2019_07, 1, "förordning 2018:43 21 §, lydelsen före SFS 2019:513", .verified),
    ])

  /// No dismissal for lack of work at the same unit in the twelve months before.
  package static let noRedundancy = condition(
    "noRedundancy", sv: "ingen uppsagd på grund av arbetsbrist", en: "nobody dismissed for lack of work",
    [.law(2018_05, 1, "förordning 2018:43 21 §", .verified)])

  /// Wages paid electronically.
  package static let electronicPay = condition(
    "electronicPay", sv: "lönen betalas elektroniskt", en: "wages paid electronically",
    [.law(2018_05, 1, "förordning 2018:43 21 §", .verified)])

  /// The person is unemployed and registered as a jobseeker.
  package static let registeredJobseeker = condition(
    "registeredJobseeker", sv: "arbetslös och anmäld som arbetssökande",
    en: "unemployed and registered as a jobseeker",
    [
      .law(
        2016_01, 1, "förordning 2006:1481 3–3 b §§", .verified, checked: ParameterEntry.doubtsChecked),
      .law(2018_05, 1, "förordning 2018:43 4–6 §§", .verified),
    ])

  /// Registered as an employer with the Tax Agency.
  package static let registeredEmployer = condition(
    "registeredEmployer", sv: "registrerad arbetsgivare", en: "registered employer",
    [.law(2018_05, 1, "förordning 2018:43 20 §", .verified)])

  /// Not bankrupt, no business ban, taxes and fees paid.
  package static let soundEmployer = condition(
    "soundEmployer", sv: "utan näringsförbud, konkurs och skatteskulder",
    en: "no business ban, bankruptcy or unpaid taxes",
    [.law(2018_05, 1, "förordning 2018:43 22 §", .verified)])

  /// Not a company of the worker's own family.
  package static let noFamilyFirm = condition(
    "noFamilyFirm", sv: "inte ett företag som familjen äger", en: "not a company of the family",
    [.law(2025_02, 1, "förordning 2018:43 3 §, SFS 2024:1339", .verified)])

  /// Newly arrived outside the establishment programme: a residence permit within the last 36 months.
  package static let residencePermit = condition(
    "residencePermit", sv: "uppehållstillstånd under de senaste 36 månaderna",
    en: "residence permit within the last 36 months",
    [
      .law(
        2016, 1, "förordning 2006:1481 3 b § (SFS 2014:188)", .verified, checked: ParameterEntry.doubtsChecked
      ),
      .law(2018_05, 1, "förordning 2018:43 6 §", .verified, checked: ParameterEntry.doubtsChecked),
    ])

  /// Enrolled in the job and development guarantee.
  package static let inGuarantee = condition(
    "inGuarantee", sv: "inskriven i jobb- och utvecklingsgarantin",
    en: "enrolled in the job and development guarantee",
    [
      .assumption(2016, 1, "förordning 2006:1481", .recalled),
      .law(2018_05, 1, "förordning 2018:43 8 §", .verified),
    ])

  package static let all = [
    registeredJobseeker, residencePermit, inGuarantee, agreedWage, agreedInsurance, noRedundancy,
    electronicPay, registeredEmployer,
    soundEmployer, noFamilyFirm,
  ]

  private static func condition(
    _ key: String, sv: String, en: String, _ entries: [ParameterEntry]
  ) -> Parameter {
    Parameter(
      "newStart.employer.\(key)", sv: "nystartsjobb, \(sv)", en: "new-start job, \(en)", unit: .flag, entries)
  }
}
