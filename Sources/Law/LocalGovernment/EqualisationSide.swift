import Economy
public import LawData

/// Whether income equalisation gives to a municipality or region or takes from it.
public enum EqualisationSide: String, Sendable, CaseIterable {
  /// Tax capacity up to the guaranteed level: a grant (inkomstutjämningsbidrag).
  case grant
  /// Tax capacity above it: a fee (inkomstutjämningsavgift).
  case fee
}

/// The side a municipality is on in an equalisation year; `nil` if its tax capacity is not known.
///
/// Lag (2004:773) 4–6 §§: a fee is paid above 115 per cent of the mean. A year after the last known has
/// that year's index.
///
/// Example, Kalmar 2020, index 95.1: grant; Danderyd, 178.5: fee.
/// - Parameters:
///   - municipalityCode: the four-digit code.
///   - year: the equalisation year.
public func equalisationSide(
  municipalityCode: String, year: Int, reader: inout ParameterReader
) -> EqualisationSide? { side(of: municipalityCode, year: year, reader: &reader) }

/// The side a region is on in an equalisation year, by its two-digit county code; `nil` if its tax
/// capacity is not known. See ``equalisationSide(municipalityCode:year:reader:)``.
public func equalisationSide(
  countyCode: String, year: Int, reader: inout ParameterReader
) -> EqualisationSide? { side(of: countyCode, year: year, reader: &reader) }

private func side(of code: String, year: Int, reader: inout ParameterReader) -> EqualisationSide? {
  let month = max(YearMonth(januaryOf: year), ParameterReader.firstLawMonth)
  guard let parameter = TaxCapacity.index(of: code),
    let index = reader.optionalValue(parameter, at: month),
    let guaranteed = reader.optionalValue(IncomeEqualisation.guaranteedLevel, at: month)
  else { return nil }
  return index > guaranteed ? .fee : .grant
}
