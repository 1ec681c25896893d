import Appraisal
import Bookkeeping
import Economy
import LawData

extension Wording {
  func budgetPath(_ path: BudgetPath) -> String {
    path == .without ? self("Utan steget", "Without the step") : self("Med steget", "With the step")
  }

  var differenceColumn: String { self("Skillnad", "Difference") }
  var leftWithoutRow: String { self("Kvar att leva på utan steget", "Left to live on without the step") }
  var stepTaxRow: String { self("Stegets deltagandeskatt", "Participation tax of the step") }

  func budgetLead(month: YearMonth) -> String {
    self(
      "Hushållets budget i \(self.month(month)), kronor.",
      "The household's budget in \(self.month(month)), SEK.")
  }

  func budgetYearsLead(month: YearMonth, _ path: BudgetPath) -> String {
    self(
      "Samma hushåll under olika års lag, \(budgetPath(path).lowercased()), kronor.",
      "The same household under the law of different years, \(budgetPath(path).lowercased()), SEK.")
  }

  var budgetYearsNote: String {
    self(
      "Alla datum är flyttade, så att var och en har samma ålder i samma månad. Lön, hyra och andra belopp i filen är "
        + "desamma i kronor: skillnaden är lagens, med kommunens skattesats och årets kalender.",
      "Every date is moved, so that everybody has the same age in the same month. Wage, rent and other amounts of the "
        + "file are the same in kronor: the difference is that of the law, with the local tax rate and the calendar "
        + "of the year.")
  }

  /// What changes with the years beside the law.
  var budgetYearsAgreedWage: String {
    self(
      "En lön enligt kollektivavtal är avtalets i det årets första månad av fasen.",
      "A wage by collective agreement is that of the agreement in the phase's first month of that year.")
  }

  func budgetSweepLead(_ sweep: BudgetSweep) -> String {
    let place = "\(budgetPath(sweep.path).lowercased()), \(month(sweep.month)) (\(activity(sweep.activity)))"
    return self(
      "Hushållets budget när \(budgetFieldInSentence(sweep.field)) ändras: \(place), kronor i månaden.",
      "The household's budget as \(budgetFieldInSentence(sweep.field)) changes: \(place), SEK a month.")
  }

  /// What a sweep's columns are, and what housing costs.
  func budgetSweepNote(_ sweep: BudgetSweep) -> String {
    let costs = Set(sweep.points.map { $0.month.disposable - $0.month.left })
    let cost = costs.count == 1 ? costs.first : nil
    let housing = cost.map {
      let kronor = number.kronor($0.ore.dividedRoundingHalfAway(by: 100))
      return self(" Boendet kostar \(kronor) i månaden.", " Housing costs \(kronor) a month.")
    }
    let marginal =
      sweep.points.indices.contains { sweep.marginalEffect($0) != nil }
      ? self(
        " Marg. är den del av mer lön som inte blir kvar, jämfört med raden före.",
        " Marg. is the share of more wage that is not kept, against the row before.") : ""
    let whole =
      sweep.points.contains { $0.participationTax != nil }
      ? self(
        " Delt. är deltagandeskatten: den del av hela lönen som inte blir kvar, jämfört med ingen lön.",
        " Part. is the participation tax: the share of the whole wage that is not kept, against no wage.")
      : ""
    return self("Kvar är efter skatt, före hyran.", "Left is after tax, before rent.") + marginal + whole
      + (housing ?? "")
  }

  func budgetField(_ field: BudgetField) -> String {
    switch field.unit {
    case .kronor: field.isWage ? self("Heltidslön", "Full-time") : self("Värde", "Value")
    case .share: self("Omfattning", "Extent")
    case .hours: self("Timmar", "Hours")
    case .children: self("Barn", "Children")
    case .asWritten: self("Värde", "Value")
    }
  }

  func budgetFieldInSentence(_ field: BudgetField) -> String {
    switch field.unit {
    case .kronor: field.isWage ? self("heltidslönen", "the full-time wage") : self("hyran", "the rent")
    case .share: self("omfattningen", "the extent")
    case .hours: self("arbetstiden", "the working hours")
    case .children: self("antalet barn", "the number of children")
    case .asWritten: field.name
    }
  }

  /// A value of a swept field with its unit.
  func budgetValue(_ value: Int, _ field: BudgetField) -> String {
    let digits = number.decimal(value, decimals: 6)
    return switch field.unit {
    case .kronor: "\(digits)\u{A0}\(number.unit)"
    case .hours: "\(digits)\u{A0}\(self("timmar", "hours"))"
    case .share, .children, .asWritten: digits
    }
  }

  /// The heads of the parts that add up, and of their sum.
  var budgetParts: [String] {
    language == .swedish
      ? ["Lön", "Skatt", "Bistånd", "Bost.bidr.", "Övrigt", "Kvar"]
      : ["Wage", "Tax", "Assist.", "Housing", "Other", "Left"]
  }

  var marginalColumn: String { self("Marg.", "Marg.") }
  var participationColumn: String { self("Delt.", "Part.") }
  var budgetStepsLead: String {
    self(
      "Vad som händer på vägen, till närmaste värde i tabellen:",
      "What happens on the way, to the nearest value of the table:")
  }

  /// What of the month's money is borrowed.
  func budgetLoanSentence(_ loan: Money) -> String {
    let amount = number.kronor(loan.ore.dividedRoundingHalfAway(by: 100))
    return self(
      "Med steget är \(amount) av pengarna studielån, som ska betalas tillbaka.",
      "With the step \(amount) of the money is a study loan, to be paid back.")
  }

  /// How much of the step's wage the household does not keep.
  func stepTaxSentence(_ share: Rate?, from without: BudgetColumn, to with: BudgetColumn) -> String {
    guard let share else {
      return self(
        "Lönen stiger inte med steget den här månaden, så det har ingen deltagandeskatt.",
        "The wage does not rise with the step this month: it has no participation tax.")
    }
    let percent = number.decimal(share.partsPerMillion.dividedRoundingHalfAway(by: 1_000), decimals: 1)
    let wage = number.kronor((with.household.grossWage - without.household.grossWage).wholeKronor)
    let kept = number.kronor(
      (with.household.disposable - without.household.disposable).ore.dividedRoundingHalfAway(by: 100))
    return self(
      "Stegets deltagandeskatt är \(percent)\u{A0}%: av \(wage) mer i lön får hushållet \(kept) mer att röra sig med.",
      "The participation tax of the step is \(percent)%: of \(wage) more in wage the household has \(kept) more in hand."
    )
  }
}

/// The steps and plateaus of a sweep.
extension Wording {
  func budgetStep(_ step: BudgetStep, in sweep: BudgetSweep) -> String {
    func place(_ point: Int) -> String {
      "\(budgetFieldInSentence(sweep.field)) \(budgetValue(sweep.points[point].value, sweep.field))"
    }
    let at = place(step.first)
    switch step.kind {
    case .begins(let line): return begins(line, at)
    case .ends(.housingAllowance):
      return self(
        "Vid \(at) upphör bostadsbidraget: mindre än \(leastHousingAllowance) om året betalas inte ut.",
        "At \(at) the housing allowance ends: less than \(leastHousingAllowance) a year is not paid.")
    case .ends(let line): return self("Vid \(at) upphör \(name(line)).", "At \(at) \(name(line)) ends.")
    case .falls(let line):
      return self(
        "Vid \(at) har \(name(line)) börjat falla: fribeloppet är passerat.",
        "At \(at) \(name(line)) has begun to fall: the free amount is passed.")
    case .ceiling(let line):
      return self(
        "Från \(at) är taket nått för \(name(line)).", "From \(at) \(name(line)) is at its ceiling.")
    case .nothingKept:
      return self(
        "Från \(at) till \(place(step.last)) behåller hushållet ingenting av mer lön: biståndet minskar lika mycket "
          + "(marginaleffekt 100\u{A0}%).",
        "From \(at) to \(place(step.last)) the household keeps nothing of more wage: assistance falls as much "
          + "(marginal effect 100%).")
    case .stimulus(let kept):
      let (share, rest) = (number.percent(kept), number.percent(Rate.one - kept))
      return self(
        "Från \(at) till \(place(step.last)) gäller jobbstimulans: \(share) av lönen efter skatt blir kvar, och "
          + "biståndet minskar med \(rest) av den.",
        "From \(at) to \(place(step.last)) job stimulus applies: \(share) of the wage after tax is kept, and "
          + "assistance falls by \(rest) of it.")
    }
  }

  /// The least housing allowance of a year that is paid.
  private var leastHousingAllowance: String {
    number.kronor(HousingAllowanceIncome.smallestYearlyAmount.entries.last?.value ?? 0)
  }

  private func begins(_ line: Line, _ at: String) -> String {
    switch line {
    case .municipalIncomeTax:
      self(
        "Vid \(at) börjar kommunalskatten: årets inkomst är över grundavdraget.",
        "At \(at) local income tax begins: the year's income is above the basic allowance.")
    case .stateIncomeTax:
      self(
        "Vid \(at) börjar den statliga inkomstskatten: årets inkomst är över skiktgränsen.",
        "At \(at) state income tax begins: the year's income is above the threshold.")
    default: self("Vid \(at) börjar \(name(line)).", "At \(at) \(name(line)) begins.")
    }
  }

  /// A line within a sentence.
  private func name(_ line: Line) -> String {
    switch line {
    case .socialAssistance: self("det ekonomiska biståndet", "social assistance")
    case .housingAllowance: self("bostadsbidraget", "the housing allowance")
    case .establishmentHousing: self("bostadsersättningen", "the establishment housing benefit")
    case .workPremium: self("jobbpremien", "the work premium")
    case .childcareFee: self("avgiften för förskola (maxtaxan)", "the preschool fee")
    case .leisureCentreFee: self("avgiften för fritidshem (maxtaxan)", "the leisure-centre fee")
    case .publicServiceFee: self("public service-avgiften", "the public service fee")
    case .generalPensionContribution:
      self("den allmänna pensionsavgiften", "the general pension contribution")
    default:
      language == .swedish
        ? line.declaration.swedishLabel.lowercased() : line.declaration.englishLabel.lowercased()
    }
  }
}

/// The picture of a sweep.
extension Wording {
  func budgetChartTitle(_ sweep: BudgetSweep) -> String {
    self("Vad hushållet har att röra sig med, ", "What the household has in hand, ") + month(sweep.month)
  }

  var budgetDisposableCurve: String { self("Kvar efter skatt", "Left after tax") }

  /// The parts: wages after tax, assistance, housing allowance, the rest.
  var budgetCurves: [String] {
    language == .swedish
      ? ["Löner efter skatt", "Ekonomiskt bistånd", "Bostadsbidrag", "Annat och avgifter"]
      : ["Wages after tax", "Social assistance", "Housing allowance", "Other, less fees"]
  }

  func budgetAxis(_ field: BudgetField) -> String {
    let name = budgetFieldInSentence(field)
    return switch field.unit {
    case .kronor: "\(name), \(self("kr i månaden", "SEK a month"))"
    case .hours: "\(name), \(self("timmar i veckan", "hours a week"))"
    case .share, .children, .asWritten: name
    }
  }

  func budgetChartDescription(_ sweep: BudgetSweep) -> String {
    guard let first = sweep.points.first, let last = sweep.points.last else { return "" }
    func part(_ point: BudgetPoint) -> String {
      number.kronor(point.month.disposable.ore.dividedRoundingHalfAway(by: 100))
    }
    let (from, to) = (budgetValue(first.value, sweep.field), budgetValue(last.value, sweep.field))
    return self(
      "Kurvor över \(budgetFieldInSentence(sweep.field)): efter skatt har hushållet \(part(first)) vid \(from) och "
        + "\(part(last)) vid \(to).",
      "Curves over \(budgetFieldInSentence(sweep.field)): after tax the household has \(part(first)) at \(from) and "
        + "\(part(last)) at \(to).")
  }
}
