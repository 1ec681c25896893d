import Economy

/// Housing allowance (bostadsbidrag): the income test, the smallest amount paid and the temporary addition.
package enum HousingAllowanceIncome {
  /// The yearly income above which a single parent's allowance falls.
  package static let thresholdSingle = Parameter(
    "housingAllowance.incomeThreshold.single", sv: "bostadsbidrag, inkomstgräns, ensamstående",
    en: "housing allowance, income threshold, single parent", unit: .kronorPerYear,
    [
      .assumption(2016, 117_000, "SFB 97 kap. 15 §; inte bekräftad", .recalled),
      .law(2017, 127_000, "SFB 97 kap. 15 §; SFS 2017:1123, övergångsbestämmelse 6", .verified),
      .law(2018_03, 135_000, "SFB 97 kap. 15 §; SFS 2017:1123, övergångsbestämmelse 6", .verified),
      .law(2019, 142_000, "SFB 97 kap. 15 §; SFS 2017:1123, övergångsbestämmelse 6", .verified),
      .law(2020, 148_000, "SFB 97 kap. 15 §; SFS 2017:1123, övergångsbestämmelse 6", .verified),
      .law(2021, 150_000, "SFB 97 kap. 15 §; SFS 2017:1123", .verified),
    ])

  /// The yearly income above which each spouse's income lowers the allowance.
  package static let thresholdEachSpouse = Parameter(
    "housingAllowance.incomeThreshold.eachSpouse", sv: "bostadsbidrag, inkomstgräns, var och en av makar",
    en: "housing allowance, income threshold, each spouse", unit: .kronorPerYear,
    [
      .assumption(2016, 58_500, "SFB 97 kap. 15 §; inte bekräftad", .recalled),
      .law(2017, 63_500, "SFB 97 kap. 15 §; SFS 2017:1123, övergångsbestämmelse 6", .verified),
      .law(2018_03, 67_500, "SFB 97 kap. 15 §; SFS 2017:1123, övergångsbestämmelse 6", .verified),
      .law(2019, 71_000, "SFB 97 kap. 15 §; SFS 2017:1123, övergångsbestämmelse 6", .verified),
      .law(2020, 74_000, "SFB 97 kap. 15 §; SFS 2017:1123, övergångsbestämmelse 6", .verified),
      .law(2021, 75_000, "SFB 97 kap. 15 §; SFS 2017:1123", .verified),
    ])

  /// The share of income above the threshold by which the yearly allowance falls.
  package static let reductionShare = Parameter(
    "housingAllowance.reductionShare", sv: "bostadsbidrag, minskning av överskjutande inkomst",
    en: "housing allowance, reduction for income above the threshold", unit: .partsPerMillion,
    [.law(2016, 200_000, "SFB 97 kap. 15 §", .verified)])

  /// The yearly amount below which nothing is paid.
  package static let smallestYearlyAmount = Parameter(
    "housingAllowance.smallestYearlyAmount", sv: "bostadsbidrag, lägsta belopp för helt år",
    en: "housing allowance, smallest yearly amount", unit: .kronorPerYear,
    [.law(2016, 1_200, "SFB 97 kap. 16 §", .verified)])

  /// The share of study grant that is income.
  package static let studyGrantShare = Parameter(
    "housingAllowance.studyGrantShare", sv: "bostadsbidrag, andel av studiebidraget som är inkomst",
    en: "housing allowance, share of study grant that is income", unit: .partsPerMillion,
    [
      .assumption(
        2016, 800_000, "SFB 97 kap. 2 och 13 §§; osäkert före 2019 (möjligen 100 %)", .recalled),
      .law(2019, 800_000, "SFB 97 kap. 2 och 13 §§ (SFS 2018:1628)", .verified),
    ])

  /// The temporary addition (tilläggsbidrag), share of the monthly allowance.
  package static let temporaryAddition = Parameter(
    "housingAllowance.temporaryAddition", sv: "tilläggsbidrag till barnfamiljer, andel av bostadsbidraget",
    en: "temporary addition for families, share of housing allowance", unit: .partsPerMillion,
    [
      .law(2020_07, through: 2020_12, 250_000, "SFB 97 kap. 23 a § (SFS 2020:431)", .verified),
      .law(2021_07, through: 2021_12, 250_000, "SFB 97 kap. 23 a § (SFS 2021:585)", .verified),
      .law(2022_07, through: 2023_06, 250_000, "SFB 97 kap. 23 a § (SFS 2022:1041)", .verified),
      .law(2023_07, through: 2024_12, 400_000, "SFB 97 kap. 23 a § (SFS 2023:441, 2024:1255)", .verified),
      .law(2025, through: 2025_06, 250_000, "SFB 97 kap. 23 a § (SFS 2024:1255, 2024:1256)", .verified),
    ])

  /// The step in kronor to which the temporary addition is rounded up.
  package static let temporaryAdditionStep = Parameter(
    "housingAllowance.temporaryAdditionStep", sv: "tilläggsbidrag, avrundas uppåt till",
    en: "temporary addition, rounded up to", unit: .kronor,
    [.derived(2016, 25, "härledd ur de publicerade högsta beloppen 1 325 och 2 100 kr i månaden", .derived)])

  static let all = [
    thresholdSingle, thresholdEachSpouse, reductionShare, smallestYearlyAmount, studyGrantShare,
    temporaryAddition, temporaryAdditionStep,
  ]
}
