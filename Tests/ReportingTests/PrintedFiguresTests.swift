import Appraisal
import Bookkeeping
import Economy
import Testing

@testable import Reporting

@Suite("Printed figures")
struct PrintedFiguresTests {
  @Test("every table of actors and lines adds up as printed", arguments: [UInt64(1), 2, 3, 4, 5, 6])
  func addsUp(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var sample = SampleResult()
    sample.with = Line.allCases.map { ($0, Int.random(in: 0...3_000_000, using: &random)) }
    sample.without = Line.allCases.map { ($0, Int.random(in: 0...3_000_000, using: &random)) }
    let result = sample.result
    let figures = PrintedFigures(result)
    #expect(figures.rows.count == 7)
    for row in figures.rows {
      #expect(row.with - row.without == row.change)
      #expect(row.inHand + row.later + row.notMoney == row.change)
      #expect(row.lines.reduce(0) { $0 + $1.with } == row.with)
      #expect(row.lines.reduce(0) { $0 + $1.without } == row.without)
      for year in figures.years.indices {
        #expect(row.lines.reduce(0) { $0 + $1.byYear[year] } == row.byYear[year])
      }
      for line in row.lines { #expect(line.with - line.without == line.change) }
      #expect(abs(row.change * 100 - result[row.actor].total.ore) < 100)
    }
    #expect(abs(figures.society(\.change) * 100 - result.society.total.ore) < 100)
  }

  @Test("what is nothing is printed as nothing")
  func zeroStaysZero() {
    let figures = PrintedFigures(SampleResult().result)
    let employer = figures[.employer]
    #expect(employer?.without == 0)
    #expect(employer?.lines.allSatisfy { $0.without == 0 } == true)
    #expect(figures[.eu]?.isEmpty == true)
  }

  @Test("what one lends and another borrows is the same, and society's nothing is printed as nothing")
  func loansCancel() {
    for ore in [12_345, 74_449, 99_950, 50_001, 33_333, 74_451] {
      var sample = SampleResult()
      sample.with += [(.studyLoan, ore), (.studyLoanDebt, ore), (.studyExtraLoan, 7_777)]
      let figures = PrintedFigures(sample.result)
      #expect(figures.society(\.loans) == 0)
      #expect(figures[.individual]?.loans == -(figures[.state]?.loans ?? 0))
      for row in figures.rows {
        for year in figures.years.indices {
          #expect(row.lines.reduce(0) { $0 + $1.byYear[year] } == row.byYear[year])
        }
      }
    }
  }

  @Test("the headline leaves study loans out")
  func studyLoan() {
    var sample = SampleResult()
    sample.without = []
    sample.with = [(.studyGrant, 318_400), (.studyLoan, 731_200), (.studyLoanDebt, 731_200)]
    let figures = PrintedFigures(sample.result)
    let row = figures[.individual]
    // 24 months: 3 184.00 × 24 and 7 312.00 × 24, and 0 + 1 + 2 öre a quarter's three months, eight times.
    #expect(row?.inHand == (3_184 + 7_312) * 24)
    #expect(row?.headline == 3_184 * 24)
    #expect(row?.later == -7_312 * 24)
  }
}
