import Appraisal
import Economy
import LawData
import LifeCourse
import Testing

/// A child who becomes an adult with a norm of its own, and of whom it is not told that it leaves home.
@Suite struct ChildLeavesNormTests {
  private func remarks(_ children: [Child], assistance: Bool = true) throws -> [Remark] {
    let idle = [Phase(months: nil, activity: .unemployed)]
    let household = Household(
      person: Person(born: 1975_04), partner: nil, children: children,
      housing: Housing(
        rent: Money(kronor: 6_000), electricity: .zero, insurance: .zero, area: nil, rentGrowth: .zero),
      otherCosts: .zero, socialAssistance: assistance, assistanceMonths: 6, housingAllowance: false)
    let remarks = try Scenario(
      title: "prov", start: 2022_01, months: 24,
      municipality: Municipality(code: "0862", name: "Emmaboda", county: "Kalmar"), household: household,
      without: idle, with: idle
    ).appraised().remarks
    return remarks.filter { if case .childLeavesNorm = $0 { true } else { false } }
  }

  /// From the month of 18, from July of the year of 19, and a pupil from the month of 21 (SoL 4 kap. 1 §, FB 7 kap. 1 §).
  @Test(
    arguments: [
      (2005_05, false, 2023_05), (2003_05, nil, 2022_07), (2002_05, true, 2023_05),
      // Already an adult when the horizon begins.
      (2000_05, nil, 2022_01),
    ] as [(YearMonth, Bool?, YearMonth)])
  func isTold(born: YearMonth, pupil: Bool?, from: YearMonth) throws {
    let small = Child(born: 2015_05, maintenanceSupport: false)
    let child = Child(born: born, maintenanceSupport: false, pupil: pupil)
    #expect(try remarks([small, child]) == [.childLeavesNorm(child: 2, from: from)])
    #expect(try remarks([small, child], assistance: false) == [])
  }

  /// Who moves out in time, and who grows up after the horizon.
  @Test(
    arguments: [(2005_05, 2023_05, false), (2005_05, 2023_06, true), (2006_01, nil, false)]
      as [(YearMonth, YearMonth?, Bool)])
  func isNotToldOfWhoMoves(born: YearMonth, leaves: YearMonth?, isTold: Bool) throws {
    let child = Child(born: born, maintenanceSupport: false, pupil: false, leaves: leaves)
    #expect(try remarks([child]).isEmpty == !isTold)
  }
}
