public import Economy
public import LawData

/// The law of one year on public pension rights (pensionsrätt). SFB 59–61 kap.
public struct PensionRightsLaw: Sendable {
  /// Pensionable income and amounts: down to whole hundreds, each kind apart.
  public static let baseRounding = RoundingRule(
    toKronor: 100, .down, source: "SFB 59 kap. 32 § och 60 kap. 4 §")
  /// Each pension right: down to whole kronor.
  public static let rounding = RoundingRule(toKronor: 1, .down, source: "SFB 61 kap. 6 §")

  package let incomePensionShare: Rate
  package let premiumPensionShare: Rate
  /// The highest pension base, kronor a year.
  package let ceiling: ExactKronor
  /// Zero where it was compiled for nobody with a study grant.
  package let studyGrantShare: Rate
  /// `nil` where it was compiled for nobody with income.
  package let contribution: GeneralPensionContributionLaw?
  /// The age at the start of the year from which nothing is credited: born in 1937 or before.
  package let nothingFromAge: Int

  /// The law of a year.
  /// - Throws: ``NotModelled`` before 2016.
  public init(year: Int, reader: inout ParameterReader) throws(NotModelled) {
    try self.init(year: year, needs: nil, reader: &reader)
  }

  /// The law of a year for some people; `nil`: for anybody.
  /// - Throws: ``NotModelled`` before 2016.
  package init(
    year: Int, needs: LawNeeds.PensionRights?, reader: inout ParameterReader
  ) throws(NotModelled) {
    let month = YearMonth(januaryOf: year)
    incomePensionShare = try reader.rate(PensionRightFigures.incomePensionShare, at: month)
    premiumPensionShare = try reader.rate(PensionRightFigures.premiumPensionShare, at: month)
    let incomeBaseAmount = try reader.value(BaseAmounts.incomeBaseAmount, at: month)
    let multiple = try reader.rate(PensionRightFigures.ceiling, at: month)
    ceiling = ExactKronor(kronor: incomeBaseAmount) * multiple
    studyGrantShare =
      needs?.hasStudyGrant ?? true
      ? try reader.rate(PensionRightFigures.studyGrantShare, at: month) : .zero
    contribution =
      needs?.hasIncome ?? true
      ? try GeneralPensionContributionLaw(
        year: year, priceBaseAmount: try reader.value(BaseAmounts.priceBaseAmount, at: month),
        incomeBaseAmount: incomeBaseAmount, needs: needs?.people, at: month, reader: &reader) : nil
    let lastBirthYear = try reader.limit(SocialFeeFigures.pensionLastFreeBirthYear, at: month) { born in
      needs?.people.hasReached(year - born - 1) ?? true
    }
    nothingFromAge = year - lastBirthYear - 1
  }
}
