/// What the income tax asks of a person beside the incomes.
public struct Taxpayer: Hashable, Sendable {
  /// Whole years of age at the start of the income year: year − year of birth − 1.
  public var ageAtYearStart: Int
  /// Calendar months, begun months included, in which the person is resident in Sweden, 0–12.
  public var monthsResident: Int
  /// Whether the person pays the church fee.
  public var churchMember: Bool
  /// Fees paid to an unemployment fund in the year, kronor; only fees of the months that give a credit
  /// (``IncomeTaxLaw/unemploymentFundCreditMonths``).
  public var unemploymentFundFee: Int
  /// Whether the home municipality gives the regional credit (regional skattereduktion).
  public var regionalCredit: Bool

  /// A taxpayer, by default resident the whole year and in no church.
  public init(
    ageAtYearStart: Int, monthsResident: Int = 12, churchMember: Bool = false, unemploymentFundFee: Int = 0,
    regionalCredit: Bool = false
  ) {
    self.ageAtYearStart = ageAtYearStart
    self.monthsResident = monthsResident
    self.churchMember = churchMember
    self.unemploymentFundFee = unemploymentFundFee
    self.regionalCredit = regionalCredit
  }
}
