import Economy
import Foundation
import LawData
import Testing

/// Every figure has a unit, a period, a source, a status, a confidence and a date; none is left outside the
/// registry; none jumps without being known to.
@Suite struct ProvenanceTests {
  /// All parameters, those of four municipalities included.
  private static let parameters =
    ParameterRegistry.all
    + ["0862", "0180", "0980", "0687"].flatMap { code in
      MunicipalityRegister.municipality(named: code).map { MunicipalityRegister.parameters(of: $0) } ?? []
    }

  @Test func identifiersAreUniqueAndWellFormed() {
    let ids = ParameterRegistry.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(
        id.contains(".") && id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") }, "\(id)"
      )
    }
  }

  @Test func everyValueHasItsProvenance() {
    for parameter in Self.parameters {
      #expect(!parameter.swedishName.isEmpty && !parameter.englishName.isEmpty, "\(parameter.id)")
      #expect(!parameter.entries.isEmpty, "\(parameter.id)")
      for entry in parameter.entries {
        #expect(entry.source.reference.count >= 3, "\(parameter.id) \(entry.from)")
        #expect(entry.checked >= CalendarDate(2026_01, day: 1), "\(parameter.id) \(entry.from)")
        // What is only remembered or chosen is never shipped as law.
        if entry.confidence == .recalled || entry.confidence == .assumed {
          #expect(entry.status == .assumption, "\(parameter.id) \(entry.from)")
        }
      }
    }
  }

  @Test func datesAreSortedAndDoNotOverlap() {
    for parameter in Self.parameters {
      for (entry, next) in zip(parameter.entries, parameter.entries.dropFirst()) {
        #expect(entry.from < next.from, "\(parameter.id) \(entry.from)")
        if let through = entry.through {
          #expect(through >= entry.from && through < next.from, "\(parameter.id) \(entry.from)")
        }
      }
    }
  }

  /// A value that changes by more than a quarter from one entry to the next is either a known reform or a slip.
  @Test func jumpsAreIntended() {
    for parameter in Self.parameters where !Self.jumping.contains(where: { parameter.id.hasPrefix($0) }) {
      for (entry, next) in zip(parameter.entries, parameter.entries.dropFirst()) where entry.value != 0 {
        let change = abs(Double(next.value - entry.value)) / Double(abs(entry.value))
        #expect(change <= 0.25, "\(parameter.id): \(entry.value) → \(next.value) from \(next.from)")
      }
    }
  }

  /// Parameters (by the start of their identifier) whose jumps of more than a quarter are the law's own.
  private static let jumping: [String] = [
    // Schedules by bracket: another bracket, not another amount of the same.
    "tax.increasedAllowance.bracket", "tax.seniorWorkIncomeCredit.", "tax.workIncomeCredit.bracket",
    "tax.sicknessCompensationCredit.",
    // New-start jobs: the levels of 2022-04 – 2023-12 and the shorter support from 2017-02.
    "newStart.level.lowest", "newStart.longestSupport.",
    // Wage subsidies under the ordinance of July 2017; SFS 2020:224 and 2020:225.
    "wageSubsidy.", "shelteredJob.decision", "introductionJob.longestSupport", "extraJob.longestSupport",
    // Twelve months of support to start a business from 2020-05 to 2021: SFS 2020:215, 2020:811.
    "programme.business.longestMonths",
    // SFS 2016:1294; SFB 18 kap. 20 § from 2022-08; SFS 2025:1477; the temporary additions by period.
    "childAllowance.supplement.thirdChild", "maintenanceSupport.middleFromAge",
    "housingAllowance.costCeiling.",
    "housingAllowance.temporaryAddition",
    // Reduced contributions by period, and the split of the full rate.
    "contributions.young.rate", "contributions.old.rate", "contributions.oldest.rate",
    "contributions.component.",
    // Longer growth support from 2019-08, and a higher cap from 2025: SFS 2024:1158.
    "contributions.growthSupport.",
    // The amounts of 2020-04-13 and 2020-06-29, waiting days lifted and lowered, and 365 from 2025-10.
    "unemployment.baseAmount", "unemployment.highest.", "unemployment.waitingDays",
    "activitySupport.basicAmount",
    // AKAP-KR from 2023: 6 % in place of 4.5 %.
    "agreed.localGovernment.pensionRate",
    // The interest follows what the state itself pays, and has a part for credit losses from 2023.
    "studyLoan.interestRate",
    // The burial fee became one for the whole country in 2017.
    "localTax.burial.",
  ]

  /// Every parameter written out in the source with its identifier is in the registry.
  @Test func everyDeclarationIsRegistered() throws {
    let registered = Set(ParameterRegistry.all.map(\.id))
    let declaration = /(?:Parameter|DatedSchedule)\(\s*"([A-Za-z0-9.]+)"/
    var count = 0
    for file in try sources("LawData") {
      for match in try String(contentsOf: file, encoding: .utf8).matches(of: declaration) {
        let id = String(match.1)
        count += 1
        #expect(
          registered.contains { $0 == id || $0.hasPrefix(id + ".") }, "\(id) in \(file.lastPathComponent)")
      }
    }
    #expect(count > 150)
  }

  private func sources(_ module: String) throws -> [URL] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/\(module)")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.allObjects ?? []
    return files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
  }
}
