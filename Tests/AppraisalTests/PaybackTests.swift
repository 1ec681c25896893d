import Economy
import Testing

@testable import Appraisal

@Suite struct PaybackTests {
  @Test func theFirstMonthFromWhichTheSumStaysUp() {
    func payback(_ kronor: [Int]) -> Int? { paybackMonth(kronor.map { Money(kronor: $0) }) }
    #expect(payback([0, 5, 10]) == 0)
    #expect(payback([-10, -5, 0, 5]) == 3)
    #expect(payback([-10, 5, -1, 5]) == 4)
    #expect(payback([5, -1]) == nil)
    #expect(payback([]) == 0)
  }

  @Test func agreesWithASearchOfEveryMonth() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<2_000 {
      let sums = (0..<Int.random(in: 1...24, using: &random)).map { _ in
        Money(kronor: Int.random(in: -20...20, using: &random))
      }
      let expected: Int? =
        sums.allSatisfy { $0 >= .zero }
        ? 0 : (1...sums.count).first { month in sums[(month - 1)...].allSatisfy { $0 >= .zero } }
      #expect(paybackMonth(sums) == expected)
    }
  }
}
