public import Economy
public import LawData

/// Employer contributions of one month, compiled from the parameters.
public struct EmployerContributionLaw: Sendable {
  /// The full rate.
  public let fullRate: Rate

  /// A reduced rate for some ages, perhaps up to a monthly pay.
  struct Reduction: Sendable {
    let fromAge: Int
    let belowAge: Int
    let rate: Rate
    /// The pay a month and employer that the rate holds for; `nil` has no limit.
    let payCap: Money?
  }

  /// The reductions of the young; no age is in two of them.
  let young: [Reduction]
  let oldRate: Rate
  let oldFromAge: Int
  let oldestRate: Rate
  let oldestLastBirthYear: Int
  /// The calendar year whose start ages are counted at.
  let year: Int

  /// The law of pay given in a month; months after the last known law copy it, except what has an end of its own.
  /// - Throws: ``NotModelled`` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    try self.init(month: month, bornYear: nil, reader: &reader)
  }

  /// The same for an employee born in a year; `nil`: for anybody. What does not concern the employee is not
  /// logged, and the reductions of other ages are not compiled.
  /// - Throws: ``NotModelled`` before 2016.
  package init(month: YearMonth, bornYear: Int?, reader: inout ParameterReader) throws(NotModelled) {
    typealias Figures = EmployerContributionFigures
    year = month.year
    let age = bornYear.map { month.year - $0 - 1 }
    fullRate = try reader.rate(Figures.full, at: month)
    let lastBirthYear = try reader.limit(Figures.oldestLastBirthYear, at: month) { last in
      bornYear.map { $0 <= last } ?? true
    }
    oldestLastBirthYear = lastBirthYear
    oldestRate = Rate(
      partsPerMillion: try reader.limit(Figures.oldest, at: month) { _ in
        bornYear.map { $0 <= lastBirthYear } ?? true
      })
    let oldAge = try reader.limit(Figures.oldFromAge, at: month) { limit in age.map { $0 >= limit } ?? true }
    oldFromAge = oldAge
    oldRate = Rate(
      partsPerMillion: try reader.limit(Figures.old, at: month) { _ in age.map { $0 >= oldAge } ?? true })
    var young: [Reduction] = []
    if let below = reader.peek(Figures.youngWithoutCapBelowAge, at: month), age.map({ $0 < below }) ?? true,
      let rate = reader.optionalValue(Figures.youngWithoutCap, at: month),
      let below = reader.optionalValue(Figures.youngWithoutCapBelowAge, at: month)
    {
      young.append(Reduction(fromAge: .min, belowAge: below, rate: Rate(partsPerMillion: rate), payCap: nil))
    }
    for (rate, from, below) in [
      (Figures.children, Figures.childrenFromAge, Figures.childrenBelowAge),
      (Figures.young, Figures.youngFromAge, Figures.youngBelowAge),
    ] {
      if let first = reader.peek(from, at: month), let end = reader.peek(below, at: month),
        age.map({ $0 >= first && $0 < end }) ?? true,
        let rate = reader.optionalValue(rate, at: month), let from = reader.optionalValue(from, at: month),
        let below = reader.optionalValue(below, at: month)
      {
        let payCap = reader.optionalValue(Figures.youngPayCap, at: month).map { Money(kronor: $0) }
        young.append(
          Reduction(fromAge: from, belowAge: below, rate: Rate(partsPerMillion: rate), payCap: payCap))
      }
    }
    self.young = young
  }
}
