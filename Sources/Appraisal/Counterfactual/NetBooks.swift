import Bookkeeping
import Economy
import Law
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
    let supportWeight = kept * subsidy  // 10⁻¹²
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
      for month in months {
        let difference = with.ledger[line, month].ore - without.ledger[line, month].ore
        let support = subsidy > 0 ? supportHeld(line, month: month).ore : 0
        if difference == 0, support == 0 { continue }
        let weighted = Int128(difference) * Int128(ofDifference) + Int128(support) * Int128(supportWeight)
        net.post(line, month: month, weighted.rounded(by: Int128(whole * whole)))
        let notCash =
          with.ledger.notCash(line, month: month).ore - without.ledger.notCash(line, month: month).ore
        if notCash != 0 {
          net.markWorkForPublic(
            month: month, (Int128(notCash) * Int128(ofDifference)).rounded(by: Int128(whole * whole)))
        }
      }
    }
    return net
  }
}

extension PathRuns {
  /// What a line of the path with the step holds more than the same job without its support.
  ///
  /// A support to the employer is the whole of its line. What the state pays the worker of an establishment job the
  /// employer would else pay as wage, with contributions on it: the worker has the same, and what is left goes from the
  /// state to the employer. Agreed pension on that wage is left out.
  func supportHeld(_ line: Line, month: Int) -> Money {
    if LineDeclaration.employerSupportLines.contains(line) { return with.ledger[line, month] }
    let paid = with.ledger[.establishmentJobCompensation, month]
    guard paid > .zero else { return .zero }
    switch line {
    case .establishmentJobCompensation: return paid
    case .wage: return -paid
    case .employerContributions:
      let place = month + timeline.horizon.lowerBound
      guard let law = engine.laws[place / 12].months[place % 12].contributions,
        let born = with.plan.adults.first?.born
      else {
        return .zero
      }
      return -employerContributions(on: paid, bornYear: born.year, law: law)
    default: return .zero
    }
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
