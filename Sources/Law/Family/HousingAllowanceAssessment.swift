public import Economy

/// How a month's housing allowance (bostadsbidrag) comes about, step by step.
public struct HousingAllowanceAssessment: Sendable, Hashable {
  /// The monthly housing cost after the limit of area, kronor a month.
  public let countedCost: Money
  /// The allowance before the income test, kronor a year.
  public let grossPerYear: Money
  /// The income above the threshold, kronor a year; the sum of the spouses' own.
  public let excessIncome: Money
  /// The allowance after the income test, kronor a year; nothing below the smallest amount.
  public let yearlyAmount: Money
  /// The allowance paid, kronor a month.
  public let monthly: Money
  /// The temporary addition for families (tilläggsbidrag), kronor a month.
  public let temporaryAddition: Money

  /// What is paid in all, kronor a month.
  public var total: Money { monthly + temporaryAddition }

  /// No allowance.
  static let none = HousingAllowanceAssessment(
    countedCost: .zero, grossPerYear: .zero, excessIncome: .zero, yearlyAmount: .zero, monthly: .zero,
    temporaryAddition: .zero)
}

extension HousingAllowanceLaw {
  /// Housing allowance of a month with the temporary addition, kronor: the month's law, cost and children
  /// on the incomes of the whole calendar year. Booked as final, without later settlement.
  ///
  /// Example, one child, cost 4 400, income 200 000 in 2019-05: 12 × (0.50 × (4 400 − 1 400) + 1 500) −
  /// 0.20 × (200 000 − 142 000) = 36 000 − 11 600 = 24 400 a year, 2 033.33 a month, paid 2 000 kr.
  /// - Parameters:
  ///   - monthlyCost: the housing cost of the month.
  ///   - areaInSquareMetres: the area; `nil`: no limit of area.
  ///   - children: the number of children at home.
  ///   - alternating: the number of children who live there half of the time, beside those at home.
  ///   - annualIncomes: each adult's yearly income (BGI); two incomes make a couple. Öre are dropped.
  public func housingAllowance(
    monthlyCost: Money, areaInSquareMetres: Int?, children: Int, alternating: Int = 0,
    annualIncomes: (first: Money, second: Money?)
  ) -> Money? {
    assessment(
      monthlyCost: monthlyCost, areaInSquareMetres: areaInSquareMetres, children: children,
      alternating: alternating, annualIncomes: annualIncomes
    )?.total
  }

  /// The steps of ``housingAllowance(monthlyCost:areaInSquareMetres:children:alternating:annualIncomes:)``.
  public func assessment(
    monthlyCost: Money, areaInSquareMetres: Int?, children: Int, alternating: Int = 0,
    annualIncomes: (first: Money, second: Money?)
  ) -> HousingAllowanceAssessment? {
    let all = children + alternating
    guard all > 0 else { return HousingAllowanceAssessment.none }
    guard let common,
      let cost = countedCost(monthlyCost, areaInSquareMetres: areaInSquareMetres, children: all),
      let gross = grossPerYear(countedCost: cost, children: children, alternating: alternating),
      let excess = excessIncome(annualIncomes)
    else { return nil }
    let reduced = gross - excess.share(common.reductionShare)
    let yearly = reduced < common.smallestYearlyAmount ? Money.zero : reduced
    guard let addition = temporaryAddition(yearlyAmount: yearly) else { return nil }
    return HousingAllowanceAssessment(
      countedCost: cost, grossPerYear: gross, excessIncome: excess, yearlyAmount: yearly,
      monthly: monthly(yearlyAmount: yearly), temporaryAddition: addition)
  }

  /// The cost without the part for area above the limit, to the nearest öre, but never less than what
  /// counts whatever the area. SFB 97 kap. 20 and 21 §§: costs for area above the limit are disregarded,
  /// which is read as in proportion to area.
  ///
  /// Example, 6 000 kr for 100 m² with one child: 6 000 × 80 / 100 = 4 800 kr.
  public func countedCost(_ monthlyCost: Money, areaInSquareMetres: Int?, children: Int) -> Money? {
    guard let area = areaInSquareMetres, children > 0 else { return monthlyCost }
    let place = min(children, areaCaps.count) - 1
    guard let cap = areaCaps[place], let alwaysCounted = costsAlwaysCounted[place] else { return nil }
    guard area > cap else { return monthlyCost }
    let withinLimit = (monthlyCost.ore * cap).dividedRoundingHalfAway(by: area)
    return max(Money(ore: withinLimit), min(monthlyCost, alwaysCounted))
  }

  /// Twelve times the cost part and the child part, kronor a year. SFB 97 kap. 18 and 22 §§.
  ///
  /// Example, one child and 4 400 kr in 2019: 12 × (0.50 × (4 400 − 1 400) + 1 500) = 36 000 kr.
  /// - Parameter alternating: the number of alternating children: they count in the family's ceiling of cost, and
  ///   have an allowance of their own (97 kap. 22 a §).
  public func grossPerYear(countedCost: Money, children: Int, alternating: Int = 0) -> Money? {
    let all = children + alternating
    guard all > 0 else { return .zero }
    guard let common, let ceiling = costCeilings[min(all, costCeilings.count) - 1],
      let special = specialPerMonth(children: children, alternating: alternating)
    else { return nil }
    let between = (min(countedCost, ceiling) - common.costFloor).orZero
    return (between * 12).share(common.costShare) + special * 12
  }

  /// The child part of a month, kronor.
  private func specialPerMonth(children: Int, alternating: Int) -> Money? {
    let home: Money? =
      children > 0 ? specialAllowances[min(children, specialAllowances.count) - 1] : .zero
    guard alternating > 0 else { return home }
    guard let home, let added = self.alternating?.perMonth(home: children, alternating: alternating) else {
      return nil
    }
    return home + added
  }

  /// The income above the threshold, kronor a year: spouses are tested each on their own, so that what
  /// one leaves unused is lost. SFB 97 kap. 15 §.
  ///
  /// Example, spouses with 150 000 and nothing in 2021: 150 000 − 75 000 = 75 000 kr.
  public func excessIncome(_ annualIncomes: (first: Money, second: Money?)) -> Money? {
    let first = Money(kronor: annualIncomes.first.wholeKronor)
    guard let second = annualIncomes.second else { return thresholdSingle.map { (first - $0).orZero } }
    return thresholdEachSpouse.map { threshold in
      (first - threshold).orZero + (Money(kronor: second.wholeKronor) - threshold).orZero
    }
  }

  /// The allowance paid for a month: a twelfth, down to whole hundreds. SFB 98 kap. 4 §.
  ///
  /// Example, 24 400 kr: 24 400 / 12 = 2 033.33, paid 2 000 kr.
  public func monthly(yearlyAmount: Money) -> Money {
    Money(ore: Self.monthlyRounding(yearlyAmount).ore / 12)
  }

  /// The temporary addition of a month (tilläggsbidrag): a share of the unrounded twelfth, up to the next
  /// 25 kr. SFB 97 kap. 23 a §, in parts of 2020-07 to 2025-06.
  ///
  /// Example, 2023-07, 5 250 kr a month: 5 250 × 0.40 = 2 100 kr.
  public func temporaryAddition(yearlyAmount: Money) -> Money? {
    common.map { common in
      let share = ExactKronor(yearlyAmount) * common.temporaryAdditionShare
      return Money(ore: common.temporaryAdditionRounding(share).ore / 12)
    }
  }
}
