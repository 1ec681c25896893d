import Bookkeeping
import Economy

extension PathEngine {
  /// Puts observed amounts in the place of what was booked on some lines, for the books and for every test
  /// that comes after them.
  func bookFixed(
    _ lines: [FixedLine], _ plan: PathPlan, workspace: inout PathWorkspace, into ledger: inout Ledger
  ) {
    guard !plan.fixed.isEmpty else { return }
    for line in lines {
      for month in timeline.horizon {
        guard let observed = plan.fixed[line, month] else { continue }
        let place = month - timeline.horizon.lowerBound
        let change = observed - ledger[line.line, place]
        ledger.post(line.line, month: place, change)
        workspace.countedIncome[month] += change.ore
        if line == .housingAllowance { workspace.housingAllowance[month] = observed.ore }
        // The participant's income in the housing allowance's year.
        if line == .establishmentBenefit { workspace.housingIncome[month / 12] += change.ore }
      }
    }
  }
}
