/// The ratios of public-finance appraisal, in the order they are printed.
package enum RatioKind: String, CaseIterable, Sendable {
  case shareOut, costPerParticipant, costPerPersonOut, degreeOfEffect, costPerPoint, valuePerPerson
  case netPresentValue, benefitCost, netPresentValueRatio, mvpf, participationTax, householdParticipationTax
  case payback, breakEvenPersons, breakEvenShare, breakEvenMonths, breakEvenCost

  /// What the value is counted in.
  enum Unit: String {
    case kronor = "SEK"
    case share, times, months, persons
  }

  /// What the value is counted in.
  var unit: Unit {
    switch self {
    case .costPerParticipant, .costPerPersonOut, .costPerPoint, .valuePerPerson, .netPresentValue,
      .breakEvenCost:
      .kronor
    case .shareOut, .degreeOfEffect, .participationTax, .householdParticipationTax, .breakEvenShare: .share
    case .benefitCost, .netPresentValueRatio, .mvpf: .times
    case .payback, .breakEvenMonths: .months
    case .breakEvenPersons: .persons
    }
  }

  /// Whether there is a row for each who gains.
  var isPerGainer: Bool {
    switch self {
    case .payback, .valuePerPerson, .breakEvenPersons, .breakEvenShare, .breakEvenMonths, .breakEvenCost: true
    default: false
    }
  }
}
