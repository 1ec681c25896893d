package import Economy
package import Law
import LawData

/// How the tax comes about, for a reader: each step with its formula, rounding, limit and figures.
package enum TaxExplanationText {
  /// The steps, numbered.
  package static func render(
    _ explanation: IncomeTaxExplanation, year: Int, place: String, language: Language
  ) -> String {
    let text = Wording(language)
    var lines = [text.taxTitle(year: year, place: place)]
    for (number, step) in explanation.steps.enumerated() {
      lines.append("")
      lines.append(
        "\(number + 1). \(text.taxStep(step.kind)): \(text.number.kronor(step.amount))  (\(step.source.reference))"
      )
      lines += details(of: step, text).map { "   " + $0 }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func details(of step: IncomeTaxStep, _ text: Wording) -> [String] {
    var lines: [String] = []
    let formula = TaxFormulaText(text).line(of: step)
    if !formula.isEmpty { lines.append(formula) }
    if let rounding = step.rounding {
      lines.append(text.rounding(rounding, gives: step.computed))
    }
    if let limit = step.limit { lines.append(text.limit(limit)) }
    for figure in step.figures {
      let value = text.value(figure.entry.value, figure.parameter.unit)
      lines.append(
        "\u{2022} \(text.parameterName(figure.parameter)): \(value) [\(figure.parameter.id)] "
          + "\(figure.entry.source.reference); \(text.status(figure.entry.status)), "
          + text.confidence(figure.entry.confidence))
    }
    return lines
  }
}

/// A formula in signs.
struct TaxFormulaText {
  private let text: Wording

  init(_ text: Wording) { self.text = text }

  /// The formula of a step and its exact value; empty where it only repeats the amount.
  func line(of step: IncomeTaxStep) -> String {
    var shown = term(step.formula)
    if let months = step.twelfths {
      shown = "\(factor(step.formula)) \u{D7} \(text.number.whole(months))/12"
    } else if case .kronor = step.formula {
      return ""
    }
    guard step.twelfths == nil else { return shown }
    return "\(shown) = \(exact(step.formula.value))"
  }

  /// A formula.
  func term(_ formula: TaxFormula) -> String {
    switch bare(formula) {
    case .kronor(let amount): text.number.whole(amount)
    case .multiple(let factor, let amount):
      "\(text.number.decimal(factor, decimals: 6)) \u{D7} \(text.number.whole(amount))"
    case .share(let rate, let inner): "\(text.number.percent(rate)) \u{D7} \(factor(inner))"
    case .sum(let left, .share(let rate, let inner)) where rate < .zero:
      "\(term(left)) \u{2212} \(term(.share(.zero - rate, of: inner)))"
    case .sum(let left, let right): "\(term(left)) + \(term(right))"
    case .difference(let left, let right): "\(term(left)) \u{2212} \(factor(right))"
    case .greatest(let left, let right): "max(\(term(left)); \(term(right)))"
    case .proportion(let amount, let part, let whole):
      "\(text.number.whole(amount)) \u{D7} \(text.number.percent(part)) / \(text.number.percent(whole))"
    }
  }

  /// What is multiplied or taken away: in parentheses where it is a sum.
  private func factor(_ formula: TaxFormula) -> String {
    switch bare(formula) {
    case .sum, .difference: "(\(term(formula)))"
    default: term(formula)
    }
  }

  /// A formula without a floor of nothing that does not hold it up.
  private func bare(_ formula: TaxFormula) -> TaxFormula {
    guard case .greatest(let inner, .kronor(0)) = formula, inner.value >= .zero else { return formula }
    return bare(inner)
  }

  /// The exact value to the öre, with an ellipsis where there is more.
  private func exact(_ value: ExactKronor) -> String {
    let cut = Self.cutAtOre(value)
    if ExactKronor(cut) != value { return text.number.money(cut) + "\u{2026}" }
    return cut.ore % 100 == 0 ? text.number.whole(cut.wholeKronor) : text.number.money(cut)
  }

  static let cutAtOre = RoundingRule(stepInOre: 1, .down, source: "Nytta: visas med två decimaler")
}
