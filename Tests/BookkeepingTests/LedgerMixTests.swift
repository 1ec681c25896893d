import Bookkeeping
import Economy
import Testing

@Suite struct LedgerMixTests {
  /// A third and two thirds of 1 öre: 0.333333 and 0.666667, each rounded once; both sides of a line together.
  @Test func roundsEachCellOnceAndBalances() throws {
    var one = Ledger(start: 2019_01, monthCount: 2)
    one.post(.wage, month: 0, Money(ore: 1))
    one.post(.taxCredits, month: 1, Money(ore: -101))
    var mix = LedgerMix(start: 2019_01, monthCount: 2)
    mix.add(one, weight: 500_000)
    mix.add(Ledger(start: 2019_01, monthCount: 2), weight: 500_000)
    #expect(mix.ledger[.wage, 0] == Money(ore: 1))
    #expect(mix.ledger[.taxCredits, 1] == Money(ore: -51))
    var less = LedgerMix(start: 2019_01, monthCount: 2)
    less.add(one, weight: 333_333)
    less.add(Ledger(start: 2019_01, monthCount: 2), weight: 666_667)
    #expect(less.ledger[.wage, 0] == .zero)
    try Conservation.check(mix.ledger)
  }

  @Test func aWholeBookIsItself() throws {
    var random = SeededRandom(seed: 5)
    var ledger = Ledger(start: 2019_01, monthCount: 30)
    for line in Line.allCases {
      for month in 0..<30 {
        ledger.post(line, month: month, Money(ore: Int.random(in: -9_000_000...9_000_000, using: &random)))
      }
    }
    var mix = LedgerMix(start: 2019_01, monthCount: 30)
    mix.add(ledger, weight: 400_001)
    mix.add(ledger, weight: 599_999)
    #expect(mix.ledger == ledger)
    try Conservation.check(mix.ledger)
  }
}
