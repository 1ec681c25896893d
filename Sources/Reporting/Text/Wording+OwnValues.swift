import Economy
import LawData

extension Wording {
  var ownValuesHeading: String { self("Egna värden", "Values of the user's own") }
  var ownValuesLead: String {
    self(
      "De här siffrorna kommer från filen och har använts i stället för modellens.",
      "These figures come from the file and were used in place of the model's.")
  }
  var ownValueColumn: String { self("Eget värde", "Own value") }
  var replacedColumn: String { self("Modellens värde", "The model's value") }
  var kindColumn: String { self("Modellens värde är", "The model's value is") }
  var holdsColumn: String { self("Gäller", "Holds") }
  var reasonColumn: String { self("Skäl", "Reason") }

  var observedHeading: String { self("Observerade belopp", "Observed amounts") }
  var observedLead: String {
    self(
      "De här beloppen har observerats. De är bokförda som de står i filen, i stället för vad reglerna ger.",
      "These amounts were observed. They are booked as the file has them, in place of what the rules give.")
  }
  var monthlyColumn: String { self("Kronor per månad", "SEK a month") }
  var observedMark: String { self("observerat", "observed") }

  /// What kind of figure a value is, in a word.
  func statusName(_ status: ParameterStatus) -> String {
    switch status {
    case .law: self("lag, förordning eller avtal", "law, ordinance or agreement")
    case .statistic: self("statistik", "a statistic")
    case .derived: self("härlett", "derived")
    case .assumption: self("antagande", "an assumption")
    }
  }

  /// The months of a value of the user's own.
  func period(from: YearMonth, through: YearMonth?) -> String {
    through.map { "\(from)–\($0)" } ?? self("från \(from)", "from \(from)")
  }
}
