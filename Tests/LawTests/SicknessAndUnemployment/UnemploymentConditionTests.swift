import Economy
import LawData
import Testing

@testable import Law

/// Whether a job has earned unemployment benefit: lag 1997:238 12 § and lag 2024:506 3 kap. 2 §.
@Suite struct UnemploymentConditionTests {
  private static func condition(
    _ worked: [Int], percent: Int = 100, wage: Int = 20_000, at month: YearMonth
  ) throws -> UnemploymentCondition {
    var reader = ParameterReader()
    let frame = worked.map { works in
      works == 0
        ? WorkedMonth.idle
        : WorkedMonth(extent: Rate(partsPerMillion: percent * 10_000), wage: Money(kronor: wage))
    }
    return try UnemploymentCondition(frame: frame, at: month, reader: &reader)
  }

  private static func last(_ months: Int) -> [Int] {
    Array(repeating: 0, count: 12 - months) + Array(repeating: 1, count: months)
  }

  @Test func sixMonthsOfFullTimeAreEnough() throws {
    #expect(try Self.condition(Self.last(6), at: 2019_07).unmet == nil)
    #expect(
      try Self.condition(Self.last(5), at: 2019_07).unmet == .work(months: 5, needed: 6, hours: 80))
  }

  /// The months need not be in a row by the main rule.
  @Test func monthsMayLieApart() throws {
    #expect(try Self.condition([1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0], at: 2019_01).unmet == nil)
  }

  /// 165 hours are full time: 48 % is 79 hours, 49 % is 81. Six months of 79 are 474 hours, below 480.
  @Test func eightyHoursTo2020() throws {
    #expect(try Self.condition(Self.last(12), percent: 48, at: 2020_03).unmet != nil)
    #expect(try Self.condition(Self.last(12), percent: 49, at: 2020_03).unmet == nil)
  }

  /// From April 2020 60 hours: 36 % is 59, 37 % is 61.
  @Test func sixtyHoursFrom2020() throws {
    #expect(try Self.condition(Self.last(12), percent: 36, at: 2020_04).unmet != nil)
    #expect(try Self.condition(Self.last(12), percent: 37, at: 2020_04).unmet == nil)
  }

  /// The other rule: 5 months at full time and one at half are six in a row with 5 × 165 + 82 hours; the main rule is
  /// met too. At 31 % (51 hours) for one and full time for five it is the other rule alone.
  @Test func fourHundredAndEightyHoursInARow() throws {
    var reader = ParameterReader()
    let full = WorkedMonth(extent: .one, wage: Money(kronor: 20_000))
    let little = WorkedMonth(extent: Rate(partsPerMillion: 310_000), wage: Money(kronor: 6_200))
    let less = WorkedMonth(extent: Rate(partsPerMillion: 290_000), wage: Money(kronor: 5_800))
    let before = Array(repeating: WorkedMonth.idle, count: 6)
    let frame = before + [little] + Array(repeating: full, count: 5)
    #expect(try UnemploymentCondition(frame: frame, at: 2019_01, reader: &reader).unmet == nil)
    let other = before + [less] + Array(repeating: full, count: 5)
    #expect(try UnemploymentCondition(frame: other, at: 2019_01, reader: &reader).unmet != nil)
  }

  /// The base is what the whole frame has paid: eight months of 20 000 are 160 000.
  @Test func theBaseIsTheYearsIncome() throws {
    #expect(try Self.condition(Self.last(8), at: 2019_01).income == Money(kronor: 8 * 20_000))
  }

  @Test func incomeFromOctober2025() throws {
    let enough = try Self.condition(Self.last(6), wage: 20_000, at: 2025_10)
    #expect(enough.unmet == nil && enough.qualifyingMonths == 6)
    #expect(
      try Self.condition(Self.last(6), wage: 19_999, at: 2025_10).unmet
        == .income(
          Money(kronor: 6 * 19_999), least: Money(kronor: 120_000), months: 6, neededMonths: 4))
    // Twelve months below 11 000 are 131 988 kronor, and no month counts.
    #expect(
      try Self.condition(Self.last(12), wage: 10_999, at: 2025_10).unmet
        == .income(
          Money(kronor: 12 * 10_999), least: Money(kronor: 120_000), months: 0, neededMonths: 4))
    #expect(try Self.condition(Self.last(3), wage: 40_000, at: 2025_10).unmet != nil)
  }
}
