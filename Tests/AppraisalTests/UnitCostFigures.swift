/// The unit costs of the random scenarios, stated again: kronor by year from 2016, then the CPI of SCB
/// (annual means, 1980 = 100; 2026 at 2 %), and the prices of 2026 from then on.
enum UnitCostFigures {
  /// Administration of social assistance, a household and month (Kolada).
  static let administration = [1_959, 2_040, 2_131, 2_288, 2_458, 2_825, 3_338]
  /// Adult education at compulsory level, a full-time student and year (Kolada N18020).
  static let basic = [50_502, 47_382, 57_451, 55_624, 64_896, 74_747, 87_920]
  /// Adult education at upper secondary level, a full-time student and year (Kolada N18100).
  static let upperSecondary = [32_851, 34_025, 34_438, 34_986, 33_667, 33_249, 39_794]

  /// Preschool, an enrolled child and year (Kolada N11008).
  static let preschool = [144_291, 148_474, 153_229, 156_236, 157_979, 162_980, 169_451]
  /// Leisure centre, an enrolled child and year (Kolada N13008).
  static let leisureCentre = [32_324, 33_375, 34_487, 40_110, 41_066, 42_458, 43_578]

  private static let index = [2022: 371.91, 2023: 403.70, 2024: 415.15, 2025: 417.98, 2026: 417.98 * 1.02]

  static func cost(_ known: [Int], in year: Int) -> Double {
    let place = min(year, 2022) - 2016
    guard year > 2022, let base = index[2022], let now = index[min(year, 2026)] else {
      return Double(known[place])
    }
    return Double(known[place]) * now / base
  }
}
