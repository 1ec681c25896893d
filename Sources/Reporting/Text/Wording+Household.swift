import Appraisal
import Bookkeeping
import Economy
import Law
import LifeCourse

extension Wording {
  var householdHeading: String {
    self("En vanlig månad i hushållet", "One ordinary month of the household")
  }

  /// What the months leave out, or have all the same.
  func householdLead(_ months: [OrdinaryMonth]) -> String {
    var told: Set<String> = []
    let disturbed = months.flatMap { month in
      month.disturbances.compactMap { disturbance(of: month, $0) }
    }.filter { told.insert($0).inserted }
    guard !disturbed.isEmpty else {
      return self(
        "Månader utan sommaruppehåll, semestertillägg eller jobb som tar slut.",
        "Months without a summer break, holiday supplement or a job that ends.")
    }
    return self(
      "Så vanliga månader som perioden har: \(list(disturbed)).",
      "Months as ordinary as the period has them: \(list(disturbed)).")
  }

  private func disturbance(of month: OrdinaryMonth, _ disturbance: OrdinaryMonth.Disturbance) -> String? {
    let time = self.month(month.month)
    return switch disturbance {
    case .summerBreak: self("\(time) är sommaruppehåll", "\(time) is a summer break")
    case .holidaySupplement: self("\(time) har semestertillägg", "\(time) has a holiday supplement")
    case .jobEnds: self("i \(time) slutar jobbet", "the job ends in \(time)")
    case .taxOfPartOfYear: nil
    }
  }

  /// That the tax of a month is that of a year with few months of income; `nil` where every year is whole.
  func taxOfPartOfYear(_ months: [OrdinaryMonth]) -> String? {
    var told: Set<YearMonth> = []
    let parts = months.compactMap { month -> String? in
      let counts = month.disturbances.compactMap { disturbance -> Int? in
        if case .taxOfPartOfYear(let count) = disturbance { count } else { nil }
      }
      guard let count = counts.first, told.insert(month.month).inserted else { return nil }
      return self(
        "\(self.month(month.month)) hör till ett år med skattad inkomst i bara \(self.months(count))",
        "\(self.month(month.month)) is in a year with a taxed income in only \(self.months(count))")
    }
    guard let first = parts.first else { return nil }
    let start = list([first.prefix(1).uppercased() + first.dropFirst()] + parts.dropFirst())
    return start
      + self(
        ". Årets skatt är fördelad på de månaderna; den är oftast lägre, och det som blir kvar större, än under ett helt år "
          + "med samma lön.",
        ". The tax of the year is spread over those months; it is mostly lower, and what is left larger, than in a whole "
          + "year at the same wage.")
  }

  /// That months of daily benefits differ by their weekdays.
  func weekdaysDiffer(_ counts: [(month: YearMonth, days: Int)]) -> String {
    let days = list(
      counts.map { self("\(month($0.month)) har \($0.days)", "\(month($0.month)) has \($0.days)") })
    return self(
      "Dagersättning betalas för månadens vardagar, måndag till fredag: \(days). En del av skillnaden mellan "
        + "månaderna kan därför bero på kalendern.",
      "A daily benefit is paid for the weekdays of the month, Monday to Friday: \(days). A part of the difference "
        + "between the months may therefore come from the calendar.")
  }

  func position(_ position: OrdinaryMonth.Position) -> String {
    switch position {
    case .before: self("Före", "Before")
    case .during: self("Under", "During")
    case .after: self("Efter", "After")
    }
  }

  /// Where a month stands on the path: studies that still go on have no month after them.
  private func position(_ month: OrdinaryMonth) -> String {
    if month.position == .after, case .studies = month.activity { return self("Senare", "Later") }
    return position(month.position)
  }

  /// What the person does in a month, by the benefit that is paid.
  private func activity(of month: OrdinaryMonth) -> String {
    if case .benefit(let claim) = month.activity, claim.kind == .activitySupport,
      month.lines.contains(where: { $0.line == .developmentAllowance })
    {
      return self("program med utvecklingsersättning", "a programme with development allowance")
    }
    return activity(month.activity)
  }

  /// The head of a month's column.
  func monthColumn(_ month: OrdinaryMonth) -> String {
    "\(position(month)): \(activity(of: month)), \(month.month)"
  }

  var itemColumn: String { self("Post", "Item") }
  var disposableRow: String { self("Kvar efter skatt, före hyran", "Left after tax, before rent") }
  var rentRow: String { self("Hyra", "Rent") }
  var otherHousingRow: String { self("El och hemförsäkring", "Electricity and home insurance") }
  var leftRow: String { self("Kvar att leva på", "Left to live on") }

  /// One month in a sentence; `change` is against the first month.
  func monthSentence(_ month: OrdinaryMonth, disposable: Int, left: Int, change: Int?) -> String {
    let place = "\(position(month)) (\(activity(of: month)), \(self.month(month.month)))"
    let start = self(
      "\(place): hushållet har \(number.kronor(disposable)) efter skatt, och \(number.kronor(left)) kvar att leva på "
        + "när boendet är betalt",
      "\(place): the household has \(number.kronor(disposable)) after tax, and \(number.kronor(left)) left to live on "
        + "when housing is paid")
    guard let change else { return start + "." }
    if change == 0 { return start + self(", lika mycket som före.", ", the same as before.") }
    let amount = number.kronor(abs(change))
    return start
      + (change > 0
        ? self(", \(amount) mer än före.", ", \(amount) more than before.")
        : self(", \(amount) mindre än före.", ", \(amount) less than before."))
  }

  /// How much of one more krona of wage the household keeps.
  func keptSentence(_ kept: KeptOfMore) -> String {
    let ore = (kept.kept.ore * 100).dividedRoundingHalfAway(by: kept.wage.ore)
    let basis = self(
      "räknat på \(number.kronor(kept.wage.wholeKronor)) mer i månaden",
      "reckoned on \(number.kronor(kept.wage.wholeKronor)) more a month")
    if ore == 0 {
      return self(
        "Av en krona till i lön behåller hushållet ingenting (\(basis)).",
        "Of one more krona of wage the household keeps nothing (\(basis)).")
    }
    return self(
      "Av en krona till i lön behåller hushållet \(ore) öre (\(basis)).",
      "Of one more krona of wage the household keeps \(ore) öre (\(basis)).")
  }

  /// The loan within a month's money.
  func loanSentence(_ loan: Int) -> String {
    self(
      "Av det är \(number.kronor(loan)) studielån, som ska betalas tillbaka.",
      "Of this \(number.kronor(loan)) is a study loan, to be paid back.")
  }
}
