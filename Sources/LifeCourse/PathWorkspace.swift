import Economy

/// Memory of one run, kept between runs so that a run allocates nothing.
package struct PathWorkspace: Sendable {
  /// The number of assessed months.
  let assessedCount: Int
  /// Income tax less credits by adult × assessed month, in öre.
  var netTax: [Int]
  /// Income of each adult's year for the housing allowance, in öre, by adult × year.
  var housingIncome: [Int]
  /// Other income counted in the means test by assessed month, in öre.
  var countedIncome: [Int]
  /// Fees of child care by assessed month, in öre.
  var childCareFees: [Int]
  /// The housing allowance by assessed month, in öre.
  var housingAllowance: [Int]
  /// Taxable income after the basic allowance allotted to the months of the horizon, by year, in öre.
  package private(set) var bookedTaxableIncome: [Int]

  /// Memory for runs over a timeline.
  package init(_ timeline: Timeline) {
    let adults = 2
    assessedCount = timeline.assessedCount
    netTax = Array(repeating: 0, count: adults * timeline.assessedCount)
    housingIncome = Array(repeating: 0, count: adults * timeline.yearCount)
    countedIncome = Array(repeating: 0, count: timeline.assessedCount)
    childCareFees = Array(repeating: 0, count: timeline.assessedCount)
    housingAllowance = Array(repeating: 0, count: timeline.assessedCount)
    bookedTaxableIncome = Array(repeating: 0, count: timeline.yearCount)
  }

  /// Sets everything to zero.
  mutating func clear() {
    for place in netTax.indices { netTax[place] = 0 }
    for place in housingIncome.indices { housingIncome[place] = 0 }
    for place in countedIncome.indices { countedIncome[place] = 0 }
    for place in childCareFees.indices { childCareFees[place] = 0 }
    for place in housingAllowance.indices { housingAllowance[place] = 0 }
    for place in bookedTaxableIncome.indices { bookedTaxableIncome[place] = 0 }
  }

  /// Adds taxable income of a booked month to its year.
  mutating func addBookedTaxableIncome(_ amount: Money, year: Int) {
    bookedTaxableIncome[year] += amount.ore
  }
}
