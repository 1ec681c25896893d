import Appraisal
import Economy
import LawData

/// Decodes `uncertain`: inputs with a lowest, own and highest value.
///
/// A field is varied by writing another value at its path and decoding the file again, so that every input
/// can be varied and every rule of the format holds for its values.
struct UncertainDecoder {
  let file: ObjectScope
  /// The scenario of another tree, or what is wrong with it first.
  let decode: @Sendable (PositionedValue) -> Result<Scenario, VariantProblem>

  /// Why there is no such scenario.
  struct VariantProblem: Error {
    let text: ProblemText
    let field: String
  }

  /// The three values of an input, as they are written.
  private struct Values {
    let low, base, high: ExactDecimal
    let millionths: (low: Int, base: Int, high: Int)
    let places: (low: SourcePlace, high: SourcePlace)
  }

  func inputs(_ state: inout DecodingState) -> [UncertainInput] {
    guard file["uncertain"] != nil, let all = file.object("uncertain", &state) else { return [] }
    return all.keys.compactMap { key, place in
      guard let value = all[key], let scope = ObjectScope(value, path: all.field(key), &state) else {
        return nil
      }
      scope.check(FormatKeys.uncertain, &state)
      let values = values(scope, &state)
      if let path = FieldPath(key), case .key(let first)? = path.steps.first,
        FormatKeys.file.used.contains(first)
      {
        guard !FormatKeys.notVaried.contains(first) else {
          state.report(.notVaried(key), at: place, field: scope.path)
          return nil
        }
        return values.flatMap { field(key, path, $0, at: place, scope, &state) }
      }
      guard let parameter = OwnValue.parameter(key) else {
        state.report(
          .unknownInput(key, nearest: OwnValue.nearest(to: key, fields: FormatKeys.file.used)), at: place,
          field: scope.path)
        return nil
      }
      return values.flatMap { self.parameter(parameter, $0, scope, &state) }
    }
  }

  private func values(_ scope: ObjectScope, _ state: inout DecodingState) -> Values? {
    var decimals: [ExactDecimal] = []
    for key in ["low", "base", "high"] {
      guard let value = scope.required(key, &state) else { continue }
      guard case .number(let decimal) = value.kind else {
        state.reportType(of: value, expected: .number, field: scope.field(key))
        continue
      }
      do throws(ExactDecimal.Misfit) {
        if try decimal.scaled(decimals: 6).magnitude <= Self.largest {
          decimals.append(decimal)
        } else {
          throw .tooLarge
        }
      } catch {
        state.report(
          error == .tooLarge
            ? .outOfRange(decimal.written, .between("0", "10000000"))
            : .tooManyDecimals(decimal.written, limit: 6),
          at: value.place, field: scope.field(key))
      }
    }
    guard decimals.count == 3, let low = scope["low"], let high = scope["high"] else { return nil }
    let numbers = decimals.compactMap { try? $0.scaled(decimals: 6) }
    guard numbers.count == 3 else { return nil }
    guard numbers[0] <= numbers[1], numbers[1] <= numbers[2], numbers[0] < numbers[2] else {
      state.report(
        .notInOrder(low: decimals[0].written, base: decimals[1].written, high: decimals[2].written),
        at: scope.place, field: scope.path)
      return nil
    }
    return Values(
      low: decimals[0], base: decimals[1], high: decimals[2],
      millionths: (numbers[0], numbers[1], numbers[2]), places: (low.place, high.place))
  }

  /// Ten million, the largest amount of a file.
  private static let largest = 10_000_000 * 1_000_000

  // MARK: Fields

  private func field(
    _ name: String, _ path: FieldPath, _ values: Values, at place: SourcePlace, _ scope: ObjectScope,
    _ state: inout DecodingState
  ) -> UncertainInput? {
    let tree = file.tree.without("uncertain")
    let written = tree[path]
    if let written {
      guard case .number(let number) = written.kind else {
        if let agreed = agreedWage(written, path) {
          state.report(
            .agreedWageVaried(parameter: agreed.parameter.id), at: scope.place, field: scope.path)
          return nil
        }
        state.reportType(of: written, expected: .number, field: scope.path)
        return nil
      }
      guard number.mantissa == values.base.mantissa, number.exponent == values.base.exponent else {
        state.report(
          .baseDiffers(base: values.base.written, file: number.written),
          at: scope["base"]?.place ?? place, field: scope.field("base"))
        return nil
      }
    }
    // What is wrong with the file itself has been told; its variants would only repeat it.
    guard !state.problems.contains(where: { !$0.text.code.isWarning }) else { return nil }
    for (key, number, place) in [
      ("low", values.low, values.places.low), ("high", values.high, values.places.high),
    ] {
      guard let variant = tree.varying(path, to: number) else {
        state.report(.unknownInput(name, nearest: nil), at: place, field: scope.path)
        return nil
      }
      if case .failure(let problem) = decode(variant) {
        state.report(
          .uncertainRefused(value: number.written, problem.text), at: place, field: scope.field(key))
        return nil
      }
    }
    let decode = decode
    let source = UncertainInput.Source.field { value in
      tree.varying(path, to: ExactDecimal(millionths: value)).flatMap { try? decode($0).get() }
    }
    return UncertainInput(
      name: name, source: source, low: values.millionths.low, base: values.millionths.base,
      high: values.millionths.high, step: step(values, tree, path), isBaseWritten: written != nil)
  }

  /// The agreement a wage is written by, if it is.
  private func agreedWage(_ written: PositionedValue, _ path: FieldPath) -> AgreedWage? {
    guard case .key("wage")? = path.steps.last else { return nil }
    switch written.kind {
    case .text(let name): return AgreedWage(agreement: name)
    case .object(let members):
      func text(_ key: String) -> String? {
        guard case .text(let text)? = members.first(where: { $0.key == key })?.value.kind else { return nil }
        return text
      }
      return text("agreement").flatMap { AgreedWage(agreement: $0, category: text("category")) }
    default: return nil
    }
  }

  /// Whole kronor and counts, thousandths of a share; finer where the values are.
  private func step(_ values: Values, _ tree: PositionedValue, _ path: FieldPath) -> Int {
    let (low, base, high) = values.millionths
    let ones = [1_000_000, 100_000, 10_000, 1_000, 100, 10, 1]
    let asWritten = ones.first { step in [low, base, high].allSatisfy { $0.isMultiple(of: step) } } ?? 1
    let thousandth = 1_000
    guard high <= ScenarioLimits.productivity.upperBound.partsPerMillion, asWritten > thousandth,
      let between = tree.varying(path, to: ExactDecimal(millionths: low + thousandth)),
      case .success = decode(between)
    else { return asWritten }
    return thousandth
  }

  // MARK: Parameters

  private func parameter(
    _ parameter: Parameter, _ values: Values, _ scope: ObjectScope, _ state: inout DecodingState
  ) -> UncertainInput? {
    for key in ["low", "base", "high"] {
      guard let value = scope[key],
        OwnValue.read(value, of: parameter, field: scope.field(key), &state) != nil
      else { return nil }
    }
    let one = 1_000_000
    let finest = (0..<parameter.unit.writtenDecimals).reduce(one) { step, _ in step / 10 }
    let (low, base, high) = values.millionths
    let coarse = [one, 1_000].first { step in
      step >= finest && (parameter.unit.writtenDecimals == 0 || step < one)
        && [low, base, high].allSatisfy { $0.isMultiple(of: step) }
    }
    return UncertainInput(
      name: parameter.id, source: .parameter(parameter.unit), low: low, base: base, high: high,
      step: coarse ?? finest, isBaseWritten: false)
  }
}

extension ExactDecimal {
  /// A number of millionths.
  init(millionths: Int) {
    let written = Rate(partsPerMillion: millionths).written
    self = ExactDecimal(mantissa: Int128(millionths), exponent: -6, written: written) ?? .zero
  }

  private static let zero = ExactDecimal(mantissa: 0, exponent: 0)

  private init(mantissa: Int128, exponent: Int) {
    self.mantissa = mantissa
    self.exponent = exponent
    written = "0"
  }
}
