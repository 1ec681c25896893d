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
    var reader = ParameterReader()
    let prepared: (scenario: Scenario, settings: [MethodSetting])
    do {
      prepared = try byItsMethod(reader: &reader)
    } catch {
      throw .problems([ScenarioProblem(field: "start", kind: .notModelled(error))])
    }
    let (scenario, settings) = prepared
    let runs = try PathRuns(scenario, reader: &reader)
    return try scenario.result(of: runs, file: self, settings: settings, reader: &reader)
  }

  /// Appraises the runs of a scenario that its method has prepared.
  private func result(
    of runs: PathRuns, file: Scenario, settings: [MethodSetting], reader: inout ParameterReader
  ) throws(AppraisalFailure) -> ScenarioResult {
    let value: PresentValue
    let prices: ConsumerPrices
    let shares: CounterfactualShares
    let standardShares: CounterfactualShares
    let localTax: LocalTaxView
    let ordinaryMonths: [OrdinaryMonth]
    let results: [ActorResult]
    let society: ActorResult
    do {
      let lastYear = runs.timeline.lastYear + 2
      prices = ConsumerPrices(
        from: start.year...max(lastYear, file.lastYear), to: appraisal.priceYear, reader: &reader)
      value = PresentValue(appraisal, start: start, lastYear: lastYear, prices: prices)
      shares = try CounterfactualShares(self, method: appraisal.method, reader: &reader)
      standardShares = try CounterfactualShares(self, method: .standard, reader: &reader)
      let accounts = ActorAccounts(
        without: runs.without.ledger, with: runs.with.ledger, weights: value.weights(of: months))
      results = EconomicActor.inResults.map { accounts.result(of: $0) }
      society = accounts.result(of: nil)
      localTax = try runs.localTax(
        self, municipality: results[EconomicActor.municipality.rawValue],
        region: results[EconomicActor.region.rawValue], weight: value.weight, reader: &reader)
      ordinaryMonths = try runs.ordinaryMonths(self, reader: &reader)
    } catch {
      throw .problems([ScenarioProblem(field: "start", kind: .notModelled(error))])
    }
    let net: NetResult
    do {
      net = try NetResult(
        books: runs.netBooks(shares), shares: shares, weights: value.weights(of: months))
    } catch {
      throw .conservation(error)
    }
    var methods = MethodRuns(file, own: (self, runs), prices: prices, reader: reader)
    let comparison = try methods.comparison()
    reader = methods.reader
    let jobs = runs.with.plan.adults.first?.phases ?? []
    return ScenarioResult(
      scenario: self, without: runs.without.ledger, with: runs.with.ledger, actors: results, society: society,
      localTax: localTax,
      breakEven: jobs.compactMap {
        breakEvenProductivity(of: $0, in: runs.with.ledger, timeline: runs.timeline)
      },
      ordinaryMonths: ordinaryMonths, net: net, methods: comparison,
      methodSettings: settings + shares.settings(replacing: standardShares),
      parametersUsed: reader.uses,
      defaults: (defaults + runs.assistanceDefault(self) + shares.defaults(of: self)
        + runs.choices.compactMap(\.asDefault)).unique(),
      remarks: remarks(of: shares) + runs.remarks(self, localTax: localTax, uses: reader.uses))
  }

  /// The calendar year of the last month.
  private var lastYear: Int { (start + months - 1).year }
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
