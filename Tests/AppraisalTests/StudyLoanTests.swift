import Appraisal
import Bookkeeping
import Economy
import Foundation
import Law
import LawData
import LifeCourse
import Testing

/// Study loans in the books: the subsidy and the repayments reckoned again from the loans booked, by other code.
@Suite struct StudyLoanTests {
  /// Studies from January 2018 on, then a job.
  private func scenario(
    _ counting: StudyLoanCounting, months: Int = 96, studies: Int = 17, born: YearMonth = 1990_03,
    start: YearMonth = 2018_01, discountRate: Int = 35_000
  ) -> Scenario {
    let course = Studies(
      level: .higher, pace: .full, grant: .general, loan: true, weeks: 40, summer: .assistance, placeCost: nil
    )
    let job = Employment(
      wage: Money(kronor: 24_000), wageGrowth: .zero, extent: .one, employer: Employer(agreement: false))
    var scenario = Scenario(
      title: "prov", start: start, months: months,
      municipality: Municipality(code: "0862", name: "Emmaboda", county: "Kalmar"),
      household: Household(
        person: Person(born: born), partner: nil, children: [],
        housing: Housing(
          rent: Money(kronor: 5_000), electricity: .zero, insurance: .zero, area: nil,
          reasonableRent: .inFull,
          rentGrowth: .zero),
        otherCosts: .zero, socialAssistance: true, assistanceMonths: 12, housingAllowance: false),
      without: [Phase(months: nil, activity: .unemployed)],
      with: [
        Phase(months: studies, activity: .studies(course)), Phase(months: nil, activity: .job(job)),
      ], include: Inclusions(studyLoan: counting))
    scenario.appraisal.discountRate = Rate(partsPerMillion: discountRate)
    return scenario
  }

  /// Interest and price base amounts as they are published, and the CPI with 2 % a year where it is missing.
  private static let interest = [
    2018: 0.0013, 2019: 0.0016, 2020: 0.0016, 2021: 0.0005, 2022: 0.0, 2023: 0.0059, 2024: 0.0123,
    2025: 0.01981,
  ]
  private static let priceIndex = [
    2018: 328.40, 2019: 334.26, 2020: 335.92, 2021: 343.19, 2022: 371.91, 2023: 403.70, 2024: 415.15,
    2025: 417.98,
  ]
  private func interest(_ year: Int) -> Double { Self.interest[year] ?? 0.02135 }
  private func prices(_ year: Int) -> Double {
    Self.priceIndex[year] ?? 417.98 * pow(1.02, Double(year - 2025))
  }

  private func down(_ amount: Double) -> Double { (amount + 1e-9).rounded(.down) }

  /// The debt at the beginning of 2020: 1 820 kr a week in 2018, 1 860 up to May 2019, interest from the month after.
  private var debtOf2020: Double {
    let spring = 1...5
    let terms = Array(spring) + Array(8...12)
    let first = down(terms.reduce(0) { $0 + 7_280 * Double(12 - $1) } * 0.0013 / 12) + 7_280 * 10
    return down((first * 12 + spring.reduce(0) { $0 + 7_440 * Double(12 - $1) }) * 0.0016 / 12) + first
      + 7_440 * 5
  }

  /// 110 000 kr over 25 years at 0.16 % would be less than 15 % of 47 300: 7 095 is due first, and the time is shorter.
  private var lastYear: Int {
    func firstAmount(_ years: Int) -> Double {
      debtOf2020 / (0..<years).reduce(0) { $0 + pow(1.02 / 1.0016, Double($1)) / 1.0016 }
    }
    return 2019 + ((1...25).first { firstAmount($0).rounded(.down) <= 7_095 } ?? 25)
  }

  /// The amounts of 2020 and after.
  private var amounts: [(year: Int, amount: Double)] {
    var debt = debtOf2020
    return (2020...lastYear).map { year in
      let rate = interest(year)
      let left = lastYear - year + 1
      let sum = (0..<left).reduce(0) { $0 + pow(1.02 / (1 + rate), Double($1)) / (1 + rate) }
      let interest = down(debt * rate)
      let amount = year == 2020 ? 7_095 : left == 1 ? debt + interest : down(debt / sum)
      debt += interest - amount
      return (year, amount)
    }
  }

  @Test func repaymentsAreTheLawsAmountsInDecember() throws {
    let result = try scenario(.repayments).appraised()
    let expected = amounts
    #expect(expected.first?.amount == 7_095)
    var booked: [Int: Money] = [:]
    for month in 0..<96 where result.with[.studyLoanRepayment, month] != .zero {
      #expect((result.with.start + month).month == 12)
      booked[(result.with.start + month).year] = result.with[.studyLoanRepayment, month]
    }
    #expect(booked.keys.sorted() == [2020, 2021, 2022, 2023, 2024, 2025])
    for (year, amount) in expected where year <= 2025 {
      #expect(booked[year] == Money(kronor: Int(amount)), "\(year)")
    }
    #expect((0..<96).allSatisfy { result.with[.studyLoanDebt, $0] == .zero })
    #expect((0..<96).allSatisfy { result.without[.studyLoanRepayment, $0] == .zero })
  }

  /// 2027 is booked in the prices of 2026: its nominal amount less 2 %.
  @Test func laterRepaymentsAreInKnownPrices() throws {
    let result = try scenario(.repayments, months: 132).appraised()
    let expected = amounts
    for (year, amount) in expected where (2027...2028).contains(year) {
      let real = result.with[.studyLoanRepayment, YearMonth(januaryOf: year) + 11 - (2018_01 as YearMonth)]
      #expect(real == Money(ore: Int((amount / pow(1.02, Double(year - 2026)) * 100).rounded())), "\(year)")
    }
  }

  /// The loan less Σ amount × CPI of the loan's year / CPI × (1 + r)^(−months / 12), each loan by its part of the debt.
  @Test(arguments: [0, 20_000, 35_000])
  func subsidyIsTheLoanLessItsRepayments(rate: Int) throws {
    let result = try scenario(.subsidy, discountRate: rate).appraised()
    let amounts = amounts
    let debt = 7_280 * 10 * 1.0016 + 7_440 * 5
    var total = Money.zero
    for month in 0..<17 where result.with[.studyLoan, month] != .zero {
      let date = (2018_01 as YearMonth) + month
      let loan: Double = date.year == 2018 ? 7_280 : 7_440
      #expect(result.with[.studyLoan, month] == Money(kronor: Int(loan)))
      let share = (date.year == 2018 ? 7_280 * 1.0016 : 7_440) / debt
      var value: Double = 0
      for (year, amount) in amounts {
        let months = Double((year - date.year) * 12 + 12 - date.month)
        value +=
          amount * share * prices(date.year) / prices(year) * pow(1 + Double(rate) / 1_000_000, -months / 12)
      }
      let booked = result.with[.studyLoanSubsidy, month]
      #expect(abs(booked.kronorValue - (loan - value)) < 0.005 + 1e-6, "\(date)")
      total += booked
    }
    #expect(total > .zero)
    #expect(
      result[.individual].inHand == (try scenario(.debt, discountRate: rate).appraised())[.individual].inHand)
  }

  /// Off, the loan and the debt cancel; each way of counting leaves society, headline and payback as they are.
  @Test func nobodyButHouseholdAndStateIsTouched() throws {
    let off = try scenario(.debt).appraised()
    for month in 0..<96 { #expect(off.with[.studyLoan, month] == off.with[.studyLoanDebt, month]) }
    for counting in [StudyLoanCounting.subsidy, .repayments] {
      let on = try scenario(counting).appraised()
      #expect(on.society.total == off.society.total)
      #expect(on.actors.reduce(Money.zero) { $0 + $1.total } == on.society.total)
      for actor in EconomicActor.inResults {
        #expect(
          on[actor].cumulated == off[actor].cumulated && on[actor].paybackMonth == off[actor].paybackMonth)
        if actor != .individual, actor != .state { #expect(on[actor] == off[actor]) }
      }
      let moved = on[.individual].total - off[.individual].total
      #expect(moved != .zero && on[.state].total - off[.state].total == -moved)
      for line in Line.allCases
      where ![.studyLoanDebt, .studyLoanSubsidy, .studyLoanRepayment].contains(line) {
        #expect((0..<96).allSatisfy { on.with[line, $0] == off.with[line, $0] }, "\(line)")
      }
    }
  }

  /// The books of random households balance, and the state has what the household pays.
  @Test func randomHouseholds() throws {
    var random = RandomScenarios(seed: 31)
    var touched: Set<StudyLoanCounting> = []
    for number in 0..<60 {
      var scenario = random.next()
      let off = try scenario.appraised()
      scenario.include.studyLoan = number.isMultiple(of: 2) ? .subsidy : .repayments
      let on = try scenario.appraised()
      #expect(on.society.total == off.society.total)
      for month in 0..<scenario.months {
        let lent = on.with[.studyLoan, month] - off.with[.studyLoan, month]
        #expect(lent == .zero)
        if scenario.include.studyLoan == .repayments { #expect(on.with[.studyLoanDebt, month] == .zero) }
      }
      if on[.individual].total != off[.individual].total { touched.insert(scenario.include.studyLoan) }
    }
    #expect(touched == [.subsidy, .repayments])
  }

  /// The report's sentence: the debt, the first amount and the last year, once for a loan on both paths.
  @Test func theReportTellsTheLoan() throws {
    let result = try scenario(.repayments).appraised()
    let loans = result.remarks.compactMap { remark -> StudyLoanOutcome? in
      if case .studyLoan(let outcome) = remark { return outcome }
      return nil
    }
    let loan = try #require(loans.first)
    #expect(loans.count == 1 && loan.isWith == true && !loan.isPartner)
    #expect(loan.borrowed == Money(kronor: 7_280 * 10 + 7_440 * 5))
    #expect(loan.firstYear == 2020 && loan.firstAmount == Money(kronor: 7_095) && loan.lastYear == lastYear)
    #expect(loan.lastYearWithin == 2025)
    #expect(loan.repaid == Money(kronor: amounts.reduce(0) { $0 + ($1.year <= 2025 ? Int($1.amount) : 0) }))
    var both = scenario(.debt)
    both.without = both.with
    let same = try both.appraised().remarks.compactMap { remark -> StudyLoanOutcome? in
      if case .studyLoan(let outcome) = remark { return outcome }
      return nil
    }
    #expect(same.count == 1 && same.first?.isWith == nil)
  }
}
