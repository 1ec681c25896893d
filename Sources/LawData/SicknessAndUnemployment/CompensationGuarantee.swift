import Economy

/// The guarantee of activity and sickness compensation (garantiersättning) by age: multiples of the price base
/// amount a year.
package enum CompensationGuarantee {
  /// A level and the age at which the next one begins; `nil`: none follows.
  package struct Band: Sendable {
    package let endAge: Int?
    package let level: Parameter
  }

  /// The levels, the youngest first. Each level's ages stand in its own name.
  package static let bands: [Band] = [
    Band(endAge: 21, level: under21), Band(endAge: 23, level: from21), Band(endAge: 25, level: from23),
    Band(endAge: 27, level: from25), Band(endAge: 29, level: from27), Band(endAge: 30, level: from29),
    Band(endAge: nil, level: from30),
  ]

  /// Under 21.
  package static let under21 = Parameter(
    "compensation.guarantee.under21", sv: "garantiersättning under 21 år",
    en: "guarantee compensation, under 21", unit: .priceBaseAmountsPerMillion,
    levels("SFB 35 kap. 19 §", 2_100_000, 2_150_000, 2_230_000, 2_480_000))

  /// 21 and 22.
  package static let from21 = Parameter(
    "compensation.guarantee.from21", sv: "garantiersättning 21–22 år",
    en: "guarantee compensation, 21–22", unit: .priceBaseAmountsPerMillion,
    levels("SFB 35 kap. 19 §", 2_150_000, 2_200_000, 2_280_000, 2_530_000))

  /// 23 and 24.
  package static let from23 = Parameter(
    "compensation.guarantee.from23", sv: "garantiersättning 23–24 år",
    en: "guarantee compensation, 23–24", unit: .priceBaseAmountsPerMillion,
    levels("SFB 35 kap. 19 §", 2_200_000, 2_250_000, 2_330_000, 2_580_000))

  /// 25 and 26.
  package static let from25 = Parameter(
    "compensation.guarantee.from25", sv: "garantiersättning 25–26 år",
    en: "guarantee compensation, 25–26", unit: .priceBaseAmountsPerMillion,
    levels("SFB 35 kap. 19 §", 2_250_000, 2_300_000, 2_380_000, 2_630_000))

  /// 27 and 28.
  package static let from27 = Parameter(
    "compensation.guarantee.from27", sv: "garantiersättning 27–28 år",
    en: "guarantee compensation, 27–28", unit: .priceBaseAmountsPerMillion,
    levels("SFB 35 kap. 19 §", 2_300_000, 2_350_000, 2_430_000, 2_680_000))

  /// 29.
  package static let from29 = Parameter(
    "compensation.guarantee.from29", sv: "garantiersättning 29 år", en: "guarantee compensation, 29",
    unit: .priceBaseAmountsPerMillion,
    levels("SFB 35 kap. 19 §", 2_350_000, 2_400_000, 2_480_000, 2_730_000))

  /// 30 and older.
  package static let from30 = Parameter(
    "compensation.guarantee.from30", sv: "garantiersättning från 30 år",
    en: "guarantee compensation, from 30", unit: .priceBaseAmountsPerMillion,
    levels("SFB 35 kap. 18 §", 2_400_000, 2_450_000, 2_530_000, 2_780_000))

  /// The four levels an age has had: to 2017-06, 2018-06, 2021-12, and since.
  private static func levels(
    _ section: LegalSource, _ first: Int, _ from2017: Int, _ from2018: Int, _ from2022: Int
  ) -> [ParameterEntry] {
    [
      .law(2016, first, section, .verified), .law(2017_07, from2017, section, .verified),
      .law(2018_07, from2018, section, .verified),
      .law(2022, from2022, LegalSource(section.reference + " (SFS 2021:1240)"), .verified),
    ]
  }

  package static let all = bands.map(\.level)
}
