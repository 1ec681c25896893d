import Economy
public import LawData

/// The law of one calendar year, compiled: what the month-by-month computation reads.
///
/// Years after the last known law copy it; the ends already enacted are kept.
public struct YearLaw: Sendable {
  /// The calendar year.
  public let year: Int
  /// Income tax; `nil` where nobody has taxable income.
  public let incomeTax: IncomeTaxLaw?
  /// The home municipality's rates; `nil` where nobody has taxable income.
  public let localRates: LocalTaxRates?
  /// Public pension rights; `nil` where they are not counted or nobody earns any.
  public let pensionRights: PensionRightsLaw?
  /// Contributions of the self-employed; `nil` where nobody has a business.
  public let selfEmployed: SelfEmployedContributionLaw?
  /// The twelve months.
  public let months: [MonthLaw]
  /// Unit costs of services.
  public let unitCosts: UnitCostLaw

  /// Whether the year lies after the last known law.
  public var isExtended: Bool { year > ParameterReader.lastLawMonth.year }

  /// Compiles the whole law of a year.
  /// - Throws: ``NotModelled`` before the first modelled year.
  public init(
    year: Int, municipality: Municipality, reader: inout ParameterReader
  ) throws(NotModelled) {
    self.year = year
    incomeTax = try IncomeTaxLaw(year: year, reader: &reader)
    localRates = try LocalTaxRates(of: municipality, year: year, reader: &reader)
    pensionRights = try PensionRightsLaw(year: year, reader: &reader)
    selfEmployed = try SelfEmployedContributionLaw(
      year: year, bornYears: nil, reader: &reader)
    unitCosts = try UnitCostLaw(year: year, reader: &reader)
    var months: [MonthLaw] = []
    for month in 0..<12 {
      months.append(try MonthLaw(month: YearMonth(januaryOf: year) + month, reader: &reader))
    }
    self.months = months
  }

  /// Compiles what a household can ask the law of a year.
  /// - Parameter administration: logs what the administration of social assistance reads, which counts only
  ///   where assistance turns out to be paid.
  /// - Throws: ``NotModelled`` before the first modelled year.
  package init(
    year: Int, municipality: Municipality, needs: LawNeeds, reader: inout ParameterReader,
    administration: inout ParameterReader
  ) throws(NotModelled) {
    self.year = year
    if var taxpayers = needs.incomeTax {
      let rates = try LocalTaxRates(
        of: municipality, year: year, church: taxpayers.hasChurchMember, reader: &reader)
      taxpayers.hasRegionalCredit = rates.givesRegionalCredit
      incomeTax = try IncomeTaxLaw(year: year, needs: taxpayers, reader: &reader)
      localRates = rates
    } else {
      incomeTax = nil
      localRates = nil
    }
    pensionRights =
      if let earners = needs.pensionRights {
        try PensionRightsLaw(year: year, needs: earners, reader: &reader)
      } else {
        nil
      }
    selfEmployed =
      needs.selfEmployed.isEmpty
      ? nil
      : try SelfEmployedContributionLaw(year: year, bornYears: needs.selfEmployed, reader: &reader)
    unitCosts = try UnitCostLaw(
      year: year, needs: needs, reader: &reader, administration: &administration)
    var months: [MonthLaw] = []
    for (place, needs) in needs.months.enumerated() {
      months.append(
        try MonthLaw(month: YearMonth(januaryOf: year) + place, needs: needs, reader: &reader))
    }
    self.months = months
  }
}
