public import Economy
public import LawData

/// The inhabitants of a municipality or county and of the country at one time.
public struct Inhabitants: Sendable, Hashable {
  /// Those of the municipality or county.
  public let own: Int
  /// Those of the country.
  public let country: Int

  /// Numbers of inhabitants.
  public init(own: Int, country: Int) {
    self.own = own
    self.country = country
  }

  /// The inhabitants that a year's equalisation and settlement are shared by: on 1 November the year before, here
  /// at that year's end; before the first and after the last known year, the nearest. `nil` where they are not known.
  ///
  /// Lag (1965:269) 4 §; lag (2004:773) 3 §.
  ///
  /// Example, Kalmar municipality for 2022: 71 328 of 10 452 326 at the end of 2021.
  /// - Parameter code: a municipality's four digits or a county's two.
  public init?(of code: String, sharedIn year: Int, reader: inout ParameterReader) {
    let month = max(YearMonth(januaryOf: year - 1), ParameterReader.firstLawMonth)
    guard let place = Population.inhabitants(of: code), let whole = Population.country,
      let own = reader.optionalValue(place, at: month),
      let country = reader.optionalValue(whole, at: month)
    else { return nil }
    self.init(own: own, country: country)
  }
}

/// What a municipality or region gets back of a larger tax base as one of all (medelskattekraften): the mean, and
/// so the guaranteed level of every grant, rises with it.
///
/// Lag (2004:773) 3–6 §§: change in taxable income × guaranteed level × county rate × own inhabitants / all, to
/// the nearest öre, in the year in which the change is equalised.
///
/// Example, Kalmar, 240 000 kr of 2020 in 2022: 240 000 × 1.15 × 20.36 % × 71 328 / 10 452 326 = 383.47 kr.
/// - Parameter guaranteedLevel: hundredths of a per cent of the mean: 11 500.
public func inhabitantShareOfEqualisation(
  onChange change: Money, rate: Rate, guaranteedLevel: Int, inhabitants: Inhabitants
) -> Money {
  let whole = 100 * 100
  return part(
    of: change, rate: rate, numerator: guaranteedLevel * inhabitants.own,
    denominator: whole * inhabitants.country)
}

/// What a municipality or region gets of the final settlement (slutavräkning) of a year's tax: the country's
/// difference to what was paid in advance is shared by inhabitants, two years later.
///
/// Lag (1965:269) 4 §: change in taxable income × own tax rate × own inhabitants / all, to the nearest öre. The
/// settlement two years on, when the advance has the change in it, is not counted.
///
/// Example, Kalmar, 240 000 kr of 2020: 240 000 × 21.81 % × 69 467 / 10 327 589 = 352.08 kr, paid in 2022.
public func inhabitantShareOfSettlement(
  onChange change: Money, taxRate: Rate, inhabitants: Inhabitants
) -> Money {
  part(of: change, rate: taxRate, numerator: inhabitants.own, denominator: inhabitants.country)
}

/// Amount × rate × numerator / denominator, to the nearest öre, halves away from zero.
private func part(of amount: Money, rate: Rate, numerator: Int, denominator: Int) -> Money {
  let product = Int128(amount.ore) * Int128(rate.partsPerMillion) * Int128(numerator)
  let divisor = Int128(Rate.one.partsPerMillion) * Int128(denominator)
  let (quotient, remainder) = product.quotientAndRemainder(dividingBy: divisor)
  guard remainder.magnitude * 2 >= divisor.magnitude else { return Money(ore: Int(quotient)) }
  return Money(ore: Int(quotient) + (product < 0 ? -1 : 1))
}
