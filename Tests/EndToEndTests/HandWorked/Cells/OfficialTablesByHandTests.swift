import Economy
import Testing

/// The years' taxes by hand give the Tax Agency's monthly tables, whose rates are the table's number with 1.16 for
/// burial and church: the tax of twelve times the row's upper limit, a twelfth of it, öre dropped.
@Suite struct OfficialTablesByHandTests {
  /// Table 34, column 1 (wages), 21 801–22 000: 5 004 kr.
  @Test func wages2019() {
    let tax = HandYear2019.taxOnWages(everyMonth(kr(22_000)), rates: (3_284, 0), burial: 11_600)
    #expect(withheld(tax) == 5_004)
  }

  /// Table 34, column 1 (wages), 26 401–26 600: 5 374 kr.
  @Test func wages2025() {
    let tax = HandYear2025.taxOnWages(everyMonth(kr(26_600)), rates: (3_284, 0), burial: 11_600)
    #expect(withheld(tax) == 5_374)
  }

  /// Table 34, column 5 (benefits), 5 601–5 700: 1 206 kr.
  @Test func benefits2025() {
    let tax = HandYear2025.taxOnBenefits(everyMonth(kr(5_700)), rates: (3_284, 0), burial: 11_600)
    #expect(withheld(tax) == 1_206)
  }

  private func withheld(_ tax: HandTax) -> Int { tax.ofTheYear.ore / 100 / 12 }
}
