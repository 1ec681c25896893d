import Law

extension Wording {
  /// What a field of the file is called; empty for one without a name here.
  func chosenField(_ key: String) -> String {
    let name = Self.ofHousehold[key] ?? Self.ofPhases[key] ?? Self.ofAppraisal[key]
    return name.map { self($0.swedish, $0.english) } ?? ""
  }

  /// A word of the file in the language of the report.
  func chosenWord(_ word: String, of key: String) -> String {
    if key == "group", let group = NewStartGroup(rawValue: word) { return newStartGroup(group) }
    return Self.words[word].map { self($0.swedish, $0.english) } ?? word
  }

  /// Whose a field is, counted from 1.
  func owner(_ key: String, place: Int) -> String {
    switch key {
    case "without": self("utan steget, fas \(place)", "without, phase \(place)")
    case "with": self("med steget, fas \(place)", "with, phase \(place)")
    case "children": self("barn \(place)", "child \(place)")
    case "partnerWith": self("partnern med steget, fas \(place)", "partner with, phase \(place)")
    default: self("partnern, fas \(place)", "partner, phase \(place)")
    }
  }

  /// Whose a field of an outcome is, counted from 1.
  func owner(_ side: String, outcome: Int, place: Int) -> String {
    side == "without"
      ? self("utan steget, utfall \(outcome), fas \(place)", "without, outcome \(outcome), phase \(place)")
      : self("med steget, utfall \(outcome), fas \(place)", "with, outcome \(outcome), phase \(place)")
  }

  /// Whose a share of a whole outcome is, counted from 1.
  func owner(_ side: String, outcome: Int) -> String {
    side == "without"
      ? self("utan steget, utfall \(outcome)", "without, outcome \(outcome)")
      : self("med steget, utfall \(outcome)", "with, outcome \(outcome)")
  }

  private typealias Name = (swedish: String, english: String)

  private static let ofHousehold: [String: Name] = [
    "churchMember": ("medlem i Svenska kyrkan", "member of the Church of Sweden"),
    "member": ("medlem i a-kassa", "member of an unemployment fund"),
    "fee": ("avgift till a-kassan per månad", "fee to the unemployment fund a month"),
    "preschool": ("barnet går i förskola", "the child goes to preschool"),
    "leisureCentre": ("barnet går på fritidshem", "the child goes to a leisure centre"),
    "maintenanceSupport": ("underhållsstöd för barnet", "maintenance support for the child"),
    "rent": ("hyra per månad", "rent a month"),
    "electricity": ("el per månad", "electricity a month"),
    "insurance": ("hemförsäkring per månad", "home insurance a month"),
    "rentGrowth": ("hyreshöjning per år", "growth of the rent a year"),
    "area": ("bostadens yta, m²", "area of the home, m²"),
    "reasonableRent": ("godtagen hyra per månad", "accepted rent a month"),
    "assistanceMonths": ("månader med bistånd före perioden", "months of assistance before the period"),
    "otherCosts": ("övriga godtagna kostnader", "other recognised costs"),
    "socialAssistance": ("ekonomiskt bistånd söks", "social assistance is claimed"),
    "housingAllowance": ("bostadsbidrag söks", "housing allowance is claimed"),
    "phases": ("vad partnern gör", "what the partner does"),
  ]

  private static let ofAppraisal: [String: Name] = [
    "method": ("räknesätt", "method"),
    "priceYear": ("prisår", "price year"),
    "discountRate": ("kalkylränta", "discount rate"),
    "deadweight": ("dödvikt", "deadweight"),
    "conversion": ("andel som går vidare till arbete utan stöd", "share who go on to work without support"),
    "retention": ("andel kvar i arbetet", "share left in the job"),
    "completion": ("andel som fullföljer studierna", "share who finish the studies"),
    "subsidyDeadweight": ("dödvikt av stödet", "deadweight of the subsidy"),
    "displacement": ("undanträngning", "displacement"),
    "taxFactor": ("skattefaktor", "tax factor"),
    "administration": ("handläggningens kostnad räknas", "the cost of administration is counted"),
    "studyPlace": ("studieplatsens kostnad räknas", "the cost of the study place is counted"),
    "consumptionTax": ("skatt på konsumtion räknas", "tax on consumption is counted"),
    "pensionRights": ("framtida allmän pension räknas", "future public pension is counted"),
    "childCare": ("barnomsorg räknas", "child care is counted"),
    "employmentService": ("Arbetsförmedlingens kostnad räknas", "the employment service's cost is counted"),
    "labourMarketUnit": ("kommunens arbetsmarknadsenhet räknas", "the labour market unit is counted"),
    "healthCare": ("sjukvård räknas", "health care is counted"),
    "loanSubsidy": ("statens räntestöd på lånet räknas", "the state's interest subsidy is counted"),
    "loanRepaymentAsCash": ("återbetalningen räknas som betalning", "repayment is counted as cash"),
    "inhabitantShare": ("skatt som fördelas efter folkmängd räknas", "tax shared by inhabitants is counted"),
  ]

  private static let ofPhases: [String: Name] = [
    "wage": ("månadslön", "monthly wage"),
    "supervisorWage": ("handledarens månadslön", "the supervisor's monthly wage"),
    "months": ("antal månader", "number of months"),
    "absenceMonths": ("månader utan arbete före beslutet", "months without work before the decision"),
    "placeCost": ("studieplatsens kostnad per år", "cost of the study place a year"),
    "summerWage": ("månadslön i sommararbete", "monthly wage in summer work"),
    "wageGrowth": ("löneökning per år", "growth of the wage a year"),
    "extent": ("omfattning", "extent"),
    "productionValue": ("arbetets värde per månad", "value of the work a month"),
    "productionMethod": ("hur arbetets värde räknas", "how the value of the work is reckoned"),
    "procurement": ("kommunens upphandling, en gång", "the municipality's procurement, once"),
    "recruitmentOnce": ("rekrytering en gång", "recruitment once"),
    "sickDaysPerYear": ("sjukdagar per år hos arbetsgivaren", "sick days a year with the employer"),
    "kind": ("arbetsgivarens slag", "kind of employer"),
    "productivity": ("produktivitet", "productivity"),
    "supervisionShare": ("handledning, andel av arbetstiden", "supervision, share of the time"),
    "administrationOnce": ("administration en gång", "administration once"),
    "workplaceGrant": (
      "statens bidrag till arbetsplatsen, helt studieår",
      "the state's grant to the workplace, whole study year"
    ),
    "trainedSupervisor": ("handledaren är utbildad", "the supervisor is trained"),
    "agreement": ("kollektivavtal", "collective agreement"),
    "holidaySupplementRate": (
      "semestertillägg per semesterdag, andel av månadslönen",
      "holiday supplement a day of holiday, share of the monthly wage"
    ),
    "form": ("lönebidragets form", "form of the wage subsidy"),
    "rate": ("andel av lönekostnaden", "share of the wage cost"),
    "guaranteeDays": ("dagar i jobb- och utvecklingsgarantin", "days in the job and development guarantee"),
    "referenceWage": ("referenslön per månad", "reference wage a month"),
    "decision": ("månaden för beslutet", "month of the decision"),
    "group": ("grunden för stödet", "ground of the support"),
    "travel": ("resor till arbetet", "travel to work"),
    "other": ("andra kostnader för arbetet", "other costs of working"),
    "stage": ("del av etableringsprogrammet", "part of the establishment programme"),
    "monthsUsed": ("månader som redan använts", "months already used"),
    "profit": ("överskott per månad före egenavgifter", "profit a month before contributions"),
    "profitGrowth": ("överskottets ökning per år", "growth of the profit a year"),
    "supportMonths": ("månader med stöd till start", "months with support to start"),
    "keeps": ("vad personen behåller", "what the person keeps"),
    "incomeBase": ("inkomst per år före ersättningen", "income a year before the benefit"),
    "daysUsed": ("dagar som redan betalats", "days already paid"),
    "insuranceYears": ("försäkringsår", "years of insurance"),
    "upperSecondary": ("slutförd gymnasieutbildning", "completed upper secondary school"),
    "memberMonths": ("månader i a-kassan", "months in the unemployment fund"),
    "qualifyingMonths": (
      "månader som ger rätt till a-kassa", "months that qualify for unemployment benefit"
    ),
    "grant": ("bidragsnivå", "level of the grant"),
    "loan": ("studielån tas", "study loan is taken"),
    "weeks": ("studieveckor per år", "study weeks a year"),
    "pace": ("studietakt", "pace of study"),
    "summer": ("sommaren", "the summer"),
    "extraLoan": ("tilläggslån tas", "extra loan is taken"),
    "weeksUsed": ("veckor med studiestöd före", "weeks of study aid before"),
    "registeredMonths": ("månader som arbetslös och anmäld", "months unemployed and registered"),
    "earningsBefore": ("inkomst året före", "income of the year before"),
    "workMonths": ("månader med arbete på fjorton år", "months of work in fourteen years"),
    "recentWorkMonths": ("månader med arbete på två år", "months of work in two years"),
    "studyPremium": ("lönepremie per studieår", "wage premium of a year of study"),
  ]

  private static let words: [String: Name] = [
    "youthGuarantee": ("jobbgarantin för ungdomar", "the youth guarantee"),
    "longUnemployed": ("lång tid utan arbete", "long out of work"),
    "young": ("ung utan yrkeserfarenhet", "young and new to the occupation"),
    "development": ("för utveckling i anställning", "for development"),
    "employment": ("för anställning", "for employment"),
    "security": ("för trygghet i anställning", "for security"),
    "municipal": ("kommun", "municipality"), "regional": ("region", "region"),
    "nonProfit": ("ideell organisation", "non-profit organisation"),
    "private": ("privat", "private"), "standard": ("standard", "standard"),
    "programme": ("programmet", "the programme"), "mapping": ("kartläggning", "mapping"),
    "general": ("den generella nivån", "the general level"),
    "higher": ("den högre nivån", "the higher level"),
    "start": ("studiestartsstöd", "study start grant"),
    "transition": ("omställningsstudiestöd", "transition study support"),
    "assistance": ("ekonomiskt bistånd", "social assistance"),
    "work": ("arbete", "work"), "none": ("ingenting", "nothing"),
  ]
}
