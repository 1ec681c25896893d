import Law

extension Wording {
  func taxTablesTitle(_ year: Int, _ file: String) -> String {
    self(
      "Månadstabeller \(year): \(file), lika rader av alla",
      "Monthly tables \(year): \(file), equal rows of all")
  }

  var tableColumn: String { self("Tabell", "Table") }
  func tableColumn(number: Int) -> String { self("kolumn \(number)", "column \(number)") }
  var stepColumn: String { self("Steg", "Step") }
  var amountColumn: String { self("Kronor", "Kronor") }

  func equalOfAll(_ tally: TaxTableComparison.Tally) -> String {
    let rows = tally.krona + tally.percent
    guard rows > 0 else { return self("ej jämförd", "not compared") }
    return "\(tally.kronaEqual + tally.percentEqual)/\(rows)"
  }

  func taxTableTotals(_ total: TaxTableComparison.Tally) -> [String] {
    let compared = [
      self(
        "Kronrader: \(number.whole(total.kronaEqual)) av \(number.whole(total.krona)) lika, "
          + "\(number.whole(total.kronaDifferent)) olika",
        "Rows in kronor: \(number.whole(total.kronaEqual)) of \(number.whole(total.krona)) equal, "
          + "\(number.whole(total.kronaDifferent)) different"),
      self(
        "Procentrader: \(number.whole(total.percentEqual)) av \(number.whole(total.percent)) lika, "
          + "\(number.whole(total.percentDifferent)) olika",
        "Rows in per cent: \(number.whole(total.percentEqual)) of \(number.whole(total.percent)) equal, "
          + "\(number.whole(total.percentDifferent)) different"),
    ]
    var lines =
      total.krona + total.percent > 0
      ? compared : [self("Ingen rad har jämförts", "No row has been compared")]
    if total.withoutUpperLimit > 0 {
      let count = number.whole(total.withoutUpperLimit)
      lines.append(
        self(
          "Öppna översta rader, utan gräns att räkna vid: \(count)",
          "Open top rows, without a limit to compute at: \(count)"))
    }
    if total.withoutColumn > 0 {
      let count = number.whole(total.withoutColumn)
      lines.append(
        self(
          "Rader i kolumner som årets tabeller inte har: \(count)",
          "Rows in columns that the year's tables do not have: \(count)"))
    }
    return lines
  }

  func hiddenDifferences(_ count: Int) -> String {
    let shown = number.whole(count)
    return self(
      "\(shown) skillnader till: se fler med --differences N",
      "\(shown) more differences: see more with --differences N")
  }

  /// "Rad 12: tabell 33, kolumn 1, 20 001–20 100: Skatteverket 3 000, Nytta 3 001".
  func difference(_ difference: TaxTableComparison.Difference) -> String {
    let cell = difference.cell
    let unit = cell.isPercent ? "\u{A0}%" : "\u{A0}\(number.unit)"
    let limits = "\(number.whole(cell.lower))–\(cell.upper.map(number.whole) ?? "")"
    let official = number.whole(cell.value) + unit
    let computed = number.whole(difference.computed) + unit
    let change = number.signed(difference.computed - cell.value)
    return self(
      "Rad \(cell.line), tabell \(cell.table), kolumn \(cell.column), \(limits): "
        + "Skatteverket \(official), Nytta \(computed) (\(change))",
      "Line \(cell.line), table \(cell.table), column \(cell.column), \(limits): "
        + "Tax Agency \(official), Nytta \(computed) (\(change))")
  }

  /// The steps behind a computed value, those that are nothing left out.
  func steps(of steps: MonthlyTableSteps, _ cell: OfficialTableCell) -> [(name: String, amount: String)] {
    let tax = steps.tax
    let pay = steps.annualIncome / 12
    let local = number.percent(steps.rates.incomeTax)
    let fee = number.percent(steps.rates.burial)
    let always: [(String, Int)] = [
      (self("\(number.whole(pay)) × 12", "\(number.whole(pay)) × 12"), steps.annualIncome),
      (self("fastställd förvärvsinkomst (FFI)", "assessed income (FFI)"), tax.assessedIncome),
      (self("grundavdrag (GA)", "basic allowance (GA)"), tax.basicAllowance),
      (self("beskattningsbar förvärvsinkomst (BFI)", "taxable income (BFI)"), tax.taxableIncome),
    ]
    let components: [(String, Int)] = [
      (self("kommunal inkomstskatt, \(local)", "local income tax, \(local)"), tax.localIncomeTax),
      (self("statlig inkomstskatt", "state income tax"), tax.stateIncomeTax),
      (self("begravnings- och kyrkoavgift, \(fee)", "burial and church fee, \(fee)"), tax.burialFee),
      (self("allmän pensionsavgift", "general pension contribution"), tax.generalPensionContribution),
      (self("public service-avgift", "public service fee"), tax.publicServiceFee),
      (
        self("skattereduktion, allmän pensionsavgift", "credit, general pension contribution"),
        -tax.pensionContributionCredit
      ),
      (self("jobbskatteavdrag", "work income tax credit"), -tax.workIncomeCredit),
      (
        self("skattereduktion, sjuk- och aktivitetsersättning", "credit, sickness compensation"),
        -tax.sicknessCompensationCredit
      ),
      (self("skattereduktion, förvärvsinkomst", "credit, earned income"), -tax.earnedIncomeCredit),
      (
        self("tillfällig skattereduktion, arbetsinkomst", "temporary credit, work income"),
        -tax.temporaryWorkIncomeCredit
      ),
    ]
    var rows = always.map { (name: $0.0, amount: number.whole($0.1)) }
    rows += components.filter { $0.1 != 0 }.map { (name: $0.0, amount: number.whole($0.1)) }
    rows.append((name: self("årets skatt", "the year's tax"), amount: number.whole(tax.finalTax)))
    rows.append((name: self("/ 12, öre bort", "/ 12, öre dropped"), amount: number.whole(steps.monthly)))
    if cell.isPercent {
      let hundredths = Int((Double(steps.monthly) / Double(pay) * 100 * 100).rounded())
      rows.append(
        (
          name: "/ \(number.whole(pay)) × 100",
          amount: number.decimal(hundredths, decimals: 2, keep: 2) + "\u{A0}%"
        )
      )
    }
    return rows
  }
}
