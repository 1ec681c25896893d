import Bookkeeping
import Economy
import LifeCourse

extension PathRuns {
  /// With − without after deadweight and displacement, line by line and month by month.
  ///
  /// Net = (1−d) · [(1−s) · (with − without) + s · (with − with without its support lines)], where `with` and
  /// `without` each hold x of their displaced worker's lines beside their own. So displacement belongs to the paths:
  /// it is weighted by (1−d)(1−s)·x — a job that would exist without the support would displace all the same, and
  /// somebody who would have come there anyway displaces nobody more — and a job that both paths hold displaces nobody.
  /// The gross result (`ScenarioResult.actors`) never holds it. The shares are parts per million and multiply exactly;
  /// each line × month is rounded once, to the öre, halves away from zero.
  ///
  /// d = 0, s = 0.63: of a tax of 1 000.00 a month 370.00 is left, of a support of 12 568.00 all of it.
  func netBooks(_ shares: CounterfactualShares) -> Ledger {
    let whole = Rate.one.partsPerMillion
    let kept = whole - shares.deadweight.value.partsPerMillion
    let subsidy = shares.subsidyDeadweight.value.partsPerMillion
    let ofDifference = kept * (whole - subsidy)  // 10⁻¹²
    let ofSupport = kept * subsidy  // 10⁻¹²
    let displacement = shares.displacement.value.partsPerMillion
    let displaced = displacement > 0 ? (displacedWorkerWithoutTheStep, displacedWorkerWithTheStep) : nil
    let months = 0..<timeline.months
    var net = Ledger(start: timeline.start, monthCount: timeline.months)
    for declaration in LineDeclaration.all {
      let line = declaration.line
      if let displaced, LineDeclaration.displacedLines.contains(line) {
        for month in months {
          let difference = displaced.1[line, month].ore - displaced.0[line, month].ore
          let weighted = Int128(difference) * Int128(ofDifference) * Int128(displacement)
          net.post(line, month: month, weighted.rounded(by: Int128(whole) * Int128(whole * whole)))
        }
        continue
      }
      let support = LineDeclaration.employerSupportLines.contains(line) ? ofSupport : 0
      for month in months {
        let new = with.ledger[line, month].ore
        let difference = new - without.ledger[line, month].ore
        if difference == 0, support == 0 || new == 0 { continue }
        let weighted = Int128(difference) * Int128(ofDifference) + Int128(new) * Int128(support)
        net.post(line, month: month, weighted.rounded(by: Int128(whole * whole)))
      }
    }
    return net
  }
}

extension Int128 {
  /// The quotient as money in öre, halves away from zero.
  fileprivate func rounded(by divisor: Int128) -> Money {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    let isHalf = remainder.magnitude * 2 >= divisor.magnitude
    return Money(ore: Int(isHalf ? quotient + signum() : quotient))
  }
}
