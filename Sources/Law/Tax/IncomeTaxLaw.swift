package import Economy
public import LawData

/// The tax on earned income of one calendar year, compiled from the parameters.
public struct IncomeTaxLaw: Sendable {
  /// The income year.
  public let year: Int
  /// The number of months, the last of the year, whose unemployment fund fees give a credit.
  public let unemploymentFundCreditMonths: Int

  package let basicAllowance: BasicAllowanceLaw
  package let stateIncomeTax: StateIncomeTaxLaw
  package let pensionContribution: GeneralPensionContributionLaw
  package let publicServiceFee: PublicServiceFeeLaw?
  package let workIncomeCredit: WorkIncomeCreditLaw
  package let seniorWorkIncomeCredit: SeniorWorkIncomeCreditLaw
  package let sicknessCompensationCredit: SicknessCompensationCreditLaw
  package let earnedIncomeCredit: StraightLines?
  package let temporaryWorkIncomeCredit: StraightLines?
  package let unemploymentFundCreditRate: Rate
  /// Kronor a year.
  package let regionalCredit: Int

  /// The law of an income year; years after the last known law copy it.
  /// - Throws: ``NotModelled`` before 2016.
  public init(year: Int, reader: inout ParameterReader) throws(NotModelled) {
    try self.init(year: year, needs: nil, reader: &reader)
  }

  /// The law of an income year for some taxpayers; `nil`: for anybody.
  /// - Throws: ``NotModelled`` before 2016.
  package init(year: Int, needs: IncomeTaxNeeds?, reader: inout ParameterReader) throws(NotModelled) {
    let month = YearMonth(januaryOf: year)
    let priceBaseAmount = try reader.value(BaseAmounts.priceBaseAmount, at: month)
    let incomeBaseAmount = try reader.value(BaseAmounts.incomeBaseAmount, at: month)
    self.year = year
    basicAllowance = try BasicAllowanceLaw(
      priceBaseAmount: priceBaseAmount, needs: needs, at: month, reader: &reader)
    stateIncomeTax = try StateIncomeTaxLaw(at: month, reader: &reader)
    pensionContribution = try GeneralPensionContributionLaw(
      year: year, priceBaseAmount: priceBaseAmount, incomeBaseAmount: incomeBaseAmount, needs: needs,
      at: month, reader: &reader)
    publicServiceFee = PublicServiceFeeLaw(incomeBaseAmount: incomeBaseAmount, at: month, reader: &reader)
    workIncomeCredit = WorkIncomeCreditLaw(
      priceBaseAmount: priceBaseAmount, needs: needs, at: month, reader: &reader)
    seniorWorkIncomeCredit = try SeniorWorkIncomeCreditLaw(
      priceBaseAmount: priceBaseAmount, needs: needs, at: month, reader: &reader)
    sicknessCompensationCredit =
      needs?.hasSicknessCompensation ?? true
      ? SicknessCompensationCreditLaw(priceBaseAmount: priceBaseAmount, at: month, reader: &reader) : .none
    earnedIncomeCredit = StraightLines(
      OtherCreditFigures.earnedIncome, priceBaseAmount: priceBaseAmount, at: month, reader: &reader)
    temporaryWorkIncomeCredit = StraightLines(
      OtherCreditFigures.temporaryWorkIncome, priceBaseAmount: priceBaseAmount, at: month, reader: &reader)
    regionalCredit =
      needs?.hasRegionalCredit ?? true
      ? reader.optionalValue(OtherCreditFigures.regional, at: month) ?? 0 : 0
    var creditMonths = 0
    var creditRate = 0
    for place in 0..<12 where needs?.hasFundFee ?? true {
      guard let rate = reader.optionalValue(OtherCreditFigures.unemploymentFund, at: month + place) else {
        continue
      }
      creditMonths += 1
      creditRate = rate
    }
    unemploymentFundCreditMonths = creditMonths
    unemploymentFundCreditRate = Rate(partsPerMillion: creditRate)
  }
}
