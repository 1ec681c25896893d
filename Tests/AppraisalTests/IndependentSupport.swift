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

  /// Support and supervision grant of a month, öre.
  func ore(gross: Int, contributions: (Int) -> Int, premiums: (Int) -> Int) -> Int {
    support(gross: gross, contributions: contributions, premiums: premiums) + supervision
  }

  private func support(gross: Int, contributions: (Int) -> Int, premiums: (Int) -> Int) -> Int {
    func capped(_ cap: Int) -> Int { min(gross, Int(Double(cap * 100) * extent)) }
    func part(_ share: Double, of cost: Int) -> Int { Int((Double(cost) * share).rounded()) }
    func byDay(_ share: Double, _ cap: Int) -> Int {
      min(part(share, of: gross + contributions(gross)), Int(Double(cap * 22 * 100) * extent))
    }
    switch ticket.scheme {
    case .wageSubsidyJob, .shelteredJob:
      let cap =
        decided < 2017_02
        ? 16_700
        : decided < 2017_11 ? 17_100 : decided < 2019_04 ? 18_300 : decided < 2020_01 ? 19_100 : 20_000
      let base = capped(cap)
      return part(ticket.rate?.value ?? 0.8, of: base + contributions(base) + premiums(base))
    case .introductionJob:
      let base = capped(20_000)
      return part(0.8, of: base + contributions(base))
    case .extraJob:
      guard decided >= 2018_05 else { return byDay(1, decided < 2017_11 ? 1_140 : 1_213) }
      let base = capped(20_000)
      return base + contributions(base)
    case .employmentSupport: return decided < 2017_11 ? byDay(0.85, 890) : byDay(0.8, 970)
    case .entryJob: return byDay(0.8, decided < 2017_11 ? 800 : 970)
    case .vocationalIntroduction: return part(0.3142, of: capped(18_750))
    case .establishmentJob: return 0
    }
  }

  private var supervision: Int {
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
