package import Bookkeeping
package import Economy

/// One month of a household: what it has in hand, line by line, and what housing takes of it.
package struct HouseholdMonth: Sendable, Equatable {
  /// The amounts in öre, in the order of ``lines``: income positive, taxes, fees and costs negative.
  private let amounts: [Int]
  /// The rent.
  package let rent: Money
  /// Electricity and home insurance.
  package let otherHousing: Money
  /// What the household has in hand before the rent: the sum of the lines.
  package let disposable: Money

  /// The lines a household's money in hand is made of, with their sign.
  package static let lines: [(line: Line, sign: Int)] = LineDeclaration.all.compactMap { declaration in
    let sign = declaration.sign(for: .individual)
    return declaration.availability == .hand && sign != 0 ? (declaration.line, sign) : nil
  }
  /// The place of each line among ``lines``, by the line's own number.
  private static let places: [Int?] = {
    var places = [Int?](repeating: nil, count: Line.allCases.count)
    for (place, item) in lines.enumerated() { places[item.line.rawValue] = place }
    return places
  }()

  /// Reads a month of a path's books.
  init(_ ledger: Ledger, month: Int, rent: Money, otherHousing: Money) {
    var sum = 0
    amounts = Self.lines.map { line, sign in
      let amount = ledger[line, month].ore * sign
      sum += amount
      return amount
    }
    disposable = Money(ore: sum)
    self.rent = rent
    self.otherHousing = otherHousing
  }

  /// The amount on a line; zero where the household has no part in it.
  package subscript(line: Line) -> Money {
    Self.places[line.rawValue].map { Money(ore: amounts[$0]) } ?? .zero
  }

  /// What is left when housing is paid.
  package var left: Money { disposable - rent - otherHousing }
  /// The participant's gross wage, the holiday supplement of the month with it.
  package var grossWage: Money {
    self[.wage] + self[.holidaySupplement] + self[.establishmentJobCompensation]
  }
  /// The taxes of the month less the credits; a charge is negative.
  package var tax: Money { Self.taxes.reduce(.zero) { $0 + self[$1] } }
  /// The wages of the household after tax: what the means test starts from.
  package var netWages: Money { grossWage + self[.partnerWage] + tax }

  /// The lines of income tax and its credits.
  package static let taxes: [Line] = [
    .municipalIncomeTax, .regionalIncomeTax, .stateIncomeTax, .generalPensionContribution, .publicServiceFee,
    .burialAndChurchFee, .taxCredits,
  ]
}

/// The share of more gross wage that the household does not keep: 1 − change in disposable income / change in gross wage.
///
/// Between neighbouring wages it is the marginal effect (marginaleffekt); against no wage, or against the path without
/// the step, the participation tax (deltagandeskatt). `nil` where the wage does not change.
package func shareNotKept(from before: HouseholdMonth, to after: HouseholdMonth) -> Rate? {
  let wage = (after.grossWage - before.grossWage).ore
  guard wage != 0 else { return nil }
  let kept = (after.disposable - before.disposable).ore
  return Rate(
    partsPerMillion: ((wage - kept) * Rate.one.partsPerMillion).dividedRoundingHalfAway(by: wage))
}
