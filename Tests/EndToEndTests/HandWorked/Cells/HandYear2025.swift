import Bookkeeping
import Economy

/// 2025 by hand for the parent of one in Oskarshamn: what every cell of the year shares.
enum HandYear2025 {
  /// SFB 15 kap. 2 §, and 18 kap. 20 § for a child under seven.
  static let childAllowance = kr(1_250)
  static let maintenanceSupport = kr(1_673)
  /// SFB 97 kap. 18 and 22 §§: half of what is between 1 400 and 5 300, and 1 500 for one child.
  static let housingBeforeIncome = kr((5_300 - 1_400) / 2 + 1_500)
  /// SFS 2024:1016 and, from July, SoF 2025:468 12 kap. 1–3 §§: single, a child of 1–2 with lunch at preschool, common
  /// costs of two; rent, electricity and insurance.
  static let need = kr(3_910 + 2_780 + 1_400 + 7_900 + 400 + 130)
  /// A household-month of assistance costs 3 338 kr of administration in 2022 (all municipalities), with CPI from
  /// 371.91 to 417.98; of it 0.3 is set free in the first year.
  static let administration = fraction(3 * 41_798, of: 10 * 37_191, kr(3_338))
  /// Monday to Friday, January to December.
  static let weekdays = [23, 20, 21, 22, 22, 21, 23, 21, 22, 23, 20, 23]

  /// The child's benefits, and the place at preschool: 169 451 kr a year in 2022 (Kolada N11008, all municipalities)
  /// with CPI from 371.91 to 417.98.
  static var household: [HandEntry] {
    [
      HandEntry(.childAllowance, from: .state, to: .individual, childAllowance),
      HandEntry(.maintenanceSupport, from: .state, to: .individual, maintenanceSupport),
      HandEntry(
        .childcarePlace, from: .municipality, to: .economy, fraction(41_798, of: 12 * 37_191, kr(169_451))),
    ]
  }

  /// SFB 97 kap. 15–21 §§: 20 % of the year's income above 150 000 is taken off; 97 kap. 23 a §: 25 % more to June.
  static func housingAllowance(income: Money) -> [Money] {
    let excess = Money(ore: max(0, income.ore - 15_000_000))
    return (1...12).map { month in
      EndToEndTests.housingAllowance(
        before: housingBeforeIncome, excess: [excess], addition: month < 7 ? 25 : 0)
    }
  }

  /// Förordning 2001:160 3 §: 3 % of the month's taxable income up to 59 440, to the nearest krona.
  static func preschoolFee(_ income: Money) -> Money { kr((min(income.ore, 5_944_000) * 3 + 5_000) / 10_000) }

  /// The path of one who has assistance and no income of their own all year.
  static var onAssistance: [HandEntry] {
    let housing = housingAllowance(income: .zero)
    let assistance = housing.map { need - childAllowance - maintenanceSupport - $0 }
    return household + [
      HandEntry(.housingAllowance, from: .state, to: .individual, housing),
      HandEntry(.socialAssistance, from: .municipality, to: .individual, assistance),
      HandEntry(.assistanceAdministration, from: .municipality, to: .economy, administration),
    ]
  }

  /// What a household has and pays in a year of work at 26 500 kr, whoever the employer is.
  static func atWork(_ work: HandYearOfWork) -> [HandEntry] {
    let tax = taxOnWages(work.gross)
    let housing = housingAllowance(income: work.gross.reduce(.zero, +))
    let fees = work.gross.map(preschoolFee)
    // SoL 4 kap. 1 b §, from July 12 kap. 8 §: three quarters of the net wage count, and nothing is left to pay.
    let left = (1...12).map { month in
      assistance(
        need: need + fees[month - 1],
        income: childAllowance + maintenanceSupport + housing[month - 1], netWage: tax.net(month))
    }
    return household + tax.entries + [
      HandEntry(.housingAllowance, from: .state, to: .individual, housing),
      HandEntry(.childcareFee, from: .individual, to: .municipality, fees),
      HandEntry(.socialAssistance, from: .municipality, to: .individual, left),
    ]
  }

  // MARK: Tax. PBB 58 800, IBB 80 600.

  /// The tax on a year's wages of 3.24–7.88 price base amounts.
  /// - Parameters:
  ///   - rates: municipality and region, hundredths of a per cent.
  ///   - burial: millionths.
  static func taxOnWages(
    _ gross: [Money], rates: (municipal: Int, regional: Int) = (2_235, 1_186), burial: Int = 2_930
  ) -> HandTax {
    let assessed = downToHundreds(gross.reduce(.zero, +))
    // IL 63 kap. 3 §: 0.77 PBB − 10 % × (income − 3.11 PBB).
    let allowance = upToHundreds(thousandths: 770 * 58_800 - 100 * (assessed - 311 * 588))
    // IL 67 kap. 7 §: 1.813 PBB + 19.9 % × (income − 3.24 PBB), less the allowance.
    let base = 1_813 * 58_800 + 199 * (assessed - 324 * 588) - 1_000 * allowance
    return tax(
      gross, assessed, allowance: allowance, rates, burial: burial,
      workIncome: base * (rates.municipal + rates.regional) / 10_000_000)
  }

  /// The tax on a year's taxable benefits of 0.99–2.72 price base amounts: no credit for work income.
  static func taxOnBenefits(
    _ gross: [Money], rates: (municipal: Int, regional: Int) = (2_235, 1_186), burial: Int = 2_930
  ) -> HandTax {
    let assessed = downToHundreds(gross.reduce(.zero, +))
    // IL 63 kap. 3 §: 0.423 PBB + 20 % × (income − 0.99 PBB).
    let allowance = upToHundreds(thousandths: 423 * 58_800 + 200 * (assessed - 99 * 588))
    return tax(gross, assessed, allowance: allowance, rates, burial: burial, workIncome: 0)
  }

  private static func tax(
    _ gross: [Money], _ assessed: Int, allowance: Int, _ rates: (municipal: Int, regional: Int), burial: Int,
    workIncome: Int
  ) -> HandTax {
    let taxable = assessed - allowance
    // Lag 1994:1744: 7 %, to the nearest hundred, fifty down.
    let pension = (assessed * 7 + 4_999) / 10_000 * 100
    // IL 67 kap. 46–48 §§: 0.75 % of what is taxable between 40 000 and 240 000.
    let earned = droppedOre(7_500, of: min(taxable, 240_000) - 40_000)
    return HandTax(
      year: 2025, gross: gross, local: droppedOre((rates.municipal + rates.regional) * 100, of: taxable),
      rates: rates, burial: droppedOre(burial, of: taxable), pension: pension,
      service: min(droppedOre(10_000, of: taxable), 155 * 80_600 / 10_000),  // 1 % of at most 1.55 IBB
      credits: [pension, workIncome, earned])
  }
}
