import CommandLineKit
import Economy
import Law
import LawData
import Reporting

/// A kind of taxable income, as it is written on the command line.
enum IncomeKind: String, CaseIterable, Sendable {
  case wage, pension, sickness, benefit

  /// The year's income where it is of this kind alone.
  func income(_ amount: Int) -> AnnualIncome {
    var income = AnnualIncome()
    add(amount, to: &income)
    return income
  }

  /// Adds an amount of this kind.
  func add(_ amount: Int, to income: inout AnnualIncome) {
    switch self {
    case .wage: income.wage += amount
    case .pension: income.pension += amount
    case .sickness: income.sicknessCompensation += amount
    case .benefit: income.benefits += amount
    }
  }
}

/// What `nytta tax` is asked for, checked.
struct TaxRequest {
  /// One income or many.
  enum Incomes {
    case one(AnnualIncome)
    case sweep(StrideThrough<Int>, IncomeKind)
  }

  let year: Int
  let incomes: Incomes
  let place: TaxPlace.Choice
  let format: TaxRows.Format
  let explains: Bool
  private let isInChurch: Bool
  private let age: Int
  private let months: Int
  private let fundFee: Int

  /// The most rows of a sweep.
  static let mostRows = 1_000_000
  /// The highest income a year; it keeps a slip of the finger from becoming a result.
  static let highestIncome = 1_000_000_000

  /// Reads the options.
  /// - Throws: a wrong use for what is written wrongly, missing or contradictory; bad input for a year that is not
  ///   modelled and a municipality that does not exist.
  init(_ arguments: ParsedArguments) throws(CommandFailure) {
    let numbers = OptionNumbers(arguments)
    do throws(UsageError) {
      guard let year = try numbers.whole(TaxCommand.year, in: 0...9_999) else {
        throw .optionMissing(command: "tax", options: LocalText(sv: "--year YYYY", en: "--year YYYY"))
      }
      self.year = year
      age = try numbers.whole(TaxCommand.age, in: 0...130) ?? 40
      months = try numbers.whole(TaxCommand.months, in: 1...12) ?? 12
      fundFee = try numbers.whole(TaxCommand.fundFee, in: 0...Self.highestIncome) ?? 0
      incomes = try Self.incomes(arguments)
      format = arguments.value(TaxCommand.format).flatMap(TaxRows.Format.init(rawValue:)) ?? .table
      explains = arguments.has(TaxCommand.explain)
      try Self.checkExplain(explains, incomes, format)
      isInChurch = arguments.has(TaxCommand.church)
      place = try TaxPlace.choice(arguments)
    } catch {
      throw .usage(error)
    }
    let modelled = ParameterReader.firstLawMonth.year...ParameterReader.lastLawMonth.year
    guard modelled.contains(year) else {
      throw .badOption(
        "--year", arguments.language,
        LocalText(
          sv: "skatten för \(year) är inte modellerad", en: "the tax of \(year) is not modelled"),
        remedy: LocalText(
          sv: "modellerade år: \(TaxCommand.modelledYears)", en: "modelled years: \(TaxCommand.modelledYears)"
        ))
    }
    try place.check(arguments.language)
  }

  /// The person who pays tax in a place.
  func taxpayer(in place: TaxPlace) -> Taxpayer {
    Taxpayer(
      ageAtYearStart: age, monthsResident: months, churchMember: isInChurch || place.hasOwnChurchRate,
      unemploymentFundFee: fundFee, regionalCredit: place.rates.givesRegionalCredit)
  }

  private static func checkExplain(
    _ explains: Bool, _ incomes: Incomes, _ format: TaxRows.Format
  ) throws(UsageError) {
    guard explains else { return }
    if case .sweep = incomes {
      throw .pointless(
        option: "--explain",
        reason: LocalText(
          sv: "förklarar en inkomst åt gången, inte --sweep", en: "explains one income at a time, not --sweep"
        ))
    }
    if format == .csv {
      throw .pointless(
        option: "--explain",
        reason: LocalText(sv: "stegen finns som table och json", en: "the steps are written as table or json")
      )
    }
  }

  private static func incomes(_ arguments: ParsedArguments) throws(UsageError) -> Incomes {
    let written = arguments.values[TaxCommand.income.name] ?? []
    let plainKind = arguments.value(TaxCommand.kind).flatMap(IncomeKind.init(rawValue:))
    guard let sweep = arguments.value(TaxCommand.sweep) else {
      guard !written.isEmpty else {
        throw .optionMissing(
          command: "tax",
          options: LocalText(
            sv: "--income KR eller --sweep FROM:TO:STEP", en: "--income KR or --sweep FROM:TO:STEP"))
      }
      return .one(try income(written, plainKind))
    }
    guard written.isEmpty else {
      throw .pointless(
        option: "--income", reason: LocalText(sv: "ges inte ihop med --sweep", en: "does not go with --sweep")
      )
    }
    return .sweep(try OptionNumbers.sweep(sweep), plainKind ?? .wage)
  }

  private static func income(
    _ written: [String], _ plainKind: IncomeKind?
  ) throws(UsageError) -> AnnualIncome {
    var income = AnnualIncome()
    var seen: Set<IncomeKind> = []
    var hasPlain = false
    for value in written {
      let parts = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      var kind = plainKind ?? .wage
      if parts.count > 1 {
        guard let named = IncomeKind(rawValue: parts[0]) else {
          let all = IncomeKind.allCases.map(\.rawValue)
          throw .badValue(
            option: "--income", value: parts[0], allowed: all, nearest: nearestName(to: parts[0], among: all))
        }
        kind = named
      } else {
        hasPlain = true
      }
      guard seen.insert(kind).inserted else { throw .repeated(option: "--income \(kind.rawValue)") }
      kind.add(
        try OptionNumbers.whole(parts[parts.count - 1], "--income", in: 0...highestIncome), to: &income)
    }
    if plainKind != nil, !hasPlain {
      throw .pointless(
        option: "--kind",
        reason: LocalText(sv: "varje inkomst har redan sitt slag", en: "every income has its kind already"))
    }
    return income
  }
}
