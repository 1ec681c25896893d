import LawData

extension MunicipalityLookup {
  /// All municipalities of Sweden.
  public static let register = MunicipalityLookup(
    names: MunicipalityRegister.names, municipality: { MunicipalityRegister.municipality(named: $0) })
}
