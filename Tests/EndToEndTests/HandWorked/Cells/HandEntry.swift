import Bookkeeping
import Economy

/// A line of a path by hand: who pays whom what, January to December.
struct HandEntry {
  let line: Line
  let payer: EconomicActor
  let receiver: EconomicActor
  let months: [Money]

  init(_ line: Line, from payer: EconomicActor, to receiver: EconomicActor, _ months: [Money]) {
    self.line = line
    self.payer = payer
    self.receiver = receiver
    self.months = months
  }

  /// The same amount every month.
  init(_ line: Line, from payer: EconomicActor, to receiver: EconomicActor, _ monthly: Money) {
    self.init(line, from: payer, to: receiver, everyMonth(monthly))
  }

  /// The year's amount.
  var total: Money { months.reduce(.zero, +) }
}

extension HandTax {
  /// The tax lines: local tax, fee of the burial authority, the rest to and from the state.
  var entries: [HandEntry] {
    lines.map { line, months in
      switch line {
      case .municipalIncomeTax: HandEntry(line, from: .individual, to: .municipality, months)
      case .regionalIncomeTax: HandEntry(line, from: .individual, to: .region, months)
      case .burialAndChurchFee: HandEntry(line, from: .individual, to: .others, months)
      case .taxCredits: HandEntry(line, from: .state, to: .individual, months)
      default: HandEntry(line, from: .individual, to: .state, months)
      }
    }
  }

  /// The year's tax after credits.
  var ofTheYear: Money { (1...12).reduce(.zero) { $0 + tax($1) } }
}

/// A job of a whole year at one monthly wage, with the holiday supplement of collective agreements: in July for
/// seven months and in December for five.
struct HandYearOfWork {
  let wage: Money
  let supplement: [Money]
  /// Wage and supplement.
  let gross: [Money]

  init(wage: Money) {
    self.wage = wage
    supplement = (1...12).map { month in
      switch month {
      case 7: holidaySupplement((7, wage))
      case 12: holidaySupplement((5, wage))
      default: .zero
      }
    }
    gross = supplement.map { wage + $0 }
  }

  /// What the employer pays and what is produced.
  /// - Parameters:
  ///   - insurance: agreed insurance in millionths of pay.
  ///   - pension: agreed pension in millionths of pay.
  ///   - productivity: what is produced, in millionths of the whole cost.
  func entries(insurance: Int, pension: Int = 45_000, productivity: Int) -> [HandEntry] {
    let employers = gross.map { HandEmployer(gross: $0, insurance: insurance, pension: pension) }
    return [
      HandEntry(.wage, from: .employer, to: .individual, wage),
      HandEntry(.holidaySupplement, from: .employer, to: .individual, supplement),
      HandEntry(.employerContributions, from: .employer, to: .state, employers.map(\.contributions)),
      HandEntry(.agreedPension, from: .employer, to: .individual, employers.map(\.pension)),
      HandEntry(.agreedInsurance, from: .employer, to: .others, employers.map(\.insurance)),
      HandEntry(.payrollTaxOnPension, from: .employer, to: .state, employers.map(\.payrollTax)),
      HandEntry(
        .production, from: .economy, to: .employer, employers.map { part(productivity, of: $0.full) }),
    ]
  }
}
