import Appraisal
import Economy
import Law
import LifeCourse

/// The words of a report. What a section says stands in an extension of this, Swedish beside English.
struct Wording: Sendable {
  /// The language.
  let language: Language
  /// The figures within sentences.
  let number: NumberFormat

  init(_ language: Language) {
    self.language = language
    number = NumberFormat(language: language)
  }

  /// The text in the language of the report.
  func callAsFunction(_ swedish: String, _ english: String) -> String {
    language == .swedish ? swedish : english
  }

  /// An actor's name as it stands in a table; `nil` is society.
  func actor(_ actor: EconomicActor?) -> String {
    switch actor {
    case .individual: self("Hushållet", "Household")
    case .municipality: self("Kommunen", "Municipality")
    case .region: self("Regionen", "Region")
    case .employer: self("Arbetsgivaren", "Employer")
    case .state: self("Staten", "State")
    case .eu: self("EU (Socialfonden)", "EU (Social Fund)")
    case .others: self("Övriga", "Others")
    case .economy, nil: self("Samhället", "Society")
    }
  }

  /// An actor's name within a sentence.
  func actorInSentence(_ actor: EconomicActor) -> String {
    switch actor {
    case .individual: self("hushållet", "the household")
    case .municipality: self("kommunen", "the municipality")
    case .region: self("regionen", "the region")
    case .employer: self("arbetsgivaren", "the employer")
    case .state: self("staten", "the state")
    case .eu: self("EU", "the EU")
    case .others, .economy: self("övriga", "others")
    }
  }

  /// What a person does.
  func activity(_ activity: Activity) -> String {
    switch activity {
    case .unemployed: self("utan arbete", "without work")
    case .establishment: self("etableringsprogrammet", "the establishment programme")
    case .benefit(let claim): benefit(claim.kind)
    case .newStartJob: self("nystartsjobb", "new-start job")
    case .supportedJob(_, let support): jobScheme(support.scheme)
    case .job: self("arbete utan stöd", "job without support")
    case .municipalJob: self("kommunal arbetsmarknadsanställning", "municipal labour market job")
    case .studies: self("studier", "studies")
    case .placement(let placement): self.placement(placement.kind)
    case .selfEmployment: self("eget företag", "own business")
    }
  }

  /// A month in words: "februari 2019".
  func month(_ month: YearMonth) -> String { "\(monthName(month.month)) \(month.year)" }

  /// The name of a month of the year, 1–12.
  func monthName(_ month: Int) -> String {
    let names =
      language == .swedish
      ? [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
        "november", "december",
      ]
      : [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
      ]
    return names[month - 1]
  }

  /// A number of months in words.
  func months(_ count: Int) -> String {
    "\(number.whole(count))\u{A0}" + (count == 1 ? self("månad", "month") : self("månader", "months"))
  }

  /// Items as a sentence lists them: "a, b och c".
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + self(" och ", " and ") + last
  }
}

extension Wording {
  /// A benefit of one's own, as a state a person is in.
  func benefit(_ kind: BenefitKind) -> String {
    switch kind {
    case .activitySupport: self("program med aktivitetsstöd", "a programme with activity support")
    case .unemploymentBenefit: self("a-kassa", "unemployment benefit")
    case .sickness: self("sjukpenning", "sickness benefit")
    case .rehabilitation: self("rehabiliteringspenning", "rehabilitation allowance")
    case .activityCompensation: self("aktivitetsersättning", "activity compensation")
    case .sicknessCompensation: self("sjukersättning", "sickness compensation")
    case .parentalLeave: self("föräldraledighet", "parental leave")
    }
  }
}
