/// Where one adult stands with the job stimulus (jobbstimulans): the months of assistance in a row, and
/// the months it has left.
///
/// SoL (2001:453) 4 kap. 1 b §, SoL (2025:400) 12 kap. 8 §. For each month in order call
/// ``step(hasWage:law:)``, reckon the month's assistance, then call ``record(assisted:)``.
/// - The stimulus starts in the first month with a wage that comes straight after the qualifying months.
/// - It runs its months to the end, with or without wage and assistance.
/// - A month without assistance breaks the chain; the months while it runs are in no chain, so that a new
///   one begins with the first month after it.
///
/// Example, six months of assistance before and a wage in each month: it runs in months 1–24, not in the 25th.
public struct JobStimulusChain: Sendable, Hashable {
  private var monthsInRow: Int
  private var monthsLeft = 0
  private var isRunning = false

  /// An adult whose household has had assistance in a number of months in a row before the first.
  public init(monthsBefore: Int) { monthsInRow = max(0, monthsBefore) }

  /// Enters a month; says whether the stimulus runs in it.
  /// - Parameter hasWage: whether the adult has a wage from employment in the month.
  public mutating func step(hasWage: Bool, law: JobStimulusLaw) -> Bool {
    if monthsLeft == 0, hasWage, monthsInRow >= law.qualifyingMonths { monthsLeft = law.durationMonths }
    isRunning = monthsLeft > 0
    if isRunning { monthsLeft -= 1 }
    return isRunning
  }

  /// Leaves the month entered last.
  /// - Parameter assisted: whether the household's assistance is above zero in the month.
  public mutating func record(assisted: Bool) {
    monthsInRow = assisted && !isRunning ? monthsInRow + 1 : 0
  }
}
