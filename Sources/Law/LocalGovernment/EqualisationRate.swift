public import Economy
public import LawData

/// The rate of income equalisation (länsvis skattesats) of a county's municipalities or its region on one
/// side in a year, read alone; ``EqualisationLaw`` has all four.
///
/// Lag (2004:773) 5–6 §§, Förordning (2004:881) 2–3 §§.
///
/// Example, Kalmar county, municipalities, grant, 2019: 20.36 %.
/// - Throws: ``NotModelled`` before 2016 and for a code that is no county's.
public func equalisationRate(
  countyCode: String, isRegion: Bool, side: EqualisationSide, year: Int, reader: inout ParameterReader
) throws(NotModelled) -> Rate {
  let month = YearMonth(januaryOf: year)
  guard
    let parameter = IncomeEqualisation.rate(county: countyCode, isRegion: isRegion, isFee: side == .fee)
  else {
    throw NotModelled(
      rule: "equalisation.\(countyCode)", swedishName: "inkomstutjämning i län \(countyCode)",
      month: month, firstModelled: ParameterReader.firstLawMonth, lastModelled: nil)
  }
  return try reader.rate(parameter, at: month)
}
