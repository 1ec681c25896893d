import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

/// Reckons one scenario by every method, running the paths only where no run at hand has the same phases.
struct MethodRuns {
  /// The scenario as the file has it.
  private let file: Scenario
  private let prices: ConsumerPrices
  /// The runs at hand, each with its scenario less what no run depends on.
  private var runs: [(scenario: Scenario, runs: PathRuns)]
  /// The figures read.
  private(set) var reader: ParameterReader

  /// - Parameters:
  ///   - file: the scenario as the file has it.
  ///   - own: the scenario as its own method reckons it, and its runs.
  ///   - prices: the prices of every year of the file's horizon.
  init(
    _ file: Scenario, own: (scenario: Scenario, runs: PathRuns), prices: ConsumerPrices,
    reader: ParameterReader
  ) {
    self.file = file
    self.prices = prices
    self.reader = reader
    runs = [(own.scenario.lessAppraisal, own.runs)]
  }

  /// What a net result is reckoned on.
  private struct State {
    var scenario: Scenario
    var shares: CounterfactualShares
  }

  /// Every method that can answer, the standard first.
  mutating func comparison() throws(AppraisalFailure) -> MethodComparison {
    let standard = State(scenario: file, shares: try shares(of: .standard))
    let start = try amounts(standard)
    var columns = [MethodColumn(method: .standard, months: file.months, amounts: start, steps: [])]
    var missing: [MissingMethod] = []
    for method in AppraisalMethod.allCases where method != .standard {
      if case .methodNotForPath(let reason) = file.misfit(of: method)?.kind {
        missing.append(MissingMethod(method: method, reason: reason))
        continue
      }
      do throws(AppraisalFailure) {
        columns.append(try column(of: method, from: standard, start))
      } catch {
        guard case .problems = error else { throw error }
        missing.append(MissingMethod(method: method, reason: nil))
      }
    }
    return MethodComparison(columns: columns, missing: missing)
  }

  /// Walks from the standard to a method, one step at a time.
  private mutating func column(
    of method: AppraisalMethod, from standard: State, _ start: MethodAmounts
  ) throws(AppraisalFailure) -> MethodColumn {
    var state = standard
    var current = start
    var steps: [MethodStepEffect] = []
    for step in MethodStep.allCases {
      var settings: [MethodSetting]
      if step == .shares {
        let shares = try shares(of: method)
        settings = shares.settings(replacing: state.shares)
        state.shares = shares
      } else {
        do throws(NotModelled) {
          settings = try state.scenario.take(step, of: method, reader: &reader)
        } catch {
          throw .problems([ScenarioProblem(field: "start", kind: .notModelled(error))])
        }
      }
      guard !settings.isEmpty else { continue }
      let next = try amounts(state)
      steps.append(MethodStepEffect(step: step, settings: settings, change: next - current))
      current = next
    }
    return MethodColumn(method: method, months: state.scenario.months, amounts: current, steps: steps)
  }

  /// The shares of a method: those of the file belong to the file's own method and to the standard; another method is
  /// shown as it stands.
  private mutating func shares(of method: AppraisalMethod) throws(AppraisalFailure) -> CounterfactualShares {
    var scenario = file
    if method != .standard, method != file.appraisal.method {
      scenario.appraisal.deadweight = nil
      scenario.appraisal.subsidyDeadweight = nil
      scenario.appraisal.displacement = nil
    }
    do throws(NotModelled) {
      return try CounterfactualShares(scenario, method: method, reader: &reader)
    } catch {
      throw .problems([ScenarioProblem(field: "start", kind: .notModelled(error))])
    }
  }

  private mutating func amounts(_ state: State) throws(AppraisalFailure) -> MethodAmounts {
    let books = try runs(of: state.scenario).netBooks(state.shares)
    do { try Conservation.check(books) } catch { throw .conservation(error) }
    let value = PresentValue(
      state.scenario.appraisal, start: books.start, lastYear: books.month(books.monthCount - 1).year,
      prices: prices)
    let weights = (0..<books.monthCount).map { value.weight(books.start + $0) }
    func sums(_ actor: EconomicActor, sign: Int = 1) -> (total: Money, presentValue: Money) {
      var total = Money.zero
      var presentValue = 0.0
      for month in 0..<books.monthCount {
        let balance = books.balance(of: actor, month: month) * sign
        total += balance
        presentValue += balance.kronorValue * weights[month]
      }
      return (total, PresentValue.money(presentValue))
    }
    let actors = EconomicActor.inResults.map { sums($0) }
    return MethodAmounts(
      totals: actors.map(\.total), presentValues: actors.map(\.presentValue),
      societyPresentValue: sums(.economy, sign: -1).presentValue)
  }

  private mutating func runs(of scenario: Scenario) throws(AppraisalFailure) -> PathRuns {
    let key = scenario.lessAppraisal
    if let found = runs.first(where: { $0.scenario == key }) { return found.runs }
    let new: PathRuns
    if let kin = runs.first(where: {
      $0.runs.isPlain && key.differsInGivenProductivityAlone(from: $0.scenario)
    }) {
      new = kin.runs.withProductivity(of: scenario)
    } else {
      new = try PathRuns(scenario, reader: &reader)
    }
    runs.append((key, new))
    return new
  }
}

extension Scenario {
  /// The scenario with nothing that its paths' books do not depend on.
  fileprivate var lessAppraisal: Scenario {
    var scenario = self
    scenario.appraisal = AppraisalSettings(priceYear: start.year)
    scenario.defaults = []
    return scenario
  }

  /// Whether all that differs is the productivity of jobs, and it is given here: a default would have to be planned.
  fileprivate func differsInGivenProductivityAlone(from other: Scenario) -> Bool {
    let (mine, others) = (without + with, other.without + other.with)
    // Another way of reckoning production is run anew.
    guard (mine + others).allSatisfy(\.isReckonedByProductivity) else { return false }
    guard atFullProductivity == other.atFullProductivity, mine.count == others.count else { return false }
    return zip(mine, others).allSatisfy { phase, other in
      phase.productivities.elementsEqual(other.productivities) { $0 != nil || $1 == nil }
    }
  }

  private var atFullProductivity: Scenario {
    var scenario = self
    scenario.without = without.map { $0.withProductivity(.one, besideBenefit: .one) }
    scenario.with = with.map { $0.withProductivity(.one, besideBenefit: .one) }
    return scenario
  }
}

extension Phase {
  fileprivate var isReckonedByProductivity: Bool {
    [activity.employment, jobBeside?.employment].allSatisfy { $0 == nil || $0?.production == .productivity }
  }

  /// The productivity given for the phase's job and for the one beside a benefit.
  fileprivate var productivities: [Rate?] {
    [activity.employment?.employer.productivity, jobBeside?.employment.employer.productivity]
  }
}
