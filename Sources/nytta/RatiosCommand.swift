import CommandLineKit
import Economy
import Reporting

/// `nytta ratios`: the key ratios of public-finance appraisal on totals the user gives.
enum RatiosCommand {
  static let declaration = CommandDeclaration(
    "ratios",
    summary: LocalText(
      sv: "Räkna nyckeltal på egna summor.", en: "Compute key ratios on totals of your own."),
    options: [
      projectCost, participants, out, gain, months, benefit, discountRate, taxFactor, netPublicCost,
      willingnessToPay, labourCost, wageChange, incomeChange, potentialBefore, potentialAfter, only, format,
    ],
    details: LocalText(
      sv: """
        De nyckeltal vars uppgifter finns räknas, var och en med sin formel. Belopp är hela kronor.
        WHO: \(gainers).
        Återbetalningstid och nollpunkter ställer projektets hela kostnad mot vinsten för var och en;
        återbetalningstiden räknas utan ränta.
        Nuvärden räknas månad för månad från projektets start; --discount-rate 0 lägger bara ihop.
        Skattefaktorn, till exempel 1.3, läggs på --net-public-cost, annars på hela projektets kostnad, och bara i
        benefitCost och netPresentValueRatio. MVPF är betalningsvilja delad med offentlig nettokostnad.
        Hushållets deltagandeskatt räknas när lönen ökar från noll; på en redan given lön är det marginaleffekten.
        RATIO: \(ratios[0]),
        \(ratios[1]),
        \(ratios[2]).

          nytta ratios --project-cost 36619373 --participants 446
          nytta ratios --project-cost 4000000 --participants 60 --out 17 --months 60 -g society=21000
        """,
      en: """
        The ratios whose inputs are given are computed, each with its formula. Amounts are whole kronor.
        WHO: \(gainers).
        Payback and break-even set the project's whole cost against the gain of each; payback is without interest.
        Present values are counted month by month from the project's start; --discount-rate 0 only adds.
        The tax factor, for example 1.3, is laid on --net-public-cost, else on the project's whole cost, and only in
        benefitCost and netPresentValueRatio. MVPF is willingness to pay over net public cost.
        The household's participation tax is on a wage that rises from nothing; on a wage there already is, it is
        the marginal tax.
        RATIO: \(ratios[0]),
        \(ratios[1]),
        \(ratios[2]).

          nytta ratios --project-cost 36619373 --participants 446
          nytta ratios --project-cost 4000000 --participants 60 --out 17 --months 60 -g society=21000
        """))

  /// Runs the command.
  static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let request: RatiosRequest
    do throws(UsageError) {
      request = try RatiosRequest(arguments)
    } catch {
      throw .usage(error)
    }
    let report = RatioReport(request.inputs, only: request.only, language: console.language)
    try console.write(report.render(request.format))
    return .success
  }

  private static let gainers = Gainer.allCases.map(\.identifier).joined(separator: ", ")

  /// The names of the ratios on three lines.
  private static let ratios = [0..<6, 6..<12, 12..<RatioKind.allCases.count].map { part in
    RatioKind.allCases[part].map(\.rawValue).joined(separator: ", ")
  }
}
