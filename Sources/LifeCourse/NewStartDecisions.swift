package import Law

/// The decisions on one new-start job in order: a first, one for each further twelve months, and one for prolonged support.
package struct NewStartDecisions: Sendable, ExpressibleByArrayLiteral {
  /// The terms of each decision.
  package let terms: [NewStartTerms]
  /// Months of the job before those of the last decision, where that one prolongs the support.
  package let prolongedAfter: Int?

  package init(terms: [NewStartTerms], prolongedAfter: Int? = nil) {
    self.terms = terms
    self.prolongedAfter = prolongedAfter
  }

  package init(arrayLiteral terms: NewStartTerms...) { self.init(terms: terms) }

  /// The place of the decision that covers a month of the job, from 0; `nil` where none does.
  package func place(inMonth month: Int) -> Int? {
    if let prolongedAfter, month >= prolongedAfter { return terms.indices.last }
    let place = month / 12
    return place < terms.count ? place : nil
  }

  /// Months of the job before those of a decision.
  package func monthsBefore(_ place: Int) -> Int {
    if let prolongedAfter, place == terms.count - 1 { return prolongedAfter }
    return place * 12
  }

  /// The terms of a month of the job, from 0.
  package func terms(inMonth month: Int) -> NewStartTerms? { place(inMonth: month).map { terms[$0] } }
}
