import Economy

/// New-start jobs (nystartsjobb): how many times the employer's contributions are given, by decision date.
///
/// Before February 2017 each ground has one level; from then on the levels are a ladder by the time without
/// work.
package enum NewStartLevels {
  /// Adults, before the ladder.
  package static let adult = Parameter(
    "newStart.level.adult", sv: "nystartsjobb, nivå för vuxna", en: "new-start job, level of adults",
    unit: .partsPerMillion,
    [
      .law(2016, through: 2017_01, 2_000_000, "förordning 2006:1481 12 §", .verified)
    ])

  /// Young people, before the ladder.
  package static let youth = Parameter(
    "newStart.level.youth", sv: "nystartsjobb, nivå för unga", en: "new-start job, level of young people",
    unit: .partsPerMillion,
    [
      recalled(2016, through: 2017_01, 1_000_000, "förordning 2006:1481 12 a §")
    ])

  /// Young people long without work, before the ladder.
  package static let youthLongAbsence = Parameter(
    "newStart.level.youthLongAbsence", sv: "nystartsjobb, nivå för unga länge utan arbete",
    en: "new-start job, level of young people long without work", unit: .partsPerMillion,
    [
      .law(
        2016_06, through: 2017_01, 2_000_000, "förordning 2006:1481 12 § första stycket 2 (SFS 2016:365)",
        .verified)
    ])

  /// The newly arrived, before the ladder.
  package static let newlyArrived = Parameter(
    "newStart.level.newlyArrived", sv: "nystartsjobb, nivå för nyanlända",
    en: "new-start job, level of the newly arrived", unit: .partsPerMillion,
    [
      .law(2016, through: 2017_01, 2_000_000, "förordning 2006:1481 3 b och 12 §§", .verified)
    ])

  /// The job and development guarantee, before the ladder.
  package static let guarantee = Parameter(
    "newStart.level.guarantee", sv: "nystartsjobb, nivå för jobb- och utvecklingsgarantin",
    en: "new-start job, level of the job and development guarantee", unit: .partsPerMillion,
    [
      recalled(2016, through: 2017_01, 1_000_000, "förordning 2006:1481 12 §")
    ])

  /// The ladder's lowest step.
  package static let lowest = Parameter(
    "newStart.level.lowest", sv: "nystartsjobb, lägsta nivån", en: "new-start job, lowest level",
    unit: .partsPerMillion,
    [
      .law(2017_02, 1_000_000, "förordning 2006:1481 12–12 e §§ (SFS 2016:1274)", .verified),
      .law(2018_05, 1_000_000, "förordning 2018:43 11, 12, 15 och 16 §§", .verified),
      .law(2022_04, 2_000_000, "förordning 2018:43 11, 12 och 15 §§ (SFS 2022:95)", .verified),
      .law(2024, 1_000_000, "förordning 2018:43 11, 12 och 15 §§ (SFS 2023:701)", .verified),
    ])

  /// The ladder's middle step.
  package static let middle = Parameter(
    "newStart.level.middle", sv: "nystartsjobb, mellersta nivån", en: "new-start job, middle level",
    unit: .partsPerMillion,
    [
      .law(2017_02, 2_000_000, "förordning 2006:1481 12–12 e §§ (SFS 2016:1274)", .verified),
      .law(2018_05, 2_000_000, "förordning 2018:43 11, 12 och 16 §§", .verified),
      .assumption(2022_04, 2_500_000, "förordning 2018:43 11 och 12 §§ (SFS 2022:95)", .recalled),
      .law(2024, 2_000_000, "förordning 2018:43 11 och 12 §§ (SFS 2023:701)", .verified),
    ])

  /// The ladder's top step.
  package static let top = Parameter(
    "newStart.level.top", sv: "nystartsjobb, högsta nivån", en: "new-start job, top level",
    unit: .partsPerMillion,
    [
      .law(2017_02, 2_500_000, "förordning 2006:1481 12–12 e §§ (SFS 2016:1274)", .verified),
      .law(2018_05, 2_500_000, "förordning 2018:43 11–13 och 16 §§", .verified),
      .law(2022_04, 3_000_000, "förordning 2018:43 11–13 §§ (SFS 2022:95)", .verified),
      .law(2024, 2_500_000, "förordning 2018:43 11–13 §§ (SFS 2023:701)", .verified),
    ])

  package static let all = [
    adult, youth, youthLongAbsence, newlyArrived, guarantee, lowest, middle, top,
  ]

  private static func recalled(
    _ from: YearMonth, through end: YearMonth, _ value: Int, _ source: LegalSource
  ) -> ParameterEntry {
    .init(
      from: from, through: end, value: value, source: source, status: .assumption, confidence: .recalled,
      checked: ParameterEntry.sourcesChecked)
  }
}
