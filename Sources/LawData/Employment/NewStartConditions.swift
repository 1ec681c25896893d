import Economy

/// New-start jobs (nystartsjobb): ages and time without work, by decision date.
package enum NewStartConditions {
  /// In force while ages are those at the start of the year; afterwards those at the decision.
  package static let ageAtStartOfYear = Parameter(
    "newStart.ageAtStartOfYear", sv: "nystartsjobb, ålder vid årets början",
    en: "new-start job, age at the start of the year", unit: .flag,
    [
      .law(2016, through: 2018_04, 1, "förordning 2006:1481 3–3 b §§", .verified)
    ])

  /// Lowest age on any ground.
  package static let lowestAge = Parameter(
    "newStart.lowestAge", sv: "nystartsjobb, lägsta ålder", en: "new-start job, lowest age", unit: .years,
    [
      .law(2016, 20, "förordning 2006:1481 3 a och 3 b §§", .verified),
      .law(2018_05, 20, "förordning 2018:43 5, 6 och 8 §§", .verified),
    ])

  /// Age from which a person counts as an adult.
  package static let adultAge = Parameter(
    "newStart.adultAge", sv: "nystartsjobb, vuxen från", en: "new-start job, adult from", unit: .years,
    [
      .law(2016, 26, "förordning 2006:1481 3 § (SFS 2013:811)", .verified),
      .law(2016_06, 25, "förordning 2006:1481 3 § (SFS 2016:365)", .verified),
      .law(2018_05, 25, "förordning 2018:43 4 §", .verified),
    ])

  /// Months without work that an adult needs.
  package static let adultAbsence = Parameter(
    "newStart.absence.adult", sv: "nystartsjobb, tid utan arbete för vuxna",
    en: "new-start job, time without work for adults", unit: .months,
    [
      .law(2016, 12, "förordning 2006:1481 3 § (SFS 2013:811)", .verified),
      .law(2018_05, 12, "förordning 2018:43 4 §", .verified),
    ])

  /// Months without work that a young person needs.
  package static let youthAbsence = Parameter(
    "newStart.absence.youth", sv: "nystartsjobb, tid utan arbete för unga",
    en: "new-start job, time without work for young people", unit: .months,
    [
      .assumption(2016, 6, "förordning 2006:1481 3 a §", .recalled),
      .law(2017_02, 6, "förordning 2006:1481 3 a § (SFS 2016:1274)", .verified),
      .law(2018_05, 6, "förordning 2018:43 5 §", .verified),
    ])

  /// Months without work that a newly arrived person needs outside the establishment programme.
  package static let newlyArrivedAbsence = Parameter(
    "newStart.absence.newlyArrived", sv: "nystartsjobb, tid utan arbete för nyanlända utanför programmet",
    en: "new-start job, time without work for the newly arrived outside the programme", unit: .months,
    [
      .derived(2022_09, 6, "förordning 2018:43 6 § (SFS 2022:1237)", .derived)
    ])

  /// Months of the frame that need not be without work: twelve of fifteen, six of nine.
  package static let otherWithinFrame = Parameter(
    "newStart.absence.otherWithinFrame", sv: "tid utan arbete, övriga månader i ramtiden",
    en: "time without work, other months of the frame", unit: .months,
    [
      .law(2016, 3, "förordning 2006:1481 3 och 3 a §§: 12 av 15, 6 av 9 månader", .verified),
      .law(2018_05, 3, "förordning 2018:43 4 och 5 §§: 12 av 15, 6 av 9 månader", .verified),
    ])

  /// Months without work that give a young person the adults' level, before the ladder.
  package static let youthLongAbsence = Parameter(
    "newStart.absence.youthLong", sv: "nystartsjobb, lång tid utan arbete för unga",
    en: "new-start job, long time without work for young people", unit: .months,
    [
      .law(
        2016_06, through: 2017_01, 12, "förordning 2006:1481 12 § första stycket 2 (SFS 2016:365)",
        .verified)
    ])

  /// Months without work from which the ladder's middle step holds.
  package static let middleFrom = Parameter(
    "newStart.absence.middleFrom", sv: "nystartsjobb, mellersta nivån från",
    en: "new-start job, middle level from", unit: .months,
    [
      .derived(2017_02, 24, "som förordning 2018:43 11 och 12 §§", .derived),
      .law(2018_05, 24, "förordning 2018:43 11 och 12 §§", .verified),
    ])

  /// Months without work beyond which the ladder's top step holds.
  package static let topAbove = Parameter(
    "newStart.absence.topAbove", sv: "nystartsjobb, högsta nivån efter mer än",
    en: "new-start job, top level beyond", unit: .months,
    [
      .derived(2017_02, 36, "som förordning 2018:43 11 och 12 §§", .derived),
      .law(2018_05, 36, "förordning 2018:43 11 och 12 §§", .verified),
    ])

  /// In force while release from prison is a ground; its level is not known.
  package static let prison = Parameter(
    "newStart.prison", sv: "nystartsjobb för den som avtjänar fängelsestraff",
    en: "new-start job for people serving a prison sentence", unit: .flag,
    [
      .law(2017_02, through: 2018_04, 1, "förordning 2006:1481 (SFS 2016:1274)", .verified),
      .law(2018_05, through: 2025_01, 1, "förordning 2018:43 7 och 14 §§", .verified),
    ])

  package static let all = [
    ageAtStartOfYear, lowestAge, adultAge, adultAbsence, youthAbsence, newlyArrivedAbsence, youthLongAbsence,
    middleFrom, topAbove, otherWithinFrame, prison,
  ]
}
