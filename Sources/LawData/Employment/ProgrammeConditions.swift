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

  package static let all = [trainingLowestAge, practiceLongestMonths, reinforcedLongestMonths]
}
