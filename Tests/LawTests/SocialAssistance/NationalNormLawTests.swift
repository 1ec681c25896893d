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
          #expect(norm.common(householdSize: 8) - norm.common(householdSize: 7) == expected, "\(row)")
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
      let step = norm.common(householdSize: 7) - norm.common(householdSize: 6)
      #expect(norm.common(householdSize: 10) == norm.common(householdSize: 7) + step * 3)
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
    let sum = norm.adults(1) + norm.child(age: 8, lunchAtPreschool: false) + norm.common(householdSize: 2)
    #expect(sum == Money(kronor: 3_940 + 3_820 + 1_410))
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
    return (0...20).map { norm.child(age: $0, lunchAtPreschool: false) }
      + (0...6).map { norm.child(age: $0, lunchAtPreschool: true) }
      + [norm.adults(1), norm.adults(2)] + (1...7).map { norm.common(householdSize: $0) }
  }
}
