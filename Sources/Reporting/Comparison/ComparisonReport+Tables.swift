import Appraisal
import Bookkeeping
import Economy
import LifeCourse

/// The tables of a comparison: a row an actor, a column a scenario.
extension ComparisonReport {
  /// The most scenarios whose differences stand in the same table as their amounts.
  private static let mostBeside = 3

  /// The amounts and the differences to the first, as one table or two.
  func tables(of amount: ComparedAmount) -> [Block] {
    let rows = actors.map(EconomicActor?.some) + [nil]
    func table(_ columns: [(title: String, value: (EconomicActor?) -> Int)]) -> Block {
      .table(
        Table(
          columns: [.words(text.actorColumn)] + columns.map { .figures($0.title) },
          rows: rows.map { actor in
            Table.Row(
              [.text(text.actor(actor))] + columns.map { .kronor($0.value(actor)) },
              isTotal: actor == nil)
          }))
    }
    let own = sides.map { side in
      (title: side.letter, value: { (actor: EconomicActor?) in side.amount(amount, of: actor) })
    }
    let first = sides[0]
    let differences = sides.dropFirst().map { side in
      (
        title: text.differenceColumn(side.letter, first.letter),
        value: { (actor: EconomicActor?) in
          side.amount(amount, of: actor) - first.amount(amount, of: actor)
        }
      )
    }
    return sides.count <= Self.mostBeside
      ? [table(own + differences)]
      : [table(own), .plain(text.differencesToFirst(first.letter)), table(differences)]
  }

  /// What the household has now, its loans apart, and what comes later; nothing where no scenario has a study loan.
  var loans: [Block] {
    guard sides.contains(where: { $0.figures.hasLoans }) else { return [] }
    func row(_ name: String, isTotal: Bool = false, _ value: (PrintedFigures.Row) -> Int) -> Table.Row {
      Table.Row(
        [.text(name)] + sides.map { .kronor($0.figures[.individual].map(value) ?? 0) }, isTotal: isTotal)
    }
    return [
      .plain(
        text.comparedLoansLead(
          cancels: sides.allSatisfy { $0.result.scenario.include.studyLoan == .debt })),
      .table(
        Table(
          columns: [.words("")] + sides.map { .figures($0.letter) },
          rows: [
            row(text.comparedInHandWithoutLoans) { $0.headline }, row(text.comparedLoans) { $0.loans },
            row(text.comparedInHand) { $0.inHand },
            row(text.comparedLater) { $0.change - $0.inHand },
            row(text.comparedWhole, isTotal: true) { $0.change },
          ])),
    ]
  }

  var paybackTable: Table {
    let rows = actors.map(EconomicActor?.some) + [nil]
    return Table(
      columns: [.words(text.actorColumn)] + sides.map { .figures($0.letter) },
      rows: rows.map { actor in
        Table.Row(
          [.text(text.actor(actor))]
            + sides.map { side in
              let result = actor.map { side.result[$0] } ?? side.result.society
              return .text(text.payback(result.paybackMonth))
            }, isTotal: actor == nil)
      })
  }

  /// The municipality without tax, its tax booked the usual way, and what it keeps itself.
  var municipality: [Block] {
    func row(_ name: String, _ value: (ComparedSide) -> Int) -> Table.Row {
      Table.Row([.text(name)] + sides.map { .kronor(value($0)) })
    }
    return [
      .heading(2, text.comparedMunicipalityHeading),
      .table(
        Table(
          columns: [.words("")] + sides.map { .figures($0.letter) },
          rows: [
            row(text.comparedWithoutTax) { OpeningSection.withoutTax($0.result, $0.figures) },
            row(text.comparedTax) { $0.figures[.municipality]?.change(of: .municipalIncomeTax) ?? 0 },
            row(text.comparedOwnTax) { LocalTaxSection.printedOwn($0.result.localTax).municipality },
          ])),
    ]
  }

  /// The key ratios, gross, and net where it is another.
  var ratioTable: Table {
    let rows = ScenarioRatioKind.allCases.flatMap { kind -> [Table.Row] in
      let name = text.scenarioRatio(kind)
      let ratios = sides.map { side in (side: side, ratio: side.result.ratios.first { $0.kind == kind }) }
      let gross = ratios.map { side, ratio in
        kind == .publicNetCost
          ? text.number.kronor(KeyRatiosSection.printedPublicNetCost(side.figures))
          : ratio.map { text.comparedRatio($0.gross, kind) } ?? ""
      }
      let net = ratios.compactMap { side, ratio in
        ratio?.net.map { net in
          kind == .publicNetCost
            ? text.number.kronor(KeyRatiosSection.printedPublicNetCost(.net(of: side.result)))
            : text.comparedRatio(net, kind)
        }
      }
      func row(_ name: String, _ cells: [String]) -> Table.Row {
        Table.Row([.text(name)] + cells.map { .text($0) })
      }
      return net.isEmpty || net == gross
        ? [row(name, gross)] : [row(name, gross), row(text.comparedNet(name), net)]
    }
    return Table(columns: [.words(text.ratioColumn)] + sides.map { .figures($0.letter) }, rows: rows)
  }
}
