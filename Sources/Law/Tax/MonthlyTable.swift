package import Economy
package import LawData

/// A column of the official monthly tables (allmänna skattetabeller): the kind of income and the person's age.
package enum MonthlyTableColumn: Int, Sendable, CaseIterable {
  /// Pay below the age of the elderly.
  case wage = 1
  /// Pension at the age of the elderly.
  case seniorPension
  /// Pay at the age of the elderly.
  case seniorWage
  /// Sickness and activity compensation; before 2018 pay of those born in 1937 or before.
  case sicknessCompensation
  /// Other pensionable benefits.
  case benefits
  /// Pension below the age of the elderly.
  case pension
  /// Pay at the age that has the elderly's work income credit but not yet their allowance: 2023 alone.
  case betweenAgesWage
}

/// What the monthly tables of one year are made with.
package struct MonthlyTableLaw: Sendable {
  package let tax: IncomeTaxLaw
  /// Burial and church fee within a table's number.
  package let feeShare: Rate
  /// Monthly pay up to which the table gives kronor.
  package let kronorUpTo: Int
  /// The rounding of local tax and of the fees.
  package let localRounding: RoundingRule
  /// Whether the first per cent row is computed at the last krona row's limit.
  package let firstPercentAtKronaLimit: Bool

  package init(year: Int, reader: inout ParameterReader) throws(NotModelled) {
    let month = YearMonth(januaryOf: year)
    tax = try IncomeTaxLaw(year: year, reader: &reader)
    feeShare = try reader.rate(MonthlyTableFigures.feeShare, at: month)
    kronorUpTo = try reader.value(MonthlyTableFigures.kronorUpTo, at: month)
    localRounding =
      reader.optionalValue(MonthlyTableFigures.roundsToNearest, at: month) == nil
      ? TaxRounding.oreDropped : TaxRounding.nearestKrona
    firstPercentAtKronaLimit =
      reader.optionalValue(MonthlyTableFigures.firstPercentAtKronaLimit, at: month) != nil
  }
}

/// The krona value of a row in an official monthly table (månadstabell), kronor a month.
///
/// Skatteverket, SKV 433, from 2016: the year's tax on twelve times the row's upper limit, divided by twelve, öre
/// dropped. The table's number is the total local rate in per cent, of which a fixed share is burial and church
/// fee; to 2018 local tax and fees are rounded to the nearest krona instead of down.
///
/// Example, 2025, table 33, column 1, row to 2 100 kr: 25 200 kr a year is above the least pensionable income,
/// so the pension contribution 7 % × 25 200 = 1 764, rounded 1 800, a month 150, is all there is; the credits
/// take the rest.
/// - Returns: `nil` for a column that the year's table does not have.
package func monthlyTableTax(
  upperLimit: Int, table: Int, column: MonthlyTableColumn, law: MonthlyTableLaw
) -> Int? {
  monthlyTableSteps(upperLimit: upperLimit, table: table, column: column, law: law)?.monthly
}

/// The value of a per cent row in an official monthly table: whole per cent of the month's pay.
///
/// Skatteverket: the month's tax as above over the row's upper limit, rounded half up in binary floating point. To
/// 2019 the first row is computed at the last krona row's limit. A row without an upper limit has no computed value.
package func monthlyTablePercent(
  lowerLimit: Int, upperLimit: Int, table: Int, column: MonthlyTableColumn, law: MonthlyTableLaw
) -> Int? {
  let pay = monthlyTablePercentPay(lowerLimit: lowerLimit, upperLimit: upperLimit, law: law)
  return monthlyTableTax(upperLimit: pay, table: table, column: column, law: law).map {
    // Half up: the whole part of the double and one, halved.
    Int(Double($0) / Double(pay) * 100 * 2 + 1) / 2
  }
}

/// The number of a person's table: the total local rate in whole per cent, up to a half down, above it up.
///
/// Example, Emmaboda 2025: 21.96 + 11.86 + 0.293 = 34.113 gives table 34.
package func monthlyTableNumber(rates: LocalTaxRates, churchMember: Bool) -> Int {
  let total = rates.incomeTax + rates.burial + (churchMember ? rates.church : .zero)
  let percent = Rate.one.partsPerMillion / 100
  let (whole, rest) = total.partsPerMillion.quotientAndRemainder(dividingBy: percent)
  return rest * 2 > percent ? whole + 1 : whole
}
