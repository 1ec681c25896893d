import CommandLineKit
import Economy
import Reporting

/// What `nytta ratios` is asked for, checked.
struct RatiosRequest {
  let inputs: RatioInputs
  /// The ratios asked for; `nil`: all that can be computed.
  let only: [RatioKind]?
  let format: RatioReport.Format

  /// The highest total, kronor: what is above it is a slip of the finger.
  static let highestTotal = 1_000_000_000_000
  /// The highest amount a month of one person, kronor.
  static let highestMonthly = 10_000_000
  /// The most persons.
  static let mostPersons = 1_000_000

  /// Reads the options.
  /// - Throws: ``UsageError`` for what is written wrongly, contradictory or of no use.
  init(_ arguments: ParsedArguments) throws(UsageError) {
    format = arguments.value(RatiosCommand.format).flatMap(RatioReport.Format.init(rawValue:)) ?? .table
    only = arguments.list(RatiosCommand.only).map { $0.compactMap(RatioKind.init(rawValue:)) }
    inputs = try Self.inputs(arguments)
    if let benefit = inputs.totalBenefit, benefit > Money(kronor: Self.highestTotal) {
      throw .unfit(
        option: "--gain", value: arguments.values[RatiosCommand.gain.name]?.joined(separator: " ") ?? "",
        reason: LocalText(
          sv: "nyttan blir över \(WholeNumber.grouped(Self.highestTotal, "\u{A0}")) kr",
          en: "the benefits exceed SEK \(WholeNumber.grouped(Self.highestTotal, ","))"))
    }
    if only == nil { try checkUse(arguments) }
  }

  private static func inputs(_ arguments: ParsedArguments) throws(UsageError) -> RatioInputs {
    let numbers = OptionNumbers(arguments)
    let costs = 0...highestTotal
    let totals = -highestTotal...highestTotal
    let monthly = -highestMonthly...highestMonthly
    var inputs = RatioInputs()
    inputs.projectCost = try numbers.kronor(RatiosCommand.projectCost, in: costs)
    inputs.participants = try numbers.whole(RatiosCommand.participants, in: 1...mostPersons)
    inputs.out = try numbers.whole(RatiosCommand.out, in: 0...mostPersons)
    inputs.months = try numbers.whole(RatiosCommand.months, in: 1...RatioInputs.mostMonths)
    inputs.gains = try gains(arguments)
    inputs.benefit = try numbers.kronor(RatiosCommand.benefit, in: totals)
    inputs.netPublicCost = try numbers.kronor(RatiosCommand.netPublicCost, in: totals)
    inputs.willingnessToPay = try numbers.kronor(RatiosCommand.willingnessToPay, in: totals)
    inputs.labourCost = try numbers.kronor(RatiosCommand.labourCost, in: 0...highestMonthly)
    inputs.wageChange = try numbers.kronor(RatiosCommand.wageChange, in: monthly)
    inputs.incomeChange = try numbers.kronor(RatiosCommand.incomeChange, in: monthly)
    inputs.potentialBefore = try numbers.kronor(RatiosCommand.potentialBefore, in: totals)
    inputs.potentialAfter = try numbers.kronor(RatiosCommand.potentialAfter, in: totals)
    if let percent = try numbers.decimal(RatiosCommand.discountRate, decimals: 4, in: 0...100) {
      inputs.discountRate = Rate(partsPerMillion: percent)
    }
    if let factor = try numbers.decimal(RatiosCommand.taxFactor, decimals: 6, in: 1...10) {
      inputs.taxFactor = Rate(partsPerMillion: factor)
    }
    if let participants = inputs.participants, let out = inputs.out, out > participants {
      throw .unfit(
        option: "--out", value: String(out),
        reason: LocalText(
          sv: "fler än deltagarna, som är \(participants)",
          en: "more than the participants, who are \(participants)"))
    }
    if inputs.benefit != nil, inputs.gains.contains(where: { $0.gainer == .society }) {
      throw .pointless(
        option: "--benefit",
        reason: LocalText(sv: "ges inte ihop med --gain society", en: "does not go with --gain society"))
    }
    return inputs
  }

  private static func gains(
    _ arguments: ParsedArguments
  ) throws(UsageError) -> [(gainer: Gainer, amount: Money)] {
    var gains: [(gainer: Gainer, amount: Money)] = []
    for value in arguments.values[RatiosCommand.gain.name] ?? [] {
      let parts = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2 else {
        throw .unfit(
          option: "--gain", value: value, reason: LocalText(sv: "skriv WHO=KR", en: "write WHO=KR"))
      }
      guard let gainer = Gainer(identifier: parts[0]) else {
        let all = Gainer.allCases.map(\.identifier)
        throw .badValue(
          option: "--gain", value: parts[0], allowed: all, nearest: nearestName(to: parts[0], among: all))
      }
      guard !gains.contains(where: { $0.gainer == gainer }) else {
        throw .repeated(option: "--gain \(gainer.identifier)")
      }
      let kronor = try OptionNumbers.whole(parts[1], "--gain", in: -highestMonthly...highestMonthly)
      gains.append((gainer, Money(kronor: kronor)))
    }
    return gains
  }

  /// Every option that is given must be of use to a ratio; without any ratio there is nothing to say.
  private func checkUse(_ arguments: ParsedArguments) throws(UsageError) {
    let computable = inputs.computable
    guard !computable.isEmpty else {
      throw .optionMissing(
        command: RatiosCommand.declaration.name,
        options: LocalText(
          sv: "uppgifter som räcker till ett nyckeltal, till exempel --project-cost KR --participants N",
          en: "inputs enough for a ratio, for example --project-cost KR --participants N"))
    }
    let used = Set(computable.flatMap { $0.uses(inputs) })
    for input in RatioInput.allCases where arguments.values[input.rawValue] != nil && !used.contains(input) {
      throw .pointless(
        option: "--\(input.rawValue)",
        reason: LocalText(
          sv: "inget nyckeltal använder den med de uppgifter som finns",
          en: "no ratio makes use of it with the inputs there are"))
    }
  }
}
