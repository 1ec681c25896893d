import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

extension Scenario {
  /// Runs both histories and appraises the difference.
  ///
  /// - Returns: the result of every actor and of society; the actors sum to society to the öre.
  /// - Throws: ``AppraisalFailure`` if the law does not allow what the scenario says.
  public func appraised() throws(AppraisalFailure) -> ScenarioResult {
    var result = try appraisedOnce()
    let unused = result.unusedOverrides()
    guard unused.isEmpty else { throw .problems(unused) }
    if !uncertain.isEmpty { result.sensitivity = try result.sensitivities() }
    return result
  }

  /// The result without what is uncertain in it.
  func appraisedOnce() throws(AppraisalFailure) -> ScenarioResult {
    var reader = ParameterReader(overrides: overrides)
    let runs = try PathRuns(self, reader: &reader)
    let value: PresentValue
    let localTax: LocalTaxView
    let results: [ActorResult]
    let society: ActorResult
    do {
      let lastYear = runs.timeline.lastYear + 2
      let prices = ConsumerPrices(
        from: start.year...lastYear, to: appraisal.priceYear, reader: &reader)
      value = PresentValue(appraisal, start: start, lastYear: lastYear, prices: prices)
      let accounts = ActorAccounts(
        without: runs.without.ledger, with: runs.with.ledger,
        weights: (0..<months).map { value.weight(start + $0) })
      results = EconomicActor.inResults.map { accounts.result(of: $0) }
      society = accounts.result(of: nil)
      localTax = try runs.localTax(
        self, municipality: results[EconomicActor.municipality.rawValue],
        region: results[EconomicActor.region.rawValue], weight: value.weight, reader: &reader)
    } catch {
      throw .problems([ScenarioProblem(field: "start", kind: .notModelled(error))])
    }
    let jobs = runs.with.plan.adults.first?.phases ?? []
    return ScenarioResult(
      scenario: self, without: runs.without.ledger, with: runs.with.ledger, actors: results, society: society,
      localTax: localTax,
      breakEven: jobs.compactMap {
        breakEvenProductivity(of: $0, in: runs.with.ledger, timeline: runs.timeline)
      },
      ordinaryMonths: runs.ordinaryMonths(self), parametersUsed: reader.uses,
      defaults: (defaults + runs.assistanceDefault(self) + runs.choices.compactMap(\.asDefault)).unique(),
      remarks: lawReplaced(by: reader.uses)
        + runs.remarks(self, localTax: localTax, uses: reader.uses))
  }

  /// The figures set by law whose place the user's own values have taken.
  private func lawReplaced(by uses: [ParameterUse]) -> [Remark] {
    let replaced = uses.filter { $0.override != nil && $0.replacedEntry?.status == .law }
    return replaced.isEmpty ? [] : [.lawReplaced(parameters: replaced.map(\.parameter).unique())]
  }
}

extension ActorResult {
  /// The change on a line; zero where the actor has no part in it.
  func amount(of line: Line) -> Money { lines.first { $0.line == line }?.total ?? .zero }
}

extension PlannedChoice {
  /// The choice as a default the report lists; a finding of another kind is a remark.
  var asDefault: DefaultUsed? {
    switch value {
    case .money(let money): DefaultUsed(field: field, value: "\(money.wholeKronor)")
    case .rate(let rate): DefaultUsed(field: field, value: rate.decimalText)
    case .month(let month): DefaultUsed(field: field, value: "\"\(month)\"")
    case .newStartGroup(let group): DefaultUsed(field: field, value: "\"\(group.rawValue)\"")
    case .assumedEligible: nil
    }
  }
}

extension Rate {
  /// The rate as a decimal number without superfluous zeros: 800 000 is "0.8".
  var decimalText: String {
    let whole = partsPerMillion / 1_000_000
    var fraction = String(partsPerMillion % 1_000_000 + 1_000_000).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    return fraction.isEmpty ? "\(whole)" : "\(whole).\(fraction)"
  }
}
