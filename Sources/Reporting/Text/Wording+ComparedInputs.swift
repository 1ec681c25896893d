import Appraisal
import Bookkeeping
import Economy
import LawData
import LifeCourse

/// The inputs in which compared scenarios differ.
extension Wording {
  func comparedInput(_ input: ComparedInput) -> String {
    switch input {
    case .start: self("Första månad", "First month")
    case .municipality: self("Kommun", "Municipality")
    case .born: self("Född", "Born")
    case .partner: self("Partner", "Partner")
    case .children: self("Barn", "Children")
    case .rent: self("Hyra per månad", "Rent a month")
    case .assistanceMonths: self("Månader med bistånd före", "Months of assistance before")
    case .household: self("Hushållet i övrigt", "The rest of the household")
    case .without: self("Utan steget", "Without the step")
    case .with: self("Steget", "The step")
    case .method: self("Räknesätt", "Method")
    case .discountRate: self("Kalkylränta", "Discount rate")
    case .deadweight: self("Dödvikt", "Deadweight")
    case .subsidyDeadweight: self("Dödvikt av stödet", "Deadweight of the subsidy")
    case .displacement: self("Undanträngning", "Displacement")
    case .taxFactor: self("Skattefaktor", "Tax factor")
    case .include: self("Vad som räknas med", "What is counted")
    case .overrides: self("Egna värden", "Own values")
    }
  }

  /// What a scenario has; empty for what is not told in a line.
  func comparedValue(_ input: ComparedInput, of result: ScenarioResult) -> String {
    let scenario = result.scenario
    let (household, appraisal, shares) = (scenario.household, scenario.appraisal, result.net.shares)
    return switch input {
    case .start: month(scenario.start)
    case .municipality: scenario.municipality.name
    case .born: month(household.person.born)
    case .partner: household.partner.map { phases($0.phases) } ?? self("ingen", "none")
    case .children:
      household.children.isEmpty
        ? self("inga", "none")
        : self("födda ", "born ") + list(household.children.map { month($0.born) })
    case .rent: number.kronor(household.housing.rent.wholeKronor)
    case .assistanceMonths: household.assistanceMonths.map(number.whole) ?? self("förval", "preset")
    case .household, .include: ""
    case .overrides: number.whole(scenario.overrides.count)
    case .without: course(scenario.courseWithout)
    case .with: course(scenario.courseWith)
    case .method: method(appraisal.method)
    case .discountRate: number.percent(appraisal.discountRate)
    case .deadweight: number.percent(shares.deadweight.value) + meanOfOutcomes(shares)
    case .subsidyDeadweight: number.percent(shares.subsidyDeadweight.value) + meanOfOutcomes(shares)
    case .displacement: number.percent(shares.displacement.value)
    case .taxFactor: number.percent(appraisal.taxFactor)
    }
  }

  /// A history, its outcomes with their shares where there are several.
  private func course(_ course: Course) -> String {
    guard !course.isCertain else { return phases(course.phases) }
    return list(course.outcomes.map { "\(number.percent($0.share)) \(phases($0.phases))" })
  }

  /// The phases of a path in order: what, for how long, at which wage.
  private func phases(_ phases: [Phase]) -> String {
    phases.map { phase in
      var words = activity(phase.activity)
      if let wage = phase.activity.employment?.wage {
        words += " " + self("för", "for") + " " + number.kronor(wage.wholeKronor)
      }
      if let count = phase.months { words += " " + self("i", "in") + " " + months(count) }
      return words
    }.joined(separator: self(", sedan ", ", then "))
  }

  /// What a field is called where its value differs.
  func comparedField(_ key: String) -> String {
    if let own = ParameterRegistry[key] { return self(own.swedishName, own.englishName) }
    if let name = Self.comparedFields[key] { return self(name.swedish, name.english) }
    let name = chosenField(key)
    return name.isEmpty ? key : name
  }

  /// A word of the file where its value differs.
  func comparedWord(_ word: String, of key: String) -> String {
    let name = key == "level" ? Self.levels[word] : Self.comparedWords[word]
    return name.map { self($0.swedish, $0.english) } ?? chosenWord(word, of: key)
  }

  /// What holds where a field is not written.
  func comparedWithout(_ key: String) -> String {
    switch key {
    case "retention", "conversion", "completion": self("alla", "all")
    case "unemploymentFund": self("nej", "no")
    case "fixed": self("inget", "none")
    default: self("inte angivet", "not given")
    }
  }

  /// The shares left in a job after each year.
  func leftByYear(_ shares: [Rate]) -> String {
    list(
      shares.enumerated().map { year, share in
        self(
          "\(number.percent(share)) efter \(year + 1) år", "\(number.percent(share)) after \(years(year + 1))"
        )
      })
  }

  private func years(_ count: Int) -> String { count == 1 ? "1 year" : "\(count) years" }

  func fundMember(fee: String) -> String { self("ja, avgift \(fee)", "yes, fee \(fee)") }

  func observed(_ amount: FixedAmount) -> String {
    "\(self(amount.line.line.declaration.swedishLabel, amount.line.line.declaration.englishLabel)) \(number.kronor(amount.monthly.wholeKronor))"
  }

  private typealias ComparedName = (swedish: String, english: String)

  private static let comparedFields: [String: ComparedName] = [
    "retention": ("kvar i arbetet:", "left in the job:"),
    "conversion": ("övergång till arbete utan stöd:", "going on to a job without support:"),
    "completion": ("fullföljer studierna:", "finish the studies:"),
    "fallback": ("den som slutar lever på:", "who leaves lives on:"),
    "unemploymentFund": ("medlem i a-kassa:", "member of an unemployment fund:"),
    "level": ("utbildningens nivå:", "level of the education:"),
    "loan": ("studielån:", "study loan:"), "extraLoan": ("tilläggslån:", "extra loan:"),
    "summer": ("sommaren:", "the summer:"),
    "production": ("arbetets värde:", "value of the work:"),
    "assumeEligible": ("antas ha rätt:", "taken as entitled:"),
    "fixed": ("observerat belopp:", "observed amount:"),
    "agreedWage": ("lön enligt avtal:", "wage by agreement:"),
    "born": ("född", "born"), "churchMember": ("medlem i Svenska kyrkan:", "member of the Church of Sweden:"),
    "alternating": ("barnet bor växelvis", "the child lives with each parent in turn"),
    "pupil": ("barnet går i gymnasiet", "the child is at upper secondary school"),
    "leaves": ("barnet flyttar", "the child moves out"),
    "sharedWith": ("andra i bostaden", "others in the home"),
    "residentFrom": ("bosatt i Sverige från", "resident in Sweden from"),
    "growthSupport": ("växa-stöd", "growth support"),
    "contributionRelief2020": ("nedsatta avgifter 2020", "relief of contributions in 2020"),
    "regionalSupport": ("regionalt stöd", "regional support"),
    "hasDisability": ("funktionsnedsättning", "disability"),
    "studyLoan": ("hur studielånet räknas", "how the study loan is counted"),
    "hasUpperSecondary": ("slutförd gymnasieutbildning", "completed upper secondary school"),
    "registeredFrom": ("folkbokförd från", "registered from"), "planFrom": ("plan från", "plan from"),
    "waitingMonths": ("månader utan ersättning först", "months without benefit first"),
    "sickPeriods": ("sjukperiod börjar", "a period of sickness begins"),
    "absenceMonths": ("månader utan arbete före beslutet", "months without work before the decision"),
  ]

  private static let comparedWords: [String: ComparedName] = [
    "without": ("som utan steget", "as without the step"),
    "unemploymentBenefit": ("a-kassa", "unemployment benefit"),
    "netOfSupport": ("lönekostnaden minus stödet", "the wage cost less the support"),
    "productivity": ("efter produktiviteten", "by the productivity"),
    "never": ("nej", "no"), "always": ("ja", "yes"),
    "whileParentsWork": ("när föräldrarna arbetar", "while the parents work"),
    "inFull": ("hela hyran", "the whole rent"),
    "debt": ("skuld", "debt"), "subsidy": ("statens subvention", "the state's subsidy"),
    "repayments": ("återbetalning som betalning", "repayment as cash"),
  ]

  private static let levels: [String: ComparedName] = [
    "basic": ("grundläggande", "compulsory"),
    "upperSecondary": ("gymnasial", "upper secondary"),
    "folkHighSchool": ("folkhögskola", "folk high school"),
    "higherVocational": ("yrkeshögskola", "higher vocational"),
    "higher": ("högskola", "higher education"),
  ]
}
