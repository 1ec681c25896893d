import TestSupport
import Testing

/// What the reader finds and what the law refuses are told together.
@Suite struct OnePassTests {
  private func check(_ text: String) throws -> String {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "a.json5")
    let outcome = try BuiltCommand.run(["check", "a.json5"], in: folder.path)
    #expect(outcome.code == 1)
    return outcome.output
  }

  private func scenario(municipality: String = "Emmaboda", phase: String) -> String {
    """
    {
      nytta: 1, start: "2019-01", months: 12, municipality: "\(municipality)",
      household: { person: { born: "1985-04" }, housing: { rent: 5000 } },
      without: [{ activity: "unemployed" }],
      with: [{ activity: "newStartJob", wage: 21600, \(phase) }],
    }
    """
  }

  @Test func aWrongMunicipalityDoesNotHideARefusal() throws {
    let output = try check(scenario(municipality: "Emaboda", phase: "absenceMonths: 6"))
    #expect(output.contains("a.json5:2:57: fel: municipality"))
    #expect(
      output.contains("a.json5:5:65: fel: with[0].absenceMonths: personen har varit utan arbete i 6 månader"))
  }

  @Test func aFieldThatIsWrongAlreadyIsNotRefusedToo() throws {
    let output = try check(scenario(phase: "absenceMonths: -6"))
    #expect(output.split(separator: "\n").count == 1)
  }

  /// A partner with a new-start job is told what to write, once, whatever keys the job has.
  @Test func aPartnersNewStartJobHasOneMessage() throws {
    let text = scenario(phase: "absenceMonths: 30").replacing(
      "housing:",
      with:
        "partner: { born: \"1985-04\", activity: \"newStartJob\", wage: 21000, absenceMonths: 12 }, housing:")
    let output = try check(text)
    #expect(output.split(separator: "\n").count == 1)
    #expect(output.contains("household.partner.activity"))
  }

  @Test func anEmptyReasonIsNoReason() throws {
    let output = try check(scenario(phase: "absenceMonths: 6, assumeEligible: \" \""))
    #expect(output.contains("with[0].assumeEligible: texten är tom"))
  }

  @Test func pricesAreThoseOfAYearWithAnIndex() throws {
    let text = scenario(phase: "absenceMonths: 30").replacingLastBrace(
      with: "appraisal: { priceYear: 1990 } }")
    #expect(try check(text).contains("appraisal.priceYear"))
  }
}

extension String {
  fileprivate func replacingLastBrace(with text: String) -> String {
    guard let brace = lastIndex(of: "}") else { return self }
    return String(self[..<brace]) + text
  }
}
