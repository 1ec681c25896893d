import Economy

/// New-start jobs (nystartsjobb): what the support is counted on, by decision date.
package enum NewStartBase {
  /// Highest pay a month, at full time, that gives support.
  package static let wageCap = Parameter(
    "newStart.wageCap", sv: "nystartsjobb, lönetak", en: "new-start job, wage cap", unit: .kronorPerMonth,
    [
      .law(2016, 22_000, "förordning 2006:1481 12 c § (SFS 2015:41)", .verified),
      .law(2017_11, 20_000, "förordning 2006:1481 12 e § (SFS 2017:885)", .verified),
      .law(2018_05, 20_000, "förordning 2018:43 17 §", .verified),
    ])

  /// In force while what exceeds one time the contributions is counted on the full rate.
  package static let twoPartFormula = Parameter(
    "newStart.twoPartFormula", sv: "nystartsjobb, stöd utöver en avgift på full avgift",
    en: "new-start job, support beyond one contribution at the full rate", unit: .flag,
    [
      .law(2021_11, 1, "förordning 2018:43 16 § (SFS 2021:868)", .verified)
    ])

  package static let all = [wageCap, twoPartFormula]
}
