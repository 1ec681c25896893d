public import Economy
import LawData
import LifeCourse

/// How far a result reaches (tidshorisont), from the scenario's first month.
public enum Horizon: Sendable, Hashable {
  /// A number of years.
  case years(Int)
  /// To the month before the participant has the retirement age.
  case retirement
}

/// The result at one horizon.
public struct HorizonResult: Sendable {
  /// The horizon.
  public let horizon: Horizon
  /// Its months.
  public let months: Int
  /// The seven actors, in the order of `EconomicActor.inResults`.
  public let actors: [ActorResult]
  /// Society.
  public let society: ActorResult

  package init(horizon: Horizon, months: Int, actors: [ActorResult], society: ActorResult) {
    self.horizon = horizon
    self.months = months
    self.actors = actors
    self.society = society
  }

  /// The result of one actor.
  public subscript(actor: EconomicActor) -> ActorResult {
    actors.first { $0.actor == actor } ?? society
  }
}

extension Scenario {
  /// The scenario over another number of months: a run of its own, with its own last month and tax years.
  ///
  /// A shorter one leaves out the phases that begin after it, and cuts the one it ends in; in a longer one the last
  /// phases go on, a retention at its last share.
  public func over(months count: Int) -> Scenario {
    var scenario = self
    scenario.months = count
    scenario.appraisal.horizons = []
    scenario.courseWithout = courseWithout.mapPhases { $0.fitted(to: count) }
    scenario.courseWith = courseWith.mapPhases { $0.withStudyLengths(horizon: months).fitted(to: count) }
    if let partner = household.partner {
      scenario.household.partner?.phases = partner.phases.fitted(to: count)
      scenario.household.partner?.phasesWith = partner.phasesWith?.fitted(to: count)
    }
    return scenario
  }

  /// The results at the other horizons, with what their runs have read and what a reader must know of them.
  func horizonResults(
    reader: inout ParameterReader
  ) throws(AppraisalFailure) -> (results: [HorizonResult], remarks: [Remark]) {
    var results: [HorizonResult] = []
    var remarks: [Remark] = []
    for (place, horizon) in appraisal.horizons.enumerated() {
      let months = try months(of: horizon, place: place, reader: &reader)
      let scenario = over(months: months)
      do throws(AppraisalFailure) {
        let runs = try PathRuns(scenario, reader: &reader)
        let counted = CountedRuns(scenario, runs, lastYear: runs.timeline.lastYear, reader: &reader)
        results.append(
          HorizonResult(horizon: horizon, months: months, actors: counted.actors, society: counted.society))
        remarks += runs.remarksOfYears(reader.uses)
        if horizon == .retirement {
          let last = start + (months - 1)
          remarks.append(.horizonToRetirement(last: last, age: (last + 1).age(ofBorn: household.person.born)))
        }
      } catch {
        throw error.named(horizon, months: months, place: place)
      }
    }
    return (results, remarks.unique())
  }

  /// Checks who qualifies for what over each of the other horizons, without running them.
  package func checkHorizons() throws(AppraisalFailure) {
    for (place, horizon) in appraisal.horizons.enumerated() {
      var reader = ParameterReader(overrides: overrides)
      let months = try months(of: horizon, place: place, reader: &reader)
      do throws(AppraisalFailure) {
        _ = try over(months: months).compiled(reader: &reader)
      } catch {
        throw error.named(horizon, months: months, place: place)
      }
    }
  }

  private func months(
    of horizon: Horizon, place: Int, reader: inout ParameterReader
  ) throws(AppraisalFailure) -> Int {
    switch horizon {
    case .years(let years): return years * 12
    case .retirement:
      let months = monthsToRetirement(from: start, born: household.person.born, reader: &reader)
      if months < 1 {
        let age = start.age(ofBorn: household.person.born)
        throw .problems([ScenarioProblem(field: "appraisal.horizons[\(place)]", kind: .retired(age: age))])
      }
      return months
    }
  }
}

/// Months from a month to the one before the retirement age: the age after the last at which the establishment
/// programme is open, 65 years to 2022, then 66, from 2026 the riktålder of 67; later years copy it.
///
/// Example: somebody born 1957-12 has 65 years in 2022-12, and the horizon ends in 2022-11; somebody born 1960-01 has 66
/// years in 2026-01, when the age is 67, and the horizon ends in 2026-12.
func monthsToRetirement(from start: YearMonth, born: YearMonth, reader: inout ParameterReader) -> Int {
  let limit = EstablishmentConditions.highestAge
  var month = start
  while let highest = reader.peek(limit, at: month), month.age(ofBorn: born) <= highest { month = month + 1 }
  _ = reader.optionalValue(limit, at: month)
  return month - start
}

extension [Phase] {
  /// The phases with the months over which studies are left, as the file has them.
  fileprivate func withStudyLengths(horizon: Int) -> [Phase] {
    var start = 0
    return map { phase in
      var phase = phase
      if phase.completion != nil, phase.completionMonths == nil {
        phase.completionMonths = phase.months ?? Swift.max(0, horizon - start)
      }
      start += phase.months ?? horizon
      return phase
    }
  }

  /// The phases that begin within so many months, the last of them to the end.
  fileprivate func fitted(to count: Int) -> [Phase] {
    var fitted: [Phase] = []
    var start = 0
    for phase in self where start < count {
      fitted.append(phase)
      start += phase.months ?? count
    }
    if let last = fitted.indices.last { fitted[last].months = nil }
    return fitted
  }
}

extension AppraisalFailure {
  /// The problems told as those of a horizon.
  fileprivate func named(_ horizon: Horizon, months: Int, place: Int) -> AppraisalFailure {
    guard case .problems(let problems) = self else { return self }
    return .problems(
      problems.map {
        ScenarioProblem(
          field: "appraisal.horizons[\(place)]",
          kind: .inHorizon(months: months, toRetirement: horizon == .retirement, $0))
      })
  }
}
