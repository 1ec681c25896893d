import Testing

@testable import Appraisal

@Suite struct QuotientTests {
  @Test(
    arguments: [
      // 2 / 3, 1 / 8 and their negatives: halves away from zero.
      (2, 3, 3, 667), (-2, 3, 3, -667), (2, -3, 3, -667), (1, 8, 2, 13), (-1, 8, 2, -13), (0, 7, 4, 0),
      (7, 1, 0, 7),
    ])
  func isRoundedOnce(numerator: Int, denominator: Int, decimals: Int, expected: Int) throws {
    let quotient = try #require(Quotient(Int128(numerator), over: Int128(denominator)))
    #expect(quotient.rounded(decimals: decimals) == expected)
  }

  @Test func isInLowestTermsWithAPositiveDenominator() throws {
    let quotient = try #require(Quotient(-50, over: -20))
    #expect(quotient.numerator == 5 && quotient.denominator == 2)
    #expect(quotient == Quotient(5, over: 2))
    #expect(Quotient(0, over: -9) == Quotient(0))
    #expect(Quotient(1, over: 0) == nil)
  }

  @Test func whatDoesNotFitIsTheLargestThatDoes() throws {
    #expect(Quotient(.max).rounded(decimals: 6) == .max)
    #expect(Quotient(.min).rounded(decimals: 6) == .min)
    #expect(try #require(Quotient(.max, over: 1)).rounded(decimals: 6) == .max)
    #expect(try #require(Quotient(-.max, over: 1)).rounded(decimals: 6) == .min)
  }
}
