import Economy
import Foundation
import Law
import LawData
import Testing

@testable import Appraisal

@Suite struct PresentValueTests {
  private func weights(_ settings: AppraisalSettings, start: YearMonth, months: Int) -> [Double] {
    var reader = ParameterReader()
    let lastYear = (start + months - 1).year
    let value = PresentValue(
      settings, start: start, lastYear: lastYear, prices: ConsumerPrices(reader: &reader))
    return (0..<months).map { value.weight(start + $0) }
  }

  @Test func theFirstMonthInItsOwnPricesWeighsOne() {
    let weights = weights(AppraisalSettings(priceYear: 2019), start: 2019_03, months: 1)
    #expect(weights == [1])
  }

  /// Month 12 is a year later: 1 / 1.035, and the prices of 2020 in those of 2019 (334.26 / 335.92).
  @Test func aYearLaterIsDiscountedAndDeflated() {
    let weights = weights(AppraisalSettings(priceYear: 2019), start: 2019_01, months: 13)
    let aYear: Double = 334.26 / 335.92 / 1.035
    let halfAYear: Double = pow(1.035, -0.5)
    #expect(abs(weights[12] - aYear) < 1e-12)
    #expect(abs(weights[6] - halfAYear) < 1e-12)
  }

  /// 2026 has no index: 2 % on 2025; later years are in the prices of 2026 already.
  @Test func yearsWithoutAnIndexGrowByTwoPerCent() {
    let settings = AppraisalSettings(discountRate: .zero, priceYear: 2025)
    let weights = weights(settings, start: 2025_12, months: 26)
    let growth: Double = 1 / 1.02
    for month in [1, 14, 25] { #expect(abs(weights[month] - growth) < 1e-12) }
  }
}
