import Economy
import Law
import LawData
import Testing

@Suite struct QualifyForEstablishmentTests {
  private func refusal(
    _ months: ClosedRange<YearMonth>, born: YearMonth, stage: EstablishmentStage = .programme,
    extent: Rate = .one, monthsUsed: Int = 0
  ) -> Refusal.Reason? {
    var reader = ParameterReader()
    do throws(QualificationError) {
      try qualifyForEstablishment(
        months, born: born, stage: stage, extent: extent, monthsUsed: monthsUsed, reader: &reader)
      return nil
    } catch {
      guard case .refusal(let refusal) = error else { return nil }
      return refusal.reason
    }
  }

  /// Förordning 2017:820 15 §: 24 months of full time.
  @Test func endsAfterTwentyFourMonths() {
    #expect(refusal(2019_01...2020_12, born: 1990_05) == nil)
    #expect(
      refusal(2019_01...2021_01, born: 1990_05)
        == .tooLong(firstUnsupported: 2021_01, longestMonths: 24))
    #expect(
      refusal(2019_01...2019_12, born: 1990_05, monthsUsed: 18)
        == .tooLong(firstUnsupported: 2019_07, longestMonths: 24))
    #expect(
      refusal(2019_01...2019_12, born: 1990_05, monthsUsed: 24)
        == .tooLong(firstUnsupported: 2019_01, longestMonths: 24))
  }

  @Test func partTimeLastsLonger() {
    let half = Rate(partsPerMillion: 500_000)
    #expect(refusal(2019_01...2022_12, born: 1990_05, extent: half) == nil)
    #expect(
      refusal(2019_01...2023_01, born: 1990_05, extent: half)
        == .tooLong(firstUnsupported: 2023_01, longestMonths: 24))
  }

  @Test func mappingUsesUpNoMonths() {
    #expect(refusal(2019_01...2021_12, born: 1990_05, stage: .mapping, monthsUsed: 24) == nil)
  }

  /// Lag 2017:584 1–2 §§.
  @Test func refusesByAgeInAnyMonth() {
    #expect(
      refusal(2019_01...2019_12, born: 1999_03)
        == .age(19, lowest: 20, highest: 64, month: 2019_01))
    #expect(refusal(2019_03...2019_12, born: 1999_03) == nil)
    #expect(
      refusal(2019_01...2019_12, born: 1954_06)
        == .age(65, lowest: 20, highest: 64, month: 2019_06))
    #expect(refusal(2023_01...2023_12, born: 1958_01) == nil)
    #expect(
      refusal(2025_06...2026_12, born: 1959_02)
        == .age(66, lowest: 20, highest: 65, month: 2025_06))
    #expect(
      refusal(2026_01...2026_12, born: 1959_02)
        == .age(67, lowest: 20, highest: 66, month: 2026_02))
  }

  @Test func namesItsSource() {
    var reader = ParameterReader()
    #expect(
      throws: QualificationError.refusal(
        Refusal(
          .tooLong(firstUnsupported: 2021_01, longestMonths: 24), source: "förordning 2017:820 15 §"))
    ) {
      try qualifyForEstablishment(
        2019_01...2021_01, born: 1990_05, stage: .programme, extent: .one, monthsUsed: 0, reader: &reader)
    }
  }

  @Test func isNotModelledBefore2016() {
    var reader = ParameterReader()
    do throws(QualificationError) {
      try qualifyForEstablishment(
        2015_12...2016_02, born: 1990_05, stage: .programme, extent: .one, monthsUsed: 0, reader: &reader)
      Issue.record("qualified before 2016")
    } catch {
      guard case .notModelled(let missing) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(missing.month == 2015_12 && missing.firstModelled == 2016_01)
    }
  }

  /// Förordning 2017:820 15 § second paragraph: 36 months from registration, so from 2018-03 to 2021-02.
  @Test func endsThirtySixMonthsAfterRegistration() {
    func late(
      _ months: ClosedRange<YearMonth>, registered: YearMonth, plan: YearMonth? = nil,
      stage: EstablishmentStage = .programme
    ) -> Refusal? {
      var reader = ParameterReader()
      do throws(QualificationError) {
        try qualifyForEstablishment(
          months, born: 1990_05, stage: stage, extent: .one, monthsUsed: 0, registeredFrom: registered,
          planFrom: plan, reader: &reader)
        return nil
      } catch {
        guard case .refusal(let refusal) = error else { return nil }
        return refusal
      }
    }
    let refusal = Refusal(
      .tooLong(firstUnsupported: 2021_03, longestMonths: 36), source: "förordning 2017:820 15 § andra stycket"
    )
    #expect(late(2020_01...2021_02, registered: 2018_03) == nil)
    #expect(late(2020_01...2021_06, registered: 2018_03) == refusal)
    #expect(late(2020_01...2021_06, registered: 2018_03, plan: 2019) == refusal)
    #expect(late(2020_01...2021_06, registered: 2018_03, stage: .mapping) == refusal)
    #expect(late(2020_01...2021_06, registered: 2018_03, plan: 2017_11) == nil)
    #expect(late(2017_01...2017_12, registered: 2014) == nil)
  }
}
