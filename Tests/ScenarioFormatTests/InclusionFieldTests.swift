import Appraisal
import ScenarioFormat
import Testing

/// The switches of `include`, each in both positions.
@Suite struct InclusionFieldTests {
  private static var switches: [(name: String, standard: Bool, value: KeyPath<Inclusions, Bool>)] {
    [
      ("administration", true, \.administration), ("studyPlace", true, \.studyPlace),
      ("childCare", true, \.childCare), ("consumptionTax", false, \.consumptionTax),
      ("pensionRights", false, \.pensionRights),
    ]
  }

  private func include(_ text: String) throws -> Scenario {
    let file = TestFiles.valid.replacing("include: {}", with: "include: { \(text) }")
    return try TestFiles.read(file).get().scenario
  }

  @Test func eachIsReadInBothPositions() throws {
    for item in Self.switches {
      for position in [true, false] {
        let scenario = try include("\(item.name): \(position)")
        #expect(scenario.include[keyPath: item.value] == position, "\(item.name)")
        for other in Self.switches where other.name != item.name {
          #expect(scenario.include[keyPath: other.value] == other.standard, "\(other.name)")
        }
        #expect(!scenario.defaults.contains { $0.field == "include.\(item.name)" })
      }
    }
  }

  @Test func theirStandardPositionsAreListed() throws {
    let scenario = try include("")
    #expect(scenario.include == Inclusions())
    for item in Self.switches {
      let noted = scenario.defaults.first { $0.field == "include.\(item.name)" }
      #expect(noted?.value == "\(item.standard)", "\(item.name)")
    }
  }
}
