import Economy
import LawData
import Testing

@testable import Law

@Suite struct TaxTableComparisonTests {
  private func law(_ year: Int) throws -> MonthlyTableLaw {
    var reader = ParameterReader()
    return try MonthlyTableLaw(year: year, reader: &reader)
  }

  private func cell(
    _ lower: Int, _ upper: Int?, _ value: Int, column: Int = 1, percent: Bool = false, line: Int = 1
  ) -> OfficialTableCell {
    OfficialTableCell(
      line: line, table: 33, column: column, lower: lower, upper: upper, value: value, isPercent: percent)
  }

  private func comparison(_ cells: [OfficialTableCell], year: Int = 2025) throws -> TaxTableComparison {
    var comparison = TaxTableComparison(
      law: try law(year), keeping: 2, keepingBreaks: 2, sampling: 10)
    for cell in cells { comparison.add(cell) }
    return comparison
  }

  /// 2 100 × 12 = 25 200: 7 % × 25 200 = 1 764, rounded 1 800; 1 800 / 12 = 150.
  @Test func countsWhatIsEqualAndKeepsTheFirstThatDiffers() throws {
    let comparison = try comparison([
      cell(1, 2_000, 0), cell(2_001, 2_100, 150, line: 2), cell(2_001, 2_100, 151, column: 3, line: 2),
      cell(2_001, 2_100, 152, column: 3, line: 3), cell(2_001, 2_100, 153, column: 3, line: 4),
      cell(1_272_201, nil, 54, percent: true, line: 5),
    ])
    let total = comparison.total
    #expect(total.krona == 5 && total.kronaEqual == 2 && total.kronaDifferent == 3)
    #expect(total.withoutUpperLimit == 1 && total.percent == 0)
    #expect(comparison.kronaDifferences.map(\.cell.value) == [151, 152])
    #expect(comparison.tallies[.init(table: 33, column: 1)]?.kronaEqual == 2)
    #expect(comparison.columnsMissing == [2, 4, 5, 6])
  }

  /// 2025, table 33, to 20 100 kr: 241 200 a year; local rate 33 − 1.16 = 31.84 %.
  @Test func theStepsAddUpToTheValue() throws {
    let law = try law(2025)
    let steps = try #require(cell(20_001, 20_100, 0).steps(law))
    #expect(steps.annualIncome == 20_100 * 12)
    #expect(steps.tax.assessedIncome == 241_200)
    #expect(steps.tax.taxableIncome == steps.tax.assessedIncome - steps.tax.basicAllowance)
    #expect(steps.tax.localIncomeTax == steps.tax.taxableIncome * 3_184 / 10_000)
    #expect(steps.tax.burialFee == steps.tax.taxableIncome * 116 / 10_000)
    #expect(steps.monthly == steps.tax.finalTax / 12)
    #expect(
      steps.monthly == monthlyTableTax(upperLimit: 20_100, table: 33, column: .wage, law: law))
  }

  @Test func tellsWhereRowsAreMissingAndWhereATableEnds() throws {
    let comparison = try comparison([
      cell(1, 2_000, 0), cell(2_101, 2_200, 157, line: 2), cell(2_201, 2_300, 165, line: 3),
      cell(2_301, nil, 9, percent: true, line: 4),
    ])
    let gap = try #require(comparison.breaks.first)
    #expect(comparison.breakCount == 1)
    #expect(gap.line == 2 && gap.expected == 2_001 && gap.found == 2_101)
    #expect(comparison.tablesWithoutTop.isEmpty)
    #expect(try self.comparison([cell(1, 2_000, 0)]).tablesWithoutTop == [33])
  }

  @Test func aColumnOfAnotherYearIsCountedApart() throws {
    let after = try comparison([cell(1, 1, 0, column: 7)], year: 2024).total
    let between = try comparison([cell(1, 1, 0, column: 7)], year: 2023).total
    #expect(after.withoutColumn == 1 && after.krona == 0)
    #expect(between.withoutColumn == 0 && between.kronaEqual == 1)
    #expect(try comparison([cell(1, 2_000, 0)], year: 2023).columnsMissing == [2, 3, 4, 5, 6, 7])
  }

  @Test(arguments: [2017, 2019, 2025]) func aTableTellsItsYear(year: Int) throws {
    let official = try OfficialTables(year: year)
    let column = try #require(official.kronaColumns.first)
    let rows = zip(official.limits, column.values).prefix(300).map { limit, value in
      OfficialTableCell(
        line: 1, table: column.table, column: column.column, lower: limit, upper: limit, value: value,
        isPercent: false)
    }
    #expect(MonthlyTableYears.reproducing(Array(rows)) == [year])
    #expect(MonthlyTableYears.reproducing([]).isEmpty)
  }

  /// The least and the greatest that a file can hold.
  @Test(arguments: Array(2016...2026)) func everyRowThatCanBeReadCanBeComputed(year: Int) throws {
    let law = try law(year)
    for table in [2, 99] {
      for column in 1...7 {
        for upper in [1, 999_999_999] {
          for isPercent in [false, true] {
            let cell = OfficialTableCell(
              line: 1, table: table, column: column, lower: 0, upper: upper, value: 0, isPercent: isPercent)
            let isInTable = column < 7 || year == 2023
            #expect((cell.compared(with: law) == .withoutColumn) == !isInTable)
            #expect((cell.steps(law) == nil) == !isInTable)
          }
        }
      }
    }
  }

  @Test func namesWhatAYearLacks() {
    for year in 2016...2026 { #expect(MonthlyTableYears.missingParameters(in: year).isEmpty) }
    let after = Set(MonthlyTableYears.missingParameters(in: 2027).map(\.id))
    // Set for each year.
    #expect(
      after.isSuperset(of: [
        "base.priceBaseAmount", "base.incomeBaseAmount", "tax.state.threshold", "tax.publicServiceFee.cap",
      ]))
    // 20 % since before 2016, 7 % since before 2016.
    #expect(after.isDisjoint(with: ["tax.state.rate", "tax.generalPensionContribution.rate"]))
    let before = Set(MonthlyTableYears.missingParameters(in: 2015).map(\.id))
    #expect(before.isSuperset(of: ["base.priceBaseAmount", "tax.state.rate", "tax.state.upperThreshold"]))
  }
}
