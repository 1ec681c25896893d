import Economy
import Law
import LawData
import Testing

/// Who is a child in the housing allowance: SFB 95 kap. 5 §, 96 kap. 9 and 12 §§.
@Suite struct HousingAllowanceChildAgesTests {
  /// Born in May 2005: to June of the year of nineteen, a pupil to June of that of twenty, none to the month of the
  /// eighteenth birthday.
  @Test(arguments: [(nil, 2024_06), (true, 2025_06), (false, 2023_05)] as [(Bool?, YearMonth)])
  func lastMonths(isPupil: Bool?, last: YearMonth) throws {
    var reader = ParameterReader()
    let ages = try HousingAllowanceChildAges(month: 2020, pupils: [isPupil], reader: &reader)
    #expect(ages.lastMonth(born: 2005_05, isPupil: isPupil) == last)
  }

  /// Where no child is said to be a pupil, nothing is read of school.
  @Test func readsWhatItNeeds() throws {
    var reader = ParameterReader()
    _ = try HousingAllowanceChildAges(month: 2020, pupils: [false], reader: &reader)
    #expect(reader.uses.map(\.parameter) == ["housingAllowance.childEndAge"])
    _ = try HousingAllowanceChildAges(month: 2020, pupils: [true, nil], reader: &reader)
    #expect(
      reader.uses.map(\.parameter).suffix(3) == [
        "childStudyAllowance.lastBirthday", "childStudyAllowance.lastBirthdayOfPupil",
        "childStudyAllowance.lastMonth",
      ])
  }
}
