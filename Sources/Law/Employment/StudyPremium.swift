public import Economy
public import LawData

/// What studies add to the wage after them (lönepremie): a share for each year of full time.
///
/// An assumption, not law: adult education is found to raise earnings by 4–5 % a year of study. Whole years compound, each
/// to the öre, and the rest of a year adds its part of one more.
/// Example: 26 400 kr after 60 weeks of full time at 4.5 %: 26 400 + 1 188 = 27 588, and half of the next year's 1 241.46
/// makes 28 208.73.
public struct StudyPremium: Sendable, Equatable {
  /// The premium of a year of full time.
  public let rate: Rate
  /// Weeks of study times their pace in per cent: 4 000 is a year of full time.
  public let percentWeeks: Int

  /// A premium on studies.
  public init(rate: Rate, percentWeeks: Int) {
    self.rate = rate
    self.percentWeeks = percentWeeks
  }

  /// The model's premium where the user asks for it without a figure of one's own.
  /// - Throws: ``NotModelled`` before 2016.
  public static func preset(at month: YearMonth, reader: inout ParameterReader) throws(NotModelled) -> Rate {
    try reader.rate(WorkDefaults.studyPremium, at: month)
  }

  /// Weeks times per cent of a year of full time.
  public static var yearOfFullTime: Int { StudyCalendar.termWeekCount * 2 * StudyPace.full.rawValue }

  /// Whole years of full time.
  public var wholeYears: Int { percentWeeks / Self.yearOfFullTime }

  /// What is left of the studies after the whole years.
  public var rest: Int { percentWeeks % Self.yearOfFullTime }

  /// A wage after the studies, from what it would be without them.
  public func wage(from base: Money) -> Money {
    var wage = base
    for _ in 0..<wholeYears { wage += wage.share(rate) }
    let part = wage.ore * rate.partsPerMillion * rest
    return wage
      + Money(ore: part.dividedRoundingHalfAway(by: Rate.one.partsPerMillion * Self.yearOfFullTime))
  }
}
