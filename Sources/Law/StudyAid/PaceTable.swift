import Economy
import LawData

/// One amount for each pace of study; `nil` for a pace that is not compiled.
struct PaceTable: Sendable, Equatable {
  private let full: Money?
  private let threeQuarters: Money?
  private let half: Money?

  /// The share of each pace that holds in a month as amounts, each rounded once.
  ///
  /// Example, the general grant at full pace in 2018-07: 1.74 % × 45 500 = 791.70, so 791 kr a week.
  init(
    full: Parameter, threeQuarters: Parameter, half: Parameter, paces: Set<StudyPace>, of base: Money,
    at month: YearMonth, reader: inout ParameterReader
  ) throws(NotModelled) {
    func amount(_ share: Parameter, _ pace: StudyPace) throws(NotModelled) -> Money? {
      guard paces.contains(pace) else { return nil }
      return StudyAidLaw.rounding(ExactKronor(base) * (try reader.rate(share, at: month)))
    }
    self.full = try amount(full, .full)
    self.threeQuarters = try amount(threeQuarters, .threeQuarters)
    self.half = try amount(half, .half)
  }

  subscript(pace: StudyPace) -> Money? {
    switch pace {
    case .full: full
    case .threeQuarters: threeQuarters
    case .half: half
    case .threeFifths, .twoFifths, .oneFifth: nil
    }
  }
}
