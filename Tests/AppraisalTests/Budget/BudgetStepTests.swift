import Appraisal
import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse
import Testing

/// The steps found in a sweep are those of the law.
@Suite struct BudgetStepTests {
  private func sweep(
    _ scenario: Scenario, _ values: StrideThrough<Int>
  ) throws -> (points: [BudgetPoint], steps: [BudgetStep]) {
    var engine = BudgetEngine(scenario)
    let points = try engine.sweep(
      .wage(phase: 0), values: values.map { $0 * 1_000_000 }, month: 1, of: .with, in: scenario)
    let share = engine.stimulusShare(at: scenario.start, in: scenario)
    return (points, budgetSteps(points, stimulusShare: share))
  }

  private func law(_ year: Int) throws -> YearLaw {
    var reader = ParameterReader()
    let municipality = try #require(MunicipalityRegister.municipality(named: "Emmaboda"))
    return try YearLaw(year: year, municipality: municipality, reader: &reader)
  }

  /// The gross wage at the first point of the step of a kind.
  private func wage(_ kind: BudgetStep.Kind, _ found: (points: [BudgetPoint], steps: [BudgetStep])) throws
    -> Int
  {
    let step = try #require(found.steps.first { $0.kind == kind })
    return found.points[step.first].month.grossWage.wholeKronor
  }

  /// Without stimulus nothing is kept until assistance ends (SoL 4 kap. 1 §): the net wage takes its place. The need is what
  /// the household has at no wage.
  @Test func aPlateauUntilAssistanceEnds() throws {
    let found = try sweep(
      try BudgetHousehold.single(assistanceMonths: 0), stride(from: 0, through: 30_000, by: 500))
    let plateau = try #require(found.steps.first { $0.kind == .nothingKept })
    let need = found.points[0].month.disposable
    let end = try #require(found.points.firstIndex { $0.month[.socialAssistance] == .zero })
    #expect(plateau.first == 0 && plateau.last == end - 1)
    #expect(found.steps.contains { $0.kind == .ends(.socialAssistance) && $0.first == end })
    for point in found.points[..<end] {
      #expect(point.month.disposable == need)
      #expect(point.month.netWages < need)
    }
    for point in found.points[end...] { #expect(point.month.netWages >= need) }
    for (before, after) in zip(found.points[end...], found.points[(end + 1)...]) {
      #expect(after.month.disposable > before.month.disposable)
    }
    #expect(!found.steps.contains { if case .stimulus = $0.kind { true } else { false } })
  }

  /// With stimulus a quarter of the net wage is kept (SoL 4 kap. 1 b §), to the öre of rounding, until three quarters of it
  /// are the need.
  @Test func aQuarterUnderJobStimulus() throws {
    let found = try sweep(
      try BudgetHousehold.single(assistanceMonths: 12), stride(from: 0, through: 30_000, by: 500))
    let kept = Rate(partsPerMillion: 250_000)
    let stretch = try #require(found.steps.first { $0.kind == .stimulus(kept: kept) })
    let need = found.points[0].month.disposable
    let end = try #require(found.points.firstIndex { $0.month[.socialAssistance] == .zero })
    #expect(stretch.first == 0 && stretch.last == end - 1)
    for point in found.points[..<end] {
      let expected = need + point.month.netWages.share(kept)
      #expect(abs((point.month.disposable - expected).ore) <= 1)
    }
    let last = found.points[end - 1].month.netWages
    #expect(last - last.share(kept) < need)
    let first = found.points[end].month.netWages
    #expect(first - first.share(kept) >= need)
    #expect(!found.steps.contains { $0.kind == .nothingKept })
  }

  /// Every krona: nothing is kept at any point of the plateau, whatever taxes round to.
  @Test func thePlateauHoldsToTheKrona() throws {
    let found = try sweep(
      try BudgetHousehold.single(assistanceMonths: 0), stride(from: 2_000, through: 2_600, by: 1))
    #expect(found.steps.first { $0.kind == .nothingKept }?.last == 600)
    #expect(found.points.allSatisfy { $0.month.disposable == found.points[0].month.disposable })
    let stimulated = try sweep(
      try BudgetHousehold.single(assistanceMonths: 12), stride(from: 2_000, through: 2_600, by: 1))
    let stretches = stimulated.steps.filter { $0.kind.line == nil }
    #expect(stretches.map(\.last) == [600])
    #expect(stretches.first?.kind == .stimulus(kept: Rate(partsPerMillion: 250_000)))
  }

  /// 1 000 kr more in wage never leaves a household with less, but for the allowance's rounding to 100 kr a month and its
  /// smallest amount of 1 200 kr a year.
  @Test(arguments: [0, 12])
  func moreWageNeverLeavesLess(assistanceMonths: Int) throws {
    let children = [2008_03, 2011_05, 2015_05].map { born in
      Child(
        born: YearMonth(integerLiteral: born), maintenanceSupport: true, preschool: .always,
        leisureCentre: .always)
    }
    for count in 0...children.count {
      let family = try BudgetHousehold.single(
        assistanceMonths: assistanceMonths, children: Array(children.prefix(count)))
      let found = try sweep(family, stride(from: 0, through: 70_000, by: 1_000))
      for (before, after) in zip(found.points, found.points.dropFirst()) {
        #expect(after.month.disposable >= before.month.disposable - Money(kronor: 100))
      }
      #expect(found.points[70].month.disposable > found.points[0].month.disposable)
    }
  }

  /// State tax begins where the year's wages less the basic allowance pass the threshold (IL 65 kap. 5 §): twelve equal
  /// months of a whole year.
  @Test func stateTaxBeginsAtTheThreshold() throws {
    let found = try sweep(
      try BudgetHousehold.single(assistanceMonths: 0), stride(from: 38_000, through: 48_000, by: 100))
    let law = try law(2019)
    let rules = try #require(law.incomeTax)
    let rates = try #require(law.localRates)
    func stateTax(_ wage: Int) -> Int {
      incomeTax(
        on: AnnualIncome(wage: wage * 12),
        of: Taxpayer(
          ageAtYearStart: 38, monthsResident: 12, churchMember: false, unemploymentFundFee: 0,
          regionalCredit: rates.givesRegionalCredit), rates: rates, law: rules
      ).stateIncomeTax
    }
    let first = try wage(.begins(.stateIncomeTax), found)
    #expect(stateTax(first) > 0 && stateTax(first - 100) == 0)
    #expect(first > 38_000)
  }

  /// Housing allowance falls from 142 000 kr a year in 2019 (SFB 97 kap. 15 §), 11 833 kr a month, and ends below 1 200 kr a year.
  @Test func housingAllowanceFallsAndEnds() throws {
    let family = try BudgetHousehold.single(
      assistanceMonths: 0,
      children: [
        Child(born: 2011_05, maintenanceSupport: true), Child(born: 2013_05, maintenanceSupport: true),
      ])
    let found = try sweep(family, stride(from: 8_000, through: 45_000, by: 250))
    let falls = try wage(.falls(.housingAllowance), found)
    let full = found.points[0].month[.housingAllowance]
    // The month's allowance is rounded down to 100 kr: it shows as soon as 20 % of the excess passes what the rounding leaves.
    for point in found.points where point.month.grossWage.wholeKronor <= 142_000 / 12 {
      #expect(point.month[.housingAllowance] == full)
    }
    #expect(falls > 142_000 / 12 && falls <= 142_000 / 12 + 750)
    let end = try #require(found.points.firstIndex { $0.month[.housingAllowance] == .zero })
    #expect(found.steps.contains { $0.kind == .ends(.housingAllowance) && $0.first == end })
    #expect(found.points[end - 1].month[.housingAllowance] * 12 >= Money(kronor: 1_200))
    // A sweep that starts above the free amount does not tell where the fall began.
    let above = try sweep(family, stride(from: 20_000, through: 30_000, by: 1_000))
    #expect(above.points[1].month[.housingAllowance] < above.points[0].month[.housingAllowance])
    #expect(!above.steps.contains { $0.kind == .falls(.housingAllowance) })
  }

  /// The preschool fee stands still from the highest income it is reckoned on.
  @Test func theFeeReachesItsCeiling() throws {
    let family = try BudgetHousehold.single(
      assistanceMonths: 0, children: [Child(born: 2015_05, maintenanceSupport: true, preschool: .always)])
    let found = try sweep(family, stride(from: 40_000, through: 55_000, by: 250))
    let ceiling = try #require(try law(2019).months[1].childCareFee?.incomeCeiling)
    let first = try wage(.ceiling(.childcareFee), found)
    let fee = try #require(found.points.last).month[.childcareFee]
    #expect(fee < .zero)
    for point in found.points {
      let isAtCeiling = point.month.grossWage.wholeKronor >= first
      #expect((point.month[.childcareFee] == fee) == isAtCeiling)
    }
    // The fee is rounded to the krona, so the last steps below the ceiling may give it already.
    #expect(first <= ceiling.wholeKronor + 250 && first >= ceiling.wholeKronor - 250)
  }

  /// The work premium is a share of the wage up to its highest amount, and shows only in a month without assistance.
  @Test func theWorkPremiumReachesItsCap() throws {
    let scenario = try BudgetHousehold.single(assistanceMonths: 40, start: 2026)
    var engine = BudgetEngine(scenario)
    let april = 3
    let points = try engine.sweep(
      .wage(phase: 0), values: stride(from: 0, through: 60_000, by: 500).map { $0 * 1_000_000 },
      month: april, of: .with, in: scenario)
    let steps = budgetSteps(points, stimulusShare: nil)
    let law = try #require(try law(2026).months[april].workPremium)
    let ends = try #require(steps.first { $0.kind == .ends(.socialAssistance) })
    #expect(steps.contains { $0.kind == .begins(.workPremium) && $0.first == ends.first })
    let cap = try #require(steps.first { $0.kind == .ceiling(.workPremium) })
    for (place, point) in points.enumerated() {
      let premium = min(point.month.grossWage.share(law.wageShare), law.highestPerMonth)
      #expect(point.month[.workPremium] == (place < ends.first ? .zero : premium))
      #expect((point.month[.workPremium] == law.highestPerMonth) == (place >= cap.first))
    }
  }

  /// One point has no steps.
  @Test func oneValueHasNoSteps() throws {
    let found = try sweep(
      try BudgetHousehold.single(assistanceMonths: 0), stride(from: 0, through: 0, by: 500))
    #expect(found.steps.isEmpty)
    #expect(found.points.count == 1)
  }
}
