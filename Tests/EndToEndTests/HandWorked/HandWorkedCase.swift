import Appraisal
import Bookkeeping
import Economy
import Foundation
import ScenarioFormat
import Testing

/// A scenario of the repository as the model answers it, read by month and year.
struct HandWorkedCase {
  let result: ScenarioResult

  init(_ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Scenarios").path
    let reader = ScenarioReader(municipalities: .register, workingFolder: folder) {
      Array(try Data(contentsOf: URL(fileURLWithPath: $0)))
    }
    let decoded = try reader.read(path: "\(folder)/\(name).json5").get()
    result = try decoded.scenario.appraised()
  }

  func without(_ line: Line, _ month: YearMonth) -> Money { Self.amount(result.without, line, month) }
  func with(_ line: Line, _ month: YearMonth) -> Money { Self.amount(result.with, line, month) }

  /// A path's amount over the booked months of a calendar year.
  func with(_ line: Line, year: Int) -> Money { Self.amount(result.with, line, year: year) }
  func without(_ line: Line, year: Int) -> Money { Self.amount(result.without, line, year: year) }

  /// With − without over the horizon, from payer to receiver.
  func change(_ line: Line) -> Money {
    (0..<result.with.monthCount).reduce(.zero) { $0 + result.with[line, $1] - result.without[line, $1] }
  }

  /// What is received in a year by `views.own`; zero where the year is not there.
  static func own(_ tax: LocalTaxOfOne, _ year: Int) -> Money {
    tax.ownByYear.first { $0.year == year }?.amount ?? .zero
  }

  private static func amount(_ ledger: Ledger, _ line: Line, _ month: YearMonth) -> Money {
    ledger[line, month - ledger.start]
  }

  private static func amount(_ ledger: Ledger, _ line: Line, year: Int) -> Money {
    (0..<ledger.monthCount).filter { ledger.month($0).year == year }
      .reduce(.zero) { $0 + ledger[line, $1] }
  }
}

func kr(_ kronor: Int) -> Money { Money(kronor: kronor) }

/// A share in millionths of an amount, to the nearest öre, halves up.
func part(_ millionths: Int, of amount: Money) -> Money { fraction(millionths, of: 1_000_000, amount) }

/// A fraction of an amount, to the nearest öre, halves up.
func fraction(_ numerator: Int, of denominator: Int, _ amount: Money) -> Money {
  Money(ore: (2 * amount.ore * numerator + denominator) / (2 * denominator))
}

/// A share in millionths of whole kronor, öre dropped (IL 65 kap. 3 §, 67 kap. 1 §).
func droppedOre(_ millionths: Int, of kronor: Int) -> Int { kronor * millionths / 1_000_000 }

/// Down to whole hundreds of kronor (IL 1 kap. 5 §).
func downToHundreds(_ amount: Money) -> Int { amount.ore / 10_000 * 100 }

/// Thousandths of a krona up to whole hundreds of kronor (IL 63 kap. 2 §).
func upToHundreds(thousandths: Int) -> Int { (thousandths + 99_999) / 100_000 * 100 }

/// The holiday supplement: 25 days at 0.8 % of the monthly wage, earned by twelfths of the year.
func holidaySupplement(_ parts: (months: Int, wage: Money)...) -> Money {
  Money(ore: (2 * parts.reduce(0) { $0 + 25 * 8 * $1.months * $1.wage.ore } + 12_000) / 24_000)
}

/// What an employer with collective agreement pays beside the wage in a month.
struct HandEmployer {
  let contributions: Money
  let pension: Money
  let insurance: Money
  let payrollTax: Money
  let full: Money

  /// SAL 2 kap. 26 § and lag 1994:1920: 31.42 %; agreed pension, of a private employer 4.5 %, and insurance in
  /// millionths; lag 1991:687: 24.26 % of the pension.
  init(gross: Money, insurance millionths: Int, pension pensionMillionths: Int = 45_000) {
    contributions = part(314_200, of: gross)
    pension = part(pensionMillionths, of: gross)
    insurance = part(millionths, of: gross)
    payrollTax = part(242_600, of: pension)
    full = gross + contributions + pension + insurance + payrollTax
  }

  func expect(_ tested: HandWorkedCase, _ month: YearMonth, productivity: Int) {
    #expect(tested.with(.employerContributions, month) == contributions)
    #expect(tested.with(.agreedPension, month) == pension)
    #expect(tested.with(.agreedInsurance, month) == insurance)
    #expect(tested.with(.payrollTaxOnPension, month) == payrollTax)
    #expect(tested.with(.production, month) == part(productivity, of: full))
  }
}
