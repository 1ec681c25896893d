import Economy

/// The consumer price index (konsumentprisindex, KPI), annual means, 1980 = 100.
package enum ConsumerPriceIndex {
  /// The index, with two decimals.
  package static let annualMean = Parameter(
    "prices.consumerPriceIndex", sv: "konsumentprisindex, årsmedeltal (1980 = 100)",
    en: "consumer price index, annual mean (1980 = 100)", unit: .indexHundredths,
    [
      .statistic(2010, 303_46, "SCB TAB4352, årsmedeltal, 1980 = 100", .verified),
      .statistic(2011, 311_43, "SCB TAB4352, årsmedeltal, 1980 = 100", .verified),
      .statistic(2012, 314_20, "SCB TAB4352, årsmedeltal, 1980 = 100", .verified),
      .statistic(2013, 314_06, "SCB TAB4352, årsmedeltal, 1980 = 100", .verified),
      .statistic(2014, 313_49, "SCB TAB4352, årsmedeltal, 1980 = 100", .verified),
      .statistic(2015, 313_35, "SCB TAB4352, årsmedeltal, 1980 = 100", .verified),
      .statistic(2016, 316_43, "SCB TAB4352, årsmedeltal, 1980 = 100", .verified),
      .statistic(2017, 322_11, "SCB TAB4352, årsmedeltal, 1980 = 100", .verified),
      .statistic(2018, 328_40, "SCB TAB4352, årsmedeltal, 1980 = 100", .verified),
      .statistic(2019, 334_26, "SCB TAB4352, årsmedeltal, 1980 = 100", .verified),
      .statistic(2020, 335_92, "SCB TAB4352, årsmedeltal, 1980 = 100", .verified),
      .statistic(2021, 343_19, "SCB TAB4352, årsmedeltal, 1980 = 100", .verified),
      .statistic(2022, 371_91, "SCB TAB4352, årsmedeltal, 1980 = 100", .verified),
      .statistic(2023, 403_70, "SCB TAB4352, årsmedeltal, 1980 = 100", .verified),
      .statistic(2024, 415_15, "SCB TAB4352, årsmedeltal, 1980 = 100", .verified),
      ParameterEntry(
        from: 2025, through: 2025_12, value: 417_98, source: "SCB TAB4352, årsmedeltal, 1980 = 100",
        status: .statistic, confidence: .verified, checked: ParameterEntry.sourcesChecked),
    ])

  /// The growth a year where the index is missing.
  package static let growthWhereMissing = Parameter(
    "prices.growthWhereMissing", sv: "prisökning per år där index saknas",
    en: "price growth a year where the index is missing", unit: .partsPerMillion,
    [.assumption(2010, 20_000, "Riksbankens inflationsmål", .assumed)])

  static let all = [annualMean, growthWhereMissing]
}
