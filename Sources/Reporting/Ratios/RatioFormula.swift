import Appraisal
import Economy

/// Writes the formula of a ratio with the numbers put in, so that a reader can compute it again.
struct RatioFormula {
  let inputs: RatioInputs
  let text: Wording

  /// The formula of a ratio of the project.
  func callAsFunction(_ kind: RatioKind) -> String {
    switch kind {
    case .shareOut: return "\(count(inputs.out)) / \(count(inputs.participants))"
    case .costPerParticipant: return "\(projectCost) / \(count(inputs.participants))"
    case .costPerPersonOut: return "\(projectCost) / \(count(inputs.out))"
    case .degreeOfEffect:
      let before = amount(inputs.potentialBefore)
      return "(\(before) − \(amount(inputs.potentialAfter))) / \(before)"
    case .costPerPoint:
      let before = amount(inputs.potentialBefore)
      return "\(projectCost) / \(count(inputs.participants)) / "
        + "(100 × (\(before) − \(amount(inputs.potentialAfter))) / \(before))"
    case .netPresentValue: return "\(benefit) − \(projectCost)"
    case .benefitCost: return "\(benefit) / \(grouped(economicCost))"
    case .netPresentValueRatio:
      return "(\(benefit) − \(grouped(economicCost))) / \(grouped(economicCost))"
    case .mvpf: return "\(amount(inputs.willingnessToPay)) / \(amount(inputs.netPublicCost))"
    case .participationTax:
      let gains = inputs.publicGains.map { amount($0) }.joined(separator: " + ")
      return "\(grouped(gains)) / \(amount(inputs.labourCost))"
    case .householdParticipationTax:
      return "1 − \(amount(inputs.incomeChange)) / \(amount(inputs.wageChange))"
    default: return ""
    }
  }

  /// The formula of a ratio of one who gains so much a month.
  func callAsFunction(_ kind: RatioKind, _ gain: Money) -> String {
    let value = amount(inputs.valuePerPerson(gain))
    switch kind {
    case .payback: return "\(projectCost) / (\(count(inputs.out)) × \(amount(gain)))"
    case .valuePerPerson: return presentValue(of: gain)
    case .breakEvenPersons: return "\(projectCost) / \(value), \(text.ratioUp)"
    case .breakEvenShare:
      return "\(projectCost) / (\(count(inputs.participants)) × \(value)), \(text.ratioUpToTenth)"
    case .breakEvenMonths:
      return text.ratioFirstMonth(
        "\(count(inputs.out)) × \(amount(gain))", rate: inputs.discountRate, cost: projectCost)
    case .breakEvenCost: return "\(count(inputs.out)) × \(value), \(text.ratioDown)"
    default: return ""
    }
  }

  private var projectCost: String { amount(inputs.projectCost) }

  private var benefit: String {
    if let benefit = inputs.benefit { return amount(benefit) }
    return "\(count(inputs.out)) × \(amount(inputs.gain(.society).flatMap(inputs.valuePerPerson)))"
  }

  /// The cost, with what the tax factor adds.
  private var economicCost: String {
    guard let cost = inputs.economicCost, cost.taxFactor > .one else { return projectCost }
    let added = text.number.decimal((cost.taxFactor - .one).partsPerMillion, decimals: 6)
    return "\(projectCost) + \(added) × \(amount(cost.taxFinanced.orZero))"
  }

  private func presentValue(of gain: Money) -> String {
    let months = inputs.months ?? 0
    let rate = inputs.discountRate
    guard rate != .zero else { return "\(amount(gain)) × \(text.number.whole(months))" }
    let weight = MonthlyGain(gain, discountRate: rate).weight(months: months)
    let decimals = text.number.decimal(Int((weight * 1e6).rounded()), decimals: 6, keep: 6)
    return "\(amount(gain)) × \(decimals) (\(text.months(months)), \(text.number.percent(rate)))"
  }

  /// Brackets around a sum.
  private func grouped(_ sum: String) -> String { sum.contains(" + ") ? "(\(sum))" : sum }

  private func count(_ number: Int?) -> String { text.number.whole(number ?? 0) }

  /// Kronor, with öre where there are any; brackets around what is negative.
  private func amount(_ money: Money?) -> String {
    let money = money ?? .zero
    let digits = money.ore % 100 == 0 ? text.number.whole(money.wholeKronor) : text.number.money(money)
    return money < .zero ? "(\(digits))" : digits
  }
}
