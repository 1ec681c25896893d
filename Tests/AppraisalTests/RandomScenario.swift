import Appraisal
import Economy
import Law
import LawData
import LifeCourse

/// Random scenarios that the law allows: any household, municipality, start and step that is modelled.
struct RandomScenarios {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func next() -> Scenario {
    let start: YearMonth = 2016_01 + int(0...118)
    let months = int(6...36)
    let children = chance(0.55) ? (0..<int(1...4)).map { _ in child(start: start, months: months) } : []
    let hasPartner = chance(0.45)
    let without = withoutPath(start: start, months: months)
    return Scenario(
      title: "slump", start: start, months: months, municipality: municipality(),
      household: Household(
        person: person(born: start - int(26 * 12...52 * 12), start: start),
        partner: hasPartner ? partner(start: start) : nil,
        children: children,
        housing: Housing(
          rent: Money(kronor: int(30...110) * 100), electricity: Money(kronor: int(0...6) * 100),
          insurance: Money(kronor: int(0...2) * 100), area: chance(0.3) ? int(30...160) : nil,
          reasonableRent: chance(0.2) ? .upTo(Money(kronor: 6_000)) : .inFull,
          rentGrowth: chance(0.3) ? Rate(partsPerMillion: 20_000) : .zero),
        otherCosts: Money(kronor: chance(0.2) ? 300 : 0), socialAssistance: chance(0.92),
        assistanceMonths: chance(0.3) ? int(0...24) : nil, housingAllowance: chance(0.9)),
      without: without, with: withPath(start: start, months: months, without: without))
  }

  private mutating func person(born: YearMonth, start: YearMonth) -> Person {
    Person(
      born: born, churchMember: chance(0.4),
      unemploymentFund: chance(0.4)
        ? UnemploymentFundMembership(fee: chance(0.5) ? Money(kronor: int(80...200)) : nil) : nil,
      residentFrom: chance(0.15) ? start - int(0...start.month - 1) : nil)
  }

  private mutating func municipality() -> Municipality {
    let names = [
      "Emmaboda", "Nybro", "Kalmar", "Stockholm", "Göteborg", "Danderyd", "Jönköping", "Gotland", "Malmö",
      "Dorotea", "Torsby",
    ]
    let name = names[int(0...names.count - 1)]
    return MunicipalityRegister.municipality(named: name)
      ?? Municipality(code: "0862", name: "Emmaboda", county: "Kalmar")
  }

  /// A child that stays under the end of child allowance in every assessed year.
  private mutating func child(start: YearMonth, months: Int) -> Child {
    let youngest = start + (chance(0.1) ? int(1...4) : 0)
    return Child(born: youngest - int(0...11 * 12), maintenanceSupport: chance(0.4))
  }

  private mutating func partner(start: YearMonth) -> Partner {
    let born = start - int(22 * 12...69 * 12)
    let length = int(2...10)
    let phases: [Phase] =
      switch int(0...4) {
      case 0: [Phase(months: nil, activity: .unemployed)]
      case 1:
        [Phase(months: length, activity: .unemployed), Phase(months: nil, activity: .job(employment()))]
      case 2:
        [Phase(months: length, activity: .job(employment())), Phase(months: nil, activity: .unemployed)]
      case 3:
        [Phase(months: nil, activity: .job(employment(high: true)))]
      default: [Phase(months: nil, activity: .job(employment()))]
      }
    return Partner(
      person: person(born: born, start: start),
      phases: length < 6 || phases.count == 1 ? phases : Array(phases.suffix(1)))
  }

  private mutating func withoutPath(start: YearMonth, months: Int) -> [Phase] {
    guard chance(0.45) else { return [Phase(months: nil, activity: .unemployed)] }
    let used = int(0...12)
    let establishment = Establishment(
      stage: .programme, extent: chance(0.7) ? .one : Rate(partsPerMillion: 500_000), monthsUsed: used)
    let phase = Phase(months: nil, activity: .establishment(establishment))
    let left = 24 - used
    guard months > left else { return [phase] }
    return [
      Phase(months: left, activity: .establishment(establishment)), Phase(months: nil, activity: .unemployed),
    ]
  }

  private mutating func withPath(start: YearMonth, months: Int, without: [Phase]) -> [Phase] {
    switch int(0...5) {
    case 0: return without
    case 1: return [Phase(months: nil, activity: .job(employment()), workCosts: workCosts())]
    case 2, 3:
      let ticket = NewStartTicket(absenceMonths: int(13...60))
      let job = Phase(
        months: min(12, months), activity: .newStartJob(employment(), ticket), workCosts: workCosts())
      guard months > 12 else { return [Phase(months: nil, activity: job.activity, workCosts: job.workCosts)] }
      let after: Activity = chance(0.5) ? .unemployed : .job(employment())
      return [job, Phase(months: nil, activity: after)]
    default:
      let studies = Studies(
        level: months < 22 && chance(0.5) ? .basic : .upperSecondary, pace: chance(0.7) ? .full : .half,
        grant: chance(0.5) ? .higher : .general, loan: chance(0.5), weeks: chance(0.7) ? 40 : int(20...40),
        summer: chance(0.7) ? .assistance : .none, placeCost: nil)
      guard months > 14, chance(0.4) else { return [Phase(months: nil, activity: .studies(studies))] }
      return [
        Phase(months: 14, activity: .studies(studies)), Phase(months: nil, activity: .job(employment())),
      ]
    }
  }

  private mutating func employment(high: Bool = false) -> Employment {
    Employment(
      wage: Money(kronor: high ? int(450...900) * 100 : int(60...330) * 100),
      wageGrowth: chance(0.3) ? Rate(partsPerMillion: 20_000) : .zero,
      extent: chance(0.7) ? .one : Rate(partsPerMillion: 500_000),
      employer: Employer(
        supervisionShare: chance(0.5) ? Rate(partsPerMillion: 100_000) : .zero,
        supervisorWage: Money(kronor: 30_000), administrationOnce: Money(kronor: chance(0.5) ? 10_000 : 0),
        agreement: chance(0.8)))
  }

  private mutating func workCosts() -> WorkCosts {
    WorkCosts(travel: Money(kronor: chance(0.5) ? 500 : 0), other: Money(kronor: chance(0.2) ? 200 : 0))
  }

  private mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }
}
