import Economy
import Law
import LawData
import Testing

@Suite struct NewStartTermsTests {
  private func terms(
    _ decision: YearMonth, born: YearMonth, _ groups: [NewStartGroup], absence: Int?,
    start: YearMonth? = nil, assumeEligible: Bool = false
  ) throws(QualificationError) -> NewStartTerms {
    var reader = ParameterReader()
    return try newStartTerms(
      decision: decision, born: born, groups: groups, absenceMonths: absence, start: start,
      assumeEligible: assumeEligible, reader: &reader)
  }

  private func refusal(
    _ decision: YearMonth, born: YearMonth, _ groups: [NewStartGroup], absence: Int?
  ) -> Refusal.Reason? {
    do throws(QualificationError) {
      _ = try terms(decision, born: born, groups, absence: absence)
      return nil
    } catch {
      guard case .refusal(let refusal) = error else { return nil }
      return refusal.reason
    }
  }

  /// Every row of the table of decisions 2016–2026: ground × time without work × date.
  @Test func officialTable() throws {
    let table = try ExitCaseTable("Employment/new_start.csv", file: #filePath)
    #expect(table.rows.count == 107)
    for row in table.rows {
      let group = try #require(NewStartGroup(rawValue: row.text("ground")))
      let lowest = try row.integer("age_from")
      let ages = try [lowest, row.optionalInteger("age_to") ?? lowest + 2]
      for decision in try [row.month("decision_from"), row.month("decision_to")] {
        for age in ages {
          let born =
            decision < 2018_05 ? YearMonth(januaryOf: decision.year - age - 1) + 6 : decision - age * 12
          for absence in try absences(of: row) {
            try check(row, group: group, decision: decision, born: born, absence: absence)
          }
        }
      }
    }
  }

  /// The lowest and a high time without work of a row: 24 months are the middle step, 36 too.
  private func absences(of row: ExitCaseTable.Row) throws -> [Int?] {
    guard let from = try row.optionalInteger("absence_from") else { return [nil] }
    let lowest = from == 36 ? from + 1 : from
    switch try row.optionalInteger("absence_to") {
    case 24: return [lowest, 23]
    case 36: return [lowest, 36]
    default: return [lowest, lowest + 5]
    }
  }

  private func check(
    _ row: ExitCaseTable.Row, group: NewStartGroup, decision: YearMonth, born: YearMonth, absence: Int?
  ) throws {
    let comment: Comment = "row \(row.number): \(decision), born \(born), absence \(absence ?? -1)"
    guard let multiple = try row.optionalInteger("multiple_ppm") else {
      #expect(refusal(decision, born: born, [group], absence: absence) == .levelNotKnown, comment)
      return
    }
    let limit = try row.integer("longest_support")
    let longest =
      switch try row.text("time_rule") {
      case "fixed": limit
      case "double absence": min(2 * (absence ?? 0), limit)
      default: min(absence ?? 0, limit)
      }
    let found = try terms(decision, born: born, [group], absence: absence)
    #expect(found.group == group, comment)
    #expect(found.multiple == Rate(partsPerMillion: multiple), comment)
    #expect(try found.wageCap == Money(kronor: row.integer("wage_cap")), comment)
    #expect(try found.twoPartFormula == (row.text("two_part") == "yes"), comment)
    #expect(found.longestSupport == longest, comment)
  }

  /// Förordning 2006:1481 10 §: twice the time without work, at most 120 months.
  @Test func doubleTimeFromFiftyFiveIn2016() throws {
    #expect(try terms(2016_03, born: 1960_12, [.adult], absence: 20).longestSupport == 2 * 20)
    #expect(try terms(2016_03, born: 1961_01, [.adult], absence: 20).longestSupport == 20)
    #expect(try terms(2017_01, born: 1955_01, [.adult], absence: 70).longestSupport == 120)
    #expect(try terms(2017_02, born: 1955_01, [.adult], absence: 70).longestSupport == 24)
  }

  /// Förordning 2018:43 11 § (SFS 2021:1283): not beyond the year of age 65.
  @Test func doubleTimeEndsWithTheYearOfSixtyFive() throws {
    // Born in 1958: to December 2023, 22 months from March 2022.
    #expect(try terms(2022_03, born: 1958_05, [.adult], absence: 30).longestSupport == 22)
    #expect(try terms(2022_03, born: 1958_05, [.adult], absence: 30, start: 2022_06).longestSupport == 19)
    #expect(
      refusal(2022_03, born: 1956_05, [.adult], absence: 30)
        == .ageOfYear(66, lowest: nil, highest: 65, month: 2022_03, .reached))
    #expect(try terms(2022_01, born: 1956_05, [.adult], absence: 30).longestSupport == 24)
  }

  /// Förordning 2018:43 19 § (SFS 2022:1453).
  @Test func supportEndsWithTheYearOfRiktaldern() throws {
    // Born in 1960: to December 2027, 22 months from March 2026.
    #expect(try terms(2026_03, born: 1960_05, [.adult], absence: 30).longestSupport == 22)
    #expect(
      refusal(2026_03, born: 1958_05, [.adult], absence: 30)
        == .ageOfYear(68, lowest: nil, highest: 67, month: 2026_03, .reached))
    #expect(try terms(2025_12, born: 1958_05, [.adult], absence: 30).longestSupport == 24)
  }

  /// Förordning 2018:43 4–6 §§; to April 2018 the age at the start of the year.
  @Test func agesAtDecisionOrStartOfYear() throws {
    #expect(
      refusal(2018_04, born: 1993_02, [.adult], absence: 30)
        == .ageOfYear(24, lowest: 25, highest: nil, month: 2018_04, .atStart))
    #expect(try terms(2018_05, born: 1993_02, [.adult], absence: 30).group == .adult)
    #expect(
      refusal(2016_05, born: 1990_02, [.adult], absence: 30)
        == .ageOfYear(25, lowest: 26, highest: nil, month: 2016_05, .atStart))
    #expect(try terms(2016_06, born: 1990_02, [.adult], absence: 30).group == .adult)
    #expect(
      refusal(2019_01, born: 1993_02, [.youth], absence: 30)
        == .age(25, lowest: 20, highest: 24, month: 2019_01))
    #expect(
      refusal(2019_01, born: 1999_02, [.newlyArrived], absence: nil)
        == .age(19, lowest: 20, highest: nil, month: 2019_01))
  }

  @Test func absenceIsNeeded() {
    #expect(refusal(2019_01, born: 1985_04, [.adult], absence: 11) == .absence(months: 11, needed: 12))
    #expect(refusal(2019_01, born: 1996_04, [.youth], absence: 5) == .absence(months: 5, needed: 6))
    #expect(refusal(2019_01, born: 1985_04, [.adult], absence: nil) == .absenceMissing(group: .adult))
  }

  /// Förordning 2018:43 6 § (SFS 2022:1237): from September 2022 six months of nine, unless in the programme.
  @Test func theNewlyArrivedOutsideTheProgrammeNeedTimeWithoutWork() throws {
    func outside(_ decision: YearMonth, absence: Int?, assumed: Bool = false) throws -> Int {
      var reader = ParameterReader()
      return try newStartTerms(
        decision: decision, born: 1985_04, groups: [.newlyArrived], absenceMonths: absence,
        inProgramme: false,
        assumeEligible: assumed, reader: &reader
      ).longestSupport
    }
    func reason(_ decision: YearMonth, absence: Int?) -> Refusal.Reason? {
      do {
        _ = try outside(decision, absence: absence)
        return nil
      } catch QualificationError.refusal(let refusal) { return refusal.reason } catch { return nil }
    }
    #expect(try outside(2022_08, absence: nil) == 24)
    #expect(reason(2022_09, absence: nil) == .absenceMissing(group: .newlyArrived))
    #expect(reason(2022_09, absence: 5) == .absence(months: 5, needed: 6))
    #expect(try outside(2022_09, absence: 6) == 24)
    #expect(try outside(2022_09, absence: 5, assumed: true) == 24)
    #expect(try terms(2022_09, born: 1985_04, [.newlyArrived], absence: nil).longestSupport == 24)
  }

  /// SFS 2016:1274 and förordning 2018:43 21 § to July 2019 (SFS 2019:513).
  @Test(
    arguments: [(2017_01, true), (2017_02, false), (2019_07, false), (2019_08, true)] as [(YearMonth, Bool)])
  func agreedInsuranceIsAskedForFrom2017To2019(decision: YearMonth, isAllowed: Bool) {
    func passes(_ agreement: Bool) -> Bool {
      var reader = ParameterReader()
      do {
        try checkNewStartInsurance(agreement: agreement, decision: decision, reader: &reader)
        return true
      } catch { return false }
    }
    #expect(passes(false) == isAllowed)
    #expect(passes(true))
  }

  @Test func mostFavourableGroundIsChosen() throws {
    // The newly arrived have the top step; so has an adult after 40 months, as long: the first stands.
    #expect(try terms(2019_01, born: 1985_04, [.newlyArrived, .adult], absence: 40).group == .newlyArrived)
    #expect(try terms(2019_01, born: 1985_04, [.adult, .newlyArrived], absence: 14).group == .newlyArrived)
    // Both have twice the contributions in 2016; the adult of 40 months has 40 months of support, not 36.
    #expect(try terms(2016_01, born: 1980_04, [.newlyArrived, .adult], absence: 40).group == .adult)
    // A ground that refuses leaves the other.
    #expect(try terms(2019_01, born: 1985_04, [.adult, .guarantee], absence: nil).group == .guarantee)
    #expect(try terms(2019_01, born: 1985_04, [.prison, .adult], absence: 14).group == .adult)
  }

  @Test func withoutAGroundTheAgeDecides() throws {
    #expect(try terms(2019_01, born: 1985_04, [], absence: 14).group == .adult)
    #expect(try terms(2019_01, born: 1996_04, [], absence: 14).group == .youth)
  }

  @Test func theUserCanLetSomebodyIn() throws {
    let found = try terms(2019_01, born: 1985_04, [.adult], absence: 3, assumeEligible: true)
    #expect(found.multiple == .one && found.longestSupport == 3)
    #expect(
      try terms(2019_01, born: 1985_04, [.adult], absence: nil, assumeEligible: true).longestSupport == 24)
  }

  @Test func prisonIsAGroundFrom2017To2025() {
    #expect(refusal(2019_01, born: 1985_04, [.prison], absence: nil) == .levelNotKnown)
    #expect(refusal(2016_06, born: 1985_04, [.prison], absence: nil) == .levelNotKnown)
    #expect(
      refusal(2025_02, born: 1985_04, [.prison], absence: nil)
        == .groundRepealed(decision: 2025_02, through: 2025_01))
  }

  @Test func isNotModelledBefore2016() {
    #expect(throws: QualificationError.self) { try terms(2015_12, born: 1985_04, [.adult], absence: 30) }
  }

  /// Förordning 2018:43 28 §: ground, time without work and longest support as first given.
  @Test func laterDecisionFollowsItsDate() throws {
    var reader = ParameterReader()
    let first = try terms(2021_10, born: 1997_01, [.youth], absence: 30)
    #expect(first.multiple == Rate(partsPerMillion: 2_000_000) && !first.twoPartFormula)
    let second = try newStartTerms(
      redecidedOn: 2022_10, after: first, born: 1997_01, absenceMonths: 30, reader: &reader)
    #expect(second.group == .youth && second.longestSupport == 12)
    #expect(second.multiple == Rate(partsPerMillion: 2_500_000) && second.twoPartFormula)
    let before = try terms(2016_12, born: 1980_01, [.adult], absence: 50)
    let after = try newStartTerms(
      redecidedOn: 2017_12, after: before, born: 1980_01, absenceMonths: 50, reader: &reader)
    #expect(before.wageCap == Money(kronor: 22_000) && after.wageCap == Money(kronor: 20_000))
    #expect(after.multiple == Rate(partsPerMillion: 2_500_000) && after.longestSupport == 50)
  }

  /// Förordning 2018:43 19 § (SFS 2022:1453).
  @Test func noLaterDecisionAfterTheYearOfRiktaldern() throws {
    let first = try terms(2025_06, born: 1958_01, [.adult], absence: 30)
    var reader = ParameterReader()
    #expect(throws: QualificationError.self) {
      try newStartTerms(
        redecidedOn: 2026_06, after: first, born: 1958_01, absenceMonths: 30, reader: &reader)
    }
  }
}
