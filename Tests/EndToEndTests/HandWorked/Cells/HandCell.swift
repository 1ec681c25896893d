import Appraisal
import Bookkeeping
import Economy
import Foundation
import ScenarioFormat
import TestSupport
import Testing

/// A cell of the table of ways out (`Reports/utvagar`): what the model answers to its scenario, and its row.
struct HandCell {
  let year: Int
  let result: ScenarioResult
  /// The row of `utvagar.csv` by the heads of the columns.
  private let row: [String: String]

  /// - Parameters:
  ///   - before: the activity before the step.
  ///   - way: the name of the way out, for studies with level and grant.
  init(_ year: Int, _ before: String, _ way: String) throws {
    self.year = year
    let reference = try #require(ReferenceCase.all.first { $0.year == year })
    let state = try #require(BeforeState.all.first { $0.activity == before })
    let out = try #require(WayOut.all.first { $0.name == way })
    let text = reference.file(state, with: [out.phase(reference, state)])
    let reader = ScenarioReader(municipalities: .register, workingFolder: "/") { _ in Array(text.utf8) }
    result = try reader.read(path: "cell.json5").get().scenario.appraised()
    row = try #require(
      try Self.rows().first { $0["year"] == "\(year)" && $0["before"] == before && $0["way"] == way })
  }

  /// Expects each path to hold these amounts and nothing else, every line of every month, and the row of the table to
  /// be the difference between them.
  func expect(without: [HandEntry], with: [HandEntry]) {
    expect(result.without, "without", without)
    expect(result.with, "with", with)
    #expect(row["status"] == "computed")
    #expect(row["months"] == "12")
    var society: Money = .zero
    for actor in EconomicActor.inResults {
      let change = Self.total(of: actor, with) - Self.total(of: actor, without)
      #expect(result[actor].total == change, "\(actor)")
      society += change
      guard actor != .eu else {
        #expect(change == .zero)
        continue
      }
      #expect(recorded(actor.identifier) == change, "\(actor) in the table")
    }
    #expect(result.society.total == society)
    #expect(recorded("society") == society)
    let tax = { (entries: [HandEntry]) in
      entries.filter { $0.line == .municipalIncomeTax }.reduce(Money.zero) { $0 + $1.total }
    }
    #expect(recorded("municipal_tax") == tax(with) - tax(without))
  }

  private func expect(_ ledger: Ledger, _ path: String, _ entries: [HandEntry]) {
    #expect(ledger.start == YearMonth(januaryOf: year))
    #expect(ledger.monthCount == 12)
    for entry in entries { #expect(entry.months.count == 12, "\(entry.line)") }
    for line in Line.allCases {
      let ofLine = entries.filter { $0.line == line }
      for month in 0..<12 {
        let byHand = ofLine.reduce(Money.zero) { $0 + $1.months[month] }
        #expect(ledger[line, month] == byHand, "\(path): \(line), month \(month + 1)")
      }
    }
  }

  /// What an actor receives less what it pays over the year.
  private static func total(of actor: EconomicActor, _ entries: [HandEntry]) -> Money {
    entries.reduce(.zero) { sum, entry in
      sum + (entry.receiver == actor ? entry.total : .zero) - (entry.payer == actor ? entry.total : .zero)
    }
  }

  // MARK: The table

  private func recorded(_ column: String) -> Money? {
    row[column].flatMap { Int($0.replacing(".", with: "")) }.map { Money(ore: $0) }
  }

  private static func rows() throws -> [[String: String]] {
    let text = try String(contentsOfFile: "\(Repository.path)/Reports/utvagar/utvagar.csv", encoding: .utf8)
    let lines = text.split(separator: "\n").map(fields)
    let heads = try #require(lines.first)
    return lines.dropFirst().map { Dictionary(zip(heads, $0)) { first, _ in first } }
  }

  /// The fields of a row; those in quotation marks may have commas.
  private static func fields(_ line: Substring) -> [String] {
    var fields: [String] = []
    var field = ""
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        fields.append(field)
        field = ""
      default: field.append(character)
      }
    }
    return fields + [field]
  }
}
