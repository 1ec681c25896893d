package import Bookkeeping

extension PathEngine {
  /// One adult's income tax and credits alone, allotted to the months as the path's books hold them.
  package func taxBooks(of adult: AdultPlan) -> Ledger {
    var workspace = PathWorkspace(timeline)
    var ledger = Ledger(start: timeline.start, monthCount: timeline.months)
    settleIncomeTax(of: 0, adult, workspace: &workspace, into: &ledger)
    return ledger
  }
}
