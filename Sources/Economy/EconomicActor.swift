/// Who pays and who receives. `economy` is the boundary account: goods and services made or used up.
public enum EconomicActor: Int, CaseIterable, Sendable {
  /// The participant's household (hushållet).
  case individual
  /// The home municipality (kommunen).
  case municipality
  /// The home region (regionen).
  case region
  /// The employer (arbetsgivaren).
  case employer
  /// The state (staten).
  case state
  /// The European Social Fund (EU).
  case eu
  /// Other municipalities and regions, funds, insurers, parishes, displaced workers (övriga).
  case others
  /// Goods and services made or used up: never an actor in a result.
  case economy

  /// The seven actors of a result, in the order they are printed.
  public static let inResults: [EconomicActor] = [
    .individual, .municipality, .region, .employer, .state, .eu, .others,
  ]

  /// The name used in files: `individual`, `municipality`, ….
  public var identifier: String { String(describing: self) }
}
