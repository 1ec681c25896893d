import Appraisal
import Bookkeeping
import Economy
import Foundation
import LawData
import LifeCourse
import ScenarioFormat
import Testing

/// A run whose employer has growth or regional support: lower contributions, and less new-start support.
@Suite struct EmployerSupportRunTests {
  private func run(_ change: (inout Employer) -> Void) throws -> ScenarioResult {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Scenarios").path
    let reader = ScenarioReader(municipalities: .register, workingFolder: folder) {
      Array(try Data(contentsOf: URL(fileURLWithPath: $0)))
    }
    var scenario = try reader.read(path: "\(folder)/bistand-till-nystartsjobb.json5").get().scenario
    for place in scenario.with.indices {
      guard case .newStartJob(var job, let ticket) = scenario.with[place].activity else { continue }
      change(&job.employer)
      scenario.with[place].activity = .newStartJob(job, ticket)
    }
    return try scenario.appraised()
  }

  @Test func growthSupport() throws {
    let plain = try run { _ in }
    let supported = try run { $0.growthSupport = true }
    // Lag (2016:1053) 5 §: 21 600 × 0.1021 instead of 21 600 × 0.3142; förordning 2018:43 16 §: twice the
    // contributions due on 20 000 kr.
    #expect(plain.with[.employerContributions, 0] == Money(ore: 216 * 3_142))
    #expect(supported.with[.employerContributions, 0] == Money(ore: 216 * 1_021))
    #expect(plain.with[.newStartSupport, 0] == Money(ore: 200 * 3_142 * 2))
    #expect(supported.with[.newStartSupport, 0] == Money(ore: 200 * 1_021 * 2))
    #expect(
      supported.remarks.contains(
        .employerSupportAssumed(field: "with[0].employer", growth: true, relief: false, regional: false)))
    #expect(
      !plain.remarks.contains { if case .employerSupportAssumed = $0 { true } else { false } })
    #expect(supported.parametersUsed.contains { $0.parameter == "contributions.growthSupport.payCap" })
    #expect(!plain.parametersUsed.contains { $0.parameter.hasPrefix("contributions.growthSupport") })
  }

  @Test func regionalSupport() throws {
    let supported = try run { $0.regionalSupport = true }
    // Lag (2001:1170) 5 §: 21 600 × (0.3142 − 0.10).
    #expect(supported.with[.employerContributions, 0] == Money(ore: 216 * 2_142))
  }
}
