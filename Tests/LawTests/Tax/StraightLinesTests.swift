import Economy
import LawData
import Testing

@testable import Law

@Suite struct StraightLinesTests {
  private func lines(_ schedule: DatedSchedule, _ year: Int) throws -> StraightLines? {
    var reader = ParameterReader()
    let month = YearMonth(januaryOf: year)
    let base = try reader.value(BaseAmounts.priceBaseAmount, at: month)
    return StraightLines(schedule, priceBaseAmount: base, at: month, reader: &reader)
  }

  @Test func limitsBelongToTheLowerBracket() throws {
    let temporary = try #require(try lines(OtherCreditFigures.temporaryWorkIncome, 2021))
    #expect(temporary(500_000) == .zero)
    // 2 250 − 1.125 % × 199 900 = 1.125.
    #expect(RoundingRule(stepInOre: 1, .down, source: "test")(temporary(499_900)) == Money(ore: 112))
    #expect(temporary(500_001) == .zero)
  }

  @Test func datesOfSchedules() throws {
    #expect(try lines(OtherCreditFigures.temporaryWorkIncome, 2020) == nil)
    #expect(try lines(OtherCreditFigures.temporaryWorkIncome, 2023) == nil)
    #expect(try lines(WorkIncomeCreditFigures.seniorInKronor, 2023) != nil)
    #expect(try lines(WorkIncomeCreditFigures.seniorInKronor, 2024) == nil)
    #expect(try lines(WorkIncomeCreditFigures.seniorInBaseAmounts, 2023) == nil)
    #expect(try lines(WorkIncomeCreditFigures.seniorInBaseAmounts, 2030) != nil)
  }

  /// Where a bracket ends the next begins at nearly the same amount: a wrong figure of the increased allowance
  /// would show as a step. The law leaves steps below a fiftieth of a base amount; the largest, at 0.91 from 2022,
  /// lies where the allowance is above the income anyhow.
  @Test(arguments: 2016...2026) func increasedAllowanceHasNoSteps(year: Int) throws {
    var reader = ParameterReader()
    let month = YearMonth(januaryOf: year)
    let base = try reader.value(BaseAmounts.priceBaseAmount, at: month)
    for schedule in [IncreasedAllowanceFigures.schedule, WorkIncomeCreditFigures.schedule] {
      let lines = try #require(try lines(schedule, year))
      var limits: [Int] = []
      for bracket in schedule.brackets {
        if let limit = reader.optionalValue(bracket.upper, at: month) { limits.append(limit) }
      }
      #expect(limits == limits.sorted())
      #expect(limits.count > 2)
      for limit in limits {
        let income = base * limit / 1_000_000
        let step = lines(income + 1) - lines(income)
        let width = ExactKronor(kronor: base / 50)
        #expect(step < width && ExactKronor.zero - width < step, "\(year) at \(limit)")
      }
    }
  }

  @Test func everyParameterIsNamedOnceAndInOrder() {
    let all =
      [
        BasicAllowanceFigures.schedule, IncreasedAllowanceFigures.schedule, WorkIncomeCreditFigures.schedule,
        WorkIncomeCreditFigures.seniorInKronor, WorkIncomeCreditFigures.seniorInBaseAmounts,
        OtherCreditFigures.sicknessCompensationByRate, OtherCreditFigures.sicknessCompensationByAllowance,
        OtherCreditFigures.earnedIncome, OtherCreditFigures.temporaryWorkIncome,
      ].flatMap(\.parameters)
    #expect(Set(all.map(\.id)).count == all.count)
    for parameter in all {
      #expect(parameter.entries.map(\.from) == parameter.entries.map(\.from).sorted())
    }
  }
}
