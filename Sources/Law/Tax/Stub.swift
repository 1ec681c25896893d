public import Economy
public import LawData

public struct IncomeTaxLaw: Sendable {
  public init(year: Int, reader: inout ParameterReader) throws(NotModelled) {}
}
public struct AnnualIncome: Sendable { public var wage = 0; public init(wage: Int = 0) { self.wage = wage } }
public struct Taxpayer: Sendable { public init(ageAtYearStart: Int) {} }
public struct LocalTaxRates: Sendable {
  public let municipal, regional, burial, church: Rate
  public init(of: Municipality, year: Int, reader: inout ParameterReader) throws(NotModelled) {
    municipal = Rate(partsPerMillion: 220_000); regional = Rate(partsPerMillion: 118_600); burial = .zero;
    church = .zero
  }
}
public struct IncomeTax: Sendable {
  public var taxableIncome = 0, stateIncomeTax = 0, burialFee = 0, churchFee = 0,
    generalPensionContribution = 0, publicServiceFee = 0, pensionContributionCredit = 0, workIncomeCredit = 0,
    earnedIncomeCredit = 0, regionalCredit = 0, temporaryWorkIncomeCredit = 0
  public func localTaxShares(rates: LocalTaxRates) -> (municipal: Money, regional: Money) {
    (Money(kronor: taxableIncome).share(rates.municipal), Money(kronor: taxableIncome).share(rates.regional))
  }
}
public func incomeTax(on i: AnnualIncome, of: Taxpayer, rates: LocalTaxRates, law: IncomeTaxLaw) -> IncomeTax
{ var t = IncomeTax(); t.taxableIncome = max(0, i.wage / 100 * 100 - 13_700); return t }
public struct EmployerContributionLaw: Sendable {
  public let fullRate = Rate(partsPerMillion: 314_200);
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {}
}
public func employerContributions(on g: Money, bornYear: Int, law: EmployerContributionLaw) -> Money {
  g.share(law.fullRate)
}
public func employerContributionsExact(on b: ExactKronor, bornYear: Int, law: EmployerContributionLaw)
  -> ExactKronor
{ b * law.fullRate }
extension UnitCostLaw { package var folkHighSchoolStateShare: Rate { Rate(partsPerMillion: 500_000) } }
