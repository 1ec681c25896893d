import Economy
import Law
import LawData

extension PathPlanner {
  /// Checks what concerns the household whatever its activities.
  package mutating func checkHousehold() {
    let lastAssessed = timeline.month(timeline.assessedCount - 1)
    let start = timeline.start
    for (place, child) in household.children.enumerated() {
      let end = attempt("household.children[\(place)]") { reader throws(NotModelled) in
        lastMonthOfChildAllowance(
          born: child.born, law: try ChildAllowanceLaw(month: start, born: [], reader: &reader))
      }
      if let end, end < lastAssessed {
        report("household.children[\(place)].born", .pupilOverSixteen(from: end + 1))
      }
    }
  }
}
