import Economy
import Law
import LawData
import LifeCourse

// The year's incomes by kind.
extension YearTaxTree {
  /// A kind of the year's income, öre dropped.
  func income(
    _ id: String, _ swedish: String, _ english: String, _ month: (Int) -> ExplanationNode
  ) -> ExplanationNode {
    explainer.ofYear(adult, year: year, id, swedish, english, month).rounded(TaxRounding.oreDropped)
      .named(
        explainer.name("\(id).kronor", "\(swedish), öre borträknade", "\(english), öre dropped")
      ).known(as: explainer.key("\(id).kronor", adult, year * 12))
  }

  var wage: ExplanationNode {
    let months = year * 12..<year * 12 + 12
    guard explainer.plan.adults[adult].surplusByMonth[months].contains(where: { $0 > 0 }) else {
      return income("grossWage.year", "Årets lön", "The year's wages") { explainer.gross(adult, $0) }
    }
    return income("workIncome.year", "Årets lön och överskott", "The year's wages and surplus") { month in
      .total([explainer.gross(adult, month), explainer.surplus(adult, month)].compactMap(\.self))
    }
  }

  var benefits: ExplanationNode {
    paid(
      "benefits.year", "Årets skattepliktiga ersättningar", "The year's taxable benefits",
      explainer.plan.adults[adult].benefitsByMonth)
  }

  var compensation: ExplanationNode {
    paid(
      "compensation.year", "Årets sjuk- och aktivitetsersättning",
      "The year's sickness and activity compensation",
      explainer.plan.adults[adult].compensationByMonth)
  }

  func paid(_ id: String, _ swedish: String, _ english: String, _ amounts: [Int]) -> ExplanationNode {
    income(id, swedish, english) { month in
      guard amounts[month] != 0, let node = explainer.benefit(adult, month) else {
        return ExplanationNode(nil, .sum, [])
      }
      return node
    }
  }

  /// The kinds of income there are.
  var kinds: [(amount: Int, node: () -> ExplanationNode)] {
    [
      (income.wage, { wage }), (income.benefits, { benefits }),
      (income.sicknessCompensation, { compensation }),
    ]
    .filter { $0.amount != 0 }
  }
}
