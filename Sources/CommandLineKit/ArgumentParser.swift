package import Economy

/// Reads a command line against the declarations of a tool.
///
/// `--name value` and `--name=value`; `-o DIR` and `-oDIR`; flags together (`-hV`); `--` ends the options; a single
/// `-` is an operand. Options may stand before, between and after the operands.
package struct ArgumentParser: Sendable {
  private let tool: ToolDeclaration
  private var options: [OptionDeclaration] = ToolDeclaration.leadingOptions
  private var parsed = ParsedArguments()

  private init(_ tool: ToolDeclaration) { self.tool = tool }

  /// Reads the arguments after the tool's own name.
  ///
  /// - Throws: ``UsageError`` for the first thing that cannot be understood.
  package static func parse(
    _ arguments: [String], for tool: ToolDeclaration
  ) throws(UsageError) -> ParsedArguments {
    var parser = ArgumentParser(tool)
    try parser.read(arguments)
    try parser.checkOperands()
    return parser.parsed
  }

  /// The language asked for, also where the rest cannot be understood: errors are told in it.
  package static func language(in arguments: [String]) -> Language {
    let long = "--\(ToolDeclaration.language.name)"
    let short = ToolDeclaration.language.short.map { "-\($0)" } ?? long
    let considered = arguments.prefix { $0 != "--" }
    for (place, argument) in considered.enumerated() {
      let value: Substring?
      if argument == long || argument == short {
        value = considered.dropFirst(place + 1).first?[...]
      } else if argument.hasPrefix(long + "=") {
        value = argument.dropFirst(long.count + 1)
      } else if argument.hasPrefix(short), !argument.hasPrefix("--") {
        value = argument.dropFirst(short.count)
      } else {
        value = nil
      }
      if let language = value.flatMap({ Language(rawValue: String($0)) }) { return language }
    }
    return .swedish
  }

  private mutating func read(_ arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        for operand in rest { try take(operand: operand) }
        return
      } else if argument.hasPrefix("--") {
        try readLong(argument, &rest)
      } else if argument.hasPrefix("-"), argument != "-" {
        try readShort(argument, &rest)
      } else {
        try take(operand: argument)
      }
    }
  }

  private mutating func take(operand: String) throws(UsageError) {
    guard parsed.command != nil else {
      let command = try tool.readyCommand(named: operand)
      parsed.command = command
      options = command.options + ToolDeclaration.commonOptions
      return
    }
    parsed.operands.append(operand)
  }

  private mutating func readLong(
    _ argument: String, _ rest: inout ArraySlice<String>
  ) throws(UsageError) {
    let body = argument.dropFirst(2)
    let parts = body.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    guard let option = options.first(where: { $0.name == name }) else {
      let nearest = UsageError.nearest(name, among: options.map(\.name)).map { "--\($0)" }
      throw .unknownOption("--\(name)", nearest: nearest)
    }
    let attached = parts.count > 1 ? String(parts[1]) : nil
    try take(option, written: "--\(name)", attached: attached, &rest)
  }

  private mutating func readShort(
    _ argument: String, _ rest: inout ArraySlice<String>
  ) throws(UsageError) {
    var letters = argument.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = options.first(where: { $0.short == letter }) else {
        throw .unknownOption("-\(letter)", nearest: nearestLong(to: argument))
      }
      guard option.placeholder == nil else {
        let attached = letters.isEmpty ? nil : String(letters)
        try take(option, written: "-\(letter)", attached: attached, &rest)
        return
      }
      try take(option, written: "-\(letter)", attached: nil, &rest)
    }
  }

  /// `-output` is nearly always `--output`.
  private func nearestLong(to argument: String) -> String? {
    guard argument.count > 2 else { return nil }
    return UsageError.nearest(String(argument.dropFirst()), among: options.map(\.name)).map { "--\($0)" }
  }

  private mutating func take(
    _ option: OptionDeclaration, written: String, attached: String?, _ rest: inout ArraySlice<String>
  ) throws(UsageError) {
    var value = ""
    if let placeholder = option.placeholder {
      guard let given = attached ?? rest.popFirst(), !given.isEmpty else {
        throw .valueMissing(option: written, placeholder: placeholder)
      }
      try Self.check(given, for: option, written: written)
      value = given
    } else if let attached {
      throw .valueNotTaken(option: written, value: attached)
    }
    if !option.repeatable, parsed.values[option.name] != nil { throw .repeated(option: "--\(option.name)") }
    parsed.values[option.name, default: []].append(value)
  }

  private static func check(
    _ value: String, for option: OptionDeclaration, written: String
  ) throws(UsageError) {
    switch option.argument {
    case .none, .text: return
    case .oneOf(_, let allowed):
      guard !allowed.contains(value) else { return }
      throw .badValue(
        option: written, value: value, allowed: allowed, nearest: UsageError.nearest(value, among: allowed))
    case .listOf(_, let allowed, let known):
      var seen: Set<Substring> = []
      for word in value.split(separator: ",", omittingEmptySubsequences: false) {
        if known.contains(String(word)) {
          throw .valueNotYet(option: written, value: String(word), allowed: allowed)
        }
        guard allowed.contains(String(word)) else {
          let nearest = UsageError.nearest(String(word), among: allowed)
          throw .badValue(option: written, value: String(word), allowed: allowed, nearest: nearest)
        }
        guard seen.insert(word).inserted else { throw .wordTwice(option: written, word: String(word)) }
      }
    }
  }

  private func checkOperands() throws(UsageError) {
    guard let command = parsed.command, !parsed.has(ToolDeclaration.help) else { return }
    guard parsed.operands.count >= command.fewestOperands else {
      throw .operandMissing(command: command.name, operands: command.operands)
    }
    if let most = command.mostOperands, parsed.operands.count > most {
      throw .operandNotTaken(parsed.operands[most])
    }
  }
}
