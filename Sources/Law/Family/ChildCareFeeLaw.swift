public import Economy
public import LawData

/// A child's place in child care, for the fee.
public struct ChildCarePlace: Sendable, Hashable {
  /// Preschool or leisure centre.
  public var form: ChildCareForm
  /// Whether the child lives half of the time with another parent, who pays the other half of the fee.
  public var isAlternating: Bool

  /// A place.
  public init(form: ChildCareForm, isAlternating: Bool = false) {
    self.form = form
    self.isAlternating = isAlternating
  }
}

/// The fees of preschool and leisure centre (maxtaxa) of a month, kronor.
///
/// Förordning 2001:160 3 and 5 §§: a share of the household's taxable income of the month up to a ceiling, less
/// what is free from 2026-07. The youngest child with a place is child 1, whatever the form, and from the fourth
/// child there is no fee. Each child's fee is rounded to the nearest krona, as published. Of a child who lives
/// alternately each household pays half of the fee on its own income, rounded once (reading of the model).
///
/// Example, a child of 3 at preschool and one of 8 at a leisure centre on 30 000 kr in 2019: 30 000 × 0.03 =
/// 900 kr and 30 000 × 0.01 = 300 kr.
public struct ChildCareFeeLaw: Sendable {
  /// The highest monthly income the fee is reckoned on.
  public let incomeCeiling: Money
  /// The first part of the income, on which no fee is reckoned.
  public let incomeDisregard: Money
  /// The shares of the first children; `nil` where the law was compiled for other places.
  private let preschoolShares: [Rate?]
  private let leisureCentreShares: [Rate?]
  private let alternatingShare: Rate?

  /// The fee of each child is rounded to the nearest krona.
  public static let rounding = RoundingRule(
    toKronor: 1, .nearest, source: "Skolverkets publicerade högsta avgifter")

  /// The fees of a month.
  /// - Throws: ``NotModelled`` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    try self.init(month: month, wanted: nil, reader: &reader)
  }

  /// The fees of some places in a month.
  /// - Throws: ``NotModelled`` before 2016.
  package init(
    month: YearMonth, youngestFirst: [ChildCarePlace], reader: inout ParameterReader
  ) throws(NotModelled) {
    try self.init(month: month, wanted: youngestFirst, reader: &reader)
  }

  /// The fees of some places, or of all where `wanted` is `nil`.
  private init(
    month: YearMonth, wanted: [ChildCarePlace]?, reader: inout ParameterReader
  ) throws(NotModelled) {
    incomeCeiling = try reader.money(ChildCareFees.incomeCeiling, at: month)
    incomeDisregard = Money(kronor: reader.optionalValue(ChildCareFees.incomeDisregard, at: month) ?? 0)
    func shares(_ parameters: [Parameter], of form: ChildCareForm) throws(NotModelled) -> [Rate?] {
      var shares: [Rate?] = []
      for (place, parameter) in parameters.enumerated() {
        let isWanted = wanted.map { $0.indices.contains(place) && $0[place].form == form } ?? true
        shares.append(isWanted ? try reader.rate(parameter, at: month) : nil)
      }
      return shares
    }
    preschoolShares = try shares(ChildCareFees.preschoolShares, of: .preschool)
    leisureCentreShares = try shares(ChildCareFees.leisureCentreShares, of: .leisureCentre)
    let isAlternating = wanted?.prefix(ChildCareFees.preschoolShares.count).contains(where: \.isAlternating)
    alternatingShare =
      isAlternating ?? true ? try reader.rate(ChildCareFees.alternatingShare, at: month) : nil
  }

  /// The fees of a month, kronor; `nil` where the law was compiled for other places.
  /// - Parameters:
  ///   - monthlyTaxableIncome: the taxable income of the adults in the month, before tax: wages, taxable
  ///     benefits and pensions. Assistance, children's benefits, study aid, establishment benefit and housing
  ///     allowance are no part of it.
  ///   - youngestFirst: the children with a place.
  public func fees(
    monthlyTaxableIncome: Money, youngestFirst: [ChildCarePlace]
  ) -> (preschool: Money, leisureCentre: Money)? {
    let base = ExactKronor((min(monthlyTaxableIncome, incomeCeiling) - incomeDisregard).orZero)
    var sums = (preschool: Money.zero, leisureCentre: Money.zero)
    for (place, child) in youngestFirst.prefix(preschoolShares.count).enumerated() {
      let shares = child.form == .preschool ? preschoolShares : leisureCentreShares
      guard let share = shares[place] else { return nil }
      var exact = base * share
      if child.isAlternating {
        guard let alternatingShare else { return nil }
        exact = exact * alternatingShare
      }
      let fee = Self.rounding(exact)
      switch child.form {
      case .preschool: sums.preschool += fee
      case .leisureCentre: sums.leisureCentre += fee
      }
    }
    return sums
  }
}
