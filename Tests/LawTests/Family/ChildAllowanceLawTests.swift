import Economy
import Law
import LawData
import Testing

@Suite struct ChildAllowanceLawTests {
  private func law(_ month: YearMonth) throws -> ChildAllowanceLaw {
    var reader = ParameterReader()
    return try ChildAllowanceLaw(month: month, reader: &reader)
  }

  @Test func officialTotals() throws {
    let cases = try householdCases("Family/child-allowance.csv")
    #expect(cases.count == 23)
    for row in cases {
      let amount = try law(try row.month("month")).childAllowance(
        children: try row.number("children"), siblingsInStudy: try row.number("siblingsInStudy"))
      #expect(amount == Money(kronor: try row.number("kronor")), "\(row)")
    }
  }

  /// SFB 15 kap. 3 and 4 §§: born in February, May, August, November and at the ends of a quarter.
  @Test(
    arguments: [
      (2010_02, 2010_03, 2026_03), (2010_01, 2010_02, 2026_03), (2010_03, 2010_04, 2026_03),
      (2005_12, 2006_01, 2021_12), (2005_04, 2005_05, 2021_06),
    ] as [(YearMonth, YearMonth, YearMonth)])
  func firstAndLastMonth(born: YearMonth, first: YearMonth, last: YearMonth) throws {
    let law = try law(2020)
    #expect(!hasChildAllowance(born: born, in: first - 1, law: law))
    #expect(hasChildAllowance(born: born, in: first, law: law))
    #expect(hasChildAllowance(born: born, in: last, law: law))
    #expect(!hasChildAllowance(born: born, in: last + 1, law: law))
  }

  /// Two children of whom one has left: 1 250 kr and no supplement.
  @Test func onlyTheSupplementsOfTheChildrenAreRead() throws {
    var reader = ParameterReader()
    let two = try ChildAllowanceLaw(month: 2020, born: [2012, 2015], reader: &reader)
    #expect(
      reader.uses.map(\.parameter) == [
        "childAllowance.lastBirthday", "childAllowance.perChild", "childAllowance.supplement.secondChild",
      ])
    #expect(two.childAllowance(children: 2, siblingsInStudy: 0) == Money(kronor: 2 * 1_250 + 150))
    #expect(two.childAllowance(children: 3, siblingsInStudy: 0) == nil)
    let one = try ChildAllowanceLaw(month: 2020, born: [2002, 2015], reader: &reader)
    #expect(one.childAllowance(children: 1, siblingsInStudy: 0) == Money(kronor: 1_250))
    #expect(one.childAllowance(children: 2, siblingsInStudy: 0) == nil)
    let none = try ChildAllowanceLaw(month: 2020, born: [], reader: &reader)
    #expect(none.childAllowance(children: 0, siblingsInStudy: 0) == .zero)
    #expect(none.childAllowance(children: 1, siblingsInStudy: 0) == nil)
  }

  @Test func notBefore2016() {
    #expect(throws: NotModelled.self) { try law(2015_12) }
  }
}
