import CommandLineKit
import Economy
import Law
import LawData

/// Where the taxpayer lives: a municipality of the register, or the rates the user gave.
struct TaxPlace {
  /// What was written.
  enum Choice {
    case municipality(String)
    case rates([Rate], written: String)
  }

  let rates: LocalTaxRates
  /// The parameters of the rates; none where the user gave them.
  let parameters: [Parameter]
  let name: LocalText
  /// Whether the user gave a rate of church fee: then the person is a member.
  let hasOwnChurchRate: Bool

  /// What was chosen.
  /// - Throws: ``UsageError`` for both, neither, or a wrong number of rates.
  static func choice(_ arguments: ParsedArguments) throws(UsageError) -> Choice {
    let name = arguments.value(TaxCommand.municipality)
    guard let written = arguments.value(TaxCommand.rates) else {
      guard let name else {
        throw .optionMissing(
          command: "tax",
          options: LocalText(sv: "--municipality NAME eller --rates", en: "--municipality NAME or --rates"))
      }
      return .municipality(name)
    }
    guard name == nil else {
      throw .pointless(
        option: "--rates",
        reason: LocalText(sv: "ges inte ihop med --municipality", en: "does not go with --municipality"))
    }
    guard !arguments.has(TaxCommand.church) else {
      throw .pointless(
        option: "--church",
        reason: LocalText(
          sv: "med --rates skrivs kyrkoavgiften som fjärde sats",
          en: "with --rates the church fee is written as the fourth rate"))
    }
    let rates = try OptionNumbers.percentages(written, "--rates")
    guard (3...4).contains(rates.count) else {
      throw .unfit(
        option: "--rates", value: written,
        reason: LocalText(
          sv: "skriv tre eller fyra satser: kommun, region, begravning och för medlemmar kyrka",
          en: "write three or four rates: municipality, region, burial and for members church"))
    }
    guard rates[0] + rates[1] <= .one else {
      throw .unfit(
        option: "--rates", value: written,
        reason: LocalText(
          sv: "kommunens och regionens satser får tillsammans vara högst 100 procent",
          en: "the rates of municipality and region may be at most 100 per cent together"))
    }
    return .rates(rates, written: written)
  }

  /// The rates of a year.
  init(_ choice: Choice, year: Int, reader: inout ParameterReader) throws(NotModelled) {
    switch choice {
    case .municipality(let written):
      guard let municipality = MunicipalityRegister.municipality(named: written) else {
        throw NotModelled(
          rule: "localTax.municipal", swedishName: written, month: YearMonth(januaryOf: year),
          firstModelled: ParameterReader.firstLawMonth, lastModelled: nil)
      }
      rates = try LocalTaxRates(of: municipality, year: year, reader: &reader)
      parameters = MunicipalityRegister.parameters(of: municipality)
      name = LocalText(sv: municipality.name, en: municipality.name)
      hasOwnChurchRate = false
    case .rates(let own, let written):
      rates = LocalTaxRates(
        municipal: own[0], regional: own[1], burial: own[2], church: own.count > 3 ? own[3] : .zero)
      parameters = []
      name = LocalText(sv: "egna skattesatser \(written)", en: "own rates \(written)")
      hasOwnChurchRate = own.count > 3
    }
  }
}

extension TaxPlace.Choice {
  /// Throws bad input for a municipality that is not in the register.
  func check(_ language: Language) throws(CommandFailure) {
    guard case .municipality(let written) = self, MunicipalityRegister.municipality(named: written) == nil
    else { return }
    let nearest = nearestName(to: written, among: MunicipalityRegister.names)
    throw .badOption(
      "--municipality", language,
      LocalText(sv: "kommunen ”\(written)” finns inte", en: "there is no municipality \"\(written)\""),
      remedy: nearest.map { LocalText(sv: "menade du ”\($0)”?", en: "did you mean \"\($0)\"?") })
  }
}

extension CommandFailure {
  /// An option that is written rightly but names what there is not.
  static func badOption(
    _ option: String, _ language: Language, _ message: LocalText, remedy: LocalText?
  ) -> CommandFailure {
    .input([
      Diagnostic(
        code: "option", file: CommandLineTool.name, line: 0, column: 0, field: option,
        message: message[language], remedy: remedy?[language] ?? "")
    ])
  }
}
