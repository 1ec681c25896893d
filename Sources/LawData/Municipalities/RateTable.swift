import Economy

/// Reads the compact rate texts: one figure a year from 2016 to 2026, separated by blanks.
///
/// `2171*4` is the same figure four years on end, `2221a` a figure whose source has the key `a`, and `-` a
/// figure that is not known: the nearest known year stands in, the earlier of two.
enum RateTable {
  static let firstYear = 2016
  static let yearCount = 11

  /// The burial fee of all municipalities without a series of their own from 2017, thousandths of a per cent.
  static let nationalBurialFee = "246 242 253s 250 253 261 258 277 293 292"

  private struct Figure {
    var value: Int?
    var key: Character?
  }

  /// The rates of a row, one a year.
  /// - Parameters:
  ///   - partsPerMillion: what one unit of the row's numbers is.
  ///   - provenance: the source of a year and key.
  static func rates(
    _ row: some StringProtocol, partsPerMillion: Int, provenance: (Int, Character?) -> RateProvenance
  ) -> [DatedRate] {
    let figures = figures(row)
    return figures.indices.compactMap { place in
      guard let used = nearestKnown(to: place, in: figures), let value = figures[used].value else {
        return nil
      }
      let origin = provenance(firstYear + used, figures[used].key)
      let isStandIn = used != place
      let source =
        isStandIn
        ? LegalSource(
          "\(firstYear + place) not known: figure of \(firstYear + used), \(origin.source.reference)")
        : origin.source
      return DatedRate(
        rate: Rate(partsPerMillion: value * partsPerMillion), yearUsed: firstYear + used, source: source,
        status: isStandIn ? .derived : origin.status, confidence: isStandIn ? .derived : origin.confidence)
    }
  }

  private static func figures(_ row: some StringProtocol) -> [Figure] {
    var figures: [Figure] = []
    figures.reserveCapacity(yearCount)
    for word in row.split(separator: " ") {
      let parts = word.split(separator: "*")
      guard var number = parts.first else { continue }
      var figure = Figure(value: nil, key: nil)
      if let last = number.last, last.isLetter {
        figure.key = last
        number = number.dropLast()
      }
      figure.value = Int(number)
      let times = parts.count > 1 ? Int(parts[1]) ?? 1 : 1
      for _ in 0..<times { figures.append(figure) }
    }
    return figures
  }

  /// The nearest place with a figure, the earlier of two as near.
  private static func nearestKnown(to place: Int, in figures: [Figure]) -> Int? {
    figures.indices.filter { figures[$0].value != nil }
      .min { (abs($0 - place), $0) < (abs($1 - place), $1) }
  }
}
