import LawData

/// The weeks with study aid in a month of the year.
///
/// The model's study year: four weeks in each of January–May and August–December, none in June and July. Fewer
/// weeks than 40 are taken from the end of each term, half from each, an odd week from the autumn.
/// Example: 35 weeks a year are 18 in spring (four each in January–April, two in May) and 17 in autumn (four
/// each in August–November, one in December).
///
/// - Parameters:
///   - month: the month of the year, 1–12.
///   - weeksAYear: weeks with aid in the calendar year, 0–40.
public func studyWeeks(in month: Int, weeksAYear: Int) -> Int {
  let fullTerm = StudyCalendar.termWeekCount
  let missing = max(0, fullTerm * 2 - weeksAYear)
  let missingInSpring = missing / 2
  let isAutumn = month >= StudyCalendar.autumnStart
  let termWeeks = fullTerm - (isAutumn ? missing - missingInSpring : missingInSpring)
  let monthsBefore = month - (isAutumn ? StudyCalendar.autumnStart : 1)
  guard monthsBefore < StudyCalendar.termMonthCount else { return 0 }
  let left = termWeeks - monthsBefore * StudyCalendar.weeksAMonthCount
  return min(max(left, 0), StudyCalendar.weeksAMonthCount)
}
