import Economy

/// What services cost: administration of social assistance and study places, national averages.
package enum UnitCosts {
  /// Administration of social assistance (handläggning), kronor per household and month.
  package static let assistanceAdministration = Parameter(
    "unitCost.assistanceAdministration",
    sv: "handläggning av ekonomiskt bistånd per hushåll och månad, riket",
    en: "administration of social assistance per household and month, Sweden", unit: .kronorPerMonth,
    [
      .derived(2016, 1_959, "Kolada (N31001 × N01951 − N31857) / N31910 / 6,75 månader (antagna)", .derived),
      .derived(2017, 2_040, "Kolada (N31001 × N01951 − N31857) / N31910 / 6,8 månader (antagna)", .derived),
      .derived(2018, 2_131, "Kolada (N31001 × N01951 − N31857) / N31910 / 6,85 månader (antagna)", .derived),
      .derived(2019, 2_288, "Kolada (N31001 × N01951 − N31857) / N31910 / 6,9 månader", .derived),
      .derived(2020, 2_458, "Kolada (N31001 × N01951 − N31857) / N31910 / 7,1 månader", .derived),
      .derived(2021, 2_825, "Kolada (N31001 × N01951 − N31857) / N31910 / 7,1 månader (antagna)", .derived),
      .derived(2022, 3_338, "Kolada (N31001 × N01951 − N31857) / N31910 / 7,1 månader (antagna)", .derived),
    ])

  /// The marginal share of administration in the first year.
  package static let administrationFirstYearShare = Parameter(
    "unitCost.assistanceAdministration.firstYearShare", sv: "handläggning, marginell andel första året",
    en: "administration, marginal share in the first year", unit: .partsPerMillion,
    [.assumption(2016, 300_000, "modellval: personalen är given på kort sikt", .assumed)])

  /// The year of the horizon from which the whole cost follows the household.
  package static let administrationFullYear = Parameter(
    "unitCost.assistanceAdministration.fullYear", sv: "handläggning, hela kostnaden från år",
    en: "administration, whole cost from year", unit: .years,
    [.assumption(2016, 4, "modellval: personalen följer med efter tre år", .assumed)])

  /// A full-time year of adult education, compulsory level.
  package static let studyPlaceBasic = Parameter(
    "unitCost.studyPlace.basic", sv: "komvux på grundläggande nivå, per heltidsstuderande och år, riket",
    en: "adult education at compulsory level, per full-time student and year, Sweden", unit: .kronorPerYear,
    [
      .statistic(2016, 50_502, "Kolada N18020", .verified),
      .statistic(2017, 47_382, "Kolada N18020", .verified),
      .statistic(2018, 57_451, "Kolada N18020", .verified),
      .statistic(2019, 55_624, "Kolada N18020", .verified),
      .statistic(2020, 64_896, "Kolada N18020", .verified),
      .statistic(2021, 74_747, "Kolada N18020", .verified),
      .statistic(2022, 87_920, "Kolada N18020", .verified),
    ])

  /// A full-time year of adult education, upper secondary level.
  package static let studyPlaceUpperSecondary = Parameter(
    "unitCost.studyPlace.upperSecondary", sv: "komvux på gymnasial nivå, per heltidsstuderande och år, riket",
    en: "adult education at upper secondary level, per full-time student and year, Sweden",
    unit: .kronorPerYear,
    [
      .statistic(2016, 32_851, "Kolada N18100", .verified),
      .statistic(2017, 34_025, "Kolada N18100", .verified),
      .statistic(2018, 34_438, "Kolada N18100", .verified),
      .statistic(2019, 34_986, "Kolada N18100", .verified),
      .statistic(2020, 33_667, "Kolada N18100", .verified),
      .statistic(2021, 33_249, "Kolada N18100", .verified),
      .statistic(2022, 39_794, "Kolada N18100", .verified),
    ])

  /// A full-time year of higher vocational education, state funds per place paid.
  package static let studyPlaceHigherVocational = Parameter(
    "unitCost.studyPlace.higherVocational", sv: "yrkeshögskola, statliga medel per årsplats",
    en: "higher vocational education, state funds per year place", unit: .kronorPerYear,
    [.statistic(2020, 64_700, "MYH: 2 748,7 miljoner kr på 42 483 årsplatser", .verified)])

  /// A full-time year of higher education, average appropriation.
  package static let studyPlaceHigher = Parameter(
    "unitCost.studyPlace.higher", sv: "högskola, genomsnittligt anslag per helårsstudent",
    en: "higher education, average appropriation per full-time student", unit: .kronorPerYear,
    [.statistic(2017, 79_500, "SCB, kostnader för utbildningsväsendet", .verified)])

  /// The state's share of a study place at folk high school; the region pays the rest.
  package static let folkHighSchoolStateShare = Parameter(
    "unitCost.studyPlace.folkHighSchool.stateShare", sv: "folkhögskola, statens andel av en studieplats",
    en: "folk high school, the state's share of a study place", unit: .partsPerMillion,
    [
      .assumption(
        2016, 500_000, "modellval: både stat och region betalar, ingen fördelning är känd", .assumed)
    ])

  /// A place at preschool.
  package static let preschoolPlace = Parameter(
    "unitCost.preschoolPlace", sv: "förskola, kostnad per inskrivet barn och år, riket",
    en: "preschool, cost per enrolled child and year, Sweden", unit: .kronorPerYear,
    [
      .statistic(2016, 144_291, "Kolada N11008", .verified),
      .statistic(2017, 148_474, "Kolada N11008", .verified),
      .statistic(2018, 153_229, "Kolada N11008", .verified),
      .statistic(2019, 156_236, "Kolada N11008", .verified),
      .statistic(2020, 157_979, "Kolada N11008", .verified),
      .statistic(2021, 162_980, "Kolada N11008", .verified),
      .statistic(2022, 169_451, "Kolada N11008", .verified),
    ])

  /// A place at a leisure centre.
  package static let leisureCentrePlace = Parameter(
    "unitCost.leisureCentrePlace", sv: "fritidshem, kostnad per inskrivet barn och år, riket",
    en: "leisure centre, cost per enrolled child and year, Sweden", unit: .kronorPerYear,
    [
      .statistic(2016, 32_324, "Kolada N13008", .verified),
      .statistic(2017, 33_375, "Kolada N13008", .verified),
      .statistic(2018, 34_487, "Kolada N13008", .verified),
      .statistic(2019, 40_110, "Kolada N13008", .verified),
      .statistic(2020, 41_066, "Kolada N13008", .verified),
      .statistic(2021, 42_458, "Kolada N13008", .verified),
      .statistic(2022, 43_578, "Kolada N13008", .verified),
    ])

  /// What a year in work or studies instead of support is taken to save of health care.
  package static let healthCareSaving = Parameter(
    "unitCost.healthCareSaving", sv: "mindre vård ett år i arbete eller studier, per person",
    en: "less health care in a year of work or studies, per person", unit: .kronorPerYear,
    [
      .assumption(
        2016, 0,
        LegalSource(
          "modellval: ingen svensk uppgift om orsak och verkan är funnen; pröva 800–1 500 kr om året, 10 % av "
            + "primärvård och psykiatri per vuxen"), .assumed)
    ])

  /// The costs in kronor, which are carried on by the CPI where no figure is known.
  package static let ofServices = [
    assistanceAdministration, studyPlaceBasic, studyPlaceUpperSecondary, studyPlaceHigherVocational,
    studyPlaceHigher, preschoolPlace, leisureCentrePlace,
  ]

  static let all = [
    assistanceAdministration, administrationFirstYearShare, administrationFullYear, studyPlaceBasic,
    studyPlaceUpperSecondary, studyPlaceHigherVocational, studyPlaceHigher,
    folkHighSchoolStateShare, preschoolPlace, leisureCentrePlace, healthCareSaving,
  ]
}
