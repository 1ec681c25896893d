/// Who the taxpayers of a year are: what of the income tax law is compiled, and so listed as used.
package struct IncomeTaxNeeds: Sendable, Equatable {
  /// Their ages at the start of the year.
  package var agesAtYearStart: Set<Int> = []
  /// Somebody lives in the country for a part of the year.
  package var hasPartYear = false
  /// Somebody pays a fee to an unemployment fund.
  package var hasFundFee = false
  /// Somebody is a member of the church.
  package var hasChurchMember = false
  /// Somebody has sickness or activity compensation.
  package var hasSicknessCompensation = false
  /// The home municipality gives the regional credit.
  package var hasRegionalCredit = false

  /// Nobody.
  package init() {}

  /// Whether somebody has reached an age, or somebody has not.
  func hasReached(_ age: Int) -> Bool { agesAtYearStart.contains { $0 >= age } }
  func isBelow(_ age: Int) -> Bool { agesAtYearStart.contains { $0 < age } }
}
