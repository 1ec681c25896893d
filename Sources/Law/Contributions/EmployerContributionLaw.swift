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
    typealias Figures = EmployerContributionFigures
    year = month.year
    fullRate = try reader.rate(Figures.full, at: month)
    oldRate = try reader.rate(Figures.old, at: month)
    oldFromAge = try reader.value(Figures.oldFromAge, at: month)
    oldestRate = try reader.rate(Figures.oldest, at: month)
    oldestLastBirthYear = try reader.value(Figures.oldestLastBirthYear, at: month)
    let payCap = reader.optionalValue(Figures.youngPayCap, at: month).map { Money(kronor: $0) }
    var young: [Reduction] = []
    if let rate = reader.optionalValue(Figures.youngWithoutCap, at: month),
      let below = reader.optionalValue(Figures.youngWithoutCapBelowAge, at: month)
    {
      young.append(Reduction(fromAge: .min, belowAge: below, rate: Rate(partsPerMillion: rate), payCap: nil))
    }
    for (rate, from, below) in [
      (Figures.children, Figures.childrenFromAge, Figures.childrenBelowAge),
      (Figures.young, Figures.youngFromAge, Figures.youngBelowAge),
    ] {
      if let rate = reader.optionalValue(rate, at: month), let from = reader.optionalValue(from, at: month),
        let below = reader.optionalValue(below, at: month)
      {
        young.append(
          Reduction(fromAge: from, belowAge: below, rate: Rate(partsPerMillion: rate), payCap: payCap))
      }
    }
    self.young = young
  }
}
