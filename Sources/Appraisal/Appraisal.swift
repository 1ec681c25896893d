import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

extension Scenario {
  /// Runs both histories and appraises the difference.
  ///
  /// - Parameter searchingWage: whether the wage at which municipality, employer and society break even is searched for,
  ///   which takes some twenty-five runs more; a report tells it.
  /// - Returns: the result of every actor and of society; the actors sum to society to the öre.
  /// - Throws: ``AppraisalFailure`` if the law does not allow what the scenario says.
  public func appraised(searchingWage: Bool = false) throws(AppraisalFailure) -> ScenarioResult {
    var result = try appraised(isWhole: true)
    let unused = result.unusedOverrides()
    guard unused.isEmpty else { throw .problems(unused) }
    if searchingWage { result.addWageThresholds(file: self) }
    if !uncertain.isEmpty { result.sensitivity = try result.sensitivities() }
    return result
  }

  /// The result without what is uncertain in it.
  /// - Parameter isWhole: with the comparison of methods, the other horizons and the ordinary months.
  func appraised(isWhole: Bool) throws(AppraisalFailure) -> ScenarioResult {
    var reader = ParameterReader(overrides: overrides)
    let prepared: (scenario: Scenario, settings: [MethodSetting])
    do {
      prepared = try byItsMethod(reader: &reader)
    } catch {
      throw .problems([ScenarioProblem(field: "start", kind: .notModelled(error))])
    }
    let (scenario, settings) = prepared
    let runs = try PathRuns(scenario, reader: &reader)
    return try scenario.result(
      of: runs, file: self, settings: settings, isWhole: isWhole, reader: &reader)
  }

  /// Appraises the runs of a scenario that its method has prepared.
  private func result(
    of runs: PathRuns, file: Scenario, settings: [MethodSetting], isWhole: Bool,
    reader: inout ParameterReader
  ) throws(AppraisalFailure) -> ScenarioResult {
    let counted = CountedRuns(
      self, runs, lastYear: max(runs.timeline.lastYear + 2, file.lastYear), reader: &reader)
    let results = counted.actors
    let shares: CounterfactualShares
    let standardShares: CounterfactualShares
    let localTax: LocalTaxView
    let ordinaryMonths: [OrdinaryMonth]
    do {
      shares = try CounterfactualShares(self, method: appraisal.method, reader: &reader)
      standardShares = try CounterfactualShares(self, method: .standard, reader: &reader)
      localTax = try runs.localTax(
        self, municipality: results[EconomicActor.municipality.rawValue],
        region: results[EconomicActor.region.rawValue], weight: counted.value.weight, reader: &reader)
      ordinaryMonths = isWhole ? try runs.ordinaryMonths(self, reader: &reader) : []
    } catch {
      throw .problems([ScenarioProblem(field: "start", kind: .notModelled(error))])
    }
    let remarks = runs.remarks(self, localTax: localTax, uses: reader.uses)
    let horizons = isWhole ? try horizonResults(reader: &reader) : (results: [], remarks: [])
    let net: NetResult
    do throws(ConservationFailure) {
      net = try NetResult(
        books: runs.netBooks(shares), shares: shares, weights: counted.value.weights(of: months))
    } catch {
      throw .conservation(error)
    }
    let ownUses = reader.uses
    var comparison = MethodComparison(columns: [], missing: [])
    if isWhole {
      var methods = MethodRuns(file, own: (self, runs), prices: counted.prices, reader: reader)
      comparison = try methods.comparison()
      reader = methods.reader
    }
    var result = ScenarioResult(
      scenario: self, without: runs.without.ledger, with: runs.with.ledger, actors: results,
      society: counted.society,
      localTax: localTax,
      breakEven: runs.outcomesWith.flatMap { outcome in
        (outcome.staying.plan.adults.first?.phases ?? []).compactMap {
          Appraisal.breakEven(
            of: $0, outcome: outcome.paths.place, in: outcome.staying.ledger, timeline: runs.timeline)
        }
      },
      ordinaryMonths: ordinaryMonths, net: net, methods: comparison,
      methodSettings: settings + shares.settings(replacing: standardShares),
      parametersUsed: reader.uses, ownUses: ownUses,
      defaults: (defaults + runs.assistanceDefault(self) + shares.defaults(of: self)
        + runs.choices.compactMap(\.asDefault)).unique(),
      remarks: lawReplaced(by: reader.uses) + self.remarks(of: shares)
        + remarks.with(ofHorizons: horizons.remarks),
      presentValues: counted.presentValues, horizons: horizons.results,
      exits: runs.outcomesWith.flatMap(\.paths.exits))
    if isWhole { try result.addOutcomes(of: runs, counted: counted, reader: &reader) }
    result.roles = runs.roles(of: results, weights: counted.value.weights(of: months))
    if isWhole { result.thresholds = runs.thresholds(of: results + [counted.society], shares: shares) }
    return result
  }

  /// The calendar year of the last month.
  private var lastYear: Int { (start + months - 1).year }

  /// The figures set by law whose place the user's own values have taken.
  private func lawReplaced(by uses: [ParameterUse]) -> [Remark] {
    let replaced = uses.filter { $0.override != nil && $0.replacedEntry?.status == .law }
    return replaced.isEmpty ? [] : [.lawReplaced(parameters: replaced.map(\.parameter).unique())]
  }
}

extension [Remark] {
  /// These, and those of the other horizons that are not told already.
  fileprivate func with(ofHorizons others: [Remark]) -> [Remark] {
    let told = others.filter { other in
      guard case .horizonBeyondLaw(let year) = other else { return true }
      return !contains(.lawExtended(from: year))
    }
    return (self + told).unique()
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
    case .supportGround(_, let ground): DefaultUsed(field: field, value: "\"\(ground.rawValue)\"")
    case .assumedEligible, .agreedWage, .newStartProlonged, .unemploymentNotEarned, .supportDecisions,
      .reducedCapacityAssumed, .rateAbovePractice, .supervisionGrantNotKnown, .dayCapUncertain:
      nil
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
