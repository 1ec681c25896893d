import Economy
import Law
import LawData
import Testing

@Suite struct NationalNormLawTests {
  private func law(_ month: YearMonth) throws -> NationalNormLaw {
    var reader = ParameterReader()
    return try NationalNormLaw(month: month, reader: &reader)
  }

  @Test func everyAmountOfEveryYear() throws {
    let cases = try householdCases("SocialAssistance/national-norm.csv")
    #expect(cases.count == 22 * 11)
    for row in cases {
      let norm = try law(YearMonth(januaryOf: try row.number("year")))
      let expected = Money(kronor: try row.number("kronor"))
      let key = row["key"] ?? ""
      switch row["item"] {
      case "child":
        for age in key.split(separator: "_").compactMap({ Int($0) }) {
          #expect(norm.child(age: age, lunchAtPreschool: false) == expected, "\(row)")
        }
      case "childLunchAtPreschool":
        for age in key.split(separator: "_").compactMap({ Int($0) }) {
          #expect(norm.child(age: age, lunchAtPreschool: true) == expected, "\(row)")
        }
      case "adult": #expect(norm.adults(key == "single" ? 1 : 2) == expected, "\(row)")
      default:
        if key == "8minus7" {
          #expect(try common(norm, 8) - common(norm, 7) == expected, "\(row)")
        } else {
          #expect(norm.common(householdSize: try #require(Int(key))) == expected, "\(row)")
        }
      }
    }
  }

  /// SFS 2022:1436, 2023:630, 2024:1016, 2025:1046: the table before × 1.086, 1.087, 1.028, 1.007, up to
  /// the next ten kronor.
  @Test(arguments: [(2023, 1_086), (2024, 1_087), (2025, 1_028), (2026, 1_007)])
  func uprating(year: Int, perMille: Int) throws {
    let before = try items(YearMonth(januaryOf: year - 1))
    let after = try items(YearMonth(januaryOf: year))
    let upToTen = RoundingRule(toKronor: 10, .up, source: "Socialstyrelsen")
    for (old, new) in zip(before, after) {
      #expect(upToTen(ExactKronor(old) * Rate(partsPerMillion: perMille * 1_000)) == new)
    }
  }

  @Test func eachFurtherPersonAddsTheStepFromSixToSeven() throws {
    for year in 2016...2026 {
      let norm = try law(YearMonth(januaryOf: year))
      let step = try common(norm, 7) - common(norm, 6)
      #expect(try common(norm, 10) == common(norm, 7) + step * 3)
    }
  }

  @Test func noItemFallsFromOneYearToTheNext() throws {
    for year in 2017...2026 {
      let before = try items(YearMonth(januaryOf: year - 1))
      let after = try items(YearMonth(januaryOf: year))
      for (old, new) in zip(before, after) { #expect(new >= old, "\(year)") }
    }
  }

  @Test func singleParentIn2026() throws {
    let norm = try law(2026_05)
    let adult = try #require(norm.adults(1))
    let child = try #require(norm.child(age: 8, lunchAtPreschool: false))
    #expect(try adult + child + common(norm, 2) == Money(kronor: 3_940 + 3_820 + 1_410))
  }

  @Test func outsideTheBands() throws {
    let norm = try law(2020)
    #expect(norm.child(age: 21, lunchAtPreschool: false) == .zero)
    #expect(norm.child(age: -1, lunchAtPreschool: false) == .zero)
    #expect(norm.child(age: 20, lunchAtPreschool: false) == Money(kronor: 3_980))
    #expect(norm.child(age: 7, lunchAtPreschool: true) == norm.child(age: 7, lunchAtPreschool: false))
    #expect(norm.adults(0) == .zero)
    #expect(norm.common(householdSize: 0) == .zero)
  }

  @Test func afterTheLastLawYearAndBeforeTheFirst() throws {
    #expect(try law(2031_03).adults(2) == Money(kronor: 7_100))
    #expect(throws: NotModelled.self) { try law(2015_12) }
  }

  private func items(_ month: YearMonth) throws -> [Money] {
    let norm = try law(month)
    let children = (0...20).map { norm.child(age: $0, lunchAtPreschool: false) }
    let withLunch = (0...6).map { norm.child(age: $0, lunchAtPreschool: true) }
    let sizes = (1...7).map { norm.common(householdSize: $0) }
    return try (children + withLunch + [norm.adults(1), norm.adults(2)] + sizes).map { try #require($0) }
  }

  private func common(_ norm: NationalNormLaw, _ householdSize: Int) throws -> Money {
    try #require(norm.common(householdSize: householdSize))
  }

  /// A couple with children of 5 and 12 asks for four items, and gets the amounts of the whole norm.
  @Test func oneHouseholdsItems() throws {
    var reader = ParameterReader()
    let needs = LawNeeds.Norm(adults: 2, childAges: [5, 12])
    let norm = try NationalNormLaw(month: 2019, needs: needs, reader: &reader)
    #expect(
      Set(reader.uses.map(\.parameter)) == [
        "socialAssistance.norm.adult.couple", "socialAssistance.norm.child.age4to6",
        "socialAssistance.norm.child.age11to14", "socialAssistance.norm.common.size4",
      ])
    #expect(norm.adults(2) == Money(kronor: 5_570))
    #expect(norm.child(age: 5, lunchAtPreschool: false) == Money(kronor: 2_380))
    #expect(norm.child(age: 12, lunchAtPreschool: false) == Money(kronor: 3_440))
    #expect(norm.common(householdSize: 4) == Money(kronor: 1_570))
    #expect(norm.adults(1) == nil && norm.common(householdSize: 3) == nil)
    #expect(norm.child(age: 5, lunchAtPreschool: true) == nil)
    #expect(norm.child(age: 3, lunchAtPreschool: false) == nil)
  }

  /// Nine persons in 2019: the amount of seven and two steps from six to seven.
  @Test func aHouseholdAboveSeven() throws {
    var reader = ParameterReader()
    let needs = LawNeeds.Norm(adults: 2, childAges: Array(repeating: 8, count: 7))
    let norm = try NationalNormLaw(month: 2019, needs: needs, reader: &reader)
    #expect(norm.common(householdSize: 9) == Money(kronor: 2_220 + 2 * 170))
    #expect(norm.common(householdSize: 6) == nil)
  }

  /// Two others in 2026: a single adult has 1 790 / 3, a parent with a child 2 030 × 2 / 4.
  @Test func sharedHome() throws {
    let norm = try law(2026)
    #expect(norm.common(householdSize: 1, sharedWith: 2) == Money(ore: 596_67))
    #expect(norm.common(householdSize: 2, sharedWith: 2) == Money(kronor: 2_030 / 2))
    #expect(norm.common(householdSize: 2, sharedWith: 0) == Money(kronor: 1_410))
    #expect(norm.common(householdSize: 0, sharedWith: 2) == .zero)
    // Eight in the home: (2 830 + 190) × 3 / 8.
    #expect(norm.common(householdSize: 3, sharedWith: 5) == Money(ore: 3_020_00 * 3 / 8))
    var reader = ParameterReader()
    var needs = LawNeeds.Norm(adults: 1, childAges: [])
    needs.sharedWith = 2
    let own = try NationalNormLaw(month: 2026, needs: needs, reader: &reader)
    #expect(
      reader.uses.map(\.parameter) == [
        "socialAssistance.norm.adult.single", "socialAssistance.norm.common.size3",
      ])
    #expect(own.common(householdSize: 1, sharedWith: 2) == Money(ore: 596_67))
  }

  @Test func halfForAnAlternatingChild() throws {
    let norm = try law(2026)
    #expect(norm.alternatingChild(age: 8, lunchAtPreschool: false) == Money(kronor: 3_820 / 2))
    #expect(norm.alternatingChild(age: 3, lunchAtPreschool: true) == Money(kronor: 2_500 / 2))
    var reader = ParameterReader()
    let without = try NationalNormLaw(
      month: 2026, needs: LawNeeds.Norm(adults: 1, childAges: [8]), reader: &reader)
    #expect(without.alternatingChild(age: 8, lunchAtPreschool: false) == nil)
  }

  /// Children of 4, 5 and 1: the younger two eat at preschool; of the band 4–6 both rows, of 1–2 one.
  @Test func lunchRowsOfThoseWhoEatAtPreschool() throws {
    var reader = ParameterReader()
    var needs = LawNeeds.Norm(adults: 1, childAges: [4, 5, 1, 9])
    needs.childLunchAges = [4, 1]
    let norm = try NationalNormLaw(month: 2019, needs: needs, reader: &reader)
    #expect(
      Set(reader.uses.map(\.parameter)) == [
        "socialAssistance.norm.adult.single", "socialAssistance.norm.common.size5",
        "socialAssistance.norm.child.age4to6", "socialAssistance.norm.child.age4to6LunchAtPreschool",
        "socialAssistance.norm.child.age1to2LunchAtPreschool", "socialAssistance.norm.child.age7to10",
      ])
    #expect(norm.child(age: 4, lunchAtPreschool: true) == Money(kronor: 2_120))
    #expect(norm.child(age: 5, lunchAtPreschool: false) == Money(kronor: 2_380))
    #expect(norm.child(age: 1, lunchAtPreschool: true) == Money(kronor: 2_190))
    #expect(norm.child(age: 1, lunchAtPreschool: false) == nil)
  }
}
