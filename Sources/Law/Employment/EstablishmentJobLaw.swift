public import Economy
public import LawData

/// What an establishment job (etableringsjobb) pays in a calendar year: the employer's wage, and the state's
/// compensation to the worker by the job's reference wage.
///
/// Förordning 2022:807 8, 14 and 14 a §§ (SFS 2023:600): each amount of 2023 × the income base amount of the year / that
/// of 2023, in whole kronor. Full time only. The compensation is income from work under SFB 59 kap. and so taxable with
/// work income tax credit and pension right; no contributions are due on it (13 §).
public struct EstablishmentJobLaw: Sendable, Equatable {
  /// Whole kronor (8, 14 and 14 a §§); a half is taken up, which the law does not say.
  public static let rounding = RoundingRule(
    toKronor: 1, .nearest, source: "förordning 2022:807 8, 14 och 14 a §§: helt krontal")

  /// The employer's wage a month. Example: 7 374 × 83 400 / 74 300 = 8 277 in 2026.
  public let wage: Money
  /// The state's compensation a month by level. Example: 15 162 × 83 400 / 74 300 = 17 019 on level 5 in 2026.
  public let compensation: [Money]
  /// The reference wage a month from which each level holds.
  public let referenceWageFrom: [Money]
  /// The income base amount of the year.
  private let incomeBaseAmount: Money

  /// The amounts of a year.
  /// - Throws: ``NotModelled`` before 2024.
  public init(year: Int, reader: inout ParameterReader) throws(NotModelled) {
    let january = YearMonth(januaryOf: year)
    let baseYear = YearMonth(januaryOf: try reader.value(EstablishmentJobFigures.baseYear, at: january))
    let ofYear = try reader.money(BaseAmounts.incomeBaseAmount, at: january)
    let ofBaseYear = try reader.money(BaseAmounts.incomeBaseAmount, at: baseYear)
    func amount(_ parameter: Parameter, _ reader: inout ParameterReader) throws(NotModelled) -> Money {
      Self.raised(try reader.money(parameter, at: january), by: ofYear, over: ofBaseYear)
    }
    wage = try amount(EstablishmentJobFigures.wage, &reader)
    var compensation: [Money] = []
    var limits: [Money] = []
    for parameter in EstablishmentJobFigures.compensation {
      compensation.append(try amount(parameter, &reader))
    }
    for parameter in EstablishmentJobFigures.referenceWageFrom {
      limits.append(try amount(parameter, &reader))
    }
    self.compensation = compensation
    referenceWageFrom = limits
    incomeBaseAmount = ofYear
  }

  /// The level of a reference wage, from 0; `nil` below the lowest: the ordinance has no amount there.
  ///
  /// Lower and upper limits are raised apart, which leaves a krona between two of them in 2025: the lower ones decide.
  public func level(ofReferenceWage wage: Money) -> Int? {
    referenceWageFrom.lastIndex { $0 <= wage }
  }

  /// A reference wage of another year in this one (14 §).
  public func referenceWage(_ wage: Money, of other: EstablishmentJobLaw) -> Money {
    Self.raised(wage, by: incomeBaseAmount, over: other.incomeBaseAmount)
  }

  /// Zero over a base amount of zero, which only a value of the user's own can be.
  private static func raised(_ amount: Money, by year: Money, over base: Money) -> Money {
    guard base.wholeKronor > 0 else { return .zero }
    return rounding(ExactKronor(amount) * year.wholeKronor, dividedBy: base.wholeKronor)
  }
}
