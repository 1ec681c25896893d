import Economy

/// What the state gives for a workplace that has an apprentice of adult education (lärling i regionalt yrkesvux).
package enum ApprenticeshipFigures {
  /// The most to the workplace for a year of full-time study: 40 weeks, 800 points.
  ///
  /// The municipalities apply for it and pass it on. What was given before 2023 is not known here.
  package static let workplaceGrant = Parameter(
    "apprenticeship.workplaceGrant", sv: "statsbidrag till lärlingens arbetsplats, högst per årsstudieplats",
    en: "state grant to an apprentice's workplace, most per year of full-time study", unit: .kronorPerYear,
    [
      .law(
        2023, 40_000, "Linköpings kommun och Skolverket: ersättning till arbetsplatsen för vuxna lärlingar",
        .secondary, checked: ParameterEntry.doubtsChecked),
      .law(
        2025, 40_000, "förordning 2016:937 25 § (SFS 2024:1318, för tid från 2025-01-01)", .verified,
        checked: ParameterEntry.doubtsChecked),
    ])

  /// For a supervisor who has been trained, once (ersättning för handledarutbildning), beside the grant of the year.
  ///
  /// Once for each supervisor, whatever the number of apprentices: Linköpings kommun, lärlingsutbildning.
  package static let trainedSupervisor = Parameter(
    "apprenticeship.trainedSupervisor", sv: "statsbidrag för lärlingens utbildade handledare, en gång",
    en: "state grant for an apprentice's trained supervisor, once", unit: .kronor,
    [
      .assumption(
        2025, 7_000, "som 2026; förordning 2016:937 26 § är inte läst i 2025 års lydelse", .recalled),
      .law(2026, 7_000, "förordning 2016:937 26 § (SFS 2025:892)", .verified),
    ])

  static let all = [workplaceGrant, trainedSupervisor]
}
