public import LawData

/// An input whose value is not certain (osäker uppgift): the scenario is run at its lowest and highest value
/// too.
public struct UncertainInput: Sendable, Equatable {
  /// How the scenario of another value is made.
  public enum Source: Sendable {
    /// A field of the file: the scenario of a value in millionths, or `nil` where no such value can stand there.
    case field(@Sendable (Int) -> Scenario?)
    /// A parameter, by its unit.
    case parameter(ParameterUnit)
  }

  /// The field's path, for example `with[0].wage`, or the parameter's identifier.
  public let name: String
  /// Where the value stands.
  public let source: Source
  /// The lowest value, in millionths of what is written: kronor, a share, a number of months.
  public let low: Int
  /// The value of the run itself.
  public let base: Int
  /// The highest value.
  public let high: Int
  /// The steps in which the value is searched: whole kronor and counts, thousandths of a share.
  public let step: Int
  /// Whether `base` stands in the file; else it must be the value the model takes.
  public let isBaseWritten: Bool

  /// An uncertain input; the values are in millionths.
  public init(
    name: String, source: Source, low: Int, base: Int, high: Int, step: Int, isBaseWritten: Bool
  ) {
    self.name = name
    self.source = source
    self.low = low
    self.base = base
    self.high = high
    self.step = max(1, step)
    self.isBaseWritten = isBaseWritten
  }

  /// The parameter's unit; `nil` for a field of the file.
  public var unit: ParameterUnit? {
    if case .parameter(let unit) = source { return unit }
    return nil
  }

  /// Two inputs with the same name and values are the same.
  public static func == (left: UncertainInput, right: UncertainInput) -> Bool {
    left.name == right.name && left.low == right.low && left.base == right.base && left.high == right.high
      && left.step == right.step && left.isBaseWritten == right.isBaseWritten && left.unit == right.unit
  }

  /// The scenario with another value of the input; `nil` where the file cannot have that value.
  package func scenario(at value: Int, of base: Scenario) -> Scenario? {
    switch source {
    case .field(let scenario): return scenario(value)
    case .parameter(let unit):
      let own = ParameterOverride(
        parameter: name, value: unit.value(ofMillionths: value), from: ParameterReader.firstLawMonth,
        reason: "uncertain")
      var variant = base
      variant.overrides = base.overrides.filter { $0.parameter != name } + [own]
      variant.uncertain = []
      return variant
    }
  }
}

extension ParameterUnit {
  /// A value in this unit's whole numbers from one in millionths of what is written.
  package func value(ofMillionths value: Int) -> Int { value / millionthsOfOne }

  /// A value in millionths of what is written.
  package func millionths(_ value: Int) -> Int { value * millionthsOfOne }

  private var millionthsOfOne: Int { (writtenDecimals..<6).reduce(1) { product, _ in product * 10 } }
}
