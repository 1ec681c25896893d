import Appraisal
import Economy

extension RatioInputs {
  /// How far the break-even month is searched.
  package static let mostMonths = 600

  /// The ratios that can be computed, in the order of printing.
  package var computable: [RatioKind] { RatioKind.allCases.filter { $0.lacking(in: self).isEmpty } }

  /// The rows of some ratios; one that cannot be computed has a row that says what it needs.
  func rows(_ kinds: [RatioKind], _ text: Wording) -> [RatioRow] {
    RatioKind.allCases.filter(kinds.contains).flatMap { kind -> [RatioRow] in
      let lacking = kind.lacking(in: self)
      guard lacking.isEmpty else {
        return [RatioRow(kind: kind, gainer: nil, outcome: .notComputed(lacking: lacking), formula: "")]
      }
      let formula = RatioFormula(inputs: self, text: text)
      guard kind.isPerGainer else {
        return value(kind).map { value in
          [RatioRow(kind: kind, gainer: nil, outcome: .ratio(value), formula: formula(kind))]
        } ?? []
      }
      return gains.compactMap { gainer, gain in
        outcome(kind, gain).map {
          RatioRow(kind: kind, gainer: gainer, outcome: $0, formula: formula(kind, gain))
        }
      }
    }
  }

  /// A ratio of the project; `nil` only where an input is missing.
  private func value(_ kind: RatioKind) -> RatioValue? {
    switch kind {
    case .shareOut: both(out, participants).map { successShare(out: $0, participants: $1) }
    case .costPerParticipant: both(projectCost, participants).map { costPerPerson(cost: $0, persons: $1) }
    case .costPerPersonOut: both(projectCost, out).map { costPerPerson(cost: $0, persons: $1) }
    case .degreeOfEffect:
      both(potentialBefore, potentialAfter).map {
        Appraisal.degreeOfEffect(potentialBefore: $0, potentialAfter: $1)
      }
    case .costPerPoint:
      both(both(projectCost, participants), both(potentialBefore, potentialAfter)).map {
        Appraisal.costPerPoint(
          cost: $0.0, participants: $0.1, potentialBefore: $1.0, potentialAfter: $1.1)
      }
    case .netPresentValue:
      both(totalBenefit, projectCost).map { .value(.kronor($0 - $1)) }
    case .benefitCost: both(totalBenefit, economicCost).map { benefitCostRatio(benefit: $0, cost: $1) }
    case .netPresentValueRatio:
      both(totalBenefit, economicCost).map {
        Appraisal.netPresentValueRatio(benefit: $0, cost: $1)
      }
    case .mvpf:
      both(willingnessToPay, netPublicCost).map {
        marginalValueOfPublicFunds(willingnessToPay: $0, netPublicCost: $1)
      }
    case .participationTax:
      labourCost.map {
        Appraisal.participationTax(publicGain: publicGains.reduce(.zero, +), labourCost: $0)
      }
    case .householdParticipationTax:
      both(incomeChange, wageChange).map {
        Appraisal.householdParticipationTax(incomeChange: $0, wageChange: $1)
      }
    default: nil
    }
  }

  /// A ratio of one who gains; `nil` only where an input is missing.
  private func outcome(_ kind: RatioKind, _ gain: Money) -> RatioRow.Outcome? {
    switch kind {
    case .payback:
      both(projectCost, out).map {
        .ratio(
          $1 > 0
            ? paybackMonths(cost: $0, monthlyGain: gain, persons: $1) : .undefined(.noPersons))
      }
    case .valuePerPerson: valuePerPerson(gain).map { .ratio(.value(.kronor($0))) }
    case .breakEvenPersons:
      both(projectCost, valuePerPerson(gain)).map {
        turns(Appraisal.breakEvenPersons(cost: $0, valuePerPerson: $1, most: participants)) { Quotient($0) }
      }
    case .breakEvenShare:
      both(both(projectCost, participants), valuePerPerson(gain)).map {
        turns(Appraisal.breakEvenShare(cost: $0.0, valuePerPerson: $1, participants: $0.1)) {
          Quotient(Int128($0), over: 1_000) ?? Quotient($0)
        }
      }
    case .breakEvenMonths:
      both(projectCost, out).map {
        turns(
          Appraisal.breakEvenMonths(
            cost: $0, gain: MonthlyGain(gain, discountRate: discountRate), persons: $1, most: Self.mostMonths)
        ) { Quotient($0) }
      }
    case .breakEvenCost:
      both(out, valuePerPerson(gain)).map {
        turns(Appraisal.breakEvenCost(valuePerPerson: $1, persons: $0)) { Quotient($0) }
      }
    default: nil
    }
  }

  private func turns(_ point: BreakEvenPoint, _ quotient: (Int) -> Quotient) -> RatioRow.Outcome {
    switch point {
    case .reached(let step): .ratio(.value(quotient(step)))
    case .notReachable(let obstacle): .notReachable(obstacle)
    }
  }
}

extension Quotient {
  /// An amount in kronor.
  static func kronor(_ amount: Money) -> Quotient {
    Quotient(Int128(amount.ore), over: 100) ?? Quotient(amount.wholeKronor)
  }
}

/// Two values that are both there.
private func both<First, Second>(_ first: First?, _ second: Second?) -> (First, Second)? {
  guard let first, let second else { return nil }
  return (first, second)
}
