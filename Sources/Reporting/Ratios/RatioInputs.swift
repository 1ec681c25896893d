import Appraisal
package import Economy

/// The totals that ratios are computed on, as the user gave them. What is not given is `nil`.
package struct RatioInputs: Sendable, Equatable {
  /// The project's cost.
  package var projectCost: Money?
  /// The number of participants, at least 1.
  package var participants: Int?
  /// How many of them came to work or studies.
  package var out: Int?
  /// For how many months the gain of a person is counted.
  package var months: Int?
  /// The gain of a person in work or studies, a month, of each who was given, in the order given.
  package var gains: [(gainer: Gainer, amount: Money)] = []
  /// The present value of all benefits.
  package var benefit: Money?
  /// The real discount rate a year.
  package var discountRate = AppraisalSettings(priceYear: 0).discountRate
  /// The tax factor.
  package var taxFactor = Rate.one
  /// What the project costs the public budgets net of what they get back.
  package var netPublicCost: Money?
  /// What the participants would pay for the project.
  package var willingnessToPay: Money?
  /// The employer's whole labour cost of a person, a month.
  package var labourCost: Money?
  /// The change in a person's gross wage, a month.
  package var wageChange: Money?
  /// The change in the household's disposable income, a month.
  package var incomeChange: Money?
  /// The potential before the project.
  package var potentialBefore: Money?
  /// The potential after the project.
  package var potentialAfter: Money?

  package init() {}

  /// The gain a month of one who was given.
  func gain(_ gainer: Gainer) -> Money? { gains.first { $0.gainer == gainer }?.amount }

  /// The gains of the public budgets that were given.
  var publicGains: [Money] { gains.filter { $0.gainer.isPublic }.map(\.amount) }

  /// The present value of the gain of one person in work or studies over the counted months.
  func valuePerPerson(_ gain: Money) -> Money? {
    months.flatMap { MonthlyGain(gain, discountRate: discountRate).presentValue(months: $0) }
  }

  /// The benefits: as given, or else society's gain of the persons in work or studies.
  package var totalBenefit: Money? {
    if let benefit { return benefit }
    guard let out, let gain = gain(.society), let value = valuePerPerson(gain) else { return nil }
    return value * out
  }

  /// The project's cost as ratios count it. Where the net public cost is not given, taxes pay the whole project.
  var economicCost: EconomicCost? {
    projectCost.map { EconomicCost($0, taxFinanced: netPublicCost ?? $0, taxFactor: taxFactor) }
  }

  package static func == (left: RatioInputs, right: RatioInputs) -> Bool {
    left.given == right.given && left.gains.elementsEqual(right.gains, by: ==)
      && left.discountRate == right.discountRate && left.taxFactor == right.taxFactor
  }
}
