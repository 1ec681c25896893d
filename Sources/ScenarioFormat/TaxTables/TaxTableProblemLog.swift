package import Economy

/// The problems of a file of tax tables: all counted, the first of each kind kept.
package struct TaxTableProblemLog: Sendable {
  /// How many of each kind are kept.
  private static let kept = 10

  private var first: [TaxTableProblem] = []
  private var order: [String] = []
  private var counts: [String: Int] = [:]

  /// An empty log.
  package init() {}

  /// How many problems there are.
  package var count: Int { counts.values.reduce(0, +) }

  /// The kinds of problem in the order they were met, with how many there are of each.
  package var byKind: [(code: String, count: Int)] { order.map { ($0, counts[$0, default: 0]) } }

  /// Notes a problem.
  package mutating func add(_ problem: TaxTableProblem) {
    let count = counts[problem.code, default: 0]
    if count == 0 { order.append(problem.code) }
    if count < Self.kept { first.append(problem) }
    counts[problem.code] = count + 1
  }

  /// The problems in words, in the order of the lines, and then how many more there are of each kind.
  package func diagnostics(file: String, _ language: Language) -> [Diagnostic] {
    let more = byKind.filter { $0.count > Self.kept }.map { code, count in
      let rest = count - Self.kept
      return Diagnostic(
        code: code, file: file, line: 0, column: 0, field: "",
        message: language == .swedish
          ? "\(rest) rader till av slaget \(code)" : "\(rest) more lines of the kind \(code)")
    }
    return first.map { $0.diagnostic(file: file, language) } + more
  }
}
