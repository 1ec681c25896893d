import Appraisal
import Economy

/// A municipality or region that employs the participant: as authority, as employer, and both.
enum RolesSection {
  static func build(_ context: ReportContext) -> [Block] {
    let text = context.text
    return context.result.roles.flatMap { roles in
      [
        Block.heading(2, text.rolesHeading(roles.actor)), .plain(text.rolesLead(roles.actor)),
        .table(table(roles, context)),
      ]
    }
  }

  private static func table(_ roles: PublicRoles, _ context: ReportContext) -> Table {
    let text = context.text
    let printed = printed(roles, context)
    return Table(
      columns: [.words(text.roleColumn)]
        + [text.inHandColumn, text.laterColumn, text.notMoneyColumn, text.totalColumn].map(
          Table.Column.figures),
      rows: zip([text.asAuthority, text.asEmployer, text.bothRoles], printed).map { name, kinds in
        Table.Row(
          [.text(name)] + kinds.map { .kronor($0) } + [.kronor(kinds.reduce(0, +))],
          isTotal: name == text.bothRoles)
      })
  }

  /// In money with the agreed pension, which an employer pays now; the authority has none.
  static func amounts(_ roles: PublicRoles, _ context: ReportContext) -> RoleAmounts {
    let printed = printed(roles, context)
    return RoleAmounts(asAuthority: printed[0][0], asEmployer: printed[1][0] + printed[1][1])
  }

  /// Beside a table that has the authority alone.
  static func notes(_ context: ReportContext) -> [Block] {
    context.result.roles.map { roles in
      .plain(
        context.text.employerCostStands(roles.actor, together: printed(roles, context)[2][0]))
    }
  }

  /// In hand, later, not money: of the authority as every table prints it, of the employer rounded to its total, and
  /// the sum of both as printed.
  static func printed(_ roles: PublicRoles, _ context: ReportContext) -> [[Int]] {
    let authority = context.figures[roles.actor].map { [$0.inHand, $0.later, $0.notMoney] } ?? [0, 0, 0]
    let result = roles.asEmployer
    let employer = RoundedTable.column([
      result.inHand, result.later, result.total - result.inHand - result.later,
    ])
    return [authority, employer, zip(authority, employer).map { $0 + $1 }]
  }
}

/// What a municipality or region has in its two roles, whole kronor.
struct RoleAmounts {
  let asAuthority: Int
  let asEmployer: Int
  var together: Int { asAuthority + asEmployer }
}
