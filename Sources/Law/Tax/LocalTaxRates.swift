public import Economy
public import LawData

/// The rates on taxable income where a person lived on 1 November of the year before.
public struct LocalTaxRates: Hashable, Sendable {
  /// The municipality's rate of income tax.
  public let municipal: Rate
  /// The region's rate of income tax.
  public let regional: Rate
  /// The burial fee.
  public let burial: Rate
  /// The church fee of members: for a municipality the mean of its parishes.
  public let church: Rate
  /// Whether who lives there gets the regional credit (regional skattereduktion).
  public let givesRegionalCredit: Bool

  /// Rates of a place and year.
  public init(
    municipal: Rate, regional: Rate, burial: Rate, church: Rate = .zero, givesRegionalCredit: Bool = false
  ) {
    self.municipal = municipal
    self.regional = regional
    self.burial = burial
    self.church = church
    self.givesRegionalCredit = givesRegionalCredit
  }

  /// The rates of a municipality and year, read from the register and logged.
  /// - Throws: ``NotModelled`` before 2016, or if the municipality is not in the register.
  public init(of municipality: Municipality, year: Int, reader: inout ParameterReader) throws(NotModelled) {
    try self.init(of: municipality, year: year, church: true, reader: &reader)
  }

  /// The same; the church fee is logged only where somebody pays it.
  /// - Throws: ``NotModelled`` before 2016, or if the municipality is not in the register.
  package init(
    of municipality: Municipality, year: Int, church hasChurchMember: Bool, reader: inout ParameterReader
  ) throws(NotModelled) {
    let parameters = MunicipalityRegister.parameters(of: municipality)
    let churchFee = "localTax.church.\(municipality.code)"
    var rates = [Rate]()
    for parameter in parameters where parameter.unit == .partsPerMillion {
      let rate = try reader.limit(parameter, at: YearMonth(januaryOf: year)) { _ in
        hasChurchMember || parameter.id != churchFee
      }
      rates.append(Rate(partsPerMillion: rate))
    }
    var rest = rates.makeIterator()
    guard let municipal = rest.next(), let regional = rest.next(), let burial = rest.next(),
      let church = rest.next()
    else {
      throw NotModelled(
        rule: "localTax.municipal.\(municipality.code)", swedishName: "kommunal skattesats",
        month: YearMonth(januaryOf: year), firstModelled: ParameterReader.firstLawMonth, lastModelled: nil)
    }
    let listing = parameters.first { $0.unit == .flag }
    let isListed = listing.flatMap { reader.optionalValue($0, at: YearMonth(januaryOf: year)) } != nil
    self.init(
      municipal: municipal, regional: regional, burial: burial, church: church, givesRegionalCredit: isListed)
  }

  /// The rate of local income tax: municipality and region together.
  ///
  /// Example, Emmaboda in 2025: 21.96 % + 11.86 % = 33.82 %.
  public var incomeTax: Rate { municipal + regional }
}
