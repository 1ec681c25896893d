import Bookkeeping
import Economy

/// With − without, actor by actor and line by line.
struct ActorAccounts {
  let without: Ledger
  let with: Ledger
  /// The weight of each month in a present value.
  let weights: [Double]

  /// The result of an actor, or of society where `actor` is `nil`.
  func result(of actor: EconomicActor?) -> ActorResult {
    let monthCount = with.monthCount
    var total = Money.zero
    var inHand = Money.zero
    var later = Money.zero
    var presentValue = 0.0
    var headline = Array(repeating: Money.zero, count: monthCount)
    var totals = Array(repeating: Money.zero, count: monthCount)
    var lines: [LineResult] = []
    for declaration in LineDeclaration.all {
      let sign = sign(of: declaration, for: actor)
      guard sign != 0 else { continue }
      var sums = (without: Money.zero, with: Money.zero)
      var differences = Array(repeating: Money.zero, count: monthCount)
      var isUsed = false
      var notCash = Money.zero
      for month in 0..<monthCount {
        let old = without[declaration.line, month] * sign
        let new = with[declaration.line, month] * sign
        isUsed = isUsed || old != .zero || new != .zero
        sums.without += old
        sums.with += new
        let difference = new - old
        differences[month] = difference
        totals[month] += difference
        if declaration.isInHeadline {
          let ofPublic =
            (with.notCash(declaration.line, month: month) - without.notCash(declaration.line, month: month))
            * sign
          headline[month] += difference - ofPublic
          notCash += ofPublic
        }
      }
      let difference = sums.with - sums.without
      total += difference
      switch declaration.availability {
      case .hand: inHand += difference - notCash
      case .later: later += difference
      case .notMoney: break
      }
      if isUsed {
        lines.append(
          LineResult(
            line: declaration.line, without: sums.without, with: sums.with, byYear: byYear(differences)))
      }
    }
    for month in 0..<monthCount { presentValue += totals[month].kronorValue * weights[month] }
    var sum = Money.zero
    let cumulated = headline.map { amount in
      sum += amount
      return sum
    }
    return ActorResult(
      actor: actor, total: total, inHand: inHand, later: later,
      presentValue: PresentValue.money(presentValue), byYear: byYear(totals), cumulated: cumulated,
      paybackMonth: paybackMonth(cumulated), lines: lines)
  }

  /// The present value of an actor's total, or of society's where `actor` is `nil`, with other weights.
  func presentValue(of actor: EconomicActor?, weights: [Double]) -> Money {
    var sum = 0.0
    for month in 0..<with.monthCount {
      let change: Money =
        if let actor {
          with.balance(of: actor, month: month) - without.balance(of: actor, month: month)
        } else {
          without.balance(of: .economy, month: month) - with.balance(of: .economy, month: month)
        }
      sum += change.kronorValue * weights[month]
    }
    return PresentValue.money(sum)
  }

  /// Society is the sum of all actors, so its lines are those to and from the economy.
  private func sign(of declaration: LineDeclaration, for actor: EconomicActor?) -> Int {
    if let actor { return declaration.sign(for: actor) }
    return -declaration.sign(for: .economy)
  }

  private func byYear(_ months: [Money]) -> [YearAmount] {
    var years: [YearAmount] = []
    for (place, amount) in months.enumerated() {
      let year = with.month(place).year
      if let last = years.last, last.year == year {
        years[years.count - 1] = YearAmount(year: year, amount: last.amount + amount)
      } else {
        years.append(YearAmount(year: year, amount: amount))
      }
    }
    return years
  }
}

extension LineDeclaration {
  /// The headline and payback count money in hand, without study loans and what is paid back of them: neither lending
  /// nor repaying makes anybody richer.
  var isInHeadline: Bool { availability == .hand && !Line.studyLoanCash.contains(line) }
}

/// The number of months (1 is the first) after which a cumulated result is at least zero and stays so;
/// 0 if it is never negative, `nil` if it ends negative.
func paybackMonth(_ cumulated: [Money]) -> Int? {
  guard let lastNegative = cumulated.lastIndex(where: { $0 < .zero }) else { return 0 }
  return lastNegative == cumulated.count - 1 ? nil : lastNegative + 2
}
