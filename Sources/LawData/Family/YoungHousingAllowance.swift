import Economy

/// Housing allowance of households without children (bostadsbidrag till hushåll utan barn): the young.
/// SFB 96 kap. 10–12 §§ and 97 kap. 24–28 §§.
package enum YoungHousingAllowance {
  /// The monthly housing cost above which allowance is given.
  package static let costFloor = cost("costFloor", "nedre gräns", "lower limit", 1_800, "SFB 97 kap. 26 §")
  /// The monthly housing cost to which the higher share is given.
  package static let firstCostCeiling = cost(
    "firstCostCeiling", "gräns för den högre andelen", "limit of the higher share", 2_600, "SFB 97 kap. 26 §")
  /// The highest monthly housing cost counted.
  package static let costCeiling = cost("costCeiling", "övre gräns", "upper limit", 3_600, "SFB 97 kap. 27 §")

  private static func cost(
    _ id: String, _ swedish: String, _ english: String, _ kronor: Int, _ source: LegalSource
  ) -> Parameter {
    Parameter(
      "housingAllowance.young.\(id)", sv: "bostadsbidrag till unga, bostadskostnad, \(swedish)",
      en: "housing allowance of the young, housing cost, \(english)", unit: .kronorPerMonth,
      [.law(2016, kronor, source, .verified, checked: ParameterEntry.doubtsChecked)])
  }

  /// The share of cost between the first two limits.
  package static let firstShare = Parameter(
    "housingAllowance.young.firstShare", sv: "bostadsbidrag till unga, andel av kostnaden, lägre delen",
    en: "housing allowance of the young, share of cost, lower part", unit: .partsPerMillion,
    [.law(2016, 900_000, "SFB 97 kap. 26 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// The share of cost between the last two limits.
  package static let secondShare = Parameter(
    "housingAllowance.young.secondShare", sv: "bostadsbidrag till unga, andel av kostnaden, högre delen",
    en: "housing allowance of the young, share of cost, higher part", unit: .partsPerMillion,
    [.law(2016, 650_000, "SFB 97 kap. 27 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// The yearly income above which the allowance of somebody single falls.
  package static let thresholdSingle = Parameter(
    "housingAllowance.young.incomeThreshold.single",
    sv: "bostadsbidrag till unga, inkomstgräns, ensamstående",
    en: "housing allowance of the young, income threshold, single", unit: .kronorPerYear,
    [.law(2016, 41_000, "SFB 97 kap. 24 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// The yearly income above which a couple's allowance falls, both together.
  package static let thresholdCouple = Parameter(
    "housingAllowance.young.incomeThreshold.couple",
    sv: "bostadsbidrag till unga, inkomstgräns, makar tillsammans",
    en: "housing allowance of the young, income threshold, couple together", unit: .kronorPerYear,
    [.law(2016, 58_000, "SFB 97 kap. 24 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// What the income above the threshold is divided by: the allowance falls by a third of it.
  package static let reductionDivisor = Parameter(
    "housingAllowance.young.reductionDivisor",
    sv: "bostadsbidrag till unga, minskning: överskjutande inkomst delad med",
    en: "housing allowance of the young, reduction: income above the threshold divided by", unit: .divisor,
    [.law(2016, 3, "SFB 97 kap. 24 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// The yearly amount below which nothing is paid.
  package static let smallestYearlyAmount = Parameter(
    "housingAllowance.young.smallestYearlyAmount", sv: "bostadsbidrag till unga, lägsta belopp för helt år",
    en: "housing allowance of the young, smallest yearly amount", unit: .kronorPerYear,
    [.law(2016, 1_200, "SFB 97 kap. 25 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// The area counted.
  package static let areaCap = Parameter(
    "housingAllowance.young.areaCap", sv: "bostadsbidrag till unga, största yta",
    en: "housing allowance of the young, largest area", unit: .squareMetres,
    [.law(2016, 60, "SFB 97 kap. 28 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// The birthday that gives a right to the allowance, from the month after.
  package static let firstAge = Parameter(
    "housingAllowance.young.firstAge", sv: "bostadsbidrag till unga, från ålder",
    en: "housing allowance of the young, from age", unit: .years,
    [.law(2016, 18, "SFB 96 kap. 10 och 12 §§", .verified, checked: ParameterEntry.doubtsChecked)])

  static let all = [
    costFloor, firstCostCeiling, costCeiling, firstShare, secondShare, thresholdSingle, thresholdCouple,
    reductionDivisor, smallestYearlyAmount, areaCap, firstAge,
  ]
}
