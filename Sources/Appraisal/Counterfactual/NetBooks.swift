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
  /// d = 0, s = 0.63: of a tax of 1 000.00 a month 370.00 is left, of a support of 12 568.00 all of it. Outcomes with
  /// shares of their own are netted each by itself and weighted afterwards: half with s = 0.63 and a tax of 1 000.00, half
  /// with d = 0.20 and one of 500.00 leave 185.00 + 200.00.
  func netBooks(_ shares: CounterfactualShares) -> Ledger {
    let whole = Int128(Rate.one.partsPerMillion)
    let displacement = Int128(shares.displacement.value.partsPerMillion)
    let parts = netParts(shares)
    let displacedWithout = displacement > 0 ? displacedWorkerWithoutTheStep : nil
    var net = Ledger(start: timeline.start, monthCount: timeline.months)
    for declaration in LineDeclaration.all {
      let line = declaration.line
      let isDisplaced = LineDeclaration.displacedLines.contains(line)
      for month in 0..<timeline.months {
        var sum = Int128(0)  // 10⁻¹⁸ öre
        var notCash = Int128(0)
        if isDisplaced, let displacedWithout {
          for part in parts {
            let difference = (part.displaced?[line, month].ore ?? 0) - displacedWithout[line, month].ore
            sum += Int128(difference) * part.ofDifference
          }
          net.post(line, month: month, (sum * displacement).rounded(by: whole * whole * whole * whole))
          continue
        }
        for part in parts {
          let books = part.path.ledger
          let difference = books[line, month].ore - without.ledger[line, month].ore
          sum += Int128(difference) * part.ofDifference
          if part.ofSupport > 0 {
            sum += Int128(supportHeld(line, month: month, by: part.path).ore) * part.ofSupport
          }
          let ofPublic =
            books.notCash(line, month: month).ore - without.ledger.notCash(line, month: month).ore
          notCash += Int128(ofPublic) * part.ofDifference
        }
        if sum != 0 { net.post(line, month: month, sum.rounded(by: whole * whole * whole)) }
        if notCash != 0 {
          net.markWorkForPublic(month: month, notCash.rounded(by: whole * whole * whole))
        }
      }
    }
    return net
  }
}

/// A part of the path with the step to which one set of shares holds.
struct NetPart {
  /// The share of those who begin, in millionths.
  let weight: Int
  let shares: CounterfactualShares
  let path: PathRuns.Path
  /// The displaced worker of the part; `nil` without displacement.
  let displaced: Ledger?

  /// What the difference is multiplied by, 10⁻¹⁸.
  var ofDifference: Int128 { kept * Int128(Rate.one.partsPerMillion - subsidy) }
  /// What the support is multiplied by, 10⁻¹⁸.
  var ofSupport: Int128 { kept * Int128(subsidy) }

  private var kept: Int128 {
    Int128(weight) * Int128(Rate.one.partsPerMillion - shares.deadweight.value.partsPerMillion)
  }
  private var subsidy: Int { shares.subsidyDeadweight.value.partsPerMillion }
}

extension PathRuns {
  /// The path with the step as the shares part it: whole, or by outcome.
  func netParts(_ shares: CounterfactualShares) -> [NetPart] {
    let isDisplacing = shares.displacement.value > .zero
    guard !shares.ofOutcomes.isEmpty, !outcomesAlone.isEmpty else {
      return [
        NetPart(
          weight: Rate.one.partsPerMillion, shares: shares, path: with,
          displaced: isDisplacing ? displacedWorkerWithTheStep : nil)
      ]
    }
    return zip(outcomesWith, outcomesAlone).enumerated().compactMap { place, outcome in
      let (run, path) = outcome
      guard run.paths.share > 0 else { return nil }
      return NetPart(
        weight: run.paths.share, shares: shares.ofOutcome(place), path: path,
        displaced: isDisplacing ? displacedWorker(of: [run]) : nil)
    }
  }

  /// What a line of a path with the step holds more than the same job without its support.
  ///
  /// A support to the employer is the whole of its line. What the state pays the worker of an establishment job the
  /// employer would else pay as wage, with contributions on it: the worker has the same, and what is left goes from the
  /// state to the employer. Agreed pension on that wage is left out.
  func supportHeld(_ line: Line, month: Int, by path: Path) -> Money {
    if LineDeclaration.employerSupportLines.contains(line) { return path.ledger[line, month] }
    let paid = path.ledger[.establishmentJobCompensation, month]
    guard paid > .zero else { return .zero }
    switch line {
    case .establishmentJobCompensation: return paid
    case .wage: return -paid
    case .employerContributions:
      let place = month + timeline.horizon.lowerBound
      guard let law = engine.laws[place / 12].months[place % 12].contributions,
        let born = path.plan.adults.first?.born
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
