import Economy
import Law
import LawData
import Testing

@Suite struct JobStimulusChainTests {
  /// Runs months of (wage, assistance above zero); tells in which the stimulus runs.
  private func run(
    before: Int, _ months: [(wage: Bool, assisted: Bool)], from start: YearMonth = 2019
  ) throws -> [Bool] {
    var reader = ParameterReader()
    var chain = JobStimulusChain(monthsBefore: before)
    var running: [Bool] = []
    for (place, month) in months.enumerated() {
      let law = try JobStimulusLaw(month: start + place, reader: &reader)
      running.append(chain.step(hasWage: month.wage, law: law))
      chain.record(assisted: month.assisted)
    }
    return running
  }

  private func months(
    _ count: Int, wage: Bool, assisted: Bool
  ) -> [(wage: Bool, assisted: Bool)] { Array(repeating: (wage, assisted), count: count) }

  @Test func startsInTheFirstMonthWhenSixMonthsWentBefore() throws {
    let running = try run(before: 6, months(25, wage: true, assisted: true))
    #expect(running == Array(repeating: true, count: 24) + [false])
  }

  @Test func fiveMonthsAreTooFewAndTheSixthCounts() throws {
    #expect(try run(before: 5, months(2, wage: true, assisted: true)) == [false, true])
  }

  @Test func startsWithTheFirstWageNotWithTheSixthMonth() throws {
    let waiting = months(3, wage: false, assisted: true)
    let running = try run(before: 6, waiting + months(24, wage: true, assisted: true))
    #expect(running == [false, false, false] + Array(repeating: true, count: 24))
  }

  @Test func aMonthWithoutAssistanceBreaksTheChain() throws {
    let broken = months(1, wage: false, assisted: false) + months(5, wage: false, assisted: true)
    #expect(try run(before: 12, broken + months(2, wage: true, assisted: true)).suffix(2) == [false, true])
  }

  @Test func runsOnWithoutWageAndWithoutAssistance() throws {
    let start = months(1, wage: true, assisted: true) + months(10, wage: false, assisted: false)
    let running = try run(before: 6, start + months(14, wage: true, assisted: true))
    #expect(running == Array(repeating: true, count: 24) + [false])
  }

  @Test func onlyMonthsAfterTheTwentyFourCountInANewChain() throws {
    let running = try run(before: 6, months(24 + 6 + 24 + 1, wage: true, assisted: true))
    let expected =
      Array(repeating: true, count: 24) + Array(repeating: false, count: 6)
      + Array(repeating: true, count: 24) + [false]
    #expect(running == expected)
  }

  @Test func withoutAssistanceBeforeOrDuringItNeverStarts() throws {
    #expect(try run(before: 0, months(40, wage: true, assisted: false)).allSatisfy { !$0 })
  }

  @Test func theMoveToANewActDoesNotBreakIt() throws {
    let running = try run(before: 6, months(25, wage: true, assisted: false), from: 2025_01)
    #expect(running == Array(repeating: true, count: 24) + [false])
  }
}
