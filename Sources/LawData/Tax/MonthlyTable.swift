import Economy

/// Figures behind the official monthly tax tables (allmänna skattetabeller).
package enum MonthlyTableFigures {
  /// The burial and church fee that a table's number counts with.
  package static let feeShare = Parameter(
    "tax.monthlyTable.feeShare", sv: "skattetabell: begravnings- och kyrkoavgift i tabellens nummer",
    en: "tax table: burial and church fee within the table's number", unit: .partsPerMillion,
    [
      .law(2016, 12_000, "Skatteverket, allmänna skattetabeller", .proved),
      .law(2018, 11_600, "Skatteverket, allmänna skattetabeller", .proved),
      .derived(2020, 11_600, "samma andel i tabellerna för 2019 och 2023", .derived),
      .law(2023, 11_600, "Skatteverket, allmänna skattetabeller", .proved),
      .derived(2024, 11_600, "samma andel i tabellerna för 2023 och 2025", .derived),
      .law(2025, 11_600, "Skatteverket, allmänna skattetabeller", .proved),
    ])

  /// The monthly pay up to which the table gives kronor; above it the table gives whole per cent.
  package static let kronorUpTo = Parameter(
    "tax.monthlyTable.kronorUpTo", sv: "skattetabell: kronbelopp till och med månadslön",
    en: "tax table: kronor up to a monthly pay of", unit: .kronorPerMonth,
    [.law(2016, 80_000, "Skatteverket, allmänna skattetabeller", .proved)])

  /// In force where the table rounds local tax and fees to the nearest krona instead of dropping öre.
  package static let roundsToNearest = Parameter(
    "tax.monthlyTable.roundsToNearest", sv: "skattetabell: kommunal skatt avrundas till närmaste krona",
    en: "tax table: local tax rounded to the nearest krona", unit: .flag,
    [.law(2016, through: 2018_12, 1, "Skatteverket, allmänna skattetabeller", .proved)])

  /// In force where the first per cent row is computed at the last krona row's upper limit.
  package static let firstPercentAtKronaLimit = Parameter(
    "tax.monthlyTable.firstPercentAtKronaLimit",
    sv: "skattetabell: första procentraden räknas på sista kronradens gräns",
    en: "tax table: first per cent row computed at the last krona row's limit", unit: .flag,
    [.law(2016, through: 2019_12, 1, "Skatteverket, allmänna skattetabeller", .proved)])

  static let all = [feeShare, kronorUpTo, roundsToNearest, firstPercentAtKronaLimit]
}
