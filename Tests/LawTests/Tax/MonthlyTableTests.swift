import Economy
import Foundation
import LawData
import Testing

@testable import Law

/// The Tax Agency's monthly tables, every table, column and row, to the krona.
@Suite struct MonthlyTableTests {
  @Test(arguments: [2017, 2019, 2025]) func everyOfficialRow(year: Int) throws {
    var reader = ParameterReader()
    let law = try MonthlyTableLaw(year: year, reader: &reader)
    let official = try OfficialTables(year: year)
    var rows = 0
    var wrong: [String] = []
    for column in official.kronaColumns {
      let kind = try #require(MonthlyTableColumn(rawValue: column.column))
      for (limit, expected) in zip(official.limits, column.values) {
        let tax = monthlyTableTax(upperLimit: limit, table: column.table, column: kind, law: law)
        rows += 1
        if tax != expected {
          wrong.append("\(year) \(column.table):\(column.column) to \(limit): \(tax ?? -1), not \(expected)")
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count) of \(rows): \(wrong.prefix(20).joined(separator: "; "))")
    #expect(rows == official.limits.count * official.kronaColumns.count)
    #expect(official.kronaColumns.count == (year == 2025 ? 14 : 12) * 6)
  }

  /// Rows above 800 000 kr a month where the official per cent is one below the rounded share of the tax, with
  /// the krona rows of the same tables exact. The share at the upper limits is 61.58, 61.60, 62.55, 62.57, 63.53
  /// and 63.55 %.
  private static let knownDeviations = [
    "2019 38:4 812001-2331400: 62, not 61", "2019 38:4 2331401-2436400: 62, not 61",
    "2019 39:4 813401-2333600: 63, not 62", "2019 39:4 2333601-2440400: 63, not 62",
    "2019 40:4 814601-2336000: 64, not 63", "2019 40:4 2336001-2444200: 64, not 63",
  ]

  @Test(arguments: [2017, 2019, 2025]) func everyOfficialPercentRow(year: Int) throws {
    var reader = ParameterReader()
    let law = try MonthlyTableLaw(year: year, reader: &reader)
    var wrong: [String] = []
    let official = try OfficialTables(year: year)
    for row in official.percentRows {
      guard let upper = row.upper else { continue }
      let kind = try #require(MonthlyTableColumn(rawValue: row.column))
      let percent = monthlyTablePercent(
        lowerLimit: row.lower, upperLimit: upper, table: row.table, column: kind, law: law)
      if percent != row.percent {
        wrong.append(
          "\(year) \(row.table):\(row.column) \(row.lower)-\(upper): \(percent ?? -1), not \(row.percent)")
      }
    }
    #expect(wrong == (year == 2019 ? Self.knownDeviations : []))
    #expect(official.percentRows.count > 1_000)
  }

  @Test func columnOfTheYearBetweenTwoAges() throws {
    var reader = ParameterReader()
    let between = try MonthlyTableLaw(year: 2023, reader: &reader)
    let after = try MonthlyTableLaw(year: 2024, reader: &reader)
    // 2023 at 65: ordinary allowance, the credit of the elderly: IL 63 kap. 3 a §, 67 kap. 8 §.
    #expect(monthlyTableTax(upperLimit: 20_000, table: 33, column: .betweenAgesWage, law: between) != nil)
    #expect(monthlyTableTax(upperLimit: 20_000, table: 33, column: .betweenAgesWage, law: after) == nil)
  }

  @Test func numberOfAPersonsTable() {
    func rates(_ municipal: Int, _ burial: Int) -> LocalTaxRates {
      LocalTaxRates(
        municipal: .init(partsPerMillion: municipal), regional: .init(partsPerMillion: 118_600),
        burial: .init(partsPerMillion: burial), church: .init(partsPerMillion: 10_000))
    }
    // 21.96 + 11.86 + 0.293 = 34.113; with a church fee of 1.00 it is 35.113.
    #expect(monthlyTableNumber(rates: rates(219_600, 2_930), churchMember: false) == 34)
    #expect(monthlyTableNumber(rates: rates(219_600, 2_930), churchMember: true) == 35)
    // 21.44 + 11.86 + 0.20 = 33.50 goes down, 33.501 up.
    #expect(monthlyTableNumber(rates: rates(214_400, 2_000), churchMember: false) == 33)
    #expect(monthlyTableNumber(rates: rates(214_400, 2_010), churchMember: false) == 34)
  }
}
