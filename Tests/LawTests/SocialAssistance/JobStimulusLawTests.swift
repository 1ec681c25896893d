import Economy
import Law
import LawData
import Testing

@Suite struct JobStimulusLawTests {
  /// SoL 4 kap. 1 b §, from 2025-07 12 kap. 8 §: a quarter, six months, twenty-four months.
  @Test(arguments: [2016, 2025_06, 2025_07, 2026_12, 2030] as [YearMonth])
  func sameRuleUnderBothActs(month: YearMonth) throws {
    var reader = ParameterReader()
    let law = try JobStimulusLaw(month: month, reader: &reader)
    #expect(law.disregarded(ofNetWage: Money(kronor: 16_000)) == Money(kronor: 16_000 / 4))
    #expect(law.qualifyingMonths == 6)
    #expect(law.durationMonths == 24)
    #expect(law.disregarded(ofNetWage: Money(ore: -5)) == .zero)
    #expect(law.disregarded(ofNetWage: Money(ore: 1_002)) == Money(ore: 251))
  }

  @Test func theSourceIsTheActInForce() throws {
    var reader = ParameterReader()
    _ = try JobStimulusLaw(month: 2025_07, reader: &reader)
    #expect(reader.uses.count == 3)
    #expect(reader.uses.allSatisfy { $0.entry == 1 })
  }
}
