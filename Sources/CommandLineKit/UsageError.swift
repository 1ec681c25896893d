package import Economy

/// The command line cannot be used.
package enum UsageError: Error, Hashable, Sendable {
  /// Neither a command nor `--help` or `--version`.
  case commandMissing
  /// No such command; the nearest name where one is near.
  case unknownCommand(String, nearest: String?)
  /// The command is known and does not exist yet.
  case commandNotYet(String)
  /// No such option, as it was written; the nearest one where one is near.
  case unknownOption(String, nearest: String?)
  /// An option that takes a value stands without one.
  case valueMissing(option: String, placeholder: String)
  /// A flag was given a value.
  case valueNotTaken(option: String, value: String)
  /// An option that may be given once was given again.
  case repeated(option: String)
  /// A value that is not allowed; the nearest one where one is near.
  case badValue(option: String, value: String, allowed: [String], nearest: String?)
  /// A word that stands twice in a list.
  case wordTwice(option: String, word: String)
  /// A value that is known and does not exist yet.
  case valueNotYet(option: String, value: String, allowed: [String])
  /// Too few operands; the operands as the usage line shows them.
  case operandMissing(command: String, operands: LocalText)
  /// More files than a command takes.
  case tooManyFiles(command: String, most: Int, given: Int)
  /// An operand too many.
  case operandNotTaken(String)
  /// An option that has nothing to act on beside the others.
  case pointless(option: String, reason: LocalText)
  /// A value that will not do, and why.
  case unfit(option: String, value: String, reason: LocalText)
  /// A command lacks an option it cannot do without, as it would be written.
  case optionMissing(command: String, options: LocalText)
  /// Two inputs that would be written to the same place.
  case sameOutput(folder: String, first: String, second: String)

  /// 64, wrong use; 65 where what is asked for is known and does not exist yet.
  package var exitCode: ExitCode {
    if case .commandNotYet = self { .badInput } else { .wrongUse }
  }

  /// The message, without the tool's name.
  package subscript(language: Language) -> String { text[language] }

  private var text: LocalText {
    switch self {
    case .commandMissing:
      LocalText(sv: "kommando saknas", en: "no command given")
    case .unknownCommand(let name, let nearest):
      LocalText(
        sv: "okänt kommando ”\(name)”" + Self.meant(nearest).swedish,
        en: "unknown command \"\(name)\"" + Self.meant(nearest).english)
    case .commandNotYet(let name):
      LocalText(
        sv: "kommandot ”\(name)” finns inte ännu", en: "the command \"\(name)\" is not modelled yet")
    case .unknownOption(let option, let nearest):
      LocalText(
        sv: "okänd flagga ”\(option)”" + Self.meant(nearest).swedish,
        en: "unknown option \"\(option)\"" + Self.meant(nearest).english)
    case .valueMissing(let option, let placeholder):
      LocalText(
        sv: "flaggan \(option) saknar värde: skriv \(option) \(placeholder)",
        en: "the option \(option) lacks a value: write \(option) \(placeholder)")
    case .valueNotTaken(let option, let value):
      LocalText(
        sv: "flaggan \(option) tar inget värde, men fick ”\(value)”",
        en: "the option \(option) takes no value but was given \"\(value)\"")
    case .repeated(let option):
      LocalText(
        sv: "flaggan \(option) är given mer än en gång", en: "the option \(option) is given more than once")
    default: textOfValues
    }
  }

  private var textOfValues: LocalText {
    switch self {
    case .badValue(let option, let value, let allowed, let nearest):
      LocalText(
        sv: "\(option): ”\(value)” är inte tillåtet" + Self.meant(nearest).swedish
          + Self.allowed(allowed).swedish,
        en: "\(option): \"\(value)\" is not allowed" + Self.meant(nearest).english
          + Self.allowed(allowed).english)
    case .wordTwice(let option, let word):
      LocalText(sv: "\(option): ”\(word)” står två gånger", en: "\(option): \"\(word)\" stands twice")
    case .valueNotYet(let option, let value, let allowed):
      LocalText(
        sv: "\(option): ”\(value)” finns inte ännu" + Self.allowed(allowed).swedish,
        en: "\(option): \"\(value)\" is not modelled yet" + Self.allowed(allowed).english)
    case .operandMissing(let command, let operands):
      LocalText(
        sv: "”\(command)” behöver \(operands.swedish)", en: "\"\(command)\" needs \(operands.english)")
    case .tooManyFiles(let command, let most, let given):
      LocalText(
        sv: "”\(command)” tar högst \(most) filer och fick \(given)",
        en: "\"\(command)\" takes at most \(most) files and was given \(given)")
    case .operandNotTaken(let operand):
      LocalText(sv: "oväntat ”\(operand)”", en: "unexpected \"\(operand)\"")
    case .pointless(let option, let reason):
      LocalText(sv: "flaggan \(option): \(reason.swedish)", en: "the option \(option): \(reason.english)")
    case .unfit(let option, let value, let reason):
      LocalText(
        sv: "\(option): ”\(value)” är inte tillåtet: \(reason.swedish)",
        en: "\(option): \"\(value)\" is not allowed: \(reason.english)")
    case .optionMissing(let command, let options):
      LocalText(sv: "”\(command)” behöver \(options.swedish)", en: "\"\(command)\" needs \(options.english)")
    case .sameOutput(let folder, let first, let second):
      LocalText(
        sv: "”\(first)” och ”\(second)” skulle båda skrivas till \(folder): kör dem var för sig",
        en: "\"\(first)\" and \"\(second)\" would both be written to \(folder): run them one by one")
    default: LocalText(sv: "", en: "")
    }
  }

  /// The name a beginning can only mean, or else the name most like it.
  package static func nearest(_ written: String, among names: [String]) -> String? {
    let begun = names.filter { !written.isEmpty && $0.hasPrefix(written.lowercased()) }
    return begun.count == 1 ? begun.first : nearestName(to: written, among: names)
  }

  private static func meant(_ nearest: String?) -> LocalText {
    guard let nearest else { return LocalText(sv: "", en: "") }
    return LocalText(sv: ": menade du ”\(nearest)”?", en: ": did you mean \"\(nearest)\"?")
  }

  private static func allowed(_ words: [String]) -> LocalText {
    guard !words.isEmpty else { return LocalText(sv: "", en: "") }
    let list = words.joined(separator: ", ")
    return LocalText(sv: " (tillåtet: \(list))", en: " (allowed: \(list))")
  }
}
