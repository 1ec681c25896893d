import Bookkeeping
import Economy
import Law
import LawData

extension PathRuns.Path {
  /// The path with taxes on what its household has more or less in hand than on another, month by month.
  ///
  /// Only the change is taxed here: what a household lived on before was spent too, on either path. So the tax
  /// stands in the books of the path with the step alone, and its difference to the other is the whole of it.
  /// Study loans are left out: what is borrowed is paid back out of later spending.
  func taxedOnConsumption(
    comparedWith other: PathRuns.Path, reader: inout ParameterReader
  ) throws(NotModelled) -> PathRuns.Path {
    var taxed = ledger
    for month in 0..<ledger.monthCount {
      let change = ledger.spendable(month) - other.ledger.spendable(month)
      guard change != .zero else { continue }
      let law = try ConsumptionTaxLaw(month: ledger.month(month), reader: &reader)
      taxed.post(.consumptionTax, month: month, consumptionTax(onChange: change, law: law))
    }
    return PathRuns.Path(plan: plan, ledger: taxed, taxableIncome: taxableIncome)
  }
}

extension Ledger {
  /// What the household has in hand in a month, without study loans.
  fileprivate func spendable(_ month: Int) -> Money {
    var sum = Money.zero
    for declaration in LineDeclaration.all where declaration.isInHeadline {
      sum += self[declaration.line, month] * declaration.sign(for: .individual)
    }
    return sum
  }
}
