import Appraisal
import Bookkeeping
import Economy
import LawData
import LifeCourse

extension Wording {
  /// What is explained, and of which scenario.
  func displayTitle(_ title: String, of request: ExplanationRequest) -> String {
    let side =
      switch request.side {
      case .without: self("utan steget", "without the step")
      case .with: self("med steget", "with the step")
      case .difference: self("skillnaden, med − utan", "the difference, with − without")
      }
    return "\(subject(request.subject)), \(period(request.period)), \(side): \(MarkdownEscape.oneLine(title))"
  }

  private func subject(_ subject: ExplanationRequest.Subject) -> String {
    switch subject {
    case .line(let line): self(line.declaration.swedishLabel, line.declaration.englishLabel)
    case .actor(let name): actor(name)
    case .society: actor(nil)
    }
  }

  private func period(_ period: ExplanationRequest.Period) -> String {
    switch period {
    case .month(let month): self.month(month)
    case .year(let year): String(year)
    case .whole: self("hela perioden", "the whole period")
    }
  }

  /// The name of a node, with its month.
  func name(_ node: ExplanationNode) -> String {
    guard let term = node.term else { return "" }
    let name = self(term.swedish, term.english)
    let capital = name.prefix(1).uppercased() + name.dropFirst()
    return capital + (term.month.map { ", \($0)" } ?? "")
  }

  /// Why there is no amount, as far as the books tell.
  func noAmount(
    _ request: ExplanationRequest, _ months: (without: [YearMonth], with: [YearMonth])
  ) -> String {
    let lead = self(
      "Det finns inget belopp \(when(request.period)).", "There is no amount \(when(request.period)).")
    guard case .line = request.subject else { return lead }
    let found = [
      (months.without, self("utan steget", "without the step")),
      (months.with, self("med steget", "with the step")),
    ].filter { !$0.0.isEmpty }
    guard !found.isEmpty else {
      return lead
        + self(
          " Raden har inget belopp i någon månad av scenariot.",
          " The line has no amount in any month of the scenario.")
    }
    let spoken = found.map { "\($1) \(spans($0))" }
    return lead + self(" Raden har belopp \(list(spoken)).", " The line has amounts \(list(spoken)).")
  }

  private func when(_ period: ExplanationRequest.Period) -> String {
    switch period {
    case .month(let month): self("i \(self.month(month))", "in \(self.month(month))")
    case .year(let year): self("år \(year)", "in \(year)")
    case .whole: self("under perioden", "in the period")
    }
  }

  /// Months in a row as spans: "2019-01–2019-06, 2019-09".
  private func spans(_ months: [YearMonth]) -> String {
    var spans: [(first: YearMonth, last: YearMonth)] = []
    for month in months {
      if let last = spans.last, last.last + 1 == month {
        spans[spans.count - 1].last = month
      } else {
        spans.append((month, month))
      }
    }
    return spans.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)–\($0.last)" }
      .joined(separator: ", ")
  }

  /// That an amount is written out above.
  var seeAbove: String { self("se ovan", "see above") }

  /// What is folded, and how to see it.
  func folded(_ count: Int, depth: Int) -> String {
    self(
      "… \(count) underlag till: --depth \(depth)",
      "… \(count) more below: --depth \(depth)")
  }

  /// The rounding of a step within a formula.
  var roundedInFormula: String { self("avr", "round") }

  /// How a part is shared out: a tax by taxable income, other amounts by what they are earned on.
  func largestRemainder(over weights: ExplanationNode?) -> String {
    let base =
      weights?.term?.id == "taxableIncome.year"
      ? self("månadernas skattepliktiga inkomst", "the months' taxable income")
      : self("månadernas delar av underlaget", "the months' parts of the base")
    return self(
      "delat efter \(base), största rest, till öret", "shared by \(base), largest remainder, to the öre")
  }

  /// An amount under a condition.
  func conditional(_ amount: String, _ tested: String, _ sign: String, _ limit: String) -> String {
    self(
      "\(amount) om \(tested) \(sign) \(limit), annars 0", "\(amount) if \(tested) \(sign) \(limit), else 0")
  }

  /// A rounding.
  func explainedRounding(_ rule: RoundingRule) -> String {
    let kronor = number.kronor(rule.step / 100)
    let step = rule.step == 1 ? self("öre", "öre") : rule.step == 100 ? self("krona", "krona") : kronor
    let whole =
      rule.step == 1
      ? self("helt öre", "whole öre")
      : rule.step == 100 ? self("hel krona", "whole kronor") : self("hela \(kronor)", "whole \(kronor)")
    let how =
      switch rule.direction {
      case .down: self("nedåt till \(whole)", "down to \(whole)")
      case .up: self("uppåt till \(whole)", "up to \(whole)")
      case .nearest: self("till närmaste \(step)", "to the nearest \(step)")
      case .nearestTiesDown:
        self("till närmaste \(step), mitt emellan nedåt", "to the nearest \(step), halfway goes down")
      }
    return self("avrundat \(how)", "rounded \(how)") + " [\(rule.source.reference)]"
  }

  /// Where an input comes from.
  func origin(_ origin: ExplanationOrigin, _ places: ExplanationPlaces) -> String {
    switch origin {
    case .field(let field):
      guard let place = places(field) else {
        return self(
          "standardvärde eller följd: \(field) står inte i filen",
          "default or consequence: \(field) is not written in the file")
      }
      return self("ur scenariot: \(field), \(place.text)", "from the scenario: \(field), \(place.text)")
    case .calendar: return self("ur kalendern", "from the calendar")
    case .history: return self("följer av månaderna före", "follows from the months before")
    case .method(let field):
      return self("inställt av räknesättet: \(field)", "set by the method: \(field)")
    case .observed(let field):
      let place = places(field)?.text ?? field
      return self("observerat, \(place)", "observed, \(place)")
    case .leaving(let first, let last, let cause, let fallback):
      return leaving(from: first, through: last, cause, fallback)
    case .yearByYear: return self("räknat år för år", "reckoned year by year")
    case .formula: return self("tal i formeln", "number of the formula")
    }
  }

  /// Whose books an amount is from, and what they live on.
  private func leaving(
    from first: YearMonth, through last: YearMonth, _ cause: LeavingCause, _ fallback: Fallback
  ) -> String {
    let months = first == last ? "\(first)" : "\(first)–\(last)"
    let what = cause == .completion ? self("studierna", "the studies") : self("arbetet", "the job")
    let after =
      switch fallback {
      case .without: self("sedan som utan steget", "after it as without the step")
      case .unemploymentBenefit:
        self(
          "sedan på a-kassa så länge dagarna räcker, och därefter som utan steget",
          "after it on unemployment benefit as long as its days last, and then as without the step")
      }
    return self(
      "ur böckerna för dem som är utan \(what) från \(months): samma rad, räknad som här fram till dess, \(after)",
      "from the books of those out of \(what) from \(months): the same line, reckoned as here until then, \(after)"
    )
  }

  /// What a figure rests on.
  func provenance(_ parameter: Parameter, _ entry: ParameterEntry, own: ParameterOverride?) -> String {
    let found =
      "\(entry.source.reference); \(status(entry.status)), \(confidence(entry.confidence)), "
      + self("kontrollerad \(entry.checked)", "checked \(entry.checked)")
    guard let own else { return "[\(parameter.id)] \(found)" }
    let model = value(entry.value, parameter.unit)
    return "[\(parameter.id)] \(ownValue(own)); "
      + self("modellens värde är \(model): ", "the model's value is \(model): ") + found
  }

  /// That a figure is the user's own, and why.
  func ownValue(_ own: ParameterOverride) -> String {
    let reason = MarkdownEscape.oneLine(own.reason)
    return self("eget värde ur scenariot: \(reason)", "own value from the scenario: \(reason)")
  }

  /// That the scenario is explained as its method sets it.
  func explained(by method: AppraisalMethod) -> String {
    self(
      "Scenariot förklaras som dess räknesätt ställer in det: \(self.method(method)).",
      "The scenario is explained as its method sets it: \(self.method(method)).")
  }

  /// What decided that a figure or rule holds.
  func decidedBy(_ items: [String]) -> String {
    self("bestäms av: ", "decided by: ") + items.joined(separator: "; ")
  }
}

extension ExplanationRequest.Subject {
  /// The name in files and on the command line.
  package var identifier: String {
    switch self {
    case .line(let line): line.identifier
    case .actor(let actor): actor.identifier
    case .society: "society"
    }
  }
}
