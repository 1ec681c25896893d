import Appraisal
import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse
import Testing

/// What follows for a household from the order of its tests, each told on its own.
@Suite struct HouseholdPropertyTests {
  private static let emmaboda = Municipality(code: "0862", name: "Emmaboda", county: "Kalmar")

  /// A year without a step: of somebody single, with a child of eight where asked for.
  private func books(
    _ phase: Phase, start: YearMonth = 2019, born: YearMonth = 1985_04, children: [Child] = [],
    housingAllowance: Bool = false, assistanceMonths: Int = 0
  ) throws -> Ledger {
    let household = Household(
      person: Person(born: born), partner: nil, children: children,
      housing: Housing(
        rent: Money(kronor: 7_000), electricity: Money(kronor: 300), insurance: Money(kronor: 100), area: nil,
        rentGrowth: .zero),
      otherCosts: .zero, socialAssistance: true, assistanceMonths: assistanceMonths,
      housingAllowance: housingAllowance)
    return try Scenario(
      title: "prov", start: start, months: 12, municipality: Self.emmaboda, household: household,
      without: [phase], with: [phase]
    ).appraised().with
  }

  private let idle = Phase(months: nil, activity: .unemployed)

  private func job(_ wage: Int) -> Phase {
    Phase(
      months: nil,
      activity: .job(
        Employment(
          wage: Money(kronor: wage), wageGrowth: .zero, extent: .one, employer: Employer(agreement: false))))
  }

  /// What an adult's incomes pay in tax in a month, less credits.
  private func tax(_ ledger: Ledger, _ month: Int) -> Money {
    let taxes: [Line] = [
      .municipalIncomeTax, .regionalIncomeTax, .stateIncomeTax, .generalPensionContribution,
      .publicServiceFee, .burialAndChurchFee,
    ]
    return taxes.reduce(.zero - ledger[.taxCredits, month]) { $0 + ledger[$1, month] }
  }

  private func disposable(_ ledger: Ledger, _ month: Int) -> Money {
    LineDeclaration.all.reduce(.zero) { sum, line in
      line.availability == .hand ? sum + ledger[line.line, month] * line.sign(for: .individual) : sum
    }
  }

  /// A benefit lowers assistance by what is left of it after tax: the household has as much as before.
  @Test(
    arguments: [
      (BenefitKind.activitySupport, Line.activitySupport, 1985_04),
      (.activitySupport, .developmentAllowance, 1997_05),
      (.unemploymentBenefit, .unemploymentBenefit, 1985_04), (.sickness, .sicknessBenefit, 1985_04),
      (.rehabilitation, .rehabilitationAllowance, 1985_04),
      (.activityCompensation, .activityCompensation, 1995_05),
      (.sicknessCompensation, .sicknessCompensation, 1985_04), (.parentalLeave, .parentalBenefit, 1985_04),
    ] as [(BenefitKind, Line, YearMonth)])
  func aBenefitLowersAssistanceOneToOne(kind: BenefitKind, line: Line, born: YearMonth) throws {
    let needsIncome = kind != .activitySupport && kind != .parentalLeave
    let claim = BenefitClaim(
      kind: kind, extent: Rate(partsPerMillion: 500_000),
      incomeBase: needsIncome ? Money(kronor: 150_000) : nil, daysUsed: 10, insuranceYears: 40,
      memberMonths: 12)
    let before = try books(idle, born: born)
    let after = try books(Phase(months: nil, activity: .benefit(claim)), born: born)
    for month in 0..<12 {
      let paid = after[line, month]
      #expect(paid > .zero)
      #expect(after[.socialAssistance, month] > .zero)
      #expect(
        before[.socialAssistance, month] - after[.socialAssistance, month] == paid - tax(after, month))
      #expect(disposable(after, month) == disposable(before, month))
    }
  }

  /// A wage lowers assistance by 75 % of what is left after tax under job stimulus, and by all of it before there have
  /// been six months of assistance.
  @Test(arguments: [6, 2, 0])
  func aWageLowersAssistance(months: Int) throws {
    let before = try books(idle, assistanceMonths: months)
    let after = try books(job(9_000), assistanceMonths: months)
    for month in 0..<12 {
      let wage = after[.wage, month] + after[.holidaySupplement, month]
      let net = wage - tax(after, month)
      let kept = months + month < 6 ? Money.zero : net.share(Rate(partsPerMillion: 250_000))
      #expect(after[.socialAssistance, month] > .zero)
      #expect(before[.socialAssistance, month] - after[.socialAssistance, month] == net - kept)
      #expect(disposable(after, month) - disposable(before, month) == kept)
    }
  }

  /// More of another tax-free benefit leaves a household with assistance as it was.
  @Test(arguments: [2016, 2019, 2023, 2026] as [YearMonth])
  func anotherBenefitLeavesAnAssistedHouseholdAsItWas(start: YearMonth) throws {
    func ledger(_ maintenanceSupport: Bool) throws -> Ledger {
      try books(
        idle, start: start, children: [Child(born: start - 8 * 12, maintenanceSupport: maintenanceSupport)],
        housingAllowance: true)
    }
    let less = try ledger(false)
    let more = try ledger(true)
    for month in 0..<12 {
      let support = more[.maintenanceSupport, month]
      #expect(support > .zero)
      #expect(more[.socialAssistance, month] > .zero)
      #expect(less[.socialAssistance, month] - more[.socialAssistance, month] == support)
      #expect(disposable(more, month) == disposable(less, month))
    }
  }

  /// The housing allowance of a year falls by 20 öre for each krona of the year's income above the threshold, and what
  /// is paid by no more than the rounding of twelve months to 100 kr beside it.
  @Test func housingAllowanceFallsByAFifth() throws {
    let child = Child(born: 2011_03, maintenanceSupport: false)
    func year(_ wage: Int) throws -> (allowance: Int, income: Int) {
      let ledger = try books(job(wage), children: [child], housingAllowance: true)
      func sum(_ line: Line) -> Int { (0..<12).reduce(0) { $0 + ledger[line, $1].ore } }
      return (sum(.housingAllowance), sum(.wage) + sum(.holidaySupplement))
    }
    let threshold = 142_000_00
    let first = try year(12_500)
    #expect(first.income > threshold)
    var paid = first.allowance
    for wage in stride(from: 13_000, through: 24_000, by: 500) {
      let next = try year(wage)
      guard next.allowance > 0 else { continue }
      let fall = (next.income - first.income) / 5
      #expect(abs(first.allowance - next.allowance - fall) < 12 * 100_00, "\(wage)")
      #expect(next.allowance <= paid)
      paid = next.allowance
    }
    // It has fallen by several steps: the comparison above was of something.
    #expect(first.allowance - paid > 15_000_00)
  }

  /// No item of the national norm falls from a year to the next.
  @Test func noItemOfTheNormFalls() throws {
    let items =
      NationalNorm.children + NationalNorm.childrenWithLunchAtPreschool
      + [NationalNorm.singleAdult, NationalNorm.couple] + NationalNorm.common + [NationalNorm.eachAboveSeven]
    var reader = ParameterReader()
    for item in items {
      let amounts = try (2016...2026).map { try reader.value(item, at: YearMonth(januaryOf: $0)) }
      for (before, after) in zip(amounts, amounts.dropFirst()) {
        #expect(after >= before, "\(item.id): \(amounts)")
      }
    }
  }
}
