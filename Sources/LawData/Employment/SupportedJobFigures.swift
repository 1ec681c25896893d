import Economy

/// What several supported jobs have in common.
package enum SupportedJobFigures {
  /// The days of a month for which support by the day is paid at full time.
  package static let daysAMonth = Parameter(
    "supportedJob.daysAMonth", sv: "stöd per dag, dagar på en månad",
    en: "support by the day, days of a month",
    unit: .days, [.assumption(2016, 22, "praxis: 22 dagar × 800 kr (arbetet.se 2016-02-18)", .assumed)])

  /// The lowest age of the newly arrived, of the youth guarantee and in establishment jobs.
  package static let lowestAge = Parameter(
    "supportedJob.lowestAge", sv: "anställningsstöd, lägsta ålder", en: "supported job, lowest age",
    unit: .years,
    [
      .law(2016, 20, "förordning 2015:503 8 b och 25 §§", .verified, checked: ParameterEntry.doubtsChecked),
      .law(
        2018_05, 20, "förordning 2018:42 4 och 5 §§; förordning 2022:807 5 §", .verified,
        checked: ParameterEntry.doubtsChecked),
    ])

  /// The age from which the guarantee is that of adults.
  package static let adultAge = Parameter(
    "supportedJob.adultAge", sv: "jobb- och utvecklingsgarantin i stället för jobbgarantin, från",
    en: "the guarantee of adults in place of that of the young, from", unit: .years,
    [.law(2016, 25, "förordning 2007:813", .secondary)])

  /// Months without work that open the job and development guarantee, where the file tells no more.
  package static let guaranteeAbsence = Parameter(
    "supportedJob.absence.guarantee", sv: "tid utan arbete för jobb- och utvecklingsgarantin",
    en: "time without work for the job and development guarantee", unit: .months,
    [.assumption(2016, 14, "förordning 2007:414 5 §", .recalled)])

  /// Months without work that open the youth guarantee (three) and use 200 days of it.
  package static let youthAbsence = Parameter(
    "supportedJob.absence.youthGuarantee", sv: "tid utan arbete för 200 dagar i jobbgarantin för ungdomar",
    en: "time without work for 200 days in the youth guarantee", unit: .months,
    [
      .assumption(
        2016, 13, "förordning 2018:42 4 § 2; tre månader före garantin och 200 dagar i den", .assumed)
    ])

  /// Age whose year is the last with support, in introduction and establishment jobs.
  package static let lastAge = Parameter(
    "supportedJob.lastAge", sv: "anställningsstöd, längst till året man når riktåldern",
    en: "supported job, last age of support", unit: .years,
    [
      .law(
        2026, 67,
        "förordning 2018:42 12 § (SFS 2022:1451), förordning 2022:807 16 § (SFS 2023:601); riktålder 67 år",
        .verified, checked: ParameterEntry.doubtsChecked)
    ])

  package static let all = [daysAMonth, lowestAge, adultAge, guaranteeAbsence, youthAbsence, lastAge]
}
