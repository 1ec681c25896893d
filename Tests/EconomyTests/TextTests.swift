import Economy
import Testing

@Suite struct FingerprintTests {
  /// Test vectors of FNV-1a, 64 bits.
  @Test(arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")])
  func knownVectors(text: String, expected: String) {
    #expect(Fingerprint(of: text).description == expected)
  }
}

@Suite struct NearestNameTests {
  @Test func findsWhatWasMeant() {
    #expect(nearestName(to: "muncipality", among: ["months", "municipality"]) == "municipality")
    #expect(nearestName(to: "Emaboda", among: ["Emmaboda", "Nybro"]) == "Emmaboda")
    #expect(nearestName(to: "xyz", among: ["Emmaboda", "Nybro"]) == nil)
  }

  /// A third of four letters is one edit: a swap is one, two substitutions are not.
  @Test func countsASwapOfNeighboursAsOneEdit() {
    #expect(nearestName(to: "rnet", among: ["rent"]) == "rent")
    #expect(nearestName(to: "rtne", among: ["rent"]) == nil)
    #expect(nearestName(to: "Kalamr", among: ["Kalix", "Kalmar"]) == "Kalmar")
  }
}

@Suite struct DiagnosticTests {
  @Test func printsPlaceFieldAndRemedy() {
    let diagnostic = Diagnostic(
      code: "unknownKey", file: "a.json5", line: 3, column: 5, field: "household.rnt", message: "unknown key",
      remedy: "did you mean rent?")
    #expect(
      diagnostic.description
        == "a.json5:3:5: error: household.rnt: unknown key (did you mean rent?)")
  }
}

@Suite struct PowerTests {
  @Test func theTwelfthRootMultipliesBack() {
    for value in [1.0, 1.02, 1.035, 1.05, 1.5, 0.9] {
      #expect(abs(value.twelfthRoot.power(12) - value) < 1e-12)
    }
    #expect(2.0.power(10) == 1_024)
  }
}
