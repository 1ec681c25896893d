import Appraisal
import Economy
import LawData
import Testing

@testable import ScenarioFormat

/// `overrides`: the user's own values, in the unit the parameter is printed in.
@Suite struct OverridesTests {
  private func overrides(_ text: String) -> Result<DecodedScenario, ScenarioProblems> {
    TestFiles.read(TestFiles.valid.replacing("appraisal: {}", with: "overrides: [\(text)]"))
  }

  @Test(arguments: [
    ("work.productivity.subsidised", "0.75", 750_000),
    ("socialAssistance.norm.adult.single", "3200", 3_200),
    ("localTax.municipal.0862", "0.2221", 222_100),
    ("localTax.regional.08", "0.1186", 118_600),
    ("prices.consumerPriceIndex", "334.26", 33_426),
    ("equalisation.guaranteedLevel", "1.15", 11_500),
  ])
  func valuesAreReadInTheirUnit(id: String, written: String, value: Int) throws {
    let decoded = try overrides(
      "{ parameter: \"\(id)\", value: \(written), from: \"2019-01\", reason: \"prov\" }"
    ).get()
    #expect(
      decoded.scenario.overrides == [
        ParameterOverride(parameter: id, value: value, from: 2019_01, reason: "prov")
      ])
  }

  @Test func theLastMonthIsRead() throws {
    let own = try overrides(
      "{ parameter: \"work.productivity.subsidised\", value: 0.7, from: \"2019-02\", to: \"2019-12\", reason: \"a\" }"
    ).get().scenario.overrides.first
    #expect(own?.from == 2019_02)
    #expect(own?.through == 2019_12)
  }

  private static let start = "parameter: \"work.productivity.subsidised\", value: 0.7, from: \"2019-01\""

  @Test(arguments: [
    (start, ["missingField overrides[0].reason"]),
    ("\(start), reason: \" \"", ["missingField overrides[0].reason"]),
    ("\(start), reason: \"a\", unit: \"kr\"", ["unknownKey overrides[0].unit"]),
    ("\(start), reason: \"a\", to: \"2018-12\"", ["impossibleDate overrides[0].to"]),
    ("\(start), reason: \"a\", to: 2019", ["wrongType overrides[0].to"]),
    (
      "parameter: \"work.productivity.subsidised\", value: 0.7, from: \"2015-12\", reason: \"a\"",
      ["dateOutsideModel overrides[0].from"]
    ),
    (
      "parameter: \"work.productivity.subsidized\", value: 0.7, from: \"2019-01\", reason: \"a\"",
      ["unknownParameter overrides[0].parameter"]
    ),
    (
      "parameter: \"work.productivity.subsidised\", value: 80, from: \"2019-01\", reason: \"a\"",
      ["outOfRange overrides[0].value"]
    ),
    (
      "parameter: \"work.defaultEntryWage\", value: 21600.5, from: \"2019-01\", reason: \"a\"",
      ["outOfRange overrides[0].value"]
    ),
    (
      "parameter: \"work.defaultEntryWage\", value: \"21600\", from: \"2019-01\", reason: \"a\"",
      ["wrongType overrides[0].value"]
    ),
    (
      "parameter: \"tax.seniorWorkIncomeCredit.fromAge\", value: 60, from: \"2019-01\", reason: \"a\"",
      ["partOfTheRule overrides[0].value"]
    ),
    (
      "parameter: \"base.priceBaseAmount\", value: 50000, from: \"2019-01\", reason: \"a\"",
      ["overridesLaw overrides[0]"]
    ),
  ])
  func problemsAreTold(text: String, expected: [String]) {
    let found =
      switch overrides("{ \(text) }") {
      case .success(let decoded): decoded.warnings
      case .failure(let problems): problems.diagnostics
      }
    #expect(found.map { "\($0.code) \($0.field)" } == expected)
  }

  /// A supplement that came later cannot be replaced before it.
  @Test func aValueMustHoldInSomeMonthOfTheRule() throws {
    let later = try #require(
      ParameterRegistry.all.first {
        ($0.entries.first?.from ?? 2016_01) > 2019_12 && $0.ownValues?.contains(1) == true
      })
    let result = overrides(
      "{ parameter: \"\(later.id)\", value: 1, from: \"2016-01\", to: \"2016-12\", reason: \"a\" }")
    guard case .failure(let problems) = result else {
      Issue.record("\(later.id) was let through")
      return
    }
    #expect(problems.diagnostics.map(\.code).contains("dateOutsideModel"))
  }
}
