/// The figures of the tax on earned income, by area.
package enum TaxFigures {
  static let all =
    BasicAllowanceFigures.all + StateIncomeTaxFigures.all + SocialFeeFigures.all
    + WorkIncomeCreditFigures.all + OtherCreditFigures.all + MonthlyTableFigures.all
}
