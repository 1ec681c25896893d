import Economy
import Law
import LawData
import Testing

/// Who can be in labour market training, and how long practice lasts.
@Suite struct QualifyForProgrammeTests {
  private func reason(
    _ rule: (inout ParameterReader) throws(QualificationError) -> Void
  ) -> Refusal.Reason? {
    var reader = ParameterReader()
    do throws(QualificationError) {
      try rule(&reader)
      return nil
    } catch {
      guard case .refusal(let refusal) = error else { return nil }
      return refusal.reason
    }
  }

  /// Förordning 2000:634 8 §: from 25, in the month of the birthday.
  @Test(arguments: [(2021_04, 24), (2021_05, nil)] as [(YearMonth, Int?)])
  func trainingFromTwentyFive(start: YearMonth, refused: Int?) {
    let found = reason { reader throws(QualificationError) in
      try qualifyForLabourMarketTraining(start...start + 11, born: 1996_05, reader: &reader)
    }
    #expect(found == refused.map { .age($0, lowest: 25, highest: nil, month: start) })
  }

  /// 7 §: six months, those before the phase among them; 2017:820 13 b §: twelve of reinforced work training.
  @Test(
    arguments: [
      (6, false, 0, nil), (7, false, 0, (2019_07, 6)), (2, false, 5, (2019_02, 6)),
      (1, false, 6, (2019_01, 6)),
      (12, true, 0, nil), (13, true, 0, (2020_01, 12)),
    ] as [(Int, Bool, Int, (YearMonth, Int)?)])
  func practiceHasALongestTime(months: Int, isReinforced: Bool, used: Int, refused: (YearMonth, Int)?) {
    let start: YearMonth = 2019_01
    let found = reason { reader throws(QualificationError) in
      try qualifyForWorkPractice(
        start...start + months - 1, isReinforced: isReinforced, monthsUsed: used, reader: &reader)
    }
    #expect(found == refused.map { .tooLong(firstUnsupported: $0.0, longestMonths: $0.1) })
  }

  /// Reinforced work training is of the establishment programme from 2018.
  @Test func reinforcedTrainingIsNotModelledBefore2018() {
    var reader = ParameterReader()
    #expect(throws: QualificationError.self) {
      try qualifyForWorkPractice(2017_12...2017_12, isReinforced: true, reader: &reader)
    }
  }
}
