import Economy
import LifeCourse

extension Wording {
  var actorsHeading: String { self("Vem får och vem betalar", "Who gains and who pays") }

  var actorsLead: String {
    self(
      "Beloppen är kronor, sedda från varje aktör: plus är en inkomst eller vinst, minus en kostnad. "
        + "Raden Samhället är summan av aktörerna.",
      "Amounts are kronor, seen from each actor: plus is an income or gain, minus a cost. "
        + "The row Society is the sum of the actors.")
  }

  /// What the operand of a command stands for.
  var fileWord: String { self("FIL", "FILE") }

  /// That a command before it explains a figure, and what else it can be asked.
  func explainsFigures(others names: [String]) -> String {
    self(
      " visar hur en siffra räknas, ned till filens uppgifter och lagens siffror; i stället för aktören kan stå "
        + "\(list(names)) eller en rad ur results.csv.",
      " shows how a figure comes about, down to the inputs of the file and the figures of law; in place of the actor "
        + "stand \(list(names)) or a line of results.csv.")
  }

  var wholePeriod: String { self("Hela perioden", "The whole period") }
  var changeByYear: String { self("Förändringen år för år", "The change year by year") }
  var handAndLater: String { self("I handen och senare", "In hand and later") }

  var actorColumn: String { self("Aktör", "Actor") }
  var withoutColumn: String { self("Utan steget", "Without") }
  var withColumn: String { self("Med steget", "With") }
  var changeColumn: String { self("Förändring", "Change") }
  var totalColumn: String { self("Summa", "Total") }
  var inHandColumn: String { self("I handen nu", "In hand now") }
  var loansColumn: String { self("varav studielån", "of which study loans") }
  var laterColumn: String { self("Senare", "Later") }
  var notMoneyColumn: String { self("Inte pengar", "Not money") }

  /// What the three columns hold.
  func handAndLaterLead(
    pensionRights: Bool, studyLoan: StudyLoanCounting = .debt, publicWork: Bool = false
  ) -> String {
    let kinds = [
      pensionRights ? self("pensionsrätt", "pension rights") : nil,
      self("tjänstepension", "agreed pension"),
      studyLoan == .repayments ? nil : self("studieskuld", "study debt"),
      studyLoan == .subsidy ? self("subvention av studielån", "subsidy of study loans") : nil,
    ]
    let later = list(kinds.compactMap(\.self))
    return self(
      "\u{201D}I handen nu\u{201D} är pengar under perioden. \u{201D}Senare\u{201D} är \(later). "
        + "\u{201D}Inte pengar\u{201D} är frigjord arbetstid: den blir pengar först om bemanningen ändras."
        + (publicWork ? " Dit hör också värdet av arbete hos en kommun eller region." : ""),
      "\u{201C}In hand now\u{201D} is money within the period. \u{201C}Later\u{201D} is \(later). "
        + "\u{201C}Not money\u{201D} is released staff time: it turns into money only if staffing changes."
        + (publicWork ? " The value of work for a municipality or region belongs there too." : ""))
  }

  var roundingNote: String {
    self(
      "Beloppen är avrundade till hela kronor så att varje tabell går ihop; en enstaka krona kan därför skilja "
        + "från vanlig avrundning. Belopp med ören finns i results.csv och result.json.",
      "Amounts are rounded to whole kronor so that every table adds up; a single krona may therefore differ from "
        + "ordinary rounding. Amounts with öre are in results.csv and result.json.")
  }
}

extension Wording {
  var netSocietyColumn: String { self("Samhället, netto", "Society, net") }
  var scenarioColumn: String { self("Scenario", "Scenario") }
  var summaryLead: String {
    self(
      "Förändring under hela perioden, kronor (plus är en vinst för aktören)",
      "Change over the whole period, SEK (plus is a gain for the actor)")
  }
}
