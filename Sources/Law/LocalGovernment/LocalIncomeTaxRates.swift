package import Economy
package import LawData

/// The rates of income tax of a municipality and its region in a year, without the fees that are paid
/// beside it.
///
/// Inkomstskattelagen 65 kap. 3 §.
///
/// Example, Emmaboda and Kalmar region in 2020: 22.21 % and 11.86 %.
/// - Throws: ``NotModelled`` before 2016, or if the municipality is not in the register.
package func localIncomeTaxRates(
  of municipality: Municipality, year: Int, reader: inout ParameterReader
) throws(NotModelled) -> (municipal: Rate, regional: Rate) {
  let month = YearMonth(januaryOf: year)
  let parameters = MunicipalityRegister.parameters(of: municipality)
  guard parameters.count > 1 else {
    throw NotModelled(
      rule: "localTax.municipal.\(municipality.code)", swedishName: "kommunal skattesats", month: month,
      firstModelled: ParameterReader.firstLawMonth, lastModelled: nil)
  }
  return (try reader.rate(parameters[0], at: month), try reader.rate(parameters[1], at: month))
}
