import Law

extension TaxTableReport {
  /// The name and value of each step, in the order of the law.
  private static func steps(_ steps: MonthlyTableSteps) -> [(name: String, value: Int)] {
    let tax = steps.tax
    return [
      ("annual_income", steps.annualIncome), ("assessed_income", tax.assessedIncome),
      ("basic_allowance", tax.basicAllowance), ("taxable_income", tax.taxableIncome),
      ("local_tax", tax.localIncomeTax), ("state_tax", tax.stateIncomeTax),
      ("burial_and_church_fee", tax.burialFee), ("pension_contribution", tax.generalPensionContribution),
      ("public_service_fee", tax.publicServiceFee),
      ("credit_pension_contribution", tax.pensionContributionCredit),
      ("credit_work_income", tax.workIncomeCredit), ("credit_sickness", tax.sicknessCompensationCredit),
      ("credit_earned_income", tax.earnedIncomeCredit), ("credit_other", tax.temporaryWorkIncomeCredit),
      ("final_tax", tax.finalTax), ("month_tax", steps.monthly),
    ]
  }

  private static let stepNames = [
    "annual_income", "assessed_income", "basic_allowance", "taxable_income", "local_tax", "state_tax",
    "burial_and_church_fee", "pension_contribution", "public_service_fee", "credit_pension_contribution",
    "credit_work_income", "credit_sickness", "credit_earned_income", "credit_other", "final_tax",
    "month_tax",
  ]

  /// CSV: a row `count` for each table and column, and a row `difference` for each difference that is kept.
  package func csv() -> String {
    let countNames = ["krona_rows", "krona_equal", "percent_rows", "percent_equal", "not_compared"]
    let cellNames = ["line", "from", "to", "is_percent", "official", "computed"]
    var csv = CSVCell.row(["record", "year", "table", "column"] + countNames + cellNames + Self.stepNames)
    for (place, tally) in tallies {
      let counts = [
        tally.krona, tally.kronaEqual, tally.percent, tally.percentEqual,
        tally.withoutUpperLimit + tally.withoutColumn,
      ]
      csv += CSVCell.row(
        ["count"] + [year, place.table, place.column].map(String.init) + counts.map(String.init)
          + Array(repeating: "", count: cellNames.count + Self.stepNames.count))
    }
    for difference in comparison.kronaDifferences + comparison.percentDifferences {
      let cell = difference.cell
      let steps = cell.steps(comparison.law).map { Self.steps($0).map { String($0.value) } }
      csv += CSVCell.row(
        ["difference"] + [year, cell.table, cell.column].map(String.init)
          + Array(repeating: "", count: countNames.count)
          + [
            String(cell.line), String(cell.lower), cell.upper.map(String.init) ?? "",
            cell.isPercent ? "1" : "0", String(cell.value), String(difference.computed),
          ] + (steps ?? Array(repeating: "", count: Self.stepNames.count)))
    }
    return csv
  }

  /// JSON, format `nytta.taxTables/1`.
  package func json() -> String {
    let total = comparison.total
    return JSONValue.object([
      ("format", .string("nytta.taxTables/1")), ("year", .integer(year)), ("file", .string(file)),
      ("equal", .bool(total.kronaDifferent == 0 && total.krona > 0)),
      ("total", .object(Self.counts(total))),
      (
        "columns",
        .array(
          tallies.map { place, tally in
            .object(
              [("table", .integer(place.table)), ("column", .integer(place.column))] + Self.counts(tally))
          })
      ),
      ("differences", .array(comparison.kronaDifferences.map(json))),
      ("percentDifferences", .array(comparison.percentDifferences.map(json))),
      ("columnsMissing", .array(comparison.columnsMissing.map(JSONValue.integer))),
      ("rowsMissing", .integer(comparison.breakCount)),
      ("agreesWithYears", .array(agreeingYears.map(JSONValue.integer))),
      ("problems", .object(problems.map { ($0.code, .integer($0.count)) })),
    ]).document
  }

  /// JSON for a year that is not modelled, with the parameters that are missing.
  package static func json(year: Int, missing: [String]) -> String {
    JSONValue.object([
      ("format", .string("nytta.taxTables/1")), ("year", .integer(year)),
      ("missingParameters", .array(missing.map(JSONValue.string))),
    ]).document
  }

  private static func counts(_ tally: TaxTableComparison.Tally) -> [(String, JSONValue)] {
    [
      ("kronaRows", .integer(tally.krona)), ("kronaEqual", .integer(tally.kronaEqual)),
      ("percentRows", .integer(tally.percent)), ("percentEqual", .integer(tally.percentEqual)),
      ("withoutUpperLimit", .integer(tally.withoutUpperLimit)),
      ("withoutColumn", .integer(tally.withoutColumn)),
    ]
  }

  private func json(_ difference: TaxTableComparison.Difference) -> JSONValue {
    let cell = difference.cell
    let steps = cell.steps(comparison.law).map(Self.steps) ?? []
    return .object([
      ("line", .integer(cell.line)), ("table", .integer(cell.table)), ("column", .integer(cell.column)),
      ("from", .integer(cell.lower)), ("to", cell.upper.map(JSONValue.integer) ?? .null),
      ("official", .integer(cell.value)), ("computed", .integer(difference.computed)),
      ("steps", .object(steps.map { ($0.name, .integer($0.value)) })),
    ])
  }
}
