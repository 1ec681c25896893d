import Economy

/// The job stimulus of social assistance (jobbstimulans, särskild beräkningsregel): in force from 2013-07,
/// SoL (2001:453) 4 kap. 1 b § to 2025-06, SoL (2025:400) 12 kap. 8 § from 2025-07.
package enum JobStimulus {
  /// The share of net wage that is not counted as income.
  package static let disregardedShare = Parameter(
    "socialAssistance.jobStimulus.disregardedShare", sv: "jobbstimulans, andel av nettolönen som inte räknas",
    en: "job stimulus, share of net wage not counted", unit: .partsPerMillion,
    [
      .law(2016, 250_000, "SoL (2001:453) 4 kap. 1 b §", .verified),
      .law(2025_07, 250_000, "SoL (2025:400) 12 kap. 8 §", .verified),
    ])

  /// The months in a row with assistance that are needed.
  package static let qualifyingMonths = Parameter(
    "socialAssistance.jobStimulus.qualifyingMonths",
    sv: "jobbstimulans, månader i följd med försörjningsstöd",
    en: "job stimulus, months of assistance in a row", unit: .months,
    [
      .law(2016, 6, "SoL (2001:453) 4 kap. 1 b §", .verified),
      .law(2025_07, 6, "SoL (2025:400) 12 kap. 8 §", .verified),
    ])

  /// The months the stimulus runs from its first use.
  package static let durationMonths = Parameter(
    "socialAssistance.jobStimulus.durationMonths", sv: "jobbstimulans, antal månader",
    en: "job stimulus, duration", unit: .months,
    [
      .law(2016, 24, "SoL (2001:453) 4 kap. 1 b §", .verified),
      .law(2025_07, 24, "SoL (2025:400) 12 kap. 8 §", .verified),
    ])

  static let all = [disregardedShare, qualifyingMonths, durationMonths]
}
