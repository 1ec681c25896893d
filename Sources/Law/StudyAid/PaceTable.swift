import Economy
import LawData

/// One value for each pace of study.
struct PaceTable<Value: Sendable & Equatable>: Sendable, Equatable {
  let full: Value
  let threeQuarters: Value
  let half: Value

  subscript(pace: StudyPace) -> Value {
    switch pace {
    case .full: full
    case .threeQuarters: threeQuarters
    case .half: half
    }
  }
}

extension PaceTable<Rate> {
  /// The shares that hold in a month.
  init(
    full: Parameter, threeQuarters: Parameter, half: Parameter, at month: YearMonth,
    reader: inout ParameterReader
  ) throws(NotModelled) {
    self.init(
      full: try reader.rate(full, at: month), threeQuarters: try reader.rate(threeQuarters, at: month),
      half: try reader.rate(half, at: month))
  }

  /// The amount each share gives, rounded once.
  func amounts(of base: Money, _ rounding: RoundingRule) -> PaceTable<Money> {
    let exact = ExactKronor(base)
    return PaceTable<Money>(
      full: rounding(exact * full), threeQuarters: rounding(exact * threeQuarters),
      half: rounding(exact * half))
  }
}
