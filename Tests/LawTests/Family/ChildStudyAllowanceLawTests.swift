import Economy
import Law
import LawData
import Testing

@Suite struct ChildStudyAllowanceLawTests {
  private func law(_ month: YearMonth) throws -> ChildStudyAllowanceLaw {
    var reader = ParameterReader()
    return try ChildStudyAllowanceLaw(month: month, reader: &reader)
  }

  @Test func amounts() throws {
    #expect(try law(2016_01).perMonth == Money(kronor: 1_050))
    #expect(try law(2018_06).perMonth == Money(kronor: 1_050))
    #expect(try law(2018_07).perMonth == Money(kronor: 1_250))
    #expect(try law(2028_01).perMonth == Money(kronor: 1_250))
  }

  /// Born in May 2005: child allowance to June 2021, study allowance September 2021 to June 2024.
  @Test func tenMonthsAYearToJuneOfTheYearOfNineteen() throws {
    let law = try law(2022)
    let paid = (0..<120).map { 2018_01 + $0 }.filter { law.hasChildStudyAllowance(born: 2005_05, in: $0) }
    #expect(paid.count == 3 * 10)
    #expect(paid.first == 2021_09)
    #expect(paid.last == 2024_06)
    #expect(!paid.contains { $0.month == 7 || $0.month == 8 })
  }

  @Test func aChildIsNeverOnBoth() throws {
    let study = try law(2022)
    var reader = ParameterReader()
    let allowance = try ChildAllowanceLaw(month: 2022, reader: &reader)
    for offset in 0..<12 {
      let born: YearMonth = 2005_01 + offset
      for later in 0..<(12 * 20) {
        let month = born + later
        let both =
          hasChildAllowance(born: born, in: month, law: allowance) && study.isPupil(born: born, in: month)
        #expect(!both)
      }
    }
  }

  @Test func countsAsASiblingInSummer() throws {
    let law = try law(2022)
    #expect(law.isPupil(born: 2005_05, in: 2022_07))
    #expect(!law.isPupil(born: 2005_05, in: 2021_06))
    #expect(!law.isPupil(born: 2005_05, in: 2024_07))
    #expect(law.hasChildStudyAllowance(born: 2005_12, in: 2022_01))
    #expect(!law.hasChildStudyAllowance(born: 2005_12, in: 2021_12))
  }

  /// Studiestödslagen 2 kap. 3 §: to June of the year of twenty; none for who is said to be no pupil.
  @Test func aPupilHasItAsLongAsTheLawGivesIt() throws {
    let law = try law(2022)
    #expect(law.lastMonth(born: 2005_05) == 2024_06)
    #expect(law.lastMonth(born: 2005_05, isPupil: true) == 2025_06)
    #expect(law.lastMonth(born: 2005_05, isPupil: false) == nil)
    #expect(law.hasChildStudyAllowance(born: 2005_05, in: 2025_06, isPupil: true))
    #expect(!law.hasChildStudyAllowance(born: 2005_05, in: 2025_07, isPupil: true))
    #expect(!law.hasChildStudyAllowance(born: 2005_05, in: 2024_09))
    #expect(!law.isPupil(born: 2005_05, in: 2022, isPupil: false))
  }

  @Test func onlyWhatSomebodyHasIsRead() throws {
    var reader = ParameterReader()
    let summer = try ChildStudyAllowanceLaw(
      month: 2022_07, pupils: [.init(born: 2005_05, isPupil: true)], reader: &reader)
    #expect(summer.perMonth == nil)
    #expect(!reader.uses.contains { $0.parameter == "childStudyAllowance.perMonth" })
    #expect(!reader.uses.contains { $0.parameter == "childStudyAllowance.lastBirthday" })
    reader = ParameterReader()
    let autumn = try ChildStudyAllowanceLaw(
      month: 2022_09, pupils: [.init(born: 2005_05, isPupil: nil), .init(born: 2005_05, isPupil: false)],
      reader: &reader)
    #expect(autumn.perMonth == Money(kronor: 1_250))
    #expect(!reader.uses.contains { $0.parameter == "childStudyAllowance.lastBirthdayOfPupil" })
  }
}
