public import Economy
public import LawData

/// Income equalisation (inkomstutjämning) in a county and year: the share of one more krona of tax base
/// that municipality and region lose again.
///
/// Lag (2004:773) 5–6 §§, Förordning (2004:881) 2–3 §§. Rates that are not found for 2018–2019 are those of
/// 2016–2017; the entry's source says so.
///
/// Example, Kalmar county, grant side, 2016–2026: 20.36 % and 8.72 %.
public struct EqualisationLaw: Sendable {
  private let municipalityGrant: Rate
  private let municipalityFee: Rate
  private let regionGrant: Rate
  private let regionFee: Rate

  /// The rates of a county, by its two-digit code, in a year.
  /// - Throws: ``NotModelled`` before 2016 and for a code that is no county's.
  public init(countyCode: String, year: Int, reader: inout ParameterReader) throws(NotModelled) {
    func rate(isRegion: Bool, side: EqualisationSide) throws(NotModelled) -> Rate {
      try equalisationRate(
        countyCode: countyCode, isRegion: isRegion, side: side, year: year, reader: &reader)
    }
    municipalityGrant = try rate(isRegion: false, side: .grant)
    municipalityFee = try rate(isRegion: false, side: .fee)
    regionGrant = try rate(isRegion: true, side: .grant)
    regionFee = try rate(isRegion: true, side: .fee)
  }

  /// The rate of a municipality in the county.
  public func municipalityRate(_ side: EqualisationSide) -> Rate {
    side == .grant ? municipalityGrant : municipalityFee
  }

  /// The rate of the county's region.
  public func regionRate(_ side: EqualisationSide) -> Rate { side == .grant ? regionGrant : regionFee }
}
