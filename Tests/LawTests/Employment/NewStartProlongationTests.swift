import Economy
import Law
import LawData
import Testing

/// Förordning 2018:43 15 a §: twelve months more at the same employer, in July–December 2020 and March–December 2021.
@Suite struct NewStartProlongationTests {
  /// - Returns: the first month of prolonged support, or the first unsupported month with its sign turned.
  private func outcome(
    start: YearMonth, months: Int, absence: Int, born: YearMonth = 1985_04
  ) throws -> (prolonged: YearMonth?, unsupported: YearMonth?) {
    var reader = ParameterReader()
    let terms = try newStartTerms(
      decision: start, born: born, groups: [], absenceMonths: absence, reader: &reader)
    do {
      let first = try qualifyForNewStart(
        start...start + (months - 1), decision: start, terms: terms, reader: &reader)
      return (first, nil)
    } catch QualificationError.refusal(let refusal) {
      guard case .tooLong(let month, _) = refusal.reason else { return (nil, nil) }
      return (nil, month)
    }
  }

  /// Support for 24 months from each start: the next month is to lie in one of the two periods.
  @Test(
    arguments: [
      (2018_06, false), (2018_07, true), (2018_12, true), (2019_01, false), (2019_02, false), (2019_03, true),
      (2019_12, true), (2020_01, false),
    ] as [(YearMonth, Bool)])
  func theNewDecisionFallsWithinThePeriods(start: YearMonth, isProlonged: Bool) throws {
    let found = try outcome(start: start, months: 36, absence: 30)
    #expect(found.prolonged == (isProlonged ? start + 24 : nil))
    #expect(found.unsupported == (isProlonged ? nil : start + 24))
  }

  @Test func itIsTwelveMonthsAndOnce() throws {
    #expect(try outcome(start: 2018_10, months: 36, absence: 30).prolonged == 2020_10)
    #expect(try outcome(start: 2018_10, months: 37, absence: 30).unsupported == 2021_10)
    // Not twice, though the second period has begun when the first twelve months end.
    #expect(try outcome(start: 2018_07, months: 48, absence: 30).unsupported == 2021_07)
    // The young: twelve months and twelve more.
    #expect(try outcome(start: 2020_03, months: 24, absence: 14, born: 1997_01).prolonged == 2021_03)
    // Nothing is prolonged that ends in time.
    #expect(try outcome(start: 2018_10, months: 24, absence: 30) == (nil, nil))
  }
}
