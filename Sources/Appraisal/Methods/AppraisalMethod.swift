public import Economy
public import LifeCourse

/// A set of rules for reckoning the difference between two paths.
public enum AppraisalMethod: String, Sendable, CaseIterable {
  /// The model's own: productivity by kind of job, net of what would have come about anyway, discounted.
  case standard
  /// A calculation by stakeholder (intressentkalkyl), as in evaluations of labour-market projects: tax booked the usual
  /// way, production worth its whole cost, no deadweight, no displacement, no discounting.
  case stakeholder
  /// As far as known, the rules of the 2019 calculator of Upphandlingsmyndigheten: the months of the contract against
  /// unemployment, a production factor of 80 % unless given, a wage cost of wage and statutory contributions alone,
  /// indirect taxes counted, no deadweight, no displacement, no discounting.
  case procurement2019
}

/// A setting that a method made.
public struct MethodSetting: Sendable, Hashable {
  /// The value of a setting.
  public enum Value: Sendable, Hashable {
    /// A share or rate.
    case rate(Rate)
    /// A number of months.
    case months(Int)
    /// How the value of the work is reckoned.
    case production(ProductionMethod)
    /// A switch.
    case flag(Bool)
  }

  /// The field in the scenario, for example `appraisal.discountRate`.
  public let field: String
  /// What the method set.
  public let value: Value
  /// What would have held without it, by the file or by default.
  public let replaced: Value

  /// The value where it is a rate.
  var rate: Rate? {
    if case .rate(let rate) = value { return rate }
    return nil
  }

  /// A setting.
  public init(field: String, value: Value, replaced: Value) {
    self.field = field
    self.value = value
    self.replaced = replaced
  }
}

/// What of a method differs from the standard, in the order the differences are told.
public enum MethodStep: String, Sendable, CaseIterable {
  /// The months that count.
  case period
  /// What the work is worth.
  case productivity
  /// What belongs to the wage cost.
  case wageCost
  /// Taxes on what the household spends.
  case consumptionTax
  /// Deadweight and displacement.
  case shares
  /// The discount rate: changes present values alone.
  case discountRate
}
