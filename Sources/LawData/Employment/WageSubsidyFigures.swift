import Economy

/// Wage subsidies (lönebidrag), and with them sheltered work with a public employer (skyddat arbete hos offentlig
/// arbetsgivare, OSA): by decision date.
package enum WageSubsidyFigures {
  /// Highest pay a month, at full time, that gives support, in every form and in sheltered work.
  package static let wageCap = Parameter(
    "wageSubsidy.wageCap", sv: "lönebidrag och skyddat arbete, lönetak",
    en: "wage subsidy and sheltered work, wage cap", unit: .kronorPerMonth,
    [
      .law(2016, 16_700, "förordning 2000:630", .verified),
      .law(2017_02, 17_100, "förordning 2000:630", .verified),
      .law(2017_07, 17_100, "förordning 2017:462 21 §", .verified),
      .law(2017_11, 18_300, "förordning 2017:462 21 § (SFS 2017:887)", .verified),
      .law(2019_04, 19_100, "förordning 2017:462 21 § (SFS 2019:48)", .verified),
      .law(2020, 20_000, "förordning 2017:462 21 § (SFS 2019:794)", .verified),
    ])

  /// The share of the wage cost where a scenario does not give the person's own: the highest in practice.
  package static let rate = Parameter(
    "wageSubsidy.rate", sv: "lönebidrag och skyddat arbete, andel av lönekostnaden när ingen anges",
    en: "wage subsidy and sheltered work, share of the wage cost where none is given", unit: .partsPerMillion,
    [
      .assumption(
        2016, 800_000, "individuell (förordning 2017:462 19 §); i praktiken högst 80 procent", .assumed)
    ])

  /// What one decision covers, lönebidrag för utveckling i anställning (utvecklingsanställning).
  package static let developmentDecision = Parameter(
    "wageSubsidy.development.decision", sv: "lönebidrag för utveckling, ett beslut",
    en: "wage subsidy for development, one decision", unit: .months,
    [
      .assumption(2016, 12, "förordning 2000:630", .recalled),
      .law(2017_07, 12, "förordning 2017:462 27 §", .verified, checked: ParameterEntry.doubtsChecked),
    ])

  /// The longest support, lönebidrag för utveckling i anställning.
  package static let developmentLongest = Parameter(
    "wageSubsidy.development.longestSupport", sv: "lönebidrag för utveckling, längsta stödtid",
    en: "wage subsidy for development, longest support", unit: .months,
    [
      .assumption(2016, 12, "förordning 2000:630", .recalled),
      .law(2017_07, 24, "förordning 2017:462 27 §", .verified, checked: ParameterEntry.doubtsChecked),
    ])

  /// What one decision covers, lönebidrag för anställning (lönebidrag).
  package static let employmentDecision = Parameter(
    "wageSubsidy.employment.decision", sv: "lönebidrag för anställning, ett beslut",
    en: "wage subsidy for employment, one decision", unit: .months,
    [
      .assumption(2016, 48, "förordning 2000:630", .recalled),
      .law(2017_07, 48, "förordning 2017:462 31 §", .verified, checked: ParameterEntry.doubtsChecked),
    ])

  /// The longest support, lönebidrag för anställning.
  package static let employmentLongest = Parameter(
    "wageSubsidy.employment.longestSupport", sv: "lönebidrag för anställning, längsta stödtid",
    en: "wage subsidy for employment, longest support", unit: .months,
    [
      .assumption(2016, 48, "förordning 2000:630", .recalled),
      .law(2017_07, 96, "förordning 2017:462 31 §", .verified, checked: ParameterEntry.doubtsChecked),
    ])

  /// What one decision covers, lönebidrag för trygghet i anställning (trygghetsanställning); there is no longest
  /// support.
  package static let securityDecision = Parameter(
    "wageSubsidy.security.decision", sv: "lönebidrag för trygghet, ett beslut",
    en: "wage subsidy for security, one decision", unit: .months,
    [
      .assumption(2016, 48, "förordning 2000:630", .recalled),
      .law(2017_07, 48, "förordning 2017:462 35 §", .verified, checked: ParameterEntry.doubtsChecked),
    ])

  /// What one decision covers, sheltered work with a public employer; there is no longest support.
  package static let shelteredDecision = Parameter(
    "shelteredJob.decision", sv: "skyddat arbete hos offentlig arbetsgivare, ett beslut",
    en: "sheltered work with a public employer, one decision", unit: .months,
    [
      .assumption(2016, 12, "förordning 2000:630", .recalled),
      .law(2017_07, 24, "förordning 2017:462 41 §", .verified, checked: ParameterEntry.doubtsChecked),
    ])

  package static let all = [
    wageCap, rate, developmentDecision, developmentLongest, employmentDecision, employmentLongest,
    securityDecision, shelteredDecision,
  ]
}
