import Appraisal
import Economy
import Law
import LifeCourse

extension Wording {
  var outcomesHeading: String { self("Utfall", "Outcomes") }

  var outcomesLead: String {
    self(
      "Steget kan sluta på flera sätt. Varje kolumn visar vad ett utfall skulle ge om det var det enda, jämfört med vägen "
        + "utan steget. Kolumnen längst till höger är medelvärdet med andelarna som vikt: det är rapportens resultat, och "
        + "ingen enskild person får just det.",
      "The step may end in several ways. Each column is what an outcome would give if it were the only one, against the "
        + "path without the step. The rightmost column is the mean with the shares as weights: it is the result of this "
        + "report, and no single person has just that.")
  }

  var outcomesRounding: String {
    self(
      "Varje kolumn är avrundad för sig.", "Each column is rounded by itself.")
  }

  var shareRow: String { self("Andel", "Share") }
  var weightedColumn: String { self("Vägt", "Weighted") }
  var municipalityWithoutTaxRow: String {
    self("Kommunen utan skatt, pengar", "The municipality without tax, money")
  }

  /// The user's name of an outcome, or its number.
  func outcomeName(_ outcome: Outcome, _ place: Int) -> String {
    outcome.label ?? self("Utfall \(place + 1)", "Outcome \(place + 1)")
  }

  /// The outcomes of a course with their shares, in words.
  func outcomeShares(_ course: Course) -> String {
    list(
      course.outcomes.enumerated().map { "\(number.percent($1.share)) \(outcomeName($1, $0))" })
  }

  func outcomesMixed(_ course: Course) -> String {
    self(
      "Beloppen är medelvärden av \(course.outcomes.count) utfall: \(outcomeShares(course)).",
      "The amounts are means of \(course.outcomes.count) outcomes: \(outcomeShares(course)).")
  }

  func outcomesOfStart(_ course: Course) -> String {
    self(
      "Också vägen utan steget är ett medelvärde: \(outcomeShares(course)).",
      "The path without the step is a mean too: \(outcomeShares(course)).")
  }

  /// Whose ordinary months the table tells.
  func ordinaryMonthsOf(_ outcome: Outcome, _ place: Int) -> String {
    let name = outcomeName(outcome, place)
    let share = number.percent(outcome.share)
    return self(
      "Månaderna är det största utfallets (\(name), \(share)), för den som går igenom alla dess faser.",
      "The months are those of the largest outcome (\(name), \(share)), of who goes through all its phases.")
  }

  /// Whose budget is told.
  func budgetOf(_ outcome: Outcome, _ place: Int) -> String {
    let name = outcomeName(outcome, place)
    let share = number.percent(outcome.share)
    return self(
      "Av flera utfall visas det största: \(name) (\(share)).",
      "Of several outcomes the largest is shown: \(name) (\(share)).")
  }

  func outcomes(isWith: Bool, main: Int) -> String {
    isWith
      ? self(
        "Vägen med steget har flera utfall, och alla belopp är medelvärden med andelarna som vikt. De vanliga månaderna "
          + "gäller det största utfallet (nr \(main + 1)), och lönen vid brytpunkten är lönen i dess första arbete. "
          + "En schablon för dödvikt gäller bara de utfall som har det stödet eller de studierna; en andel i filen gäller alla.",
        "The path with the step has several outcomes, and all amounts are means with the shares as weights. The ordinary "
          + "months are those of the largest outcome (no. \(main + 1)), and the wage at break-even is that of its first "
          + "job. A preset of deadweight applies only to the outcomes with that support or those studies; a share in the "
          + "file applies to all."
      )
      : self(
        "Vägen utan steget har flera utfall, och beloppen är medelvärden. Tiden före första månaden är det största utfallets "
          + "(nr \(main + 1)) första fas.",
        "The path without the step has several outcomes, and its amounts are means. The time before the first month is the "
          + "first phase of the largest outcome (no. \(main + 1)).")
  }

  func conversion(field: String, share: Rate) -> String {
    let goes = number.percent(share)
    let stops = number.percent(Rate.one - share)
    return self(
      "När stödet tar slut (\(field)) går \(goes) av dem som är kvar vidare till arbetet utan stöd. De andra (\(stops)) "
        + "lever därefter som på vägen utan steget, om inget annat sägs här.",
      "When the support ends (\(field)) \(goes) of those who are left go on to the job without support. The others "
        + "(\(stops)) live thereafter as on the path without the step, unless told otherwise here.")
  }

  func completion(field: String, share: Rate) -> String {
    let stays = number.percent(share)
    let leaves = number.percent(Rate.one - share)
    return self(
      "\(stays) fullföljer studierna (\(field)). De andra (\(leaves)) slutar jämnt fördelade över fasens månader, ett "
        + "antagande, och lever därefter som på vägen utan steget. Studieplatsen kostar så länge de studerar.",
      "\(stays) finish the studies (\(field)). The others (\(leaves)) leave evenly over the months of the phase, an "
        + "assumption, and live thereafter as on the path without the step. The place costs as long as they study."
    )
  }

  func fallback(field: String, benefit: Rate, without: Rate) -> String {
    let rest =
      without == .zero
      ? ""
      : self(
        " \(roughly(without)) slutar innan arbetet har gett den rätten och lever som utan steget genast.",
        " \(roughly(without)) leave before the job has earned that right and live as without the step at once."
      )
    return self(
      "Den som slutar (\(field)) är medlem i en a-kassa och arbetet ger rätt till ersättning: \(roughly(benefit)) av "
        + "alla som börjar får a-kassa på lönen av de tolv senaste månaderna, så länge dagarna räcker, och lever sedan som "
        + "utan steget.\(rest) Förlängningen för föräldrar (450 dagar) räknas inte.",
      "Who leaves (\(field)) is a member of an unemployment fund and the job gives a right to benefit: "
        + "\(roughly(benefit)) of all who begin have unemployment benefit on the wage of the last twelve months as "
        + "long as the days last, and then live as without the step.\(rest) The extension for parents (450 days) is not "
        + "counted.")
  }

  /// A share to a tenth of a percentage point.
  private func roughly(_ share: Rate) -> String {
    let tenth = 1_000
    return number.percent(
      Rate(partsPerMillion: share.partsPerMillion.dividedRoundingHalfAway(by: tenth) * tenth))
  }

  func unemploymentNotEarned(field: String, _ reason: UnmetUnemploymentCondition) -> String {
    self(
      "Den som slutar (\(field)) får ingen a-kassa: ", "Who leaves (\(field)) has no unemployment benefit: ")
      + unmetCondition(reason) + "."
  }

  /// Why unemployment benefit is not earned.
  func unmetCondition(_ reason: UnmetUnemploymentCondition) -> String {
    switch reason {
    case .notMember:
      self(
        "personen är inte medlem i en a-kassa (household.person.unemploymentFund)",
        "the person is in no unemployment fund (household.person.unemploymentFund)")
    case .jobDoesNotCount:
      self(
        "arbetet är ett stöd som inte räknas som arbete i a-kassan",
        "the job has a support that does not count as work for the fund")
    case .work(let months, let needed, let hours):
      self(
        "arbetsvillkoret är inte uppfyllt: \(months) månader med minst \(hours) timmar, \(needed) krävs",
        "the work condition is not met: \(months) months with at least \(hours) hours, \(needed) needed")
    case .income(let income, let least, let months, let needed):
      self(
        "inkomstvillkoret är inte uppfyllt: \(number.kronor(income.wholeKronor)) på tolv månader "
          + "(\(number.kronor(least.wholeKronor)) krävs), \(months) månader med tillräcklig inkomst (\(needed) krävs)",
        "the income condition is not met: \(number.kronor(income.wholeKronor)) in twelve months "
          + "(\(number.kronor(least.wholeKronor)) needed), \(months) months with enough income (\(needed) needed)"
      )
    case .notPaid:
      self(
        "lagen ger ingen ersättning då (ålder eller annat villkor)",
        "the law pays nothing then (age or another condition)")
    }
  }

  var fallbackHeading: String { self("Vad den som slutar lever på", "What those who leave live on") }

  func fallbackLead(_ used: Fallback) -> String {
    used == .unemploymentBenefit
      ? self(
        "Rapporten räknar med a-kassa för den som har rätt till den. Tabellen visar också resultatet om alla som slutar "
          + "genast levde som på vägen utan steget.",
        "The report counts unemployment benefit for who has a right to it. The table also shows the result if all who leave "
          + "lived at once as on the path without the step.")
      : self(
        "Filen säger att den som slutar lever som på vägen utan steget. Tabellen visar också resultatet om de fick den "
          + "a-kassa som de har rätt till.",
        "The file says that who leaves lives as on the path without the step. The table also shows the result if they had "
          + "the unemployment benefit they have a right to.")
  }

  func fallbackColumn(_ fallback: Fallback) -> String {
    fallback == .unemploymentBenefit
      ? self("Med a-kassa", "With unemployment benefit") : self("Som utan steget", "As without the step")
  }
}
