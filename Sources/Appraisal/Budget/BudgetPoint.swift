package import Economy

/// A household's month at one value of a swept field.
package struct BudgetPoint: Sendable, Equatable {
  /// The value, in millionths of the field's unit.
  package let value: Int
  /// The month.
  package let month: HouseholdMonth
  /// The same month at the same value without the wage of the month's job; `nil` where the phase has no job.
  package let withoutWage: HouseholdMonth?

  /// The share of the wage the household does not keep, against no wage at all (deltagandeskatt).
  package var participationTax: Rate? { withoutWage.flatMap { shareNotKept(from: $0, to: month) } }
}
