import Economy
import Law
import LawData
import LifeCourse

// The support of a new-start job.
extension EmployerMonth {
  var newStartSupport: ExplanationNode? {
    guard let place = work.decisions.place(inMonth: month - phase.booked.lowerBound),
      case .newStartJob(_, let ticket) = source.phase.activity
    else { return nil }
    let terms = work.decisions.terms[place]
    let start = explainer.timeline.month(phase.booked.lowerBound)
    let decision = place == 0 ? ticket.decision ?? start : start + work.decisions.monthsBefore(place)
    var reader = ParameterReader(overrides: explainer.scenario.overrides)
    guard
      let level = try? newStartLevel(
        group: terms.group, absenceMonths: ticket.absenceMonths, decision: decision, reader: &reader)
    else { return nil }
    let rule = Law.newStartSupport(
      cashGross: grossAmount, extent: work.extent, terms: terms,
      contributionsDue: {
        employerContributionsExact(on: $0, bornYear: born.year, law: contributionLaw, options: options)
      }, fullRate: contributionLaw.fullRate)
    let cap =
      explainer.figure(NewStartBase.wageCap, at: decision)
      * explainer.input(
        explainer.name("extent", "Del av heltid", "Share of full time"), work.extent, field + ".extent")
    let base = ExplanationNode.smallest(gross, cap)
      .named(name("newStart.base", "Lön som stödet räknas på", "Pay the support is reckoned on"))
    let due = due(on: base)
      .named(name("newStart.contributions", "Arbetsgivaravgifter på underlaget", "Contributions on the base"))
    let multiple = explainer.figure(level, at: decision).decided(by: deciders(ticket, decision))
    let support =
      terms.twoPartFormula
      ? due + base * figure(Figures.full) * (multiple - .constant(1))
      : due * multiple
    return support.rounded(newStartSupportRounding)
      .named(name("newStartSupport", "Stöd för nystartsjobb", "New-start job support"))
      .under(
        decision < 2018_05 ? "Förordning (2006:1481) 12–12 b §§" : "Förordning (2018:43) 11–17 §§"
      ).answering(rule)
  }

  func deciders(_ ticket: NewStartTicket, _ decision: YearMonth) -> [ExplanationNode] {
    let date = explainer.input(
      explainer.name("newStart.decision", "Beslut om nystartsjobb", "Decision on the new-start job"),
      decision.index, .calendarMonth, source.field + ".decision")
    guard let absence = ticket.absenceMonths else { return [date] }
    return [
      date,
      explainer.input(
        explainer.name("newStart.absence", "Månader utan arbete", "Months without work"), absence, .months,
        source.field + ".absenceMonths"),
    ]
  }
}
