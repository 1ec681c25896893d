import Economy
import Testing

@testable import LifeCourse

@Suite struct RetentionCurveTests {
  private static func curve(_ percent: Int...) -> RetentionCurve {
    RetentionCurve(percent.map { Rate(partsPerMillion: $0 * 10_000) })
  }

  /// [0.70, 0.60]: a twelfth of 30 points a month, then a twelfth of 10 points, then nothing.
  @Test(arguments: [
    (0, 1_000_000 * 12), (1, 975_000 * 12), (6, 850_000 * 12), (12, 700_000 * 12), (18, 650_000 * 12),
    (13, 700_000 * 12 - 100_000), (24, 600_000 * 12), (25, 600_000 * 12), (600, 600_000 * 12),
  ])
  func isLinearBetweenTheYears(months: Int, left: Int) {
    #expect(Self.curve(70, 60).left(afterMonths: months) == left)
  }

  @Test func refusesWhatRisesOrIsNoShare() {
    #expect(Self.curve(70, 70, 0).isUsable && Self.curve(100).isUsable && RetentionCurve([]).isUsable)
    #expect(!Self.curve(70, 71).isUsable && !Self.curve(101).isUsable && !Self.curve(50, -1).isUsable)
  }

  /// Of a million, 25 000 leave after each of the first twelve months; then 8 333 and a third a month, so that 691 667,
  /// 683 333 and 675 000 are left, and so on.
  @Test func sharesOutTheBeginners() {
    let parts = Self.curve(70, 60).sharedOut(1_000_000, months: 13)
    #expect(parts.leaving == Array(repeating: 25_000, count: 12) + [8_333])
    #expect(parts.left == 691_667)
    let two = Self.curve(70, 60).sharedOut(1_000_000, months: 24)
    #expect(two.leaving[12...].reduce(0, +) == 100_000 && two.left == 600_000)
    #expect(
      Array(two.leaving[12...]) == Array(repeating: [8_333, 8_334, 8_333], count: 4).flatMap(\.self))
  }

  /// Whatever the shares, exactly that many of a million are left after each whole year.
  @Test func theYearsAreExact() {
    var random = SeededRandom(seed: 13)
    for _ in 0..<200 {
      var share = 1_000_000
      let shares = (0..<5).map { _ in
        share = Int.random(in: 0...share, using: &random)
        return share
      }
      let parts = RetentionCurve(shares.map { Rate(partsPerMillion: $0) }).sharedOut(1_000_000, months: 72)
      for year in 1...5 {
        #expect(1_000_000 - parts.leaving.prefix(12 * year).reduce(0, +) == shares[year - 1])
      }
      #expect(parts.left == shares[4])
    }
  }

  @Test func allStayAndNoneStays() {
    #expect(Self.curve(100).sharedOut(1_000_000, months: 36).left == 1_000_000)
    let none = Self.curve(0).sharedOut(1_000_000, months: 14)
    #expect(none.left == 0 && none.leaving[12...] == [0, 0])
    #expect(Self.curve(0).sharedOut(1_000_000, months: 0).left == 1_000_000)
  }

  @Test func thePartsAddUpToTheBeginners() {
    var random = SeededRandom(seed: 12)
    for _ in 0..<500 {
      var share = 1_000_000
      let shares = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        share = Int.random(in: 0...share, using: &random)
        return Rate(partsPerMillion: share)
      }
      let beginners = Int.random(in: 0...1_000_000, using: &random)
      let parts = RetentionCurve(shares).sharedOut(beginners, months: Int.random(in: 0...80, using: &random))
      #expect(parts.leaving.reduce(parts.left, +) == beginners)
      #expect(parts.leaving.allSatisfy { $0 >= 0 })
    }
  }
}
