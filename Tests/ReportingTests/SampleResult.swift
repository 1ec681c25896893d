import Appraisal
import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

@testable import Reporting

/// A hand-made result: two books with a few postings a month, and what follows from them by addition.
struct SampleResult {
  var title = "Från bistånd till nystartsjobb"
  var summary = "Ensamstående, 12 månader."
  var start: YearMonth = 2019_07
  var months = 24
  var label: String?
  /// The month of the column before the step: the first of the horizon is 0.
  var monthBefore = 1
  var remarks: [Remark] = []
  var defaults: [DefaultUsed] = []
  var parametersUsed: [ParameterUse] = [ParameterUse(parameter: "base.priceBaseAmount", entry: 3)]
  /// The months of the other horizons, whole years.
  var horizonMonths: [Int] = []
  /// The shares left in the job.
  var retention: [Rate] = []
  /// What net keeps of every line.
  var netShare = Rate(partsPerMillion: 370_000)
  /// The shares told beside it.
  var shares = CounterfactualShares(
    deadweight: ShareUsed(.zero, .none),
    subsidyDeadweight: ShareUsed(Rate(partsPerMillion: 630_000), .preset),
    displacement: ShareUsed(.zero, .none))
  var methods = MethodComparison(columns: [], missing: [])
  var methodSettings: [MethodSetting] = []
  /// What is posted in each month without the step: öre.
  var without: [(Line, Int)] = [(.socialAssistance, 1_023_417), (.childAllowance, 125_000)]
  /// What is posted in each month with the step: öre.
  var with: [(Line, Int)] = [
    (.wage, 2_160_000), (.employerContributions, 678_672), (.production, 2_270_933),
    (.newStartSupport, 1_123_256), (.municipalIncomeTax, 347_533), (.regionalIncomeTax, 181_119),
    (.generalPensionContribution, 151_667), (.taxCredits, 374_967), (.agreedPension, 97_201),
    (.agreedInsurance, 8_856), (.burialAndChurchFee, 4_001), (.childAllowance, 125_000),
    (.assistanceAdministration, 33_333), (.supervision, 300_001),
  ]

  /// Where results turn.
  var thresholds: [ActorThresholds] = [
    ActorThresholds(
      actor: .municipality,
      values: [
        .successShare: .always, .programmeCost: .at(ThresholdTurn(value: 245_621, becomesNegative: true)),
        .monthsInWork: .never(.notWithinPeriod),
        .wage: .several([
          ThresholdTurn(value: 12_000, becomesNegative: false),
          ThresholdTurn(value: 33_001, becomesNegative: true),
        ]), .productivity: .never(.unaffected), .deadweight: .always,
        .subsidyDeadweight: .at(ThresholdTurn(value: 255, becomesNegative: true)),
      ])
  ]

  private func ledger(_ postings: [(Line, Int)]) -> Ledger {
    var ledger = Ledger(start: start, monthCount: months)
    for month in 0..<months {
      for (line, ore) in postings { ledger.post(line, month: month, Money(ore: ore + month % 3)) }
    }
    return ledger
  }

  private func byYear(_ amount: (Int) -> Money) -> [YearAmount] {
    var years: [YearAmount] = []
    for month in 0..<months {
      let year = (start + month).year
      let before = years.last?.year == year ? years.removeLast().amount : .zero
      years.append(YearAmount(year: year, amount: before + amount(month)))
    }
    return years
  }

  private func actor(_ actor: EconomicActor?, _ without: Ledger, _ with: Ledger) -> ActorResult {
    func sign(_ line: Line) -> Int {
      actor.map { line.declaration.sign(for: $0) } ?? -line.declaration.sign(for: .economy)
    }
    let used = Line.allCases.filter { line in
      sign(line) != 0 && (0..<months).contains { without[line, $0] != .zero || with[line, $0] != .zero }
    }
    func sum(_ lines: [Line], _ month: Int) -> Money {
      lines.reduce(.zero) { $0 + (with[$1, month] - without[$1, month]) * sign($1) }
    }
    func total(_ lines: [Line]) -> Money { (0..<months).reduce(.zero) { $0 + sum(lines, $1) } }
    let hand = used.filter { $0.declaration.availability == .hand }
    let headline = hand.filter { $0 != .studyLoan && $0 != .studyExtraLoan }
    var running = Money.zero
    let cumulated = (0..<months).map { month in
      running += sum(headline, month)
      return running
    }
    return ActorResult(
      actor: actor, total: total(used), inHand: total(hand),
      later: total(used.filter { $0.declaration.availability == .later }), presentValue: total(used),
      byYear: byYear { sum(used, $0) }, cumulated: cumulated,
      paybackMonth: cumulated.allSatisfy { $0 >= .zero } ? 0 : nil,
      lines: used.map { line in
        LineResult(
          line: line, without: (0..<months).reduce(.zero) { $0 + without[line, $1] } * sign(line),
          with: (0..<months).reduce(.zero) { $0 + with[line, $1] } * sign(line),
          byYear: byYear { sum([line], $0) })
      })
  }

  var scenario: Scenario {
    let employment = Employment(
      wage: Money(kronor: 21_600), wageGrowth: .zero, extent: .one, employer: Employer())
    return Scenario(
      title: title, summary: summary, start: start, months: months,
      municipality: Municipality(code: "0862", name: "Emmaboda", county: "Kalmar"),
      household: Household(
        person: Person(born: 1985_04), partner: nil,
        children: [Child(born: 2012_09, maintenanceSupport: false)],
        housing: Housing(
          rent: Money(kronor: 6_800), electricity: Money(kronor: 350), insurance: Money(kronor: 120),
          area: nil,
          reasonableRent: .inFull, rentGrowth: .zero), otherCosts: .zero, socialAssistance: true,
        assistanceMonths: nil, housingAllowance: true),
      without: [Phase(months: nil, activity: .unemployed)],
      with: [
        Phase(
          months: nil, activity: .newStartJob(employment, NewStartTicket()), label: label,
          retention: retention)
      ],
      fingerprint: Fingerprint(of: "sample"))
  }

  private func month(
    _ position: OrdinaryMonth.Position, _ ledger: Ledger, _ activity: Activity, place: Int = 1
  ) -> OrdinaryMonth {
    let lines = Line.allCases.compactMap { line -> (line: Line, amount: Money)? in
      let amount = ledger[line, place] * line.declaration.sign(for: .individual)
      return amount != .zero && line.declaration.availability == .hand ? (line, amount) : nil
    }
    return OrdinaryMonth(
      position: position, month: start + place, activity: activity, lines: lines,
      disposable: lines.reduce(.zero) { $0 + $1.amount }, rent: Money(kronor: 6_800),
      otherHousing: Money(kronor: 470))
  }

  var result: ScenarioResult {
    var result = resultWithoutThresholds
    result.thresholds = thresholds
    return result
  }

  private var resultWithoutThresholds: ScenarioResult {
    let (without, with) = (ledger(without), ledger(with))
    let scenario = scenario
    let gross = (0..<months).reduce(Money.zero) { $0 + with[.municipalIncomeTax, $1] }
    let regionGross = (0..<months).reduce(Money.zero) { $0 + with[.regionalIncomeTax, $1] }
    func own(_ gross: Money) -> LocalTaxOfOne {
      let part = Money(ore: gross.ore / 15)
      return LocalTaxOfOne(
        gross: gross, own: part + part, ownWithinHorizon: part,
        ownByYear: [YearAmount(year: 2021, amount: part), YearAmount(year: 2022, amount: part)],
        ownPresentValue: part)
    }
    return ScenarioResult(
      scenario: scenario, without: without, with: with,
      actors: EconomicActor.inResults.map { actor($0, without, with) }, society: actor(nil, without, with),
      localTax: LocalTaxView(
        municipality: own(gross), region: own(regionGross), sector: gross + regionGross,
        municipalitySide: .grant,
        firstYearKept: 2021),
      breakEven: [
        BreakEvenOfJob(
          phase: 0, used: Rate(partsPerMillion: 800_000), value: Rate(partsPerMillion: 712_000))
      ],
      ordinaryMonths: [
        month(.before, without, .unemployed, place: monthBefore),
        month(.during, with, scenario.with[0].activity),
        month(.after, with, scenario.with[0].activity),
      ], net: net(without, with), methods: methods, methodSettings: methodSettings,
      parametersUsed: parametersUsed, defaults: defaults, remarks: remarks,
      presentValues: [0, 35_000].map { rate in
        PresentValueAtRate(
          rate: Rate(partsPerMillion: rate),
          actors: EconomicActor.inResults.map { actor($0, without, with).total },
          society: actor(nil, without, with).total)
      },
      horizons: horizonMonths.map(horizon),
      exits: retention.isEmpty
        ? [] : [Exit(phase: 0, from: start + 1, share: Rate(partsPerMillion: 25_000))])
  }

  /// The same postings over other months.
  private func horizon(_ months: Int) -> HorizonResult {
    var sample = self
    sample.months = months
    sample.horizonMonths = []
    let result = sample.result
    return HorizonResult(
      horizon: .years(months / 12), months: months, actors: result.actors, society: result.society)
  }

  /// Net as a share of every line, whatever the shares tell.
  private func net(_ without: Ledger, _ with: Ledger) -> NetResult {
    var books = Ledger(start: start, monthCount: months)
    for line in Line.allCases {
      for month in 0..<months {
        books.post(line, month: month, (with[line, month] - without[line, month]).share(netShare))
      }
    }
    let empty = Ledger(start: start, monthCount: months)
    return NetResult(
      actors: EconomicActor.inResults.map { actor($0, empty, books) }, society: actor(nil, empty, books),
      shares: shares, books: books)
  }

  /// A parameter that only the lookup knows, as a municipality's rates are.
  static func parameter(_ id: String) -> Parameter? {
    guard id == "localTax.municipal.0862" else { return nil }
    return Parameter(
      id, sv: "kommunal skattesats, Emmaboda", en: "municipal tax rate, Emmaboda", unit: .partsPerMillion,
      [.law(2016, 218_400, "Skatteverket", .verified)])
  }

  func report(_ language: Language = .swedish) -> Report {
    Report(result, language: language, version: "0.1.0", parameter: Self.parameter)
  }
}
