import Economy
import Law
import LawData
import Testing

@Suite struct StudyAidLawTests {
  private func law(_ month: YearMonth) throws -> StudyAidLaw {
    var reader = ParameterReader()
    return try StudyAidLaw(month: month, reader: &reader)
  }

  /// Studiestödslagen 3 kap. 11–13 and 17 §§, studiestödsförordningen 3 kap. 11 a–c §§.
  @Test func officialWeeklyAmounts() throws {
    let table = try ExitCaseTable("StudyAid/weekly.csv", file: #filePath)
    #expect(table.rows.count == 411)
    for row in table.rows {
      let pace = try #require(StudyPace(rawValue: row.integer("pace")))
      let expected = try Money(kronor: row.integer("kronor"))
      let item = try row.text("item")
      for month in try [row.month("from"), row.month("to")] {
        let law = try law(month)
        let found: Money?
        switch item {
        case "generalGrant": found = law.weeklyGrant(.general, pace: pace)
        case "higherGrant": found = law.weeklyGrant(.higher, pace: pace)
        case "loanWithGeneralGrant": found = law.weeklyLoan(.general, pace: pace)
        case "loanWithHigherGrant": found = law.weeklyLoan(.higher, pace: pace)
        case "total": found = law.weeklyTotal(pace: pace)
        case "childSupplement":
          found = try law.weeklyChildSupplement(children: row.integer("children"), pace: pace)
        case "freeAmount20Weeks":
          found = isSuspended(month) ? expected : try freeAmount(month, weeks: 20, pace: pace)
        default: found = nil
        }
        #expect(found == expected, "row \(row.number): \(item) \(month)")
      }
    }
  }

  /// Studiestödslagen 3 kap. 17 §; CSN: no free amount from 2020-01-01 to 2022-06-30.
  @Test func officialFreeAmounts() throws {
    let table = try ExitCaseTable("StudyAid/free_amounts.csv", file: #filePath)
    #expect(table.rows.count == 286)
    for row in table.rows {
      let december = try YearMonth(januaryOf: row.integer("year")) + 11
      let weeks = try row.integer("weeks")
      for (pace, column) in [(StudyPace.full, "full"), (.threeQuarters, "three_quarters"), (.half, "half")] {
        let expected = try isSuspended(december) ? nil : Money(kronor: row.integer(column))
        #expect(
          try freeAmount(december, weeks: weeks, pace: pace) == expected, "row \(row.number): \(pace)")
      }
    }
  }

  private func freeAmount(_ month: YearMonth, weeks: Int, pace: StudyPace) throws -> Money? {
    var reader = ParameterReader()
    return try StudyFreeAmountLaw(month: month, pace: pace, reader: &reader).freeAmount(weeks: weeks)
  }

  @Test func onlyThePaceOfAFreeAmountIsRead() throws {
    var reader = ParameterReader()
    _ = try StudyFreeAmountLaw(month: 2024, pace: .half, reader: &reader)
    #expect(
      Set(reader.uses.map(\.parameter)) == [
        "base.priceBaseAmount", "studyAid.freeAmount.base.half", "studyAid.freeAmount.step.half",
        "studyAid.freeAmount.baseWeeks",
      ])
    #expect(throws: NotModelled.self) {
      try StudyFreeAmountLaw(month: 2015_12, pace: .half, reader: &reader)
    }
  }

  private func isSuspended(_ month: YearMonth) -> Bool { (2020_01...2022_06).contains(month) }

  @Test(arguments: [
    (2019_12 as YearMonth, false), (2020_01, true), (2021_12, true), (2022_06, true), (2022_07, false),
  ])
  func freeAmountIsSuspended(month: YearMonth, suspended: Bool) throws {
    #expect((try freeAmount(month, weeks: 20, pace: .full) == nil) == suspended)
  }

  /// 1.59 % became 1.74 % on 1 July 2018 (SFS 2017:1325): floor(45 500 × 0.0159) and floor(45 500 × 0.0174).
  @Test func grantRoseInJuly2018() throws {
    #expect(try law(2018_06).weeklyGrant(.general, pace: .full) == Money(kronor: 45_500 * 159 / 10_000))
    #expect(try law(2018_07).weeklyGrant(.general, pace: .full) == Money(kronor: 45_500 * 174 / 10_000))
  }

  /// Each child's part is rounded down before they are added: 0.33 %, 0.21 % and 0.11 % of 57 300.
  @Test func childSupplementRoundsEachChild() throws {
    let law = try law(2024_03)
    let parts = [57_300 * 33 / 10_000, 57_300 * 21 / 10_000, 57_300 * 11 / 10_000]
    #expect(law.weeklyChildSupplement(children: 0, pace: .full) == .zero)
    #expect(law.weeklyChildSupplement(children: 3, pace: .full) == Money(kronor: parts.reduce(0, +)))
    #expect(
      law.weeklyChildSupplement(children: 5, pace: .full) == Money(kronor: parts.reduce(parts[2] * 2, +)))
  }

  /// Studiestödsförordningen 3 kap. 11 a–c §§: through the half-year of the eighteenth birthday.
  @Test func childCountsThroughTheHalfYearOfEighteen() throws {
    let law = try law(2021_03)
    #expect(law.countsForChildSupplement(born: 2003_03, in: 2021_06) == true)
    #expect(law.countsForChildSupplement(born: 2003_03, in: 2021_07) == false)
    #expect(law.countsForChildSupplement(born: 2003_07, in: 2021_12) == true)
    #expect(law.countsForChildSupplement(born: 2003_07, in: 2022_01) == false)
    #expect(law.countsForChildSupplement(born: 2021_03, in: 2021_03) == true)
    #expect(law.countsForChildSupplement(born: 2021_04, in: 2021_03) == false)
  }

  /// The higher grant at half time without a loan, one child at home.
  @Test func oneCoursesFigures() throws {
    var needs = LawNeeds.StudyAid(courses: [LawNeeds.StudyCourse(pace: .half, grant: .higher)])
    needs.supplementPaces = [.half]
    needs.born = [2015]
    var reader = ParameterReader()
    let law = try StudyAidLaw(month: 2024, needs: needs, reader: &reader)
    #expect(
      Set(reader.uses.map(\.parameter)) == [
        "base.priceBaseAmount", "studyAid.higherGrant.half", "studyAid.childSupplement.firstChild.half",
        "studyAid.childSupplement.lastAge",
      ])
    #expect(try law.weeklyGrant(.higher, pace: .half) == self.law(2024).weeklyGrant(.higher, pace: .half))
    #expect(law.weeklyGrant(.general, pace: .half) == nil && law.weeklyGrant(.higher, pace: .full) == nil)
    #expect(law.weeklyTotal(pace: .half) == nil && law.weeklyLoan(.higher, pace: .half) == nil)
    #expect(law.weeklyChildSupplement(children: 1, pace: .half) != nil)
    #expect(law.weeklyChildSupplement(children: 2, pace: .half) == nil)
  }

  @Test func lastKnownLawIsCopied() throws {
    #expect(try law(2031_02) == law(2026_02))
  }

  @Test func isNotModelledBefore2016() {
    #expect(throws: NotModelled.self) { try law(2015_12) }
  }
}
