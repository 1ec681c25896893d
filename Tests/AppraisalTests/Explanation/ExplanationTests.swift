import Appraisal
import Bookkeeping
import Economy
import Testing

/// Every amount the engine books is given again, to the öre, by the tree that explains it.
@Suite struct ExplanationTests {
  /// What a walk over random scenarios has met.
  fileprivate struct Walk {
    var count = 0
    var lines: Set<Line> = []
    var operations: Set<String> = []
  }

  @Test(arguments: [81, 82, 83, 84])
  func treesOfPlainHouseholdsGiveTheBooksAgain(seed: UInt64) throws {
    var random = RandomScenarios(seed: seed)
    var walk = Walk()
    while walk.count < 250 { try Self.check(try random.next().explainers(), &walk) }
    #expect(
      walk.operations.isSuperset(of: ["sum", "difference", "product", "round", "largestRemainderPart"]))
  }

  @Test(arguments: [91, 92, 93, 94])
  func treesOfVariedHouseholdsGiveTheBooksAgain(seed: UInt64) throws {
    var random = VariedScenarios(seed: seed)
    var walk = Walk()
    // The file's own words in place of the rules: each is to be met.
    let ownWords: Set<String> = ["own value", "observed", "leaving", "method"]
    while walk.count < 250 || (walk.count < 5_000 && !walk.operations.isSuperset(of: ownWords)) {
      // A scenario that the law refuses is passed over.
      guard let explainers = try? random.next().explainers() else { continue }
      try Self.check(explainers, &walk)
    }
    #expect(walk.operations.isSuperset(of: ["quotient", "min", "notBelowZero", "parameter", "input"]))
    #expect(walk.operations.isSuperset(of: ownWords))
  }

  @Test func everyLineThatIsBookedIsExplained() throws {
    var random = VariedScenarios(seed: 95)
    var walk = Walk()
    for _ in 0..<2_000 where !walk.lines.isSuperset(of: PathExplainer.lines) {
      guard let explainers = try? random.next().explainers() else { continue }
      try Self.check(explainers, &walk, except: walk.lines)
    }
    let missing = Set(PathExplainer.lines).subtracting(walk.lines)
    #expect(missing.isEmpty, "not met: \(missing.map(\.identifier).sorted())")
  }

  private static func check(
    _ explainers: (without: PathExplainer, with: PathExplainer), _ walk: inout Walk, except: Set<Line> = []
  ) throws {
    for explainer in [explainers.without, explainers.with] {
      for line in Line.allCases where !except.contains(line) {
        let booked = (0..<explainer.ledger.monthCount).filter { explainer.ledger[line, $0] != .zero }
        guard !booked.isEmpty else { continue }
        // One of its months, another with every case.
        let month = booked[(walk.count * 7) % booked.count]
        let node = try #require(explainer.node(line, month: month), "\(line) has no tree")
        let amount = explainer.ledger[line, month]
        let place = "\(line) in \(explainer.ledger.month(month))"
        #expect(node.value.money == amount, "\(place): \(String(describing: node.value.money)) ≠ \(amount)")
        #expect(TreeReckoner.ore(of: node) == amount.ore, "\(place)")
        #expect(node.disagreement == nil, "\(place): \(node.disagreement?.term?.id ?? "")")
        walk.note(node, line)
      }
    }
  }

  /// A tree that is tampered with is found: the check can fail.
  @Test func aChangedLeafIsFound() throws {
    var random = RandomScenarios(seed: 83)
    let explainer = try random.next().explainers().with
    let line = try #require(
      PathExplainer.lines.first { line in
        (0..<explainer.ledger.monthCount).contains { explainer.ledger[line, $0] != .zero }
      })
    let month = try #require(
      (0..<explainer.ledger.monthCount).first { explainer.ledger[line, $0] != .zero })
    let node = try #require(explainer.node(line, month: month))
    let wrong = node.answering(explainer.ledger[line, month] + Money(ore: 1))
    #expect(wrong.disagreement != nil)
    #expect(TreeReckoner.ore(of: wrong) == explainer.ledger[line, month].ore)
  }
}

extension ExplanationTests.Walk {
  /// Counts a tree; a leaf is an input or a parameter, and nothing is without a name.
  mutating func note(_ node: ExplanationNode, _ line: Line) {
    count += 1
    lines.insert(line)
    walk(node)
  }

  /// The numbers that formulas have of their own: counts of the calendar and of the law's divisions.
  private static let numbersOfFormulas: Set<String> = [
    "formula.number", "calendar.monthsOfYear", "calendar.daysOfYear", "unemployment.daysAMonth",
    "development.daysAWeek",
  ]

  private mutating func walk(_ node: ExplanationNode) {
    operations.insert(node.operation.identifier)
    switch node.operation {
    case .parameter(_, _, own: .some): operations.insert("own value")
    case .input(.observed): operations.insert("observed")
    case .input(.leaving): operations.insert("leaving")
    case .input(.method): operations.insert("method")
    default: break
    }
    if node.operation.isLeaf {
      #expect(node.children.isEmpty && node.term != nil)
      if case .input(.formula) = node.operation {
        // No figure of law stands as a bare number: what has no source would end here.
        let isCounted = node.unit != .kronor || node.value == .zero
        #expect(
          isCounted && Self.numbersOfFormulas.contains(node.term?.id ?? ""), "\(node.term?.id ?? "")")
      }
    }
    for child in node.children + node.deciders { walk(child) }
  }
}
