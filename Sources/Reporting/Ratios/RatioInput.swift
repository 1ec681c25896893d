import Economy

/// One of the inputs of ``RatioInputs``, by the name of its option.
package enum RatioInput: String, CaseIterable, Sendable {
  case projectCost = "project-cost"
  case participants
  case out
  case months
  case gain
  case benefit
  case discountRate = "discount-rate"
  case taxFactor = "tax-factor"
  case netPublicCost = "net-public-cost"
  case willingnessToPay = "willingness-to-pay"
  case labourCost = "labour-cost"
  case wageChange = "wage-change"
  case incomeChange = "income-change"
  case potentialBefore = "potential-before"
  case potentialAfter = "potential-after"
}

extension RatioKind {
  /// What the ratio needs that is not there, as it would be written.
  func lacking(in inputs: RatioInputs) -> [String] {
    var lacking = required.filter { !inputs.has($0) }.map { "--\($0.rawValue)" }
    switch self {
    case .participationTax where inputs.publicGains.isEmpty:
      lacking.append("--gain municipality|region|state")
    case .netPresentValue, .benefitCost, .netPresentValueRatio:
      if inputs.totalBenefit == nil { lacking.append("--benefit | --gain society --out --months") }
    default: break
    }
    return lacking
  }

  /// The inputs that the ratio cannot do without.
  private var required: [RatioInput] {
    switch self {
    case .shareOut: [.participants, .out]
    case .costPerParticipant: [.projectCost, .participants]
    case .costPerPersonOut: [.projectCost, .out]
    case .degreeOfEffect: [.potentialBefore, .potentialAfter]
    case .costPerPoint: [.projectCost, .participants, .potentialBefore, .potentialAfter]
    case .payback, .breakEvenMonths: [.projectCost, .out, .gain]
    case .valuePerPerson: [.gain, .months]
    case .netPresentValue, .benefitCost, .netPresentValueRatio: [.projectCost]
    case .mvpf: [.willingnessToPay, .netPublicCost]
    case .participationTax: [.labourCost]
    case .householdParticipationTax: [.wageChange, .incomeChange]
    case .breakEvenPersons: [.projectCost, .gain, .months]
    case .breakEvenShare: [.projectCost, .participants, .gain, .months]
    case .breakEvenCost: [.out, .gain, .months]
    }
  }

  /// The inputs that the ratio makes use of where they are given.
  package func uses(_ inputs: RatioInputs) -> [RatioInput] {
    var uses = required
    switch self {
    case .netPresentValue, .benefitCost, .netPresentValueRatio:
      uses += inputs.benefit == nil ? [.gain, .out, .months, .discountRate] : [.benefit]
      if self != .netPresentValue { uses += [.taxFactor] }
      if self != .netPresentValue, inputs.taxFactor > .one { uses += [.netPublicCost] }
    case .participationTax: uses += [.gain]
    case .valuePerPerson, .breakEvenMonths, .breakEvenPersons, .breakEvenShare, .breakEvenCost:
      uses += [.discountRate]
    default: break
    }
    return uses
  }
}

extension RatioInputs {
  /// Whether an input is given; the rate and the factor always have a value.
  func has(_ input: RatioInput) -> Bool {
    switch input {
    case .gain: !gains.isEmpty
    case .discountRate, .taxFactor: true
    default: given[input] != nil
    }
  }

  /// The single numbers that are given: öre, or a count.
  var given: [RatioInput: Int] {
    let values: [(RatioInput, Int?)] = [
      (.projectCost, projectCost?.ore), (.participants, participants), (.out, out), (.months, months),
      (.benefit, benefit?.ore), (.netPublicCost, netPublicCost?.ore),
      (.willingnessToPay, willingnessToPay?.ore), (.labourCost, labourCost?.ore),
      (.wageChange, wageChange?.ore), (.incomeChange, incomeChange?.ore),
      (.potentialBefore, potentialBefore?.ore), (.potentialAfter, potentialAfter?.ore),
    ]
    return Dictionary(uniqueKeysWithValues: values.compactMap { input, value in value.map { (input, $0) } })
  }
}
