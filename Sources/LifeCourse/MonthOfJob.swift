package import Economy
import Law

/// What a month of a job costs, and how much of its pay is for hours worked.
package struct MonthOfJob: Sendable {
  /// Pay, contributions, agreed pension and insurance.
  package let fullCost: Money
  /// Cash gross: wage, sick pay and holiday supplement.
  package let gross: Money
  /// Sick pay, which buys no work.
  package let sickPay: Money

  package init(fullCost: Money, gross: Money, sickPay: Money) {
    self.fullCost = fullCost
    self.gross = gross
    self.sickPay = sickPay
  }

  /// Productivity × the full cost of the hours worked, rounded once to the öre: the full wage cost less the part of it
  /// that follows sick pay.
  ///
  /// Example: a cost of 30 000 on a gross of 20 000, of which 1 000 is sick pay, at 0.8: 30 000 × 0.8 × 19/20 = 22 800.
  package func production(_ productivity: Rate) -> Money {
    guard sickPay > .zero, gross > .zero else { return fullCost.share(productivity) }
    let worked = Int128(fullCost.ore) * Int128(productivity.partsPerMillion) * Int128((gross - sickPay).ore)
    let divisor = Int128(Rate.one.partsPerMillion) * Int128(gross.ore)
    return Money(ore: Int((worked * 2 + divisor) / (divisor * 2)))
  }
}

extension PlannedWork {
  /// The value of a month's work.
  ///
  /// By productivity, of the hours worked. A value of the user's own is that of a month for full time: the extent
  /// scales it, and days of sickness take their part as they do of the wage. Net of support it is the full wage cost,
  /// sick pay included, less the support, not below zero: what the employer is willing to pay for the job as it is.
  ///
  /// - Parameter month: the assessed month.
  package func production(of worked: MonthOfJob, support: Money, month: Int) -> Money {
    switch production {
    case .productivity: worked.production(productivity)
    case .value(let fullTime): valueOfWork(fullTime, month: month)
    case .netOfSupport: (worked.fullCost - support).orZero
    }
  }

  /// A month's part of a value for full time.
  package func valueOfWork(_ fullTime: Money, month: Int) -> Money {
    let value = fullTime.share(extent)
    guard sickPay.indices.contains(month / 12) else { return value }
    return value
      - sickPay[month / 12].wageLost(monthlyWage: value, daysAYear: employer.sickDaysPerYear)
  }
}
