import Economy
import LawData

/// What alternating children add to the housing allowance of a month, for one household or all.
///
/// From 2018-03 SFB 97 kap. 22 a §: 1 300, 1 600 and 2 100 kr for one, two and three or more alone; beside children
/// at home 300 kr (one and one), 500 kr (two at home and one) or 800 kr (one at home and two): no more than three
/// children count (97 kap. 17 §). Before, a child who lived alternately and was registered with the other parent
/// was one who lived there at times (96 kap. 6 §): contact allowance, 97 kap. 23 §, 300, 375 and 450 kr alone and
/// 100 kr each beside children at home. The parent with whom such a child was registered had the allowance of a
/// child at home (96 kap. 5 §): enter that child as one at home.
struct AlternatingAllowance: Sendable {
  private let alone: [Money?]
  private let oneBesideOne: Money?
  private let oneBesideTwo: Money?
  private let twoBesideOne: Money?
  private let eachBesideHome: Money?
  private let highestChildCount: Int

  /// - Parameter family: the numbers of children at home and alternating; `nil`: any.
  init(
    month: YearMonth, family: (home: Int, alternating: Int)?, reader: inout ParameterReader
  ) throws(NotModelled) {
    typealias Figures = HousingAllowanceAlternating
    let highest = try reader.value(Figures.highestChildCount, at: month)
    highestChildCount = highest
    let places = family.map { (home: $0.home, alternating: min($0.alternating, highest - $0.home)) }
    let isSpecial = reader.peek(Figures.oneBesideOne, at: month) != nil
    func amount(_ parameter: Parameter, home: Int, alternating: Int) -> Money? {
      if let places, places.home != home || places.alternating != alternating { return nil }
      return reader.optionalValue(parameter, at: month).map { Money(kronor: $0) }
    }
    var alone: [Money?] = []
    for (place, parameter) in (isSpecial ? Figures.specialAllowances : Figures.contactAllowances).enumerated()
    {
      alone.append(amount(parameter, home: 0, alternating: place + 1))
    }
    self.alone = alone
    oneBesideOne = amount(Figures.oneBesideOne, home: 1, alternating: 1)
    oneBesideTwo = amount(Figures.oneBesideTwo, home: 2, alternating: 1)
    twoBesideOne = amount(Figures.twoBesideOne, home: 1, alternating: 2)
    let isBeside = places.map { $0.home > 0 && $0.alternating > 0 } ?? true
    eachBesideHome =
      isBeside
      ? reader.optionalValue(Figures.contactBesideHome, at: month).map { Money(kronor: $0) } : nil
  }

  /// What alternating children add a month, kronor; `nil` where it is not compiled.
  func perMonth(home: Int, alternating: Int) -> Money? {
    let counted = min(alternating, highestChildCount - home)
    guard counted > 0 else { return .zero }
    guard home > 0 else { return alone[counted - 1] }
    if let eachBesideHome { return eachBesideHome * counted }
    if home > 1 { return oneBesideTwo }
    return counted > 1 ? twoBesideOne : oneBesideOne
  }
}
