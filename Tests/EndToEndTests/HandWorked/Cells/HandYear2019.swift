import Bookkeeping
import Economy

/// 2019 by hand for the parent of one in Oskarshamn: what every cell of the year shares.
enum HandYear2019 {
  /// SFB 15 kap. 2 §, and 18 kap. 20 § for a child under eleven.
  static let childAllowance = kr(1_250)
  static let maintenanceSupport = kr(1_573)
  /// SFB 97 kap. 18 and 22 §§: half of what is between 1 400 and 5 300, and 1 500 for one child.
  static let housingBeforeIncome = kr((5_300 - 1_400) / 2 + 1_500)
  /// SoF 2 kap. 1 § 2019: single, a child of 1–2 with lunch at preschool, common costs of two; SoL 4 kap. 3 §: rent,
  /// electricity and insurance.
  static let need = kr(3_090 + 2_190 + 1_100 + 6_500 + 400 + 130)
  /// A household-month of assistance costs 2 288 kr of administration (all municipalities), of which 0.3 is set
  /// free in the first year.
  static let administration = part(300_000, of: kr(2_288))
  /// Monday to Friday, January to December.
  static let weekdays = [23, 20, 21, 22, 23, 20, 23, 22, 21, 23, 21, 22]

  /// The child's benefits, and the place at preschool: 156 236 kr a year (Kolada N11008, all municipalities).
  static var household: [HandEntry] {
    [
      HandEntry(.childAllowance, from: .state, to: .individual, childAllowance),
      HandEntry(.maintenanceSupport, from: .state, to: .individual, maintenanceSupport),
      HandEntry(.childcarePlace, from: .municipality, to: .economy, fraction(1, of: 12, kr(156_236))),
    ]
  }

  /// SFB 97 kap. 15–21 §§: 20 % of the year's income above 142 000 is taken off.
  static func housingAllowance(income: Money) -> Money {
    EndToEndTests.housingAllowance(
      before: housingBeforeIncome, excess: [Money(ore: max(0, income.ore - 14_200_000))])
  }

  /// Förordning 2001:160 3 §: 3 % of the month's taxable income up to 47 490, to the nearest krona.
  static func preschoolFee(_ income: Money) -> Money { kr((min(income.ore, 4_749_000) * 3 + 5_000) / 10_000) }

  /// The tax on a year's wages of 3.24–7.88 price base amounts (46 500).
  /// - Parameters:
  ///   - rates: municipality and region, hundredths of a per cent.
  ///   - burial: millionths.
  static func taxOnWages(
    _ gross: [Money], rates: (municipal: Int, regional: Int) = (2_226, 1_137), burial: Int = 2_530
  ) -> HandTax {
    let assessed = downToHundreds(gross.reduce(.zero, +))
    // IL 63 kap. 3 §: 0.77 PBB − 10 % × (income − 3.11 PBB).
    let allowance = upToHundreds(thousandths: 770 * 46_500 - 100 * (assessed - 311 * 465))
    let taxable = assessed - allowance
    // IL 67 kap. 7 §: 1.703 PBB + 12.8 % × (income − 3.24 PBB), less the allowance.
    let base = 1_703 * 46_500 + 128 * (assessed - 324 * 465) - 1_000 * allowance
    let local = rates.municipal + rates.regional
    // Lag 1994:1744: 7 %, to the nearest hundred, fifty down.
    let pension = (assessed * 7 + 4_999) / 10_000 * 100
    return HandTax(
      year: 2019, gross: gross, local: droppedOre(local * 100, of: taxable), rates: rates,
      burial: droppedOre(burial, of: taxable), pension: pension,
      service: 2_092 * 64_400 / 100_000,  // lag 2018:1893: 1 % of at most 2.092 IBB
      credits: [pension, base * local / 10_000_000])
  }
}
