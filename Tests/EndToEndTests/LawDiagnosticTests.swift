import Appraisal
import Economy
import Foundation
import LifeCourse
import Reporting
import ScenarioFormat
import Testing

/// What the law or the model refuses: one example file a kind in `Tests/Diagnostics/Law`, with its exact
/// words and place in both languages.
@Suite struct LawDiagnosticTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Diagnostics/Law")

  private static let examples: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".json5") }.map { String($0.dropLast(6)) }.sorted()
  }()

  /// The kinds a scenario file can lead to; the others are caught while the file is read.
  private static let reachable = [
    "absenceMissing", "agreedInsuranceMissing", "agreedWageNotKnown", "completionPresetNotForLevel",
    "daysUsedUp", "decisionAfterStart", "decisionTooEarly", "establishmentUsedUp", "groundRepealed",
    "inHorizon", "inhabitantsNotKnown", "lawNotModelled", "levelNotKnown", "methodNotForPath",
    "premiumWithoutStudies", "refusedBeforeFirstMonth", "refusedByAbsence", "refusedByAge",
    "refusedByAgreement", "refusedByDates", "refusedByEarnings", "refusedByEmployer", "refusedByExtent",
    "refusedByExtraLoanWeeks", "refusedByGround", "refusedByIncome", "refusedByInsuranceYears",
    "refusedByLength", "refusedByLengthInAll", "refusedByLevel", "refusedByLoanAge", "refusedByLoanWeeks",
    "refusedByProgramme", "refusedByQualifyingMonths", "refusedByReferenceWage", "refusedByShortness",
    "refusedByStudyAid", "refusedByUnemployment", "refusedByWork", "refusedByWorkBefore",
    "rentCeilingUnknown", "retired", "supportAmountNotKnown", "supportNotInForce", "uncertainBase",
    "uncertainRefused", "uncertainUnused", "unemploymentNotEarned", "unusedOverride",
  ]

  @Test func everyKindHasItsExample() {
    #expect(Self.examples == Self.reachable)
  }

  @Test(arguments: reachable, Language.allCases)
  func givesExactlyItsText(code: String, language: Language) throws {
    let reader = ScenarioReader(language: language, municipalities: .register) { name in
      Array(try Data(contentsOf: Self.folder.appending(path: name)))
    }
    let decoded = try reader.read(path: "\(code).json5").get()
    var text = ""
    do throws(AppraisalFailure) {
      _ = try decoded.scenario.appraised()
      Issue.record("\(code) was let through")
    } catch {
      guard case .problems(let problems) = error else { throw error }
      #expect(problems.map(\.code).contains(code))
      for problem in problems {
        let place = decoded.places[problem.field]
        let words = problem.text(in: language)
        #expect(place.line > 0)
        text += "\(place): \(problem.field): \(words.message) (\(words.remedy))\n"
      }
    }
    let file = Self.folder.appending(path: "\(code).\(language.rawValue).txt")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" { try Data(text.utf8).write(to: file) }
    #expect(text == String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }
}
