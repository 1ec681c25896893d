import Economy

/// Figures of the basic allowance (grundavdrag), 63 kap. inkomstskattelagen.
package enum BasicAllowanceFigures {
  /// The allowance everybody has, by assessed income.
  package static let schedule = DatedSchedule(
    "tax.basicAllowance", sv: "grundavdrag", en: "basic allowance", .priceBaseAmounts,
    """
    2016 proved IL 63 kap. 3 §
    0.99 0.423 0 0
    2.72 0.423 0.20 0.99
    3.11 0.77 0 0
    7.88 0.77 -0.10 3.11
    - 0.293 0 0
    """)

  /// The age at the start of the year from which the increased allowance is added.
  package static let increasedFromAge = Parameter(
    "tax.increasedAllowance.fromAge", sv: "förhöjt grundavdrag: lägsta ålder vid årets ingång",
    en: "increased basic allowance: lowest age at the start of the year", unit: .years,
    [
      .law(2016, 65, "IL 63 kap. 3 a §", .proved),
      .law(2023, 66, "IL 63 kap. 3 a §", .proved),
    ])

  /// The allowance of a person resident part of the year: a twelfth of this for each month begun.
  package static let partYear = Parameter(
    "tax.basicAllowance.partYear", sv: "grundavdrag vid bosättning under del av året, helt år",
    en: "basic allowance of a part-year resident, for a whole year", unit: .priceBaseAmountsPerMillion,
    [.law(2016, 293_000, "IL 63 kap. 4 §", .verified)])

  static let all =
    schedule.parameters + IncreasedAllowanceFigures.schedule.parameters + [
      increasedFromAge, partYear,
    ]
}
