import Economy

/// How many go on from one phase to the next, where a scenario asks for the model's own figure (`"preset"`).
package enum TransitionFigures {
  /// Of those who end a new-start job, the share in work without support 90 days later.
  package static let newStartJobConversion = Parameter(
    "transition.conversion.newStartJob",
    sv: "övergång från nystartsjobb till arbete utan stöd, efter 90 dagar",
    en: "transition from a new-start job to work without support, after 90 days", unit: .partsPerMillion,
    [
      .statistic(
        2016, 370_000, "Arbetsförmedlingen, återgiven i Dagens Nyheter 2018; avser 2017, här alla år",
        .verified)
    ])

  /// Of those who end another supported job, the share in work without support 90 days later.
  package static let otherSupportedJobConversion = Parameter(
    "transition.conversion.otherSupportedJob",
    sv: "övergång från annat arbete med stöd till arbete utan stöd, efter 90 dagar",
    en: "transition from another supported job to work without support, after 90 days",
    unit: .partsPerMillion,
    [
      .statistic(
        2016, 70_000, "Arbetsförmedlingen, återgiven i Dagens Nyheter 2018; avser 2017, här alla år",
        .verified)
    ])

  /// Of those who begin a course of adult education at upper secondary level, the share who finish it.
  package static let studiesCompletion = Parameter(
    "transition.completion.studies", sv: "andel som fullföljer studier (komvux, gymnasial nivå)",
    en: "share who finish studies (adult education, upper secondary level)", unit: .partsPerMillion,
    [
      .statistic(2016, 713_000, "Kolada N18500, medel för kommunerna 2016", .verified),
      .statistic(2017, 711_000, "Kolada N18500, medel för kommunerna 2017", .verified),
      .statistic(2018, 701_000, "Kolada N18500, medel för kommunerna 2018", .verified),
      .statistic(2019, 717_000, "Kolada N18500, medel för kommunerna 2019", .verified),
      .statistic(2020, 704_000, "Kolada N18500, medel för kommunerna 2020", .verified),
      .statistic(2021, 714_000, "Kolada N18500, medel för kommunerna 2021", .verified),
      .statistic(2022, 694_000, "Kolada N18500, medel för kommunerna 2022", .verified),
    ])

  package static let all = [newStartJobConversion, otherSupportedJobConversion, studiesCompletion]
}
