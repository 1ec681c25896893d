import Economy

/// What study loans (studielån, annuitetslån) cost and how they are paid back.
package enum StudyLoanFigures {
  /// Interest a year, set by the government before each year; from 2023 with a part for credit losses.
  package static let interestRate = Parameter(
    "studyLoan.interestRate", sv: "ränta på studielån", en: "interest on study loans", unit: .partsPerMillion,
    [
      .law(2016, 6_000, "studiestödslagen 4 kap. 1 §; CSN, räntan på studielån", .verified),
      .law(2017, 3_400, "studiestödslagen 4 kap. 1 §; CSN, räntan på studielån", .verified),
      .law(2018, 1_300, "studiestödslagen 4 kap. 1 §; CSN, räntan på studielån", .verified),
      .law(2019, 1_600, "studiestödslagen 4 kap. 1 §; CSN, räntan på studielån", .verified),
      .law(2020, 1_600, "studiestödslagen 4 kap. 1 §; CSN, räntan på studielån", .verified),
      .law(2021, 500, "studiestödslagen 4 kap. 1 §; CSN, räntan på studielån", .verified),
      .law(2022, 0, "studiestödslagen 4 kap. 1 §; CSN, räntan på studielån", .verified),
      .law(2023, 5_900, "studiestödslagen 4 kap. 1 §; CSN, räntan på studielån", .verified),
      .law(2024, 12_300, "studiestödslagen 4 kap. 1 §; CSN, räntan på studielån", .verified),
      .law(2025, 19_810, "studiestödslagen 4 kap. 1 §; CSN, räntan på studielån", .verified),
      .law(2026, 21_350, "studiestödslagen 4 kap. 1 §; CSN, räntan på studielån", .secondary),
    ])

  /// What the yearly amount grows by where the interest does not change.
  package static let growth = Parameter(
    "studyLoan.yearlyGrowth", sv: "årsbeloppets ökning per år", en: "growth of the yearly amount",
    unit: .partsPerMillion,
    [.law(2016, 20_000, "studiestödslagen 4 kap. 8 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// The least yearly amount of the first year, as a share of the price base amount.
  package static let lowestShare = Parameter(
    "studyLoan.lowestYearlyAmount", sv: "lägsta årsbelopp första året, del av prisbasbeloppet",
    en: "least yearly amount of the first year, share of the price base amount", unit: .partsPerMillion,
    [.law(2016, 150_000, "studiestödslagen 4 kap. 9–10 §§", .verified, checked: ParameterEntry.doubtsChecked)]
  )

  /// The longest time of repayment.
  package static let longestYears = Parameter(
    "studyLoan.longestYears", sv: "återbetalningstid, längst", en: "time of repayment, longest", unit: .years,
    [.law(2016, 25, "studiestödslagen 4 kap. 4 §", .verified, checked: ParameterEntry.doubtsChecked)])

  /// The age whose year is the last of the repayment, by when the loan was paid out.
  package static let lastAge = Parameter(
    "studyLoan.lastAge", sv: "återbetalningstid, sista året fyller låntagaren",
    en: "time of repayment, age of the borrower in the last year", unit: .years,
    [
      .law(2016, 60, "studiestödslagen 4 kap. 4 §, före SFS 2021:475; CSN", .verified),
      .law(
        2022, 64, "studiestödslagen 4 kap. 4 § (SFS 2021:475)", .verified,
        checked: ParameterEntry.doubtsChecked),
    ])

  /// Months from the last aid to the turn of the year at which repayment begins, at least.
  package static let monthsBefore = Parameter(
    "studyLoan.monthsBeforeRepayment", sv: "månader efter senaste studiestöd före återbetalning, minst",
    en: "months after the last aid before repayment, at least", unit: .months,
    [.law(2016, 6, "studiestödslagen 4 kap. 3 §", .verified, checked: ParameterEntry.doubtsChecked)])

  package static let all = [
    interestRate, growth, lowestShare, longestYears, lastAge, monthsBefore,
  ]
}
