import Economy

/// The swept field as it is told.
package struct BudgetField: Sendable, Equatable {
  /// How its values are written.
  package enum Unit: String, Sendable {
    /// Kronor a month.
    case kronor
    /// A share of full time.
    case share
    /// Hours a week.
    case hours
    /// A number of children.
    case children
    /// As in the scenario file.
    case asWritten
  }

  /// The name as the user wrote it.
  package let name: String
  /// What the values are.
  package let unit: Unit
  /// Whether the swept field is the full-time wage of the month's own phase.
  package let isWage: Bool

  package init(name: String, unit: Unit, isWage: Bool) {
    self.name = name
    self.unit = unit
    self.isWage = isWage
  }
}
