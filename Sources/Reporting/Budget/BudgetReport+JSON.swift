import Appraisal
import Bookkeeping
import Economy
import LifeCourse

/// The budget in the format `nytta.budget/1`: kronor with two decimals seen from the household.
extension BudgetReport {
  var json: JSONValue {
    let head: [(String, JSONValue)] = [
      ("format", .string("nytta.budget/1")), ("version", .string(version)),
      (
        "input",
        .object([
          ("title", .string(scenario.title)),
          ("fingerprint", scenario.fingerprint.map { .string($0.description) } ?? .null),
        ])
      ),
      ("path", .string(path.rawValue)), ("currency", .string("SEK")),
    ]
    switch content {
    case .month(let columns):
      return .object(
        head + [
          ("kind", .string("month")), ("columns", .array(columns.map(column))),
          ("participationTax", share(stepTax(columns))),
        ])
    case .years(let years):
      return .object(
        head + [
          ("kind", .string("years")),
          (
            "years",
            .array(
              years.map { columns in
                .object([
                  ("year", .integer(columns.first?.month.year ?? 0)),
                  ("columns", .array(columns.map(column))),
                  ("participationTax", share(stepTax(columns))),
                ])
              })
          ),
        ])
    case .sweep(let sweep):
      let lines = Self.usedLines(sweep.points.map(\.month))
      return .object(
        head + [
          ("kind", .string("sweep")), ("month", .string(sweep.month.description)),
          ("activity", .string(sweep.activity.identifier)),
          (
            "field",
            .object([("name", .string(sweep.field.name)), ("unit", .string(sweep.field.unit.rawValue))])
          ),
          ("points", .array(sweep.points.indices.map { point($0, of: sweep, lines) })),
          ("steps", .array(sweep.steps.map { step($0, of: sweep) })),
        ])
    }
  }

  private func column(_ column: BudgetColumn) -> JSONValue {
    .object(
      [
        ("path", .string(column.path.rawValue)), ("month", .string(column.month.description)),
        ("activity", .string(column.activity.identifier)),
      ] + amounts(column.household, Self.usedLines([column.household])))
  }

  private func point(_ place: Int, of sweep: BudgetSweep, _ lines: [Line]) -> JSONValue {
    let point = sweep.points[place]
    return .object(
      [("value", value(point.value, sweep.field))] + amounts(point.month, lines)
        + [
          ("marginalEffect", share(sweep.marginalEffect(place))),
          ("participationTax", share(point.participationTax)),
        ])
  }

  private func step(_ step: BudgetStep, of sweep: BudgetSweep) -> JSONValue {
    let (first, last) = (sweep.points[step.first], sweep.points[step.last])
    return .object([
      ("kind", .string(step.kind.identifier)),
      ("line", step.kind.line.map { .string($0.identifier) } ?? .null),
      ("from", value(first.value, sweep.field)), ("to", value(last.value, sweep.field)),
      ("grossWage", .money(first.month.grossWage)), ("text", .string(text.budgetStep(step, in: sweep))),
    ])
  }

  private func value(_ value: Int, _ field: BudgetField) -> JSONValue {
    switch field.unit {
    case .kronor: .money(Money(ore: value.dividedRoundingHalfAway(by: 10_000)))
    case .share, .hours, .asWritten: .rate(Rate(partsPerMillion: value))
    case .children: .integer(value / Rate.one.partsPerMillion)
    }
  }

  private func amounts(_ month: HouseholdMonth, _ lines: [Line]) -> [(String, JSONValue)] {
    [
      ("grossWage", .money(month.grossWage)),
      ("lines", .object(lines.map { ($0.identifier, .money(month[$0])) })),
      ("disposable", .money(month.disposable)), ("rent", .money(-month.rent)),
      ("otherHousing", .money(-month.otherHousing)), ("left", .money(month.left)),
    ]
  }

  private func share(_ share: Rate?) -> JSONValue { share.map { .rate($0) } ?? .null }
}
