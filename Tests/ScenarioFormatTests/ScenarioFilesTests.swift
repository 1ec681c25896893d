import Appraisal
import Economy
import LifeCourse
import ScenarioFormat
import Testing

/// The scenario files of the package.
@Suite struct ScenarioFilesTests {
  private func scenarios() throws -> [(name: String, scenario: Scenario)] {
    try FolderReader.names(in: "Scenarios", ending: ".json5").filter { !$0.hasSuffix(".part.json5") }.map {
      name in
      let decoded = try FolderReader.reader("Scenarios").read(path: name).get()
      #expect(decoded.warnings.isEmpty, "\(name)")
      return (name, decoded.scenario)
    }
  }

  @Test func allOfThemCanBeRead() throws {
    #expect(
      try scenarios().map(\.name) == [
        "bistand-till-nystartsjobb-familj.json5", "bistand-till-nystartsjobb-till-jobb.json5",
        "bistand-till-nystartsjobb.json5", "bistand-till-studier-familj.json5", "bistand-till-studier.json5",
        "etablering-till-nystartsjobb-familj.json5", "etablering-till-nystartsjobb.json5",
        "etablering-till-studier-familj.json5", "etablering-till-studier.json5",
        "kanslighet-nystartsjobb.json5",
      ])
  }

  @Test func theNameSaysWhatTheFileHolds() throws {
    for (name, scenario) in try scenarios() where name.contains("-till-") {
      let before = name.hasPrefix("bistand") ? "unemployed" : "establishment"
      #expect(scenario.without.first?.activity.identifier == before, "\(name)")
      let step = name.contains("nystartsjobb") ? "newStartJob" : "studies"
      #expect(scenario.with.first?.activity.identifier == step, "\(name)")
      let isFamily = name.hasSuffix("-familj.json5")
      #expect((scenario.household.partner != nil) == isFamily, "\(name)")
      let ages = scenario.household.children.map { scenario.start.age(ofBorn: $0.born) }
      #expect(ages == (isFamily ? [9, 4] : []), "\(name)")
    }
  }

  /// Förordning 2017:820 15 §: at most 24 months of the programme.
  @Test func noneStaysInTheProgrammeLongerThan24Months() throws {
    for (name, scenario) in try scenarios() {
      for phases in [scenario.without, scenario.household.partner?.phases ?? []] {
        for phase in phases {
          guard case .establishment(let establishment) = phase.activity else { continue }
          #expect(establishment.monthsUsed + (phase.months ?? scenario.months) <= 24, "\(name)")
        }
      }
    }
  }
}
