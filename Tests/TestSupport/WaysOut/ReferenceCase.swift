/// The reference person in one of the two years: the same person and home, with the prices and wages of the year.
package struct ReferenceCase: Sendable {
  /// The calendar year: the twelve months from January.
  package let year: Int
  /// The rent, kronor a month.
  package let rent: Int
  /// The wage of every job, kronor a month.
  package let wage: Int
  /// The income before a benefit, kronor a year.
  package let incomeBase: Int
  /// What a trainee or an apprentice makes at a workplace, and the profit of a business of one's own, kronor a month.
  package let traineeValue: Int
  package let profit: Int

  package static let all = [
    ReferenceCase(
      year: 2019, rent: 6_500, wage: 22_000, incomeBase: 264_000, traineeValue: 4_000, profit: 12_000),
    ReferenceCase(
      year: 2025, rent: 7_900, wage: 26_500, incomeBase: 318_000, traineeValue: 5_000, profit: 15_000),
  ]

  /// A scenario file as a caseworker would write it.
  package func file(_ before: BeforeState, with phases: [String]) -> String {
    """
    {
      nytta: 1, start: "\(year)-01", months: 12, municipality: "Oskarshamn",
      household: {
        person: { born: "1990-03"\(before.person) },
        children: [{ born: "\(year - 2)-01", maintenanceSupport: true, preschool: true }],
        housing: { rent: \(rent), electricity: 400, insurance: 130, area: 62 },
        \(before.household)
      },
      without: [{ \(before.phase(self)) }],
      with: [\(phases.map { "{ \($0) }" }.joined(separator: ", "))],
    }
    """
  }
}
