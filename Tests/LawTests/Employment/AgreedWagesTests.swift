import Economy
import Law
import LawData
import Testing

/// The lowest wages of collective agreements, and the default entry wage that is their mean.
@Suite struct AgreedWagesTests {
  private static func table() throws -> [ExitCaseTable.Row] {
    try ExitCaseTable("Employment/agreed_wages.csv", file: #filePath).rows
  }

  /// Every row of the table: the wage in its first and last month, the confidence, and nothing beside the rows.
  @Test func everyRow() throws {
    let rows = try Self.table().filter { $0.fields["agreement"] != "default" }
    #expect(rows.count == 49)
    for row in rows {
      let comment: Comment = "row \(row.number)"
      let wage = try #require(
        AgreedWage(agreement: row.text("agreement"), category: row.text("category")), comment)
      let first = try max(row.month("from"), 2016_01)
      for month in [first, min(try row.month("through"), 2026_12)] {
        var reader = ParameterReader()
        #expect(try reader.money(wage.parameter, at: month) == Money(kronor: row.integer("kronor")), comment)
        let use = try #require(reader.uses.first)
        let entry = wage.parameter.entries[use.entry]
        let told = try row.text("confidence")
        let isAssumption = told == "assumption"
        #expect((entry.status == .assumption) == isAssumption, comment)
        if told.hasPrefix("derived") || told.contains("hourly") { #expect(entry.status == .derived, comment) }
      }
    }
    let entries = WageAgreement.all.flatMap(\.categories).reduce(0) { $0 + $1.parameter.entries.count }
    #expect(entries == rows.count)
  }

  /// A month after the last row of a category has no wage, nor one between two rows that do not meet.
  @Test func noWageOutsideTheRows() throws {
    func wage(_ agreement: String, _ month: YearMonth) throws -> Money? {
      var reader = ParameterReader()
      let agreed = try #require(AgreedWage(agreement: agreement))
      return try? reader.money(agreed.parameter, at: month)
    }
    #expect(try wage("kommun", 2018_12) == Money(kronor: 18_700))
    #expect(try wage("kommun", 2019_01) == nil)
    #expect(try wage("kommun", 2022_01) == Money(kronor: 20_220))
    #expect(try wage("detaljhandel", 2016_03) == nil)
    #expect(try wage("parkering", 2020_04) == nil)
    let periods = try #require(AgreedWage(agreement: "kommun")).knownPeriods
    #expect(periods.map(\.first) == [2016_05, 2022_01])
    #expect(periods.map(\.last) == [2018_12, 2025_03])
  }

  @Test func namesAreFoundInAnyCase() {
    #expect(AgreedWage(agreement: "Detaljhandelsavtalet") == AgreedWage(agreement: "detaljhandel"))
    #expect(AgreedWage(agreement: "DETALJHANDEL")?.category == "utan erfarenhet")
    #expect(AgreedWage(agreement: "gröna riksavtalet", category: "Grupp 1")?.category == "grupp 1")
    #expect(AgreedWage(agreement: "detaljhandel", category: "grupp 1") == nil)
    #expect(AgreedWage(agreement: "handel") == nil)
  }

  /// The lowest of all agreements; the common wage of extra jobs is none.
  @Test func theLowestOfAllAgreements() {
    #expect(WageAgreement.lowest(in: 2018_06)?.monthlyWage == Money(kronor: 18_700))
    #expect(WageAgreement.lowest(in: 2018_06)?.agreement.name == "HÖK Kommunal")
    #expect(WageAgreement.lowest(in: 2021_01)?.monthlyWage == Money(kronor: 21_970))
    #expect(WageAgreement.lowest(in: 2015_12) == nil)
  }

  /// The mean of retail and hotels over the months of the calendar year that are known, to whole hundreds.
  @Test(arguments: 2016...2026) func theDefaultIsTheMean(year: Int) throws {
    var reader = ParameterReader()
    let means = try ["detaljhandel", "hotell och restaurang"].map { name in
      let wage = try #require(AgreedWage(agreement: name))
      let months = (0..<12).compactMap { reader.peek(wage.parameter, at: YearMonth(januaryOf: year) + $0) }
      return Double(months.reduce(0, +)) / Double(months.count)
    }
    let mean = means.reduce(0, +) / 2
    let rounded = Int((mean / 100).rounded()) * 100
    let found = try DefaultEntryWage.monthlyWage(at: YearMonth(januaryOf: year), reader: &reader)
    #expect(found == Money(kronor: rounded))
    let row = try Self.table().first {
      $0.fields["agreement"] == "default" && $0.fields["from"] == "\(year)-01"
    }
    #expect(try found == Money(kronor: #require(row).integer("kronor")))
  }
}
