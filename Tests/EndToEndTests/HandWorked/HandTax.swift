import Bookkeeping
import Economy
import Testing

/// A calendar year's tax, its parts worked out by hand, shared over the months of the year.
struct HandTax {
  let year: Int
  /// Taxable income before deductions, January to December.
  let gross: [Money]
  /// Every tax line by month, January to December.
  let lines: [(line: Line, months: [Money])]

  /// - Parameters:
  ///   - local: municipal and regional income tax together, kronor.
  ///   - rates: the municipal and the regional rate in hundredths of a per cent.
  ///   - credits: each credit of its own, kronor.
  init(
    year: Int, gross: [Money], local: Int, rates: (municipal: Int, regional: Int), burial: Int, pension: Int,
    service: Int, credits: [Int]
  ) {
    self.year = year
    self.gross = gross
    let municipal = fraction(rates.municipal, of: rates.municipal + rates.regional, kr(local))
    let shared = { (amount: Money) in Self.sharedOut(amount, by: gross) }
    lines = [
      (.municipalIncomeTax, shared(municipal)), (.regionalIncomeTax, shared(kr(local) - municipal)),
      (.stateIncomeTax, shared(.zero)), (.burialAndChurchFee, shared(kr(burial))),
      (.generalPensionContribution, shared(kr(pension))), (.publicServiceFee, shared(kr(service))),
      (
        .taxCredits,
        credits.map { shared(kr($0)) }.reduce(Array(repeating: .zero, count: 12)) { zip($0, $1).map(+) }
      ),
    ]
  }

  /// Largest remainder; ties go to the earlier month.
  static func sharedOut(_ amount: Money, by weights: [Money]) -> [Money] {
    let sum = weights.reduce(0) { $0 + $1.ore }
    var parts = weights.map { amount.ore * $0.ore / sum }
    let remainders = weights.map { amount.ore * $0.ore % sum }
    let order = weights.indices.sorted { (remainders[$1], $0) < (remainders[$0], $1) }
    for place in order.prefix(amount.ore - parts.reduce(0, +)) { parts[place] += 1 }
    return parts.map { Money(ore: $0) }
  }

  /// A month's tax after credits.
  func tax(_ month: Int) -> Money {
    lines.reduce(.zero) { $1.line == .taxCredits ? $0 - $1.months[month - 1] : $0 + $1.months[month - 1] }
  }

  func net(_ month: Int) -> Money { gross[month - 1] - tax(month) }

  func amount(_ line: Line, _ month: Int) -> Money {
    lines.first { $0.line == line }?.months[month - 1] ?? .zero
  }

  /// The year's amount on a line.
  func amount(_ line: Line) -> Money { (1...12).reduce(.zero) { $0 + amount(line, $1) } }

  /// Each line of each booked month of the year, to the öre.
  func expect(_ tested: HandWorkedCase, months: ClosedRange<Int> = 1...12) {
    for month in months {
      for (line, amounts) in lines {
        let booked = tested.with(line, YearMonth(januaryOf: year) + (month - 1))
        #expect(booked == amounts[month - 1], "\(line) \(year)-\(month)")
      }
    }
  }
}
