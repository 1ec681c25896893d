import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

// The year's tax by its own explanation, and each tax and credit shared out over the months.
extension PathExplainer {
  /// An adult's parts of a tax line in a month: one for each tax or credit that is booked on the line.
  func taxParts(_ line: Line, _ adult: Int, _ month: Int) -> [ExplanationNode] {
    guard let tax = YearTaxTree(self, adult, year: month / 12) else { return [] }
    return parts(tax.amounts(of: line), adult, month)
  }

  /// The parts of a month of yearly amounts; those of nothing are left out.
  private func parts(_ amounts: [ExplanationNode], _ adult: Int, _ month: Int) -> [ExplanationNode] {
    let weights = taxableOfYear(adult, year: month / 12)
    return amounts.filter { $0.value != .zero }.map { amount in
      let node = amount.part(month % 12, of: weights)
      guard let term = amount.term else { return node }
      return node.named(
        ExplanationTerm(
          "\(term.id).month", sv: "\(term.swedish), månadens del", en: "\(term.english), the month's part",
          month: timeline.month(month))
      ).known(as: key("\(term.id).month", adult, month))
    }
  }

  /// An adult's income tax of a month less credits, as the means test counts it.
  func netTax(_ adult: Int, _ month: Int) -> ExplanationNode {
    let term = name("netTax", "Månadens skatt efter reduktioner", "Tax of the month after credits", month)
    guard let tax = YearTaxTree(self, adult, year: month / 12) else {
      return ExplanationNode(term, .sum, [])
    }
    let taxes = YearTaxTree.taxLines.flatMap { parts(tax.amounts(of: $0), adult, month) }
    let credits = parts(tax.amounts(of: .taxCredits), adult, month)
    let sum = ExplanationNode(
      name("netTax.taxes", "Skatter och avgifter i månaden", "Taxes and fees of the month", month), .sum,
      taxes)
    let node = credits.reduce(sum) { $0 - $1 }
    return (credits.isEmpty ? sum : node).named(term).known(as: key("netTax", adult, month))
  }
}
