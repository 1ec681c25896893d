import Economy
import Testing

@testable import LawData

/// No month from 2016 to 2026 lacks a figure of the tax or of the employer contributions.
@Suite struct TaxYearsTests {
  private static let first: YearMonth = 2016_01
  private static let last = ParameterReader.lastLawMonth

  /// When the figures that were not in force all the time were, by the beginning of their names.
  private static let periods: [(name: String, months: [ClosedRange<YearMonth>])] = [
    // Värnskatt to 2019: IL 65 kap. 5 §.
    ("tax.state.upper", [2016_01...2019_12]),
    ("tax.publicServiceFee.", [2019_01...2026_12]),
    // In kronor until the amounts followed the price base amount: IL 67 kap. 8 §.
    ("tax.seniorWorkIncomeCredit.kronor.", [2016_01...2023_12]),
    ("tax.seniorWorkIncomeCredit.baseAmounts.", [2024_01...2026_12]),
    // Abolished from 2025: IL 67 kap. 7 §.
    ("tax.workIncomeCredit.phaseOut", [2016_01...2024_12]),
    ("tax.sicknessCompensationCredit.byRate.", [2018_01...2021_12]),
    ("tax.sicknessCompensationCredit.", [2022_01...2026_12]),
    ("tax.earnedIncomeCredit.", [2021_01...2026_12]),
    ("tax.temporaryWorkIncomeCredit.", [2021_01...2022_12]),
    ("tax.regionalCredit", [2020_01...2026_12]),
    ("tax.unemploymentFundCredit", [2022_07...2026_12]),
    ("tax.monthlyTable.roundsToNearest", [2016_01...2018_12]),
    ("tax.monthlyTable.firstPercentAtKronaLimit", [2016_01...2019_12]),
    ("contributions.growthSupport.", [2017_01...2025_12]),
    ("contributions.relief2020.", [2020_03...2020_06]),
    ("selfEmployed.relief2020.", [2020_01...2020_12]),
    ("contributions.youngWithoutCap.", [2016_01...2016_05]),
    ("contributions.children.", [2019_08...2023_12]),
    ("contributions.young.payCap", [2019_08...2023_12, 2026_04...2026_12]),
    ("contributions.young.", [2021_01...2023_03, 2026_04...2026_12]),
  ]

  @Test func everyFigureHoldsInEveryMonthOfItsTime() {
    let all = TaxFigures.all + BaseAmounts.all + EmployerContributionFigures.all
    for parameter in all where !isLaterBracket(parameter.id) {
      let periods =
        Self.periods.first { parameter.id.hasPrefix($0.name) }?.months ?? [Self.first...Self.last]
      for index in Self.first.index...Self.last.index {
        let month = YearMonth(index: index)
        let isInForce = periods.contains { $0.contains(month) }
        #expect((parameter.entryIndex(at: month) != nil) == isInForce, "\(parameter.id) \(month)")
      }
    }
    #expect(all.count > 100)
  }

  /// The brackets of a schedule follow on one another: from the first to one without an upper limit.
  @Test func everyScheduleReachesToTheEnd() {
    let schedules = [
      BasicAllowanceFigures.schedule, IncreasedAllowanceFigures.schedule, WorkIncomeCreditFigures.schedule,
      WorkIncomeCreditFigures.seniorInKronor, WorkIncomeCreditFigures.seniorInBaseAmounts,
      OtherCreditFigures.sicknessCompensationByRate, OtherCreditFigures.sicknessCompensationByAllowance,
      OtherCreditFigures.earnedIncome, OtherCreditFigures.temporaryWorkIncome,
    ]
    for schedule in schedules {
      for year in Self.first.year...Self.last.year {
        let month = YearMonth(januaryOf: year)
        let held = schedule.brackets.map { $0.base.entryIndex(at: month) != nil }
        let count = held.count { $0 }
        #expect(
          held == schedule.brackets.indices.map { $0 < count }, "\(schedule.brackets[0].base.id) \(year)")
        for (place, bracket) in schedule.brackets.prefix(count).enumerated() {
          let hasUpper = bracket.upper.entryIndex(at: month) != nil
          #expect(hasUpper == (place < count - 1), "\(bracket.upper.id) \(year)")
          for number in [bracket.rate, bracket.over] {
            #expect(number.entryIndex(at: month) != nil, "\(number.id) \(year)")
          }
        }
      }
    }
  }

  private func isLaterBracket(_ id: String) -> Bool {
    id.contains(".bracket") && !id.contains(".bracket1.")
  }
}
