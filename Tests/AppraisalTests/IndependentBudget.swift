import Appraisal
import Economy
import Law
import LawData
import LifeCourse

/// The budgets of a path reckoned again in a few lines straight from the rules' outputs, month by month and
/// without the ledger: what the completeness invariant compares with. It asks the whole law, so that a
/// figure left out of what the product compiles makes a difference.
struct IndependentBudget {
  /// In-hand income less taxes and work costs, by month.
  var disposable: [Int] = []
  /// Production less costs plus support, by month.
  var employer: [Int] = []
  /// The municipality, the region and the state, in hand or not, by month.
  var municipality: [Int] = []
  var region: [Int] = []
  var state: [Int] = []
  /// Facts of the month, for the invariants.
  var months: [MonthFacts] = []

  struct MonthFacts {
    var assistance = 0
    var needs = 0
    var counted = 0
    var hasWage = false
    var stimulus = false
    var grossHousing = 0
    var housing = 0
    var supplement = 0
    var credits: Set<String> = []
    var churchFee = false
    var fundFee = 0
    var isPartYear = false
    var stateTax = false
  }

  init(
    _ scenario: Scenario, _ compiled: CompiledScenario, _ plan: PathPlan, laws: [YearLaw], assistedBefore: Int
  ) {
    let timeline = compiled.engine.timeline
    let household = scenario.household
    let children = household.children.sorted { $0.born < $1.born }
    var chains = plan.adults.map { _ in (inRow: assistedBefore, left: 0) }
    for month in timeline.horizon {
      let year = month / 12
      let law = laws[year].months[month % 12]
      let calendar = timeline.month(month)
      var facts = MonthFacts()
      var net = [Int]()
      var fees = (municipal: 0, regional: 0, state: 0)
      let people = [household.person] + (household.partner.map { [$0.person] } ?? [])
      for (adult, person) in zip(plan.adults, people) {
        facts.fundFee += Self.fundFee(of: person, in: calendar)
        let tax = Self.tax(
          adult, person, year: year, law: laws[year], timeline, facts: &facts)
        let place = month % 12
        fees.municipal += tax.municipal[place]
        fees.regional += tax.regional[place]
        fees.state += tax.state[place]
        net.append(
          adult.grossByMonth[month] - tax.municipal[place] - tax.regional[place] - tax.state[place]
            - tax.parish[place])
      }
      facts.hasWage = plan.adults.contains { $0.grossByMonth[month] > 0 }

      var family = 0
      if let rules = law.childAllowance {
        let count = children.count { hasChildAllowance(born: $0.born, in: calendar, law: rules) }
        family += rules.childAllowance(children: count, siblingsInStudy: 0)?.ore ?? 0
      }
      if let rules = law.maintenanceSupport {
        for child in children where child.maintenanceSupport {
          family += rules.maintenanceSupport(born: child.born, in: calendar)?.ore ?? 0
        }
      }
      if household.housingAllowance, !children.isEmpty, let rules = law.housingAllowance {
        let incomes = plan.adults.map { Self.housingIncome($0, year: year, laws: laws) }
        let atHome = children.count { $0.born <= calendar && calendar.age(ofBorn: $0.born) < 18 }
        let rent = Self.rent(household, year: year)
        let assessed = rules.assessment(
          monthlyCost: Money(ore: rent), areaInSquareMetres: household.housing.area, children: atHome,
          annualIncomes: (Money(ore: incomes[0]), incomes.count > 1 ? Money(ore: incomes[1]) : nil))
        facts.grossHousing = assessed?.grossPerYear.ore ?? 0
        facts.housing = (assessed?.monthly.ore ?? 0) + (assessed?.temporaryAddition.ore ?? 0)
        family += facts.housing
      }

      var benefits = 0
      var loanTaken = 0
      var loanPossible = 0
      var places = (municipal: 0, state: 0)
      var inEstablishment = false
      var supplemented = false
      for adult in plan.adults {
        guard let phase = adult.phases.first(where: { $0.range.contains(month) }) else { continue }
        switch phase.kind {
        case .establishment(let planned):
          let establishment = planned.establishment
          guard let rules = law.establishment else { continue }
          let daily =
            establishment.stage == .mapping ? 231 : 308 * establishment.extent.partsPerMillion / 1_000_000
          benefits += daily * 100 * calendar.weekdayCount
          if !inEstablishment {
            facts.supplement =
              rules.establishmentSupplement(
                bornOldestFirst: children.map(\.born), in: calendar,
                withMaintenanceSupport: children.count { $0.maintenanceSupport && $0.born <= calendar }
              )?.ore ?? 0
            benefits += facts.supplement
            if plan.adults.count == 1, children.allSatisfy({ $0.born > calendar }) {
              benefits += max(0, min(Self.rent(household, year: year), 570_000) - 180_000)
            }
          }
          inEstablishment = true
        case .studies(let planned):
          let weeks = planned.weeks[month % 12]
          guard weeks > 0, let rules = law.studyAid else { continue }
          let studies = planned.studies
          let grant = rules.weeklyGrant(studies.grant, pace: studies.pace)?.ore ?? 0
          benefits += grant * weeks
          let loan = (rules.weeklyTotal(pace: studies.pace)?.ore ?? 0) - grant
          loanPossible += loan * weeks
          loanTaken += studies.loan ? loan * weeks : 0
          if !supplemented {
            let count = children.count {
              rules.countsForChildSupplement(born: $0.born, in: calendar) == true
            }
            let supplement = rules.weeklyChildSupplement(children: count, pace: studies.pace)
            benefits += (supplement?.ore ?? 0) * weeks
            supplemented = true
          }
          if scenario.include.studyPlace {
            let known = studies.level == .basic ? UnitCostFigures.basic : UnitCostFigures.upperSecondary
            let perYear = UnitCostFigures.cost(known, in: calendar.year) * Double(studies.pace.rawValue)
            places.municipal += Int((perYear / 10 * Double(weeks) / 4).rounded())
          }
        case .unemployed, .benefit, .work: break
        }
      }

      var assistance = 0
      var administration = 0
      if household.socialAssistance, let norm = law.norm, let stimulus = law.stimulus {
        let atHome = children.filter { $0.born <= calendar }
        var needs = norm.adults(plan.adults.count)?.ore ?? 0
        for child in atHome {
          needs += norm.child(age: calendar.age(ofBorn: child.born), lunchAtPreschool: false)?.ore ?? 0
        }
        needs += norm.common(householdSize: plan.adults.count + atHome.count)?.ore ?? 0
        let rent = Self.rent(household, year: year)
        needs += min(rent, Self.acceptedRent(household, rent)) + household.otherCosts.ore
        needs += household.housing.electricity.ore + household.housing.insurance.ore
        needs += facts.fundFee
        var counted = family + benefits + loanPossible
        for (place, adult) in plan.adults.enumerated() {
          needs += adult.phases.first { $0.range.contains(month) }?.workCosts.travel.ore ?? 0
          let works = adult.grossByMonth[month] > 0
          if chains[place].left == 0, works, chains[place].inRow >= stimulus.qualifyingMonths {
            chains[place].left = stimulus.durationMonths
          }
          let isRunning = chains[place].left > 0
          facts.stimulus = facts.stimulus || (isRunning && works)
          let disregarded = isRunning ? (Double(net[place]) / 4).rounded() : 0
          counted += net[place] - Int(disregarded)
        }
        let summerless = plan.adults.contains { adult in
          guard let phase = adult.phases.first(where: { $0.range.contains(month) }),
            case .studies(let planned) = phase.kind
          else { return false }
          return planned.studies.summer == .none && [6, 7].contains(calendar.month)
        }
        assistance = summerless ? 0 : max(0, needs - counted)
        facts.assistance = assistance
        facts.needs = summerless ? 0 : needs
        facts.counted = counted
        for place in chains.indices {
          let wasRunning = chains[place].left > 0
          if wasRunning { chains[place].left -= 1 }
          chains[place].inRow = assistance > 0 && !wasRunning ? chains[place].inRow + 1 : 0
        }
        if assistance > 0, scenario.include.administration {
          let share = [0.3, 8.0 / 15, 23.0 / 30, 1][min(3, (month - timeline.horizon.lowerBound) / 12)]
          let average = UnitCostFigures.cost(UnitCostFigures.administration, in: calendar.year) * 100
          administration = Int((average * share).rounded())
        }
      }

      let work = Self.employer(
        plan.adults.first, month: month, law: law, age: { calendar.age(ofBorn: $0) }, timeline)
      let workCosts = plan.adults.reduce(0) { sum, adult in
        let costs = adult.phases.first { $0.range.contains(month) }?.workCosts
        return sum + (costs?.travel.ore ?? 0) + (costs?.other.ore ?? 0)
      }
      disposable.append(
        net.reduce(0, +) + family + benefits + loanTaken + assistance - workCosts - facts.fundFee)
      employer.append(work.net)
      municipality.append(fees.municipal - assistance - administration - places.municipal)
      region.append(fees.regional)
      state.append(fees.state + work.toState - family - benefits)
      months.append(facts)
    }
  }

  private static func acceptedRent(_ household: Household, _ rent: Int) -> Int {
    if case .upTo(let ceiling) = household.housing.reasonableRent { return ceiling.ore }
    return rent
  }

  private static func rent(_ household: Household, year: Int) -> Int {
    var rent = household.housing.rent.ore
    for _ in 0..<year {
      rent += Int((Double(rent) * household.housing.rentGrowth.value).rounded())
    }
    return rent
  }

  private static func housingIncome(_ adult: AdultPlan, year: Int, laws: [YearLaw]) -> Int {
    var income = adult.grossByMonth[year * 12..<year * 12 + 12].reduce(0, +)
    for month in year * 12..<year * 12 + 12 {
      guard let phase = adult.phases.first(where: { $0.range.contains(month) }) else { continue }
      let law = laws[year].months[month % 12]
      switch phase.kind {
      case .establishment(let planned):
        let establishment = planned.establishment
        income +=
          law.establishment?.establishmentBenefit(
            weekdays: law.weekdays, stage: establishment.stage, extent: establishment.extent
          )?.ore ?? 0
      case .studies(let planned):
        let grant = law.studyAid?.weeklyGrant(planned.studies.grant, pace: planned.studies.pace)?.ore ?? 0
        income += grant * planned.weeks[month % 12] * 8 / 10
      case .unemployed, .benefit, .work: break
      }
    }
    return income
  }

  private static func tax(
    _ adult: AdultPlan, _ person: Person, year: Int, law: YearLaw, _ timeline: Timeline,
    facts: inout MonthFacts
  ) -> (municipal: [Int], regional: [Int], state: [Int], parish: [Int]) {
    let weights = Array(adult.grossByMonth[year * 12..<year * 12 + 12])
    let zeros = Array(repeating: 0, count: 12)
    let gross = weights.reduce(0, +)
    guard gross > 0, let rates = law.localRates, let rules = law.incomeTax else {
      return (zeros, zeros, zeros, zeros)
    }
    // Fees count for the credit from July 2022 on; residents of a part of the first year have fewer months.
    let months = (0..<12).map { YearMonth(januaryOf: law.year) + $0 }
    let residentMonths = months.filter { $0 >= person.residentFrom ?? timeline.firstAssessed }
    let fees = residentMonths.filter { $0 >= 2022_07 }.reduce(0) { $0 + fundFee(of: person, in: $1) }
    facts.isPartYear = facts.isPartYear || residentMonths.count < 12
    let tax = incomeTax(
      on: AnnualIncome(wage: gross / 100),
      of: Taxpayer(
        ageAtYearStart: law.year - person.born.year - 1, monthsResident: residentMonths.count,
        churchMember: person.churchMember, unemploymentFundFee: fees / 100,
        regionalCredit: rates.givesRegionalCredit),
      rates: rates, law: rules)
    if tax.churchFee > 0 { facts.churchFee = true }
    if tax.regionalCredit > 0 { facts.credits.insert("regional") }
    if tax.unemploymentFundCredit > 0 { facts.credits.insert("unemploymentFund") }
    let shares = tax.localTaxShares(rates: rates)
    func parts(_ kronor: Int) -> [Int] { largestRemainder(kronor * 100, weights) }
    func sum(_ lists: [[Int]]) -> [Int] { lists.reduce(zeros) { zip($0, $1).map { $0 + $1 } } }
    if tax.stateIncomeTax > 0 { facts.stateTax = true }
    if tax.pensionContributionCredit > 0 { facts.credits.insert("pensionContribution") }
    if tax.workIncomeCredit > 0 { facts.credits.insert("workIncome") }
    if tax.earnedIncomeCredit > 0 { facts.credits.insert("earnedIncome") }
    if tax.temporaryWorkIncomeCredit > 0 { facts.credits.insert("temporaryWorkIncome") }
    let credits = [
      tax.pensionContributionCredit, tax.workIncomeCredit, tax.earnedIncomeCredit, tax.regionalCredit,
      tax.unemploymentFundCredit, tax.temporaryWorkIncomeCredit,
    ]
    return (
      largestRemainder(shares.municipal.ore, weights), largestRemainder(shares.regional.ore, weights),
      sum(
        [tax.stateIncomeTax, tax.generalPensionContribution, tax.publicServiceFee].map(parts)
          + credits.map { parts($0).map { -$0 } }),
      sum([parts(tax.burialFee), parts(tax.churchFee)])
    )
  }

  /// The fee given, or by year of the month that of a member of any fund: 105, 120 from 2020, 137 from 2023.
  private static func fundFee(of person: Person, in month: YearMonth) -> Int {
    guard let fund = person.unemploymentFund else { return 0 }
    return fund.fee?.ore ?? (month.year < 2020 ? 105_00 : month.year < 2023 ? 120_00 : 137_00)
  }

  /// Largest remainder by sorting: another way than the product's.
  private static func largestRemainder(_ amount: Int, _ weights: [Int]) -> [Int] {
    let total = weights.reduce(0, +)
    var parts = weights.map { amount * $0 / total }
    let order = weights.indices.sorted {
      let left = amount * weights[$0] % total
      let right = amount * weights[$1] % total
      return left == right ? $0 < $1 : left > right
    }
    for place in order.prefix(amount - parts.reduce(0, +)) { parts[place] += 1 }
    return parts
  }

  private static func employer(
    _ adult: AdultPlan?, month: Int, law: MonthLaw, age: (YearMonth) -> Int, _ timeline: Timeline
  ) -> (net: Int, toState: Int) {
    guard let adult, let phase = adult.phases.first(where: { $0.range.contains(month) }),
      case .work(let work) = phase.kind, let rules = law.contributions
    else { return (0, 0) }
    let gross = Money(ore: adult.grossByMonth[month])
    let contributions = employerContributions(on: gross, bornYear: adult.born.year, law: rules).ore
    var agreed = (pension: 0, tax: 0, insurance: 0)
    if work.employer.agreement, let benefits = law.agreed {
      agreed.pension = benefits.agreedPension(on: gross, age: age(adult.born)).ore
      agreed.tax = benefits.payrollTaxOnPension(Money(ore: agreed.pension)).ore
      agreed.insurance = benefits.agreedInsurance(on: gross, age: age(adult.born)).ore
    }
    let cost = gross.ore + contributions + agreed.pension + agreed.tax + agreed.insurance
    let production = Int((Double(cost) * work.productivity.value).rounded())
    let supervisor = Double(work.employer.supervisorWage.ore) * work.employer.supervisionShare.value
    let supervision = Int((supervisor * (1 + rules.fullRate.value)).rounded())
    let administration = month == phase.booked.lowerBound ? work.employer.administrationOnce.ore : 0
    var support = 0
    let decision = (month - phase.booked.lowerBound) / 12
    if decision < work.decisions.count {
      support =
        newStartSupport(
          cashGross: gross, extent: work.extent, terms: work.decisions[decision],
          contributionsDue: { employerContributionsExact(on: $0, bornYear: adult.born.year, law: rules) },
          fullRate: rules.fullRate
        ).ore
    }
    return (
      production - cost - supervision - administration + support, contributions + agreed.tax - support
    )
  }
}
