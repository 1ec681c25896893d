public import Economy
public import LifeCourse

/// What a study loan of an adult means: the debt, its repayment, and what the state gives away.
public struct StudyLoanOutcome: Hashable, Sendable {
  /// The path it is taken on; `nil`: on both alike.
  public let isWith: Bool?
  /// Whether the partner takes it.
  public let isPartner: Bool
  /// How it stands in the books.
  public let counting: StudyLoanCounting
  /// How many loans it is: those of different terms are repaid each by itself, each with a least amount of its own.
  public let loans: Int
  /// What is lent within the horizon, as the books have it.
  public let borrowed: Money
  /// The first year of repayment.
  public let firstYear: Int
  /// The debt at its beginning, kronor of that year.
  public let debt: Money
  /// The first yearly amount, kronor of that year.
  public let firstAmount: Money
  /// The year in which the last is paid.
  public let lastYear: Int
  /// The last year whose interest is known, where years after it are reckoned.
  public let lastKnownYear: Int?
  /// What the state gives away, as the books have it; `nil` where it is not counted.
  public let subsidy: Money?
  /// The real discount rate of the subsidy.
  public let discountRate: Rate
  /// What is repaid within the horizon, as the books have it.
  public let repaid: Money
  /// The last year whose repayment lies within the horizon, or the one before the first.
  public let lastYearWithin: Int
  /// What is owed after it, kronor of the year.
  public let debtLeft: Money
  /// Where the path is a mean: whose loan this is, and what the mean is; `nil` where the path is one alone.
  public var mean: StudyLoanMean?
}

/// A loan on a path whose amounts are means.
public struct StudyLoanMean: Hashable, Sendable {
  /// The place of the outcome whose loan it is, its label and its share; `nil` where the path has one outcome alone.
  public let outcome: OutcomeOfLoan?
  /// What is lent in the mean, as the tables have it.
  public let borrowed: Money

  /// An outcome by its place, from 0.
  public struct OutcomeOfLoan: Hashable, Sendable {
    /// The place.
    public let place: Int
    /// The user's own name.
    public let label: String?
    /// The share.
    public let share: Rate
  }
}

/// What studies add to a wage.
public struct StudyPremiumOutcome: Hashable, Sendable {
  /// The field of the job.
  public let field: String
  /// Whether it is the model's own figure.
  public let isPreset: Bool
  /// The premium of a year of full time.
  public let rate: Rate
  /// Weeks of study times their pace in per cent.
  public let percentWeeks: Int
  /// The wage for full time without the premium.
  public let base: Money
  /// The wage for full time with it.
  public let wage: Money
}
