import Economy

/// Vocational introduction (stöd för yrkesintroduktionsanställningar), to 2023, by decision date.
package enum VocationalIntroductionFigures {
  /// Highest pay a month, at full time, on which contributions are given back.
  package static let wageCap = Parameter(
    "vocationalIntroduction.wageCap", sv: "yrkesintroduktion, lönetak",
    en: "vocational introduction, wage cap",
    unit: .kronorPerMonth,
    [
      .law(2016, through: 2023_12, 18_750, "förordning 2013:1157; upphävd genom SFS 2023:556", .verified)
    ])

  /// Supervision grant a month at full time.
  package static let supervision = Parameter(
    "vocationalIntroduction.supervision", sv: "yrkesintroduktion, handledarstöd på heltid",
    en: "vocational introduction, supervision grant at full time", unit: .kronorPerMonth,
    [.law(2016, through: 2023_12, 2_500, "förordning 2013:1157", .verified)])

  /// The longest support, and what one decision covers.
  package static let longest = Parameter(
    "vocationalIntroduction.longestSupport", sv: "yrkesintroduktion, längsta stödtid",
    en: "vocational introduction, longest support", unit: .months,
    [
      .law(
        2016, through: 2023_12, 12, "förordning 2013:1157", .verified, checked: ParameterEntry.doubtsChecked)
    ])

  /// The least share of full time.
  package static let leastExtent = Parameter(
    "vocationalIntroduction.leastExtent", sv: "yrkesintroduktion, minsta omfattning",
    en: "vocational introduction, least share of full time", unit: .partsPerMillion,
    [
      .law(
        2016, through: 2023_12, 750_000, "förordning 2013:1157 6 §", .verified,
        checked: ParameterEntry.doubtsChecked)
    ])

  /// The least length of the job.
  package static let leastMonths = Parameter(
    "vocationalIntroduction.leastMonths", sv: "yrkesintroduktion, minsta anställningstid",
    en: "vocational introduction, least length of the job", unit: .months,
    [
      .law(
        2016, through: 2023_12, 6, "förordning 2013:1157 6 §", .verified,
        checked: ParameterEntry.doubtsChecked)
    ])

  /// The lowest age.
  package static let lowestAge = Parameter(
    "vocationalIntroduction.lowestAge", sv: "yrkesintroduktion, lägsta ålder",
    en: "vocational introduction, lowest age", unit: .years,
    [
      .law(
        2016, through: 2023_12, 15, "förordning 2013:1157 6 §", .verified,
        checked: ParameterEntry.doubtsChecked)
    ])

  /// The highest age of the young.
  package static let youngHighestAge = Parameter(
    "vocationalIntroduction.youngHighestAge", sv: "yrkesintroduktion, högsta ålder för unga",
    en: "vocational introduction, highest age of the young", unit: .years,
    [
      .law(
        2016, through: 2023_12, 24, "förordning 2013:1157 6 §", .verified,
        checked: ParameterEntry.doubtsChecked)
    ])

  /// Months without work that who is older needs; from when the older are let in is remembered only.
  package static let adultAbsence = Parameter(
    "vocationalIntroduction.absence", sv: "yrkesintroduktion, tid utan arbete från 25 år",
    en: "vocational introduction, time without work from age 25", unit: .months,
    [
      .init(
        from: 2016_06, through: 2023_12, value: 12,
        source: "förordning 2013:1157; Arbetsförmedlingens sida om yrkesintroduktion", status: .assumption,
        confidence: .recalled, checked: ParameterEntry.doubtsChecked)
    ])

  package static let all = [
    wageCap, supervision, longest, leastExtent, leastMonths, lowestAge, youngHighestAge, adultAbsence,
  ]
}
