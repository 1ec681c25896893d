package import Bookkeeping
package import Economy
import LawData
import LifeCourse

/// What of a scenario is to be explained.
package struct ExplanationRequest: Sendable, Equatable {
  /// A line, or everything an actor or society has.
  package enum Subject: Sendable, Equatable {
    case line(Line)
    case actor(EconomicActor)
    case society
  }

  /// The months it is about.
  package enum Period: Sendable, Equatable {
    case month(YearMonth)
    case year(Int)
    case whole
  }

  /// Which history.
  package enum Side: String, Sendable, CaseIterable {
    case without, with
    /// With less without.
    case difference
  }

  package var subject: Subject
  package var period: Period
  package var side: Side

  package init(_ subject: Subject, _ period: Period, _ side: Side) {
    self.subject = subject
    self.period = period
    self.side = side
  }
}

/// How an amount of a scenario came about.
package struct ScenarioExplanation: Sendable {
  /// What was asked.
  package let request: ExplanationRequest
  /// The method that has set the scenario before it is explained.
  package let method: AppraisalMethod
  /// The amount with everything below it.
  package let root: ExplanationNode
  /// The months of the period in which the line has an amount in each history, where it has none in the period.
  package let monthsWithAmount: (without: [YearMonth], with: [YearMonth])?
}

/// Why an amount cannot be explained.
package enum ExplanationFailure: Error, Sendable {
  /// The scenario cannot be run.
  case appraisal(AppraisalFailure)
  /// The line is reserved, and nothing is ever booked on it.
  case notModelled(Line)
  /// The month or year lies outside the horizon.
  case outside(first: YearMonth, last: YearMonth)
  /// The tree does not give the amount of the books: a fault of ours.
  case disagreement(String)
}

extension Scenario {
  /// Tells how an amount came about.
  ///
  /// The tree is reckoned again from its leaves, and its amount held against the books, before anybody sees it.
  package func explained(
    _ request: ExplanationRequest
  ) throws(ExplanationFailure) -> ScenarioExplanation {
    if case .line(let line) = request.subject, !PathExplainer.lines.contains(line) {
      throw .notModelled(line)
    }
    try checkOwnValues()
    let explainers = try explainers()
    let places = try explainers.with.scenario.places(of: request.period)
    func node(_ explainer: PathExplainer) throws(ExplanationFailure) -> ExplanationNode {
      try explainer.sum(request.subject, request.period, places)
    }
    let root: ExplanationNode
    switch request.side {
    case .without: root = try node(explainers.without)
    case .with: root = try node(explainers.with)
    case .difference:
      let (without, with) = (try node(explainers.without), try node(explainers.with))
      root =
        (with.named(.init("with", sv: "Med steget", en: "With the step"))
        - without.named(.init("without", sv: "Utan steget", en: "Without the step")))
        .named(.init("difference", sv: "Skillnad, med − utan", en: "Difference, with − without"))
    }
    if let wrong = root.disagreement {
      throw .disagreement(wrong.term?.id ?? wrong.operation.identifier)
    }
    return ScenarioExplanation(
      request: request, method: appraisal.method, root: root,
      monthsWithAmount: root.value == .zero
        ? (explainers.without.months(of: request.subject), explainers.with.months(of: request.subject)) : nil)
  }

  /// Refuses what a run refuses: a value of the user's own that nothing reads.
  private func checkOwnValues() throws(ExplanationFailure) {
    guard !overrides.isEmpty else { return }
    var certain = self
    certain.uncertain = []
    do throws(AppraisalFailure) { _ = try certain.appraised() } catch { throw .appraisal(error) }
  }

  /// Both histories, run and ready to be explained.
  package func explainers() throws(ExplanationFailure) -> (without: PathExplainer, with: PathExplainer) {
    var reader = ParameterReader(overrides: overrides)
    let prepared: (scenario: Scenario, settings: [MethodSetting])
    do { prepared = try byItsMethod(reader: &reader) } catch {
      throw .appraisal(.problems([ScenarioProblem(field: "start", kind: .notModelled(error))]))
    }
    let runs: PathRuns
    do throws(AppraisalFailure) { runs = try PathRuns(prepared.scenario, reader: &reader) } catch {
      throw .appraisal(error)
    }
    func explainer(_ path: PathRuns.Path, isWith: Bool) -> PathExplainer {
      var explainer = PathExplainer(
        scenario: prepared.scenario, engine: runs.engine, plan: path.plan, ledger: path.ledger,
        isWith: isWith, assistedMonthsBefore: runs.assistedMonthsBefore,
        fieldsOfMethod: Set(prepared.settings.map(\.field)))
      explainer.outcome = isWith ? runs.mainPlaces.with : runs.mainPlaces.without
      explainer.mix = ExplainedMix(isWith ? runs.outcomesWith : runs.outcomesWithout)
      return explainer
    }
    let without = explainer(runs.without, isWith: false)
    var with = explainer(runs.with, isWith: true)
    with.amountWithout = { without.node($0, month: $1) }
    return (without, with)
  }

  /// The places of a period's months in the books.
  private func places(of period: ExplanationRequest.Period) throws(ExplanationFailure) -> [Int] {
    let places = (0..<months).filter {
      switch period {
      case .month(let month): start + $0 == month
      case .year(let year): (start + $0).year == year
      case .whole: true
      }
    }
    guard !places.isEmpty else { throw .outside(first: start, last: start + months - 1) }
    return places
  }
}

extension PathExplainer {
  /// The amount of a subject over some months.
  fileprivate func sum(
    _ subject: ExplanationRequest.Subject, _ period: ExplanationRequest.Period, _ places: [Int]
  ) throws(ExplanationFailure) -> ExplanationNode {
    switch subject {
    case .line(let line): return try sum(of: line, period, places)
    case .actor(let actor):
      return try sum(
        ExplanationTerm("actor.\(actor.identifier)", sv: "Alla rader", en: "All lines"), period, places
      ) { $0.sign(for: actor) }
    case .society:
      return try sum(
        ExplanationTerm("society", sv: "Alla rader", en: "All lines"), period, places
      ) { -$0.sign(for: .economy) }
    }
  }

  private func sum(
    of line: Line, _ period: ExplanationRequest.Period, _ places: [Int]
  ) throws(ExplanationFailure) -> ExplanationNode {
    var months: [ExplanationNode] = []
    for place in places {
      let booked = ExactFraction(ledger[line, place])
      guard let node = node(line, month: place) else {
        guard booked == .zero else { throw .disagreement(line.identifier) }
        continue
      }
      guard node.value == booked else { throw .disagreement(line.identifier) }
      if node.value != .zero || places.count == 1 { months.append(node) }
    }
    if case .month = period, let only = months.first { return only }
    return ExplanationNode(term(line, nil), .sum, months)
  }

  /// What an actor receives on its lines less what it pays.
  private func sum(
    _ term: ExplanationTerm, _ period: ExplanationRequest.Period, _ places: [Int],
    _ sign: (LineDeclaration) -> Int
  ) throws(ExplanationFailure) -> ExplanationNode {
    var received: [ExplanationNode] = []
    var paid: [ExplanationNode] = []
    for declaration in LineDeclaration.all where sign(declaration) != 0 {
      guard places.contains(where: { ledger[declaration.line, $0] != .zero }) else { continue }
      guard Self.lines.contains(declaration.line) else { throw .notModelled(declaration.line) }
      let node = try sum(of: declaration.line, period, places)
      if sign(declaration) > 0 { received.append(node) } else { paid.append(node) }
    }
    let gains = ExplanationNode(
      ExplanationTerm("received", sv: "Får", en: "Receives"), .sum, received)
    let costs = ExplanationNode(ExplanationTerm("paid", sv: "Betalar", en: "Pays"), .sum, paid)
    return ExplanationNode(term, .difference, [gains, costs])
  }

  /// The months in which a subject has an amount.
  fileprivate func months(of subject: ExplanationRequest.Subject) -> [YearMonth] {
    guard case .line(let line) = subject else { return [] }
    return (0..<ledger.monthCount).filter { ledger[line, $0] != .zero }.map(ledger.month)
  }
}
