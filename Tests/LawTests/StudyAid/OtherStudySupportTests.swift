import Economy
import Law
import LawData
import Testing

/// The study start grant, transition study support, the extra loan, and what income takes.
@Suite struct OtherStudySupportTests {
  private func law(_ month: YearMonth) throws -> StudyAidLaw {
    var reader = ParameterReader()
    return try StudyAidLaw(month: month, reader: &reader)
  }

  private func rate(_ parameter: Parameter, _ month: YearMonth) throws -> Int {
    var reader = ParameterReader()
    return try reader.value(parameter, at: month)
  }

  /// Lag 2017:527, lag 2022:856, studiestödslagen 3 kap. 14 §, SFB 60 kap. 20 §: every published figure.
  @Test func officialAmounts() throws {
    let table = try ExitCaseTable("StudyAid/other_support.csv", file: #filePath)
    #expect(table.rows.count == 176)
    for row in table.rows {
      let expected = try row.integer("value")
      let pace = StudyPace(rawValue: try row.optionalInteger("pace") ?? 100) ?? .full
      for month in try [row.month("from"), row.month("to")] {
        let found = try amount(try row.text("item"), pace, month)
        #expect(found == expected, "row \(row.number) \(month)")
      }
    }
  }

  private func amount(_ item: String, _ pace: StudyPace, _ month: YearMonth) throws -> Int? {
    var reader = ParameterReader()
    switch item {
    case "extraLoan": return try law(month).weeklyExtraLoan(pace: pace)?.wholeKronor
    case "startGrant": return try law(month).weeklyGrant(.start, pace: pace)?.wholeKronor
    case "startFreeAmount20Weeks":
      // While it is suspended the free amount is what it was written as.
      guard !(2020_07...2022_06).contains(month) else { return try writtenStartFreeAmount(pace, month) }
      return try StudyFreeAmountLaw(month: month, pace: pace, grant: .start, reader: &reader)
        .freeAmount(weeks: 20)?.wholeKronor
    case "freeAmountStep":
      return try StudyFreeAmountLaw.shares(pace, isStart: false).map { try rate($0.step, month) }
    case "transitionGrantHighest":
      return try transitionStudyAid(
        income: Money(kronor: 900_000), month: month, pace: pace, reader: &reader
      ).grant.wholeKronor
    case "transitionLoanHighest":
      return try transitionStudyAid(
        income: Money(kronor: 900_000), month: month, pace: pace, reader: &reader
      ).loan.wholeKronor
    case "extraLoanEarnings":
      return try extraLoanLeastEarnings(at: month, reader: &reader).wholeKronor
    case "incomeBaseAmount": return try rate(BaseAmounts.incomeBaseAmount, month)
    case "priceBaseAmount": return try rate(BaseAmounts.priceBaseAmount, month)
    case "pensionShareOfGrant": return try rate(PensionRightFigures.studyGrantShare, month)
    case "pensionRightShare":
      return try rate(PensionRightFigures.incomePensionShare, month)
        + rate(PensionRightFigures.premiumPensionShare, month)
    default: return nil
    }
  }

  private func writtenStartFreeAmount(_ pace: StudyPace, _ month: YearMonth) throws -> Int? {
    try StudyFreeAmountLaw.shares(pace, isStart: true).map {
      try rate(BaseAmounts.priceBaseAmount, month) * rate($0.base, month) / 1_000_000
    }
  }

  /// Lag 2017:527 20 §: 1–26 weeks, each year from 2017.
  @Test func officialFreeAmountsOfTheStartGrant() throws {
    let table = try ExitCaseTable("StudyAid/start_free_amounts.csv", file: #filePath)
    #expect(table.rows.count == 234)
    for row in table.rows {
      let december = try YearMonth(januaryOf: row.integer("year")) + 11
      for (pace, column) in [(StudyPace.full, "full"), (.threeQuarters, "three_quarters"), (.half, "half")] {
        var reader = ParameterReader()
        let found = try StudyFreeAmountLaw(month: december, pace: pace, grant: .start, reader: &reader)
          .freeAmount(weeks: row.integer("weeks"))
        let expected =
          (2020...2021).contains(december.year) ? nil : Money(kronor: try row.integer(column))
        #expect(found == expected, "row \(row.number): \(pace)")
      }
    }
  }

  /// Lag 2017:527 in force 2017-07-02, repealed 2026-01-01.
  @Test func startGrantHasItsDates() throws {
    #expect(try law(2017_06).weeklyGrant(.start, pace: .full) == nil)
    #expect(try law(2017_07).weeklyGrant(.start, pace: .full) == Money(kronor: 44_800 * 475 / 10_000))
    #expect(try law(2025_12).weeklyGrant(.start, pace: .half) == Money(kronor: 58_800 * 238 / 10_000))
    #expect(try law(2026_01).weeklyGrant(.start, pace: .full) == nil)
  }

  // MARK: What income takes

  private func reduced(
    _ grant: StudyGrantKind, income: Int, weeks: Int = 20, at month: YearMonth = 2024_03
  ) throws -> [Int]? {
    let law = try law(month)
    guard let rule = law.reduction(grant, pace: .full), let full = law.weeklyGrant(grant, pace: .full)
    else { return nil }
    let left = rule.reduced(
      grant: full, loan: law.weeklyLoan(grant, pace: .full) ?? .zero, income: Money(kronor: income),
      weeks: weeks)
    return [left.grant.wholeKronor, left.loan.wholeKronor]
  }

  /// 3 kap. 18 and 21 §§: 61 % of 20 000 over 20 weeks is 610 a week, shared as 997 to 2 292 of 3 289.
  @Test func sixtyOnePerCentAboveTheFreeAmount() throws {
    #expect(try reduced(.general, income: 110_995) == [997, 2_292])
    #expect(
      try reduced(.general, income: 130_995) == [
        (997 * 3_289 - 610 * 997) / 3_289, (2_292 * 3_289 - 610 * 2_292) / 3_289,
      ])
    #expect(
      try reduced(.higher, income: 130_995) == [
        (2_206 * (3_289 - 610)) / 3_289, 1_083 * (3_289 - 610) / 3_289,
      ])
  }

  /// A grant alone: 52 % of what lies above 91 680 kr, 20 800 / 20 = 520 kr × … a week.
  @Test func fiftyTwoPerCentOfTheStartGrant() throws {
    #expect(try reduced(.start, income: 91_680) == [2_721, 0])
    #expect(try reduced(.start, income: 91_680 + 20_000) == [2_721 - 20_000 * 52 / 100 / 20, 0])
  }

  /// 3 kap. 22 §: 0.25 % of 57 300 is 143.25 a week; what is left above that is paid, at most that is not.
  @Test func littleIsNotPaid() throws {
    // 61 % of the excess over 20 weeks: 3 289 − 3 140 = 149, then 3 289 − 3 150 = 139.
    #expect(try reduced(.general, income: 110_995 + 3_140 * 2_000 / 61) != [0, 0])
    #expect(try reduced(.general, income: 110_995 + 3_150 * 2_000 / 61) == [0, 0])
    #expect(try reduced(.general, income: 400_000) == [0, 0])
  }

  @Test func nothingIsTakenWhileSuspended() throws {
    #expect(try reduced(.general, income: 400_000, at: 2020_01) == nil)
    #expect(try reduced(.general, income: 400_000, at: 2022_06) == nil)
    #expect(try reduced(.general, income: 400_000, at: 2022_08) == [0, 0])
    #expect(try reduced(.start, income: 400_000, at: 2020_03) == [0, 0])
    #expect(try reduced(.start, income: 400_000, at: 2020_08) == nil)
  }

  // MARK: Transition study support

  /// 24 and 26 §§: 80 % of 300 000 over 52 weeks; the loan 63 % of what is left of the week's income.
  @Test(arguments: [
    (StudyPace.full, 100), (.threeQuarters, 75), (.threeFifths, 60), (.half, 50), (.twoFifths, 40),
    (.oneFifth, 20),
  ])
  func transitionByPace(pace: StudyPace, percent: Int) throws {
    var reader = ParameterReader()
    let aid = try transitionStudyAid(
      income: Money(kronor: 300_000), month: 2024_01, pace: pace, reader: &reader)
    let grant = 300_000 * 80 * percent / 10_000 / 52
    #expect(aid.grant == Money(kronor: grant))
    #expect(aid.loan == Money(kronor: 63 * (300_000 * percent - grant * 52 * 100) / 10_000 / 52))
  }

  /// 27 §: 5.98, 4.49, 3.59, 3.00, 2.39 and 1.20 % of 57 300.
  @Test func transitionLoanHasACeiling() throws {
    var reader = ParameterReader()
    let loans = try StudyPace.allCases.map {
      try transitionStudyAid(income: Money(kronor: 900_000), month: 2024_01, pace: $0, reader: &reader).loan
    }
    #expect(loans == [598, 449, 359, 300, 239, 120].map { Money(kronor: 57_300 * $0 / 10_000) })
    #expect(throws: NotModelled.self) {
      try transitionStudyAid(income: .zero, month: 2022_12, pace: .full, reader: &reader)
    }
  }
}
