package import Economy
import LifeCourse

/// A field of a household that a budget is swept over.
///
/// Values are millionths of the field's own unit: kronor a month, a share, hours a week, a number of children.
package enum BudgetVariation: Sendable, Hashable {
  /// The full-time wage of a phase.
  case wage(phase: Int)
  /// The extent of a phase's job, a share of full time.
  case extent(phase: Int)
  /// The hours a week of a phase's job, of the forty that are full time.
  case hours(phase: Int)
  /// The rent.
  case rent
  /// The number of children at home.
  case children

  /// Full time, hours a week.
  package static let fullTimeHours = 40
  /// The age that a child beside those of the file has in all of the year of the month shown.
  package static let ageOfAddedChild = 8

  /// The phase whose wage changes.
  package var phase: Int? {
    switch self {
    case .wage(let phase), .extent(let phase), .hours(let phase): phase
    case .rent, .children: nil
    }
  }
}

extension Scenario {
  /// The scenario at a value of a field.
  /// - Parameters:
  ///   - value: millionths of the field's unit.
  ///   - month: the month shown, which dates the birth of added children.
  package func varied(
    _ variation: BudgetVariation, to value: Int, path: BudgetPath, month: YearMonth
  ) -> Scenario {
    var scenario = self
    switch variation {
    case .wage(let phase), .extent(let phase), .hours(let phase):
      guard let job = job(of: path, phase: phase)?.at(value, of: variation) else { return self }
      scenario[path][phase].employment = job
    case .rent: scenario.household.housing.rent = Money(ofMillionths: value)
    case .children:
      scenario.household.children = household.children(
        count: value / Rate.one.partsPerMillion, yearShown: month.year)
    }
    return scenario
  }

  /// The job of a phase.
  func job(of path: BudgetPath, phase: Int) -> Employment? {
    self[path].indices.contains(phase) ? self[path][phase].employment : nil
  }
}

extension Employment {
  /// The job at a value of its wage or extent.
  func at(_ value: Int, of variation: BudgetVariation) -> Employment {
    var job = self
    switch variation {
    case .wage: job.wage = Money(ofMillionths: value)
    case .extent: job.extent = Rate(partsPerMillion: value)
    case .hours:
      job.extent = Rate(partsPerMillion: value.dividedRoundingHalfAway(by: BudgetVariation.fullTimeHours))
    case .rent, .children: break
    }
    return job
  }
}

extension Money {
  /// Millionths of a krona to the nearest öre.
  init(ofMillionths value: Int) { self.init(ore: value.dividedRoundingHalfAway(by: 10_000)) }
}

extension Household {
  /// The file's first children, and, where there are too few, further ones who are eight in all of the year shown, with
  /// the first child's maintenance support and place at a leisure centre.
  func children(count: Int, yearShown: Int) -> [Child] {
    var all = Array(children.prefix(count))
    while all.count < count {
      all.append(
        Child(
          born: YearMonth(januaryOf: yearShown - BudgetVariation.ageOfAddedChild),
          maintenanceSupport: children.first.map { $0.maintenanceSupport } ?? false,
          leisureCentre: children.first?.leisureCentre ?? .never))
    }
    return all
  }
}
