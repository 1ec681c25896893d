import CommandLineKit
import Economy
import Law
import LawData
import Reporting

/// `nytta tax`: one person's tax on a year's income, for one income or a sweep.
enum TaxCommand {
  static let declaration = CommandDeclaration(
    "tax",
    summary: LocalText(sv: "Räkna en persons skatt för ett år.", en: "Compute one person's tax of a year."),
    options: [
      year, income, sweep, kind, municipality, church, rates, age, months, fundFee, format, explain,
    ],
    details: LocalText(
      sv: """
        Inkomsten är årets, i hela kronor: --income 300000, eller flera slag: --income wage=200000 --income
        benefit=60000. Slagen: wage lön, pension pension, sickness sjuk- och aktivitetsersättning, benefit annan
        skattepliktig ersättning (a-kassa, sjukpenning, föräldrapenning, aktivitetsstöd). Skattesatser skrivs i
        procent med punkt: --rates 21.96,11.86,0.293. Med --church räknas kyrkoavgiften som medeltal av kommunens
        församlingar. Regional skattereduktion ges i de kommuner där den gäller. Kommunal inkomstskatt är ett
        belopp i lagen; kommunens del avrundas till närmaste krona och resten är regionens.
        Med --months-resident under 12 ges avdrag och reduktioner med tolftedelar (IL 63 kap. 4 §, 67 kap. 9 §);
        den som haft nästan hela årets inkomst i Sverige får ändå hela och räknas utan den.
        """,
      en: """
        The income is the year's, in whole kronor: --income 300000, or several kinds: --income wage=200000 --income
        benefit=60000. The kinds: wage, pension, sickness (sickness and activity compensation), benefit (other
        taxable benefits: unemployment, sickness and parental benefit, activity support). Rates are written in per
        cent with a point: --rates 21.96,11.86,0.293. With --church the church fee is the mean of the municipality's
        parishes. The regional credit is given in the municipalities it is for. Local income tax is one amount in
        law; the municipality's part is rounded to the nearest krona, and the rest is the region's.
        With --months-resident below 12 the allowance and the credits come in twelfths (IL 63 kap. 4 §, 67 kap.
        9 §); who had nearly all of the year's income in Sweden gets the whole and is reckoned without it.
        """))

  /// Bytes gathered before they are written.
  private static let block = 1 << 16

  /// Runs the command.
  static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let request = try TaxRequest(arguments)
    let law: IncomeTaxLaw
    let place: TaxPlace
    do throws(NotModelled) {
      var reader = ParameterReader()
      law = try IncomeTaxLaw(year: request.year, reader: &reader)
      place = try TaxPlace(request.place, year: request.year, reader: &reader)
    } catch {
      throw .fault("\(error.rule) \(error.month)")
    }
    switch request.incomes {
    case .one(let income): try showOne(income, request, place, law, console)
    case .sweep(let sweep, let kind): try showSweep(sweep, kind, request, place, law, console)
    }
    return .success
  }

  private static func showOne(
    _ income: AnnualIncome, _ request: TaxRequest, _ place: TaxPlace, _ law: IncomeTaxLaw, _ console: Console
  ) throws(CommandFailure) {
    let taxpayer = request.taxpayer(in: place)
    let row = TaxRow(income, taxpayer: taxpayer, rates: place.rates, law: law)
    guard request.explains || request.format == .table else {
      return try write([income], request, place, law, console)
    }
    let name = place.name[console.language]
    guard request.explains else {
      return try console.write(
        TaxTable.render(row, year: law.year, place: name, language: console.language))
    }
    let explanation = IncomeTaxExplanation(
      of: income, taxpayer: taxpayer, rates: place.rates, local: place.parameters, law: law)
    try console.write(
      request.format == .json
        ? TaxJSON.document(row, year: law.year, explanation: explanation, language: console.language)
        : TaxExplanationText.render(
          explanation, year: law.year, place: name, language: console.language))
  }

  private static func showSweep(
    _ sweep: StrideThrough<Int>, _ kind: IncomeKind, _ request: TaxRequest, _ place: TaxPlace,
    _ law: IncomeTaxLaw, _ console: Console
  ) throws(CommandFailure) {
    try write(sweep.lazy.map { kind.income($0) }, request, place, law, console)
  }

  private static func write(
    _ incomes: some Sequence<AnnualIncome>, _ request: TaxRequest, _ place: TaxPlace, _ law: IncomeTaxLaw,
    _ console: Console
  ) throws(CommandFailure) {
    let taxpayer = request.taxpayer(in: place)
    var rows = TaxRows(request.format, year: law.year, language: console.language)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 * block)
    rows.appendHead(to: &bytes)
    for income in incomes {
      rows.append(TaxRow(income, taxpayer: taxpayer, rates: place.rates, law: law), to: &bytes)
      if bytes.count >= block {
        try console.write(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    rows.appendEnd(to: &bytes)
    try console.write(bytes)
  }
}
