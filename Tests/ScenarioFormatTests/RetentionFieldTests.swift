import Appraisal
import Economy
import LifeCourse
import ScenarioFormat
import Testing

/// How many stay in a job, and the horizons a result is told at.
@Suite struct RetentionFieldTests {
  private func scenario(_ part: String, _ other: String) throws -> Scenario {
    let text = TestFiles.valid.replacing(part, with: other)
    #expect(text != TestFiles.valid)
    return try TestFiles.read(text).get().scenario
  }

  @Test func readsTheSharesLeftInAJob() throws {
    let scenario = try scenario("wage: 21600,", "wage: 21600, retention: [0.70, 0.6, 0.523456],")
    #expect(scenario.with[0].retention.map(\.partsPerMillion) == [700_000, 600_000, 523_456])
    #expect(scenario.with[1].retention.isEmpty && scenario.without[0].retention.isEmpty)
  }

  @Test func readsTheHorizonsInTheirOrder() throws {
    let some = try scenario("appraisal: {}", "appraisal: { horizons: [1, 3, 10, \"retirement\"] }")
    #expect(some.appraisal.horizons == [.years(1), .years(3), .years(10), .retirement])
    let none = try TestFiles.read(TestFiles.valid).get().scenario
    #expect(none.appraisal.horizons.isEmpty)
    #expect(!none.defaults.contains { $0.field.hasSuffix("horizons") || $0.field.hasSuffix("retention") })
  }

  /// The model ends in 2099: 30 years from 2070-01 and not from 2070-02.
  @Test func noHorizonPassesTheModelsEnd() {
    func problems(start: String) -> [String] {
      let text = TestFiles.valid.replacing("start: \"2019-01\"", with: "start: \"\(start)\"")
        .replacing("appraisal: {}", with: "appraisal: { horizons: [30], priceYear: 2019 }")
        .replacing("1985-04", with: "2035-04").replacing("1984-01", with: "2034-01")
        .replacing("2012-09", with: "2062-09")
      guard case .failure(let problems) = TestFiles.read(text) else { return [] }
      return problems.diagnostics.map { "\($0.code) \($0.field)" }
    }
    #expect(problems(start: "2070-01") == [])
    #expect(problems(start: "2070-02") == ["outOfRange appraisal.horizons[0]"])
  }
}
