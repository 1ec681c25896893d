import Economy

/// New-start jobs (nystartsjobb): the longest support, by decision date.
package enum NewStartSupportTime {
  /// Adults: as long as the time without work, at most this.
  package static let adult = Parameter(
    "newStart.longestSupport.adult", sv: "nystartsjobb, längsta stödtid för vuxna",
    en: "new-start job, longest support of adults", unit: .months,
    [
      .law(2016, 60, "förordning 2006:1481 10 §", .verified),
      .law(2017_02, 24, "förordning 2006:1481 10–10 e §§ (SFS 2016:1274)", .verified),
      .law(2018_05, 24, "förordning 2018:43 11 §", .verified),
    ])

  /// Older adults: twice the time without work, at most this.
  package static let senior = Parameter(
    "newStart.longestSupport.senior", sv: "nystartsjobb, längsta stödtid från 55 år",
    en: "new-start job, longest support from age 55", unit: .months,
    [
      .law(2016, through: 2017_01, 120, "förordning 2006:1481 10 §", .verified),
      .law(2022_02, through: 2024_12, 48, "förordning 2018:43 11 § (SFS 2021:1283)", .verified),
    ])

  /// Age from which twice the time without work counts.
  package static let seniorAge = Parameter(
    "newStart.seniorAge", sv: "nystartsjobb, ålder för dubbel stödtid",
    en: "new-start job, age for double support time", unit: .years,
    [
      .law(2016, through: 2017_01, 55, "förordning 2006:1481 10 §", .verified),
      .law(2022_02, through: 2024_12, 55, "förordning 2018:43 11 § (SFS 2021:1283)", .verified),
    ])

  /// Age whose year is the last with double support time.
  package static let seniorLastAge = Parameter(
    "newStart.seniorLastAge", sv: "nystartsjobb, dubbel stödtid längst till året man fyller",
    en: "new-start job, last age of double support time", unit: .years,
    [
      .law(2022_02, through: 2024_12, 65, "förordning 2018:43 11 § (SFS 2021:1283)", .verified)
    ])

  /// Age whose year is the last with any support.
  package static let lastAge = Parameter(
    "newStart.lastAge", sv: "nystartsjobb, längst till året man når riktåldern",
    en: "new-start job, last age of support", unit: .years,
    [
      .law(2026, 67, "förordning 2018:43 19 § (SFS 2022:1453); riktålder 67 år 2026", .verified)
    ])

  /// Young people: as long as the time without work, at most this.
  package static let youth = Parameter(
    "newStart.longestSupport.youth", sv: "nystartsjobb, längsta stödtid för unga",
    en: "new-start job, longest support of young people", unit: .months,
    [
      .assumption(2016, 12, "förordning 2006:1481 10 §", .recalled),
      .law(2017_02, 12, "förordning 2006:1481 10–10 e §§ (SFS 2016:1274)", .verified),
      .law(2018_05, 12, "förordning 2018:43 12 §", .verified),
    ])

  /// Newly arrived adults; before 2017 to three years after the permit.
  package static let newlyArrived = Parameter(
    "newStart.longestSupport.newlyArrived", sv: "nystartsjobb, stödtid för nyanlända",
    en: "new-start job, support of the newly arrived", unit: .months,
    [
      .assumption(2016, 36, "förordning 2006:1481 10 a §", .recalled),
      .law(2017_02, 24, "förordning 2006:1481 10–10 e §§ (SFS 2016:1274)", .verified),
      .law(2018_05, 24, "förordning 2018:43 13 §", .verified),
    ])

  /// Newly arrived young people.
  package static let newlyArrivedYouth = Parameter(
    "newStart.longestSupport.newlyArrivedYouth", sv: "nystartsjobb, stödtid för unga nyanlända",
    en: "new-start job, support of young newly arrived", unit: .months,
    [
      .assumption(2016, 36, "förordning 2006:1481 10 a §", .recalled),
      .law(2017_02, 12, "förordning 2006:1481 10–10 e §§ (SFS 2016:1274)", .verified),
      .law(2018_05, 12, "förordning 2018:43 13 §", .verified),
    ])

  /// The job and development guarantee.
  package static let guarantee = Parameter(
    "newStart.longestSupport.guarantee", sv: "nystartsjobb, stödtid för jobb- och utvecklingsgarantin",
    en: "new-start job, support of the job and development guarantee", unit: .months,
    [
      .assumption(2016, 12, "förordning 2006:1481 10 c §", .recalled),
      .law(2017_02, 12, "förordning 2006:1481 10–10 e §§ (SFS 2016:1274)", .verified),
      .law(2018_05, 12, "förordning 2018:43 15 §", .verified),
    ])

  /// Months added at the same employer once the longest support has been given, by the month of the new decision.
  package static let prolonged = Parameter(
    "newStart.longestSupport.prolonged", sv: "nystartsjobb, förlängd stödtid hos samma arbetsgivare",
    en: "new-start job, prolonged support at the same employer", unit: .months,
    [
      .law(2020_07, through: 2020_12, 12, "förordning 2018:43 15 a § (SFS 2020:534 och 2020:535)", .verified),
      .law(
        2021_03, through: 2021_12, 12, "förordning 2018:43 15 a § (SFS 2021:71 och 2021:72)", .verified,
        checked: ParameterEntry.doubtsChecked),
    ])

  package static let all = [
    adult, senior, seniorAge, seniorLastAge, lastAge, youth, newlyArrived, newlyArrivedYouth, guarantee,
    prolonged,
  ]
}
