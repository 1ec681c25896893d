import Economy

/// Establishment jobs (etableringsjobb), from 2024. Every amount is that of 2023, raised each year with the income base
/// amount and rounded to whole kronor.
package enum EstablishmentJobFigures {
  /// The year of the amounts: each is multiplied by the income base amount of the year over that of this one.
  package static let baseYear = Parameter(
    "establishmentJob.baseYear", sv: "etableringsjobb, beloppens år",
    en: "establishment job, year of the amounts",
    unit: .calendarYear, [entry(2_023, "förordning 2022:807 8 och 14 a §§ (SFS 2023:600)")])

  /// The employer's wage a month.
  package static let wage = Parameter(
    "establishmentJob.wage", sv: "etableringsjobb, arbetsgivarens lön",
    en: "establishment job, the employer's wage",
    unit: .kronorPerMonth, [entry(7_374, "förordning 2022:807 8 § (SFS 2023:600)")])

  /// The state's compensation a month by level.
  package static let compensation = [
    Parameter(
      "establishmentJob.compensation.level1", sv: "etableringsjobb, statlig ersättning nivå 1",
      en: "establishment job, state compensation level 1", unit: .kronorPerMonth, [entry(8_778, section14a)]),
    Parameter(
      "establishmentJob.compensation.level2", sv: "etableringsjobb, statlig ersättning nivå 2",
      en: "establishment job, state compensation level 2", unit: .kronorPerMonth, [entry(12_239, section14a)]),
    Parameter(
      "establishmentJob.compensation.level3", sv: "etableringsjobb, statlig ersättning nivå 3",
      en: "establishment job, state compensation level 3", unit: .kronorPerMonth, [entry(13_393, section14a)]),
    Parameter(
      "establishmentJob.compensation.level4", sv: "etableringsjobb, statlig ersättning nivå 4",
      en: "establishment job, state compensation level 4", unit: .kronorPerMonth, [entry(14_404, section14a)]),
    Parameter(
      "establishmentJob.compensation.level5", sv: "etableringsjobb, statlig ersättning nivå 5",
      en: "establishment job, state compensation level 5", unit: .kronorPerMonth, [entry(15_162, section14a)]),
  ]

  /// The reference wage a month from which each level holds.
  package static let referenceWageFrom = [
    Parameter(
      "establishmentJob.referenceWage.level1", sv: "etableringsjobb, referenslön från, nivå 1",
      en: "establishment job, reference wage from, level 1", unit: .kronorPerMonth,
      [entry(16_152, section14a)]),
    Parameter(
      "establishmentJob.referenceWage.level2", sv: "etableringsjobb, referenslön från, nivå 2",
      en: "establishment job, reference wage from, level 2", unit: .kronorPerMonth,
      [entry(19_614, section14a)]),
    Parameter(
      "establishmentJob.referenceWage.level3", sv: "etableringsjobb, referenslön från, nivå 3",
      en: "establishment job, reference wage from, level 3", unit: .kronorPerMonth,
      [entry(20_767, section14a)]),
    Parameter(
      "establishmentJob.referenceWage.level4", sv: "etableringsjobb, referenslön från, nivå 4",
      en: "establishment job, reference wage from, level 4", unit: .kronorPerMonth,
      [entry(21_921, section14a)]),
    Parameter(
      "establishmentJob.referenceWage.level5", sv: "etableringsjobb, referenslön från, nivå 5",
      en: "establishment job, reference wage from, level 5", unit: .kronorPerMonth,
      [entry(23_075, section14a)]),
  ]

  /// Months without work that who is not newly arrived needs, of the last 27.
  package static let absence = Parameter(
    "establishmentJob.absence", sv: "etableringsjobb, tid utan arbete",
    en: "establishment job, time without work",
    unit: .months, [entry(24, "förordning 2022:807 5 §")])

  /// The longest support, and what one decision covers.
  package static let longest = Parameter(
    "establishmentJob.longestSupport", sv: "etableringsjobb, längsta stödtid",
    en: "establishment job, longest support", unit: .months, [entry(24, "förordning 2022:807 16 §")])

  package static let all =
    [baseYear, wage] + compensation + referenceWageFrom + [absence, longest]

  private static let section14a: LegalSource = "förordning 2022:807 14 a § (SFS 2023:600)"

  private static func entry(_ value: Int, _ source: LegalSource) -> ParameterEntry {
    .law(2024, value, source, .verified, checked: ParameterEntry.doubtsChecked)
  }
}
