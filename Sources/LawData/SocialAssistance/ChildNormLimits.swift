import Economy

/// How long a child is in the national norm of its parents.
package enum ChildNormLimits {
  /// The birthday at which a child who is no pupil leaves the norm.
  package static let endAge = Parameter(
    "socialAssistance.norm.childEndAge", sv: "riksnorm, barn som inte är elev räknas till ålder",
    en: "national norm, a child who is no pupil counts to age", unit: .years,
    [.law(2016, 18, "föräldrabalken 7 kap. 1 §", .secondary)])

  /// The birthday at which a pupil leaves the norm.
  package static let pupilEndAge = Parameter(
    "socialAssistance.norm.pupilEndAge", sv: "riksnorm, elev räknas till ålder",
    en: "national norm, a pupil counts to age", unit: .years,
    [
      .law(2016, 21, "SoL (2001:453) 4 kap. 1 a §; föräldrabalken 7 kap. 1 §", .verified),
      .law(2025_07, 21, "SoL (2025:400) 12 kap. 9 §; föräldrabalken 7 kap. 1 §", .verified),
    ])

  /// The part of the personal amount of a child who lives there half of the time.
  package static let alternatingShare = Parameter(
    "socialAssistance.norm.alternatingShare",
    sv: "riksnorm, del av det personliga beloppet vid växelvis boende",
    en: "national norm, part of the personal amount of an alternating child", unit: .partsPerMillion,
    [
      .assumption(
        2016, 500_000, "modellval: halva tiden, efter de dagar barnet bor hos föräldern (Socialstyrelsen)",
        .assumed)
    ])

  static let all = [endAge, pupilEndAge, alternatingShare]
}
