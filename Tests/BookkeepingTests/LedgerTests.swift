import Bookkeeping
import Economy
import Testing

@Suite struct LedgerTests {
  @Test func everyLineIsDeclaredOnce() {
    #expect(LineDeclaration.all.map(\.line) == Line.allCases)
    for declaration in LineDeclaration.all {
      #expect(declaration.payer != declaration.receiver)
      #expect(!declaration.swedishLabel.isEmpty && !declaration.englishLabel.isEmpty)
    }
  }

  @Test func aPostingMovesMoneyFromPayerToReceiver() throws {
    var ledger = Ledger(start: 2019, monthCount: 2)
    ledger.post(.socialAssistance, month: 1, Money(kronor: 4_080))
    #expect(ledger.balance(of: .municipality, month: 1) == Money(kronor: -4_080))
    #expect(ledger.balance(of: .individual, month: 1) == Money(kronor: 4_080))
    #expect(ledger[.socialAssistance, 1] == Money(kronor: 4_080))
    #expect(ledger[.socialAssistance, 0] == .zero)
    try Conservation.check(ledger)
  }

  @Test func aBrokenLedgerIsCaught() {
    var ledger = Ledger(start: 2019, monthCount: 2)
    ledger.post(.wage, month: 0, Money(kronor: 21_600))
    ledger.postOneSided(.wage, month: 1, Money(ore: 1))
    #expect(throws: ConservationFailure.self) { try Conservation.check(ledger) }
  }

  @Test func clearingKeepsTheShape() {
    var ledger = Ledger(start: 2019, monthCount: 2)
    ledger.post(.wage, month: 0, Money(kronor: 21_600))
    ledger.clear()
    #expect(ledger == Ledger(start: 2019, monthCount: 2))
  }
}
