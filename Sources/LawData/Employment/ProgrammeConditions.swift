import Economy

/// Who can be in a labour market programme (arbetsmarknadspolitiskt program), and for how long.
package enum ProgrammeConditions {
  /// Lowest age for labour market training. The exceptions of 9 § (disability, far from the labour market) are for the
  /// user to claim.
  package static let trainingLowestAge = Parameter(
    "programme.training.lowestAge", sv: "lägsta ålder för arbetsmarknadsutbildning",
    en: "lowest age for labour market training", unit: .years,
    [.law(2016, 25, "förordning 2000:634 8–9 §§", .verified, checked: ParameterEntry.doubtsChecked)])

  /// Longest work practice or work training, months.
  package static let practiceLongestMonths = Parameter(
    "programme.practice.longestMonths", sv: "längsta tid med arbetspraktik eller arbetsträning",
    en: "longest work practice or work training", unit: .months,
    [.law(2016, 6, "förordning 2000:634 7 och 14 §§", .verified, checked: ParameterEntry.doubtsChecked)])

  /// Longest reinforced work training (förstärkt arbetsträning) in the establishment programme, months.
  package static let reinforcedLongestMonths = Parameter(
    "programme.practice.reinforcedLongestMonths",
    sv: "längsta tid med förstärkt arbetsträning i etableringen",
    en: "longest reinforced work training in establishment", unit: .months,
    [.law(2018, 12, "förordning 2017:820 13 a–13 b §§", .verified)])

  /// Lowest age for support to start a business (stöd till start av näringsverksamhet).
  package static let startLowestAge = Parameter(
    "programme.business.lowestAge", sv: "lägsta ålder för stöd till start av näringsverksamhet",
    en: "lowest age for support to start a business", unit: .years,
    [
      .law(2016, 18, "förordning 2000:634 9 och 18 §§", .secondary, checked: ParameterEntry.doubtsChecked),
      .law(
        2022_02, 18, "förordning 2000:634 18 § (SFS 2021:1325)", .verified,
        checked: ParameterEntry.doubtsChecked),
    ])

  /// Longest support to start a business, months: twelve from May 2020 to 2021.
  package static let startLongestMonths = Parameter(
    "programme.business.longestMonths", sv: "längsta tid med stöd till start av näringsverksamhet",
    en: "longest support to start a business", unit: .months,
    [
      .law(2016, 6, "förordning 2000:634 7 §", .verified, checked: ParameterEntry.doubtsChecked),
      .law(
        2020_05, 12, "förordning 2000:634 7 § (SFS 2020:215, 2020:809)", .verified,
        checked: ParameterEntry.doubtsChecked),
      .law(
        2022, 6, "förordning 2000:634 7 § (SFS 2020:811)", .verified, checked: ParameterEntry.doubtsChecked),
    ])

  /// The same for who has a disability with a reduced capacity for work.
  package static let startLongestMonthsDisability = Parameter(
    "programme.business.longestMonths.disability",
    sv: "längsta tid med stöd till start av näringsverksamhet, funktionsnedsättning",
    en: "longest support to start a business, disability", unit: .months,
    [
      .law(
        2026, 10, "förordning 2000:634 7 § (SFS 2025:895)", .secondary, checked: ParameterEntry.doubtsChecked)
    ])

  package static let all = [
    trainingLowestAge, practiceLongestMonths, reinforcedLongestMonths, startLowestAge, startLongestMonths,
    startLongestMonthsDisability,
  ]
}
