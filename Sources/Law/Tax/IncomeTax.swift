/// A year's income tax, item by item, whole kronor. Credits are what was set off, not negative.
public struct IncomeTax: Hashable, Sendable {
  /// Assessed income (fastställd förvärvsinkomst), whole hundreds.
  public let assessedIncome: Int
  /// Basic allowance (grundavdrag), whole hundreds.
  public let basicAllowance: Int
  /// Taxable income (beskattningsbar förvärvsinkomst), whole hundreds.
  public let taxableIncome: Int
  /// Tax of municipality and region in one amount (kommunal inkomstskatt), before credits.
  public let localIncomeTax: Int
  /// State income tax, before credits.
  public let stateIncomeTax: Int
  /// Burial fee.
  public let burialFee: Int
  /// Church fee.
  public let churchFee: Int
  /// General pension contribution.
  public let generalPensionContribution: Int
  /// Public service fee.
  public let publicServiceFee: Int
  /// Credit for the general pension contribution.
  public let pensionContributionCredit: Int
  /// Work income tax credit, that of the elderly included.
  public let workIncomeCredit: Int
  /// Credit for sickness and activity compensation.
  public let sicknessCompensationCredit: Int
  /// Credit for earned income.
  public let earnedIncomeCredit: Int
  /// Regional credit.
  public let regionalCredit: Int
  /// Credit for unemployment fund fees.
  public let unemploymentFundCredit: Int
  /// Temporary credit for work income, 2021 and 2022.
  public let temporaryWorkIncomeCredit: Int

  /// All credits.
  public var totalCredits: Int {
    pensionContributionCredit + workIncomeCredit + sicknessCompensationCredit + earnedIncomeCredit
      + regionalCredit + unemploymentFundCredit + temporaryWorkIncomeCredit
  }

  /// The year's final tax (slutlig skatt): taxes and fees less credits.
  public var finalTax: Int {
    localIncomeTax + stateIncomeTax + burialFee + churchFee + generalPensionContribution + publicServiceFee
      - totalCredits
  }
}
