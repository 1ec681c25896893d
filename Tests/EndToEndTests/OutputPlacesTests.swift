import CommandLineKit
import Testing

@testable import nytta

@Suite struct OutputPlacesTests {
  private func folders(_ files: String..., from folder: String = "/home/me") throws -> [String] {
    try OutputPlaces.folders(for: files, below: "Reports", from: folder)
  }

  @Test func belowTheNearestFolderNamedScenarios() throws {
    #expect(try folders("Scenarios/a.json5") == ["Reports/a"])
    #expect(try folders("/x/Scenarios/old/Scenarios/k/a.json5") == ["Reports/k/a"])
    #expect(try folders("a.json5", from: "/x/Scenarios/k") == ["Reports/k/a"])
    #expect(try folders("../Scenarios/./a.json5") == ["Reports/a"])
  }

  @Test func elseBelowTheCommonParent() throws {
    #expect(try folders("/x/y/a.json5") == ["Reports/a"])
    #expect(try folders("/x/y/a.json5", "/x/z/a.json5") == ["Reports/y/a", "Reports/z/a"])
    #expect(try folders("k/a.json5", "k/m/b.json5") == ["Reports/a", "Reports/m/b"])
  }

  @Test func standardInputHasAPlaceOfItsOwn() throws {
    #expect(try folders("-", "/x/a.json5") == ["Reports/stdin", "Reports/a"])
  }

  @Test func twoFilesMayNotShareAPlace() throws {
    let shared = UsageError.sameOutput(folder: "Reports/a", first: "a.json5", second: "a.json")
    #expect(throws: shared) { try folders("a.json5", "a.json") }
  }
}
