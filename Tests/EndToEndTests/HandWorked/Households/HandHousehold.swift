import Appraisal
import Bookkeeping
import Economy
import ScenarioFormat
import Testing

/// A household written out as a scenario, its months read line by line as the individual has them.
struct HandHousehold {
  let result: ScenarioResult

  /// - Parameter text: the fields of a scenario file but the version.
  init(_ text: String) throws {
    let reader = ScenarioReader(municipalities: .register, workingFolder: "/") { _ in
      Array("{ nytta: 1, \(text) }".utf8)
    }
    result = try reader.read(path: "household.json5").get().scenario.appraised()
  }

  /// Every line of an ordinary month, their sum, and what is left after rent, electricity and insurance.
  func expect(
    _ position: OrdinaryMonth.Position, _ month: YearMonth, _ lines: [(Line, Money)], housing: Money
  ) throws {
    let tested = try #require(result.ordinaryMonths.first { $0.position == position })
    #expect(tested.month == month)
    #expect(summed(tested.lines.map { ($0.line, $0.amount) }) == summed(lines))
    let disposable = lines.reduce(.zero) { $0 + $1.1 }
    #expect(tested.disposable == disposable)
    #expect(tested.left == disposable - housing)
  }

  /// Every line of any month of the path with the step.
  func expect(with month: YearMonth, _ lines: [(Line, Money)]) {
    let place = month - result.with.start
    var booked: [(Line, Money)] = []
    for declaration in LineDeclaration.all where declaration.availability == .hand {
      let amount = result.with[declaration.line, place] * declaration.sign(for: .individual)
      if amount != .zero { booked.append((declaration.line, amount)) }
    }
    #expect(summed(booked) == summed(lines))
  }

  /// Two adults' taxes stand on the same lines.
  private func summed(_ lines: [(Line, Money)]) -> [Line: Money] {
    lines.reduce(into: [:]) { $0[$1.0, default: .zero] += $1.1 }
  }
}

extension HandTax {
  /// A month's taxes and credits as the individual has them, those that are anything.
  func ofMonth(_ month: Int) -> [(Line, Money)] {
    lines.compactMap { line, months in
      let amount = months[month - 1]
      guard amount != .zero else { return nil }
      return (line, line == .taxCredits ? amount : -amount)
    }
  }
}

/// The same amount in each month of the year.
func everyMonth(_ amount: Money) -> [Money] { Array(repeating: amount, count: 12) }
