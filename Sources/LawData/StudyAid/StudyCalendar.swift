import Economy

/// The model's study year: when the weeks with study aid fall.
///
/// Two terms of five months with four weeks each: January–May and August–December.
package enum StudyCalendar {
  /// Weeks with aid in a month of a full term.
  package static let weeksAMonthCount = 4
  /// Months of a term.
  package static let termMonthCount = 5
  /// The first month of the autumn term.
  package static let autumnStart = 8
  /// Weeks of a full term.
  package static let termWeekCount = weeksAMonthCount * termMonthCount

  /// Weeks with aid in a month of a full term.
  package static let weeksAMonth = Parameter(
    "studyCalendar.weeksAMonth", sv: "veckor med studiemedel i en studiemånad",
    en: "weeks with study aid in a study month", unit: .weeks,
    [
      .assumption(
        2016, weeksAMonthCount, "modellval: 40 veckor i januari–maj och augusti–december", .assumed)
    ])

  /// Months of a term.
  package static let termMonths = Parameter(
    "studyCalendar.termMonths", sv: "månader i en termin", en: "months of a term", unit: .months,
    [
      .assumption(2016, termMonthCount, "modellval: januari–maj och augusti–december", .assumed)
    ])

  package static let all = [weeksAMonth, termMonths]
}
