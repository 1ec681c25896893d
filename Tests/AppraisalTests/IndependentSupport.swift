import Economy
import Law
import LawData
import LifeCourse

/// The support of a job beside the new-start job reckoned again from what the scenario says, by the dates of the
/// decisions: figures written out here, not read from the model's.
struct IndependentSupport {
  private let ticket: JobSupport
  private let extent: Double
  private let decided: YearMonth
  private let firstDecision: YearMonth
  /// The month of the job, from 0.
  private let month: Int

  init(_ ticket: JobSupport, _ work: PlannedWork, _ phase: PlannedPhase, month: Int, _ timeline: Timeline) {
    self.ticket = ticket
    extent = work.extent.value
    self.month = month - phase.booked.lowerBound
    let start = timeline.month(phase.booked.lowerBound)
    firstDecision = ticket.decision ?? start
    let length = Self.monthsOfDecision(ticket, on: firstDecision)
    let place = self.month / length
    decided = place == 0 ? firstDecision : start + place * length
  }

  private static func monthsOfDecision(_ ticket: JobSupport, on decision: YearMonth) -> Int {
    switch ticket.scheme {
    case .wageSubsidyJob: ticket.form == .development ? 12 : 48
    case .shelteredJob: decision < 2017_07 ? 12 : 24
    case .establishmentJob: 24
    default: 12
    }
  }

  /// Support of a month for the wage cost, öre: rounded once.
  func ore(
    gross: Int, contributions: (ExactKronor) -> ExactKronor, premiums: (ExactKronor) -> ExactKronor
  ) -> Int {
    func capped(_ cap: Int) -> ExactKronor {
      ExactKronor(Money(ore: min(gross, Int(Double(cap * 100) * extent))))
    }
    func part(_ percentHundredths: Int, of cost: ExactKronor) -> Int {
      jobSupportRounding(cost * Rate(partsPerMillion: percentHundredths * 100)).ore
    }
    func byDay(_ percent: Int, _ cap: Int) -> Int {
      let pay = ExactKronor(Money(ore: gross))
      return min(part(percent * 100, of: pay + contributions(pay)), Int(Double(cap * 22 * 100) * extent))
    }
    switch ticket.scheme {
    case .wageSubsidyJob, .shelteredJob:
      let cap =
        decided < 2017_02
        ? 16_700
        : decided < 2017_11 ? 17_100 : decided < 2019_04 ? 18_300 : decided < 2020_01 ? 19_100 : 20_000
      let base = capped(cap)
      let percent = ticket.rate?.partsPerMillion ?? 800_000
      return part(percent / 100, of: base + contributions(base) + premiums(base))
    case .introductionJob:
      let base = capped(20_000)
      return part(80_00, of: base + contributions(base))
    case .extraJob:
      guard decided >= 2018_05 else { return byDay(100, decided < 2017_11 ? 1_140 : 1_213) }
      let base = capped(20_000)
      return part(100_00, of: base + contributions(base))
    case .employmentSupport: return decided < 2017_11 ? byDay(85, 890) : byDay(80, 970)
    case .entryJob: return byDay(80, decided < 2017_11 ? 800 : 970)
    case .vocationalIntroduction: return part(31_42, of: capped(18_750))
    case .establishmentJob: return 0
    }
  }

  /// The grant for supervision of a month, öre.
  var supervision: Int {
    let isEarly = month < 3
    switch ticket.scheme {
    case .introductionJob:
      return decided < 2022_11 && month < 6 ? (extent > 0.5 ? 2_000_00 : 1_000_00) : 0
    case .extraJob: return decided < 2018_05 ? 22_00 * (isEarly ? 150 : 115) : 0
    case .employmentSupport:
      if ticket.guaranteeDays >= 450 { return 22_00 * (isEarly ? 150 : 100) }
      return isEarly ? 22_00 * 50 : 0
    case .entryJob: return isEarly ? 22_00 * 50 : 0
    case .vocationalIntroduction: return Int(2_500_00 * extent)
    case .wageSubsidyJob, .shelteredJob, .establishmentJob: return 0
    }
  }
}

/// Wage and compensation of an establishment job reckoned again; `nil` in another job.
struct IndependentEstablishmentJob {
  private let reference: Int
  private let startYear: Int

  init?(_ activity: Activity, start: YearMonth) {
    guard case .supportedJob(_, let ticket) = activity, ticket.scheme == .establishmentJob else { return nil }
    startYear = start.year
    reference = ticket.referenceWage?.wholeKronor ?? 0
  }

  func wage(year: Int) -> Int { raised(7_374, year, over: 74_300) }

  func compensation(year: Int) -> Int {
    let wage = raised(reference, year, over: Self.incomeBaseAmount(startYear))
    let levels = [
      (23_075, 15_162), (21_921, 14_404), (20_767, 13_393), (19_614, 12_239), (16_152, 8_778),
    ]
    for (from, amount) in levels where wage >= raised(from, year, over: 74_300) {
      return raised(amount, year, over: 74_300)
    }
    return 0
  }

  private func raised(_ amount: Int, _ year: Int, over base: Int) -> Int {
    nearest(amount * Self.incomeBaseAmount(year), over: base)
  }

  private static func incomeBaseAmount(_ year: Int) -> Int {
    year == 2024 ? 76_200 : year == 2025 ? 80_600 : 83_400
  }
}

extension [Set<String>] {
  /// Marks the months of a supported job.
  mutating func noteSupport(_ ticket: JobSupport, _ phase: PlannedPhase) {
    for month in phase.booked { self[month].insert(ticket.scheme.rawValue) }
  }
}
