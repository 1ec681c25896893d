package import Economy

/// Writes the help of a tool and of its commands from their declarations.
package enum HelpText {
  /// The help of the whole tool.
  package static func tool(_ tool: ToolDeclaration, _ language: Language) -> String {
    let words = Words(language)
    let ready = tool.commands.filter { $0.availability == .ready }
    let planned = tool.commands.filter { $0.availability == .planned }
    var blocks = [
      tool.summary[language],
      [words.usage, "  \(tool.name) \(words.command) [\(words.options)]"].joined(separator: "\n"),
      block(words.commands, ready.map { ($0.name, $0.summary[language]) }),
      block(words.optionsTitle, ToolDeclaration.leadingOptions.map { row($0, language) }),
    ]
    if !planned.isEmpty {
      blocks.append(block(words.planned, planned.map { ($0.name, $0.summary[language]) }))
    }
    if !tool.details[language].isEmpty { blocks.append(tool.details[language]) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The help of one command.
  package static func command(
    _ command: CommandDeclaration, of tool: ToolDeclaration, _ language: Language
  ) -> String {
    let words = Words(language)
    let operands = command.operands[language]
    let usage = ["", tool.name, command.name, "[\(words.options)]", operands].filter { !$0.isEmpty }
    let options = command.options + ToolDeclaration.commonOptions
    var blocks = [
      command.summary[language],
      [words.usage, "  " + usage.joined(separator: " ")].joined(separator: "\n"),
      block(words.optionsTitle, options.map { row($0, language) }),
    ]
    if !command.details[language].isEmpty { blocks.append(command.details[language]) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func row(_ option: OptionDeclaration, _ language: Language) -> (String, String) {
    let short = option.short.map { "-\($0), " } ?? "    "
    let value = option.placeholder.map { " \($0)" } ?? ""
    let standard = option.standard.map { " (\(Words(language).standard): \($0[language]))" } ?? ""
    return ("\(short)--\(option.name)\(value)", option.help[language] + standard)
  }

  /// A title and rows in two columns; a long first column puts its text on a line of its own.
  private static func block(_ title: String, _ rows: [(String, String)]) -> String {
    let widest = 30
    let width = rows.map(\.0.count).filter { $0 <= widest }.max() ?? 0
    let lines = rows.map { left, right in
      let gap = String(repeating: " ", count: max(0, width - left.count) + 2)
      let indent = "\n" + String(repeating: " ", count: width + 4)
      return "  " + left + (left.count > width ? indent : gap) + right
    }
    return ([title] + lines).joined(separator: "\n")
  }

  /// The words that are the same in every help.
  private struct Words {
    let usage, command, commands, options, optionsTitle, planned, standard: String

    init(_ language: Language) {
      switch language {
      case .swedish:
        usage = "Användning:"
        command = "KOMMANDO"
        commands = "Kommandon:"
        options = "flaggor"
        optionsTitle = "Flaggor:"
        planned = "Finns inte ännu:"
        standard = "annars"
      case .english:
        usage = "Usage:"
        command = "COMMAND"
        commands = "Commands:"
        options = "options"
        optionsTitle = "Options:"
        planned = "Not modelled yet:"
        standard = "default"
      }
    }
  }
}
