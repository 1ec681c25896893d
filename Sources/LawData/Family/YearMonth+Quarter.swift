package import Economy

extension YearMonth {
  /// The last month of the calendar quarter (kvartal) the month is in.
  package var lastOfQuarter: YearMonth { YearMonth(index: index - index % 3 + 2) }
}
