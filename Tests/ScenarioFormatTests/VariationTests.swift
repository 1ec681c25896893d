import Appraisal
import Economy
import LifeCourse
import ScenarioFormat
import Testing

/// A scenario read with another number in a field is the file with that number.
@Suite struct VariationTests {
  @Test func aFieldTakesAnotherNumber() throws {
    let decoded = try TestFiles.read(TestFiles.valid).get()
    let varied = try #require(
      decoded.setting("with[0].employer.productivity", to: 550_000, language: .english))
    let file = TestFiles.valid.split(separator: "productivity: 0.8", omittingEmptySubsequences: false)
    let written = try TestFiles.read(file.joined(separator: "productivity: 0.55")).get()
    let (left, right) = (try varied.get().scenario, written.scenario)
    #expect(left.with == right.with && left.household == right.household && left.without == right.without)
    #expect(left.with != decoded.scenario.with)
  }

  /// A key that is not written is added where its object is.
  @Test func aKeyIsAdded() throws {
    let decoded = try TestFiles.read(TestFiles.valid).get()
    let varied = try #require(decoded.setting("household.otherCosts", to: 300_500_000, language: .english))
    #expect(try varied.get().scenario.household.otherCosts == Money(ore: 30_050))
  }

  @Test(arguments: [
    "with[2].wage", "with.wage", "title.x", "household.housing.rent.x", "", "with[x].wage", "municipality",
  ])
  func whereNoNumberCanStandThereIsNone(field: String) throws {
    let decoded = try TestFiles.read(TestFiles.valid).get()
    #expect(decoded.setting(field, to: 1_000_000, language: .english) == nil)
  }

  /// What the format refuses is refused, with the number as it was swept.
  @Test func theFormatIsKept() throws {
    let decoded = try TestFiles.read(TestFiles.valid).get()
    for (field, value, code) in [
      ("with[0].wage", 0, "outOfRange"), ("with[0].wgae", 1_000_000, "unknownKey"),
      ("with[0].months", 1_500_000, "tooManyDecimals"),
    ] {
      let result = try #require(decoded.setting(field, to: value, language: .english))
      guard case .failure(let problems) = result else {
        Issue.record("\(field) was taken")
        continue
      }
      #expect(problems.diagnostics.map(\.code) == [code])
      #expect(problems.diagnostics.map(\.field) == [field])
    }
  }

  @Test func numberFieldsAreThoseWritten() throws {
    let decoded = try TestFiles.read(TestFiles.valid).get()
    #expect(
      decoded.numberFields == [
        "nytta", "months", "household.partner.phases[0].wage", "household.housing.rent", "with[0].months",
        "with[0].wage", "with[0].absenceMonths", "with[0].employer.productivity",
      ])
  }
}
