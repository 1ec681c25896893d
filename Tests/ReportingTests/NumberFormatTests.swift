import Economy
import Testing

@testable import Reporting

@Suite("Number format")
struct NumberFormatTests {
  private let swedish = NumberFormat(language: .swedish)
  private let english = NumberFormat(language: .english)

  @Test("groups of three with a hard space and a real minus sign")
  func grouping() {
    #expect(swedish.whole(0) == "0")
    #expect(swedish.whole(999) == "999")
    #expect(swedish.whole(1_000) == "1\u{A0}000")
    #expect(swedish.kronor(-1_234_567) == "\u{2212}1\u{A0}234\u{A0}567\u{A0}kr")
    #expect(english.kronor(-1_234_567) == "\u{2212}1,234,567\u{A0}SEK")
    #expect(swedish.signed(12) == "+12")
    #expect(swedish.signed(0) == "0")
    #expect(swedish.whole(Int.min) == "\u{2212}9\u{A0}223\u{A0}372\u{A0}036\u{A0}854\u{A0}775\u{A0}808")
  }

  @Test("öre and percentages keep the decimals they need")
  func decimals() {
    #expect(swedish.money(Money(ore: -5)) == "\u{2212}0,05")
    #expect(swedish.money(Money(ore: 123_450)) == "1\u{A0}234,50")
    #expect(english.money(Money(ore: 123_450)) == "1,234.50")
    #expect(swedish.percent(Rate(partsPerMillion: 314_200)) == "31,42\u{A0}%")
    #expect(english.percent(Rate(partsPerMillion: 800_000)) == "80%")
    #expect(swedish.decimal(423_000, decimals: 6) == "0,423")
  }
}
