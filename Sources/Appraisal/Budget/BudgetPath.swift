package import LifeCourse

/// Which of the two histories a budget is told of.
package enum BudgetPath: String, Sendable, CaseIterable {
  /// The path without the step.
  case without
  /// The path with the step.
  case with
}

extension Scenario {
  /// The participant's phases of a path.
  package subscript(path: BudgetPath) -> [Phase] {
    get { path == .without ? without : with }
    set { if path == .without { without = newValue } else { with = newValue } }
  }

  /// The place of the phase that covers a month of the horizon, from 0; `nil` outside the horizon.
  package func phase(of path: BudgetPath, covering month: Int) -> Int? {
    guard (0..<months).contains(month) else { return nil }
    var end = 0
    for (place, phase) in self[path].enumerated() {
      guard let months = phase.months, place < self[path].count - 1 else { return place }
      end += months
      if month < end { return place }
    }
    return nil
  }
}

extension Phase {
  /// The job of the phase, be it the activity itself or beside a benefit.
  package var employment: Employment? {
    get { activity.employment ?? besideWork }
    set {
      guard let job = newValue else { return }
      switch activity {
      case .newStartJob(_, let ticket): activity = .newStartJob(job, ticket)
      case .supportedJob(_, let support): activity = .supportedJob(job, support)
      case .job: activity = .job(job)
      case .municipalJob: activity = .municipalJob(job)
      case .unemployed, .establishment, .benefit, .studies, .placement, .selfEmployment: besideWork = job
      }
    }
  }
}
