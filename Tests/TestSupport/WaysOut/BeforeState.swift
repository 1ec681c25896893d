/// A state the reference person may be in before the step, written as the phase of a scenario file.
package struct BeforeState: Sendable {
  /// The name of the activity.
  package let activity: String
  /// What it is called in the table.
  package let label: String
  /// What else is known of the person in it, for the table's explanation.
  package let note: String
  /// The fields of the phase, so many months later.
  var fields: @Sendable (_ later: Int) -> String = { _ in "" }
  /// Whether the phase has an income that the benefit is reckoned on.
  var hasIncomeBase = false
  /// Fields of the person beside the birth.
  var person = ""
  /// Fields of the household.
  var household = ""
  /// Months without work up to the step, as the rules of support count them: parental leave is none.
  let absence: Int
  /// Months of work in the last fourteen years, and in the last two.
  var work = (months: 60, recent: 0)
  /// Of the last twelve months those unemployed and registered, where the state itself does not tell.
  var registeredMonths: Int?
  /// What goes on in a practice, where it is not the benefit itself: fields of the phase.
  var keeps: @Sendable (ReferenceCase) -> String = { _ in "" }

  /// The phase without its braces, so many months later than the start.
  package func phase(_ reference: ReferenceCase, later: Int = 0) -> String {
    let fields = fields(later)
    return "activity: \"\(activity)\"" + (fields.isEmpty ? "" : ", " + fields)
      + (hasIncomeBase ? ", incomeBase: \(reference.incomeBase)" : "")
  }

  package static let all = [
    BeforeState(
      activity: "unemployed", label: "Ekonomiskt bistånd",
      note: "arbetslös utan egen ersättning, 30 månader utan arbete, bistånd lika länge",
      household: "assistanceMonths: 30,", absence: 30),
    BeforeState(
      activity: "establishment", label: "Etableringsersättning",
      note: "i etableringsprogrammet på heltid sedan 6 månader, 18 månader i Sverige utan arbete",
      fields: { "stage: \"programme\", monthsUsed: \(6 + $0)" }, absence: 18, work: (0, 0)),
    BeforeState(
      activity: "activitySupport", label: "Aktivitetsstöd",
      note: "i jobb- och utvecklingsgarantin, 30 månader utan arbete, ingen a-kassa", absence: 30),
    BeforeState(
      activity: "unemploymentBenefit", label: "A-kassa",
      note: "2 månader utan arbete efter många års arbete, medlem i a-kassan, 30 dagar uttagna",
      fields: { "daysUsed: \(30 + 43 * $0 / 2)" }, hasIncomeBase: true,
      person: ", unemploymentFund: { member: true }", absence: 2, work: (110, 22),
      registeredMonths: 2),
    BeforeState(
      activity: "sickness", label: "Sjukpenning", note: "sjukskriven på heltid sedan 13 månader",
      fields: { "daysUsed: \(390 + 30 * $0)" }, hasIncomeBase: true, absence: 13, work: (100, 11),
      keeps: { "keeps: \"rehabilitation\", daysUsed: 390, incomeBase: \($0.incomeBase)" }),
    BeforeState(
      activity: "rehabilitation", label: "Rehabiliteringspenning",
      note: "i rehabilitering på heltid, 24 månader utan arbete", fields: { "daysUsed: \(400 + 30 * $0)" },
      hasIncomeBase: true, absence: 24),
    BeforeState(
      activity: "activityCompensation", label: "Aktivitetsersättning",
      note: "hel ersättning på garantinivå, 48 månader utan arbete", absence: 48),
    BeforeState(
      activity: "sicknessCompensation", label: "Sjukersättning",
      note: "hel ersättning på garantinivå, 48 månader utan arbete", absence: 48,
      keeps: { _ in "keeps: \"activitySupport\"" }),
    BeforeState(
      activity: "parentalLeave", label: "Föräldrapenning",
      note:
        "föräldraledig på heltid sedan 14 månader, dessförinnan i arbete: ledigheten är ingen tid utan arbete",
      hasIncomeBase: true, absence: 0, work: (100, 10), keeps: { _ in "keeps: \"activitySupport\"" }),
  ]
}
