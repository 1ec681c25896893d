import Economy

/// A dated table of straight lines: "base plus rate of what exceeds a threshold", bracket by bracket.
///
/// The text holds blocks. A block's first line is `from confidence source`, or `from-through confidence
/// source`; each line below it is a bracket `upper base rate over` (`-` is no upper limit): up to `upper`
/// the amount is base + rate × (income − over). Numbers are multiples of the base amount with decimals, or
/// kronor; the rate is a fraction. Every number becomes a ``Parameter`` with the block's source.
package struct DatedSchedule: Sendable {
  /// What the thresholds and bases are written in.
  package enum Measure: Sendable {
    case priceBaseAmounts
    case kronor
  }

  /// The parameters of one bracket; a number that is not in force in a month has no entry there.
  package struct Bracket: Sendable {
    package let upper: Parameter
    package let base: Parameter
    package let rate: Parameter
    package let over: Parameter
  }

  /// What the thresholds and bases are written in.
  package let measure: Measure
  /// The brackets, lowest first.
  package let brackets: [Bracket]

  /// Every number of the schedule; the last bracket's upper limit, which is none, is left out.
  package var parameters: [Parameter] {
    brackets.flatMap { [$0.upper, $0.base, $0.rate, $0.over] }.filter { !$0.entries.isEmpty }
  }

  init(_ id: String, sv: String, en: String, _ measure: Measure, _ text: String) {
    self.measure = measure
    let blocks = ScheduleBlock.blocks(of: text, decimals: measure == .kronor ? 0 : 6)
    let amount: ParameterUnit = measure == .kronor ? .kronorPerYear : .priceBaseAmountsPerMillion
    brackets = (0..<(blocks.map(\.rows.count).max() ?? 0)).map { place in
      func parameter(
        _ column: ScheduleBlock.Column, _ key: String, sv kind: String, en englishKind: String,
        _ unit: ParameterUnit
      ) -> Parameter {
        Parameter(
          "\(id).bracket\(place + 1).\(key)", sv: "\(sv), led \(place + 1): \(kind)",
          en: "\(en), bracket \(place + 1): \(englishKind)", unit: unit,
          ScheduleBlock.entries(of: blocks, row: place, column: column))
      }
      return Bracket(
        upper: parameter(.upper, "upper", sv: "övre gräns", en: "upper limit", amount),
        base: parameter(.base, "base", sv: "grundbelopp", en: "base", amount),
        rate: parameter(.rate, "rate", sv: "andel", en: "rate", .partsPerMillion),
        over: parameter(.over, "over", sv: "räknas över", en: "counted above", amount))
    }
  }
}

/// The brackets that hold from one date.
private struct ScheduleBlock {
  enum Column: Int { case upper, base, rate, over }

  var from: YearMonth
  var through: YearMonth?
  var confidence: ParameterConfidence
  var source: LegalSource
  /// Whole numbers by column; `nil` is no limit.
  var rows: [[Int?]] = []

  static func blocks(of text: String, decimals: Int) -> [ScheduleBlock] {
    var blocks: [ScheduleBlock] = []
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 2)
      if words.count == 3, let confidence = ParameterConfidence(rawValue: String(words[1])) {
        let period = words[0].split(separator: "-").compactMap { Int($0) }
        guard let first = period.first else { continue }
        blocks.append(
          ScheduleBlock(
            from: YearMonth(januaryOf: first), through: period.count > 1 ? decemberOf(period[1]) : nil,
            confidence: confidence, source: LegalSource(String(words[2]))))
      } else if !blocks.isEmpty {
        let numbers = line.split(separator: " ").enumerated().map { column, word in
          word == "-" ? nil : scaled(word, decimals: column == Column.rate.rawValue ? 6 : decimals)
        }
        blocks[blocks.count - 1].rows.append(numbers)
      }
    }
    return blocks
  }

  static func entries(of blocks: [ScheduleBlock], row: Int, column: Column) -> [ParameterEntry] {
    blocks.enumerated().compactMap { place, block in
      guard row < block.rows.count, let value = block.rows[row][column.rawValue] else { return nil }
      let next = place + 1 < blocks.count ? blocks[place + 1] : nil
      let goesOn = next.map { row < $0.rows.count && $0.rows[row][column.rawValue] != nil } ?? true
      return ParameterEntry(
        from: block.from, through: block.through ?? (goesOn ? nil : next.map { $0.from - 1 }), value: value,
        source: block.source, status: .law, confidence: block.confidence,
        checked: ParameterEntry.sourcesChecked)
    }
  }

  private static func decemberOf(_ year: Int) -> YearMonth { YearMonth(januaryOf: year + 1) - 1 }

  /// "-0.0574" with six decimals: -57 400.
  private static func scaled(_ word: Substring, decimals: Int) -> Int? {
    let parts = word.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count > 1 ? parts[1] : ""
    guard parts.count <= 2, fraction.utf8.count <= decimals,
      let number = Int(parts[0] + fraction + String(repeating: "0", count: decimals - fraction.utf8.count))
    else { return nil }
    return word.hasPrefix("-") ? -number : number
  }
}
