/// A person's taxable incomes of a calendar year by kind, whole kronor, öre dropped, not negative.
public struct AnnualIncome: Hashable, Sendable {
  /// Pay for work (arbetsinkomst): gives the work income credit and pension rights.
  public var wage: Int
  /// Taxable benefits that give pension rights but are no work income: unemployment, sickness and parental
  /// benefit, activity support and the like (SFB 59 kap. 13 §).
  public var benefits: Int
  /// Sickness and activity compensation (sjuk- och aktivitetsersättning).
  public var sicknessCompensation: Int
  /// Pension.
  public var pension: Int

  /// Incomes of a year, kronor.
  public init(wage: Int = 0, benefits: Int = 0, sicknessCompensation: Int = 0, pension: Int = 0) {
    self.wage = wage
    self.benefits = benefits
    self.sicknessCompensation = sicknessCompensation
    self.pension = pension
  }

  /// All taxable income, kronor.
  public var total: Int { wage + benefits + sicknessCompensation + pension }
}
