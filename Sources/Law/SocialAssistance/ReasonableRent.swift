public import Economy
public import LawData

/// The rent a municipality accepts at most in the means test (skälig boendekostnad), kronor a month; `nil` where its
/// ceiling is not known for the household or the month.
///
/// SoL (2001:453) 4 kap. 3 §, SoL (2025:400) 12 kap. 7 §: the municipality's guidelines. After the last known year
/// the last figure is kept; before the first nothing is known.
///
/// Example, a single adult in Högsby in 2022: 4 202 kr; a couple with four children in Malmö in 2020: 9 425 +
/// 2 × 1 800 = 13 025 kr.
///
/// - Parameters:
///   - adults: one, or two for a couple.
///   - children: the children at home.
public func reasonableRent(
  municipalityCode code: String, adults: Int, children: Int, month: YearMonth, reader: inout ParameterReader
) -> Money? {
  func amount(_ household: ReasonableRents.Household) -> Money? {
    ReasonableRents.parameter(municipalityCode: code, household: household)
      .flatMap { reader.optionalValue($0, at: month) }.map { Money(kronor: $0) }
  }
  for counted in stride(from: children, through: 0, by: -1) {
    guard let household = ReasonableRents.Household(adults: adults, children: counted),
      let ceiling = amount(household)
    else { continue }
    guard counted < children else { return ceiling }
    // Without a figure for the first child no step from the adults is known.
    guard counted > 0 else { return nil }
    return amount(.eachFurtherChild).map { ceiling + $0 * (children - counted) }
  }
  return nil
}
