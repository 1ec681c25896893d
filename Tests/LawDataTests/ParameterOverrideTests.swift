import Economy
import LawData
import Testing

/// A value of the user's own takes the place of the model's in its months, and the log says so.
@Suite struct ParameterOverrideTests {
  private let productivity = WorkDefaults.productivitySubsidised

  @Test func holdsInItsMonthsAlone() throws {
    let own = ParameterOverride(
      parameter: productivity.id, value: 700_000, from: 2019_03, through: 2019_05, reason: "prov")
    var reader = ParameterReader(overrides: [own])
    let values = try (0..<6).map { try reader.value(productivity, at: 2019_02 + $0) }
    #expect(values == [800_000, 700_000, 700_000, 700_000, 800_000, 800_000])
    #expect(
      reader.uses == [
        ParameterUse(parameter: productivity.id, entry: 0),
        ParameterUse(parameter: productivity.id, entry: 0, override: 0),
      ])
  }

  @Test func withoutAnEndItHoldsInYearsAfterTheLaw() throws {
    let own = ParameterOverride(parameter: productivity.id, value: 0, from: 2028_01, reason: "prov")
    var reader = ParameterReader(overrides: [own])
    #expect(try reader.value(productivity, at: 2027_12) == 800_000)
    #expect(try reader.value(productivity, at: 2040_01) == 0)
  }

  /// The youth level of the contributions ended with March 2023: a value of one's own does not bring it back.
  @Test func aRuleNotInForceStaysSo() {
    guard
      let ended = ParameterRegistry.all.first(where: { parameter in
        parameter.entries.last?.through.map { $0 < 2025_01 } ?? false
      })
    else {
      Issue.record("no rule has ended")
      return
    }
    let own = ParameterOverride(parameter: ended.id, value: 1, from: 2016_01, reason: "prov")
    var reader = ParameterReader(overrides: [own])
    #expect(reader.optionalValue(ended, at: 2026_01) == nil)
  }

  /// What the model itself uses, a user can write.
  @Test func theModelsValuesLieWithinTheBounds() {
    for parameter in ParameterRegistry.all {
      guard let allowed = parameter.ownValues else { continue }
      for entry in parameter.entries {
        #expect(allowed.contains(entry.value), "\(parameter.id) \(entry.value)")
      }
    }
  }

  @Test func peekSeesItAndLogsNothing() {
    let own = ParameterOverride(parameter: productivity.id, value: 1, from: 2016_01, reason: "prov")
    let reader = ParameterReader(overrides: [own])
    #expect(reader.peek(productivity, at: 2019_01) == 1)
    #expect(reader.uses.isEmpty)
  }

  /// A limit raised out of the way has been used: it is why nothing is limited.
  @Test func aLimitThatNoLongerMattersIsLogged() throws {
    let own = ParameterOverride(parameter: productivity.id, value: 900_000, from: 2016_01, reason: "prov")
    var reader = ParameterReader(overrides: [own])
    _ = try reader.limit(productivity, at: 2019_01) { $0 < 850_000 }
    #expect(reader.uses.map(\.override) == [0])
    var untouched = ParameterReader(overrides: [own])
    _ = try untouched.limit(productivity, at: 2019_01) { $0 < 100_000 }
    #expect(untouched.uses.isEmpty)
  }

  @Test(arguments: [
    ("localTax.municipal.0862", "Emmaboda"), ("localTax.regional.08", "Kalmar"),
    ("localTax.church.0880", "Kalmar"),
  ])
  func localTaxesAreFoundByIdentifier(id: String, place: String) {
    #expect(MunicipalityRegister.parameter(id: id)?.id == id)
    #expect(MunicipalityRegister.parameter(id: id)?.swedishName.hasSuffix(place) == true)
  }

  @Test(arguments: [
    "localTax.municipal.9999", "localTax.municipal", "localTax", "", "localTax.regional.0862",
  ])
  func unknownLocalTaxesAreNot(id: String) {
    #expect(MunicipalityRegister.parameter(id: id) == nil)
  }
}
