import Appraisal
import Bookkeeping
import Economy
import Law
import LifeCourse
import Testing

/// A student's holiday work, reckoned by hand: an ordinary job of June and July.
@Suite struct SummerWorkByHandTests {
  private static func studies(_ summer: StudySummer) -> Phase {
    Phase(
      months: nil,
      activity: .studies(
        Studies(
          level: .basic, pace: .full, grant: .general, loan: true, weeks: 40, summer: summer, placeCost: nil))
    )
  }

  private static let work = StudySummer.work(wage: Money(kronor: 30_000))

  private func months(_ ledger: Ledger, _ line: Line) -> [Int] {
    (0..<ledger.monthCount).map { ledger[line, $0].ore }
  }

  private func inJuneAndJuly(_ june: Int, _ july: Int) -> [Int] {
    (1...12).map { $0 == 6 ? june : $0 == 7 ? july : 0 }
  }

  /// 2019: the supplement is 25 × 0.8 % of 2/12 of a year's 30 000 kr a month, contributions 31.42 % of the pay, the payroll
  /// tax 24.26 % of the agreed pension.
  @Test func theEmployerHasItsAccount() throws {
    let result = try PresetTests.scenario([Self.studies(Self.work)]).appraised()
    let books = result.with
    #expect(months(books, .wage) == inJuneAndJuly(30_000_00, 30_000_00))
    #expect(months(books, .holidaySupplement) == inJuneAndJuly(0, 60_000_00 * 25 * 8 / 12_000))
    #expect(
      months(books, .employerContributions)
        == inJuneAndJuly(30_000_00 * 3_142 / 10_000, 31_000_00 * 3_142 / 10_000))
    for month in 0..<12 {
      let isSummer = [5, 6].contains(month)
      for line in [Line.agreedPension, .payrollTaxOnPension, .agreedInsurance, .production] {
        #expect((books[line, month] > .zero) == isSummer)
      }
      let cost = [
        Line.wage, .holidaySupplement, .employerContributions, .agreedPension, .payrollTaxOnPension,
        .agreedInsurance,
      ].reduce(Money.zero) { $0 + books[$1, month] }
      #expect(books[.production, month] == cost)
    }
    #expect(result[.employer].total == .zero)
    #expect(
      result.defaults.contains(
        DefaultUsed(field: "with[0].summer.employer.productivity", value: "1")))
  }

  /// Against neither work nor assistance society has the value of the work.
  @Test func societyHasTheValueOfTheWork() throws {
    let idle = try PresetTests.scenario([Self.studies(.none)]).appraised()
    let working = try PresetTests.scenario([Self.studies(Self.work)]).appraised()
    let production = months(working.with, .production).reduce(0, +)
    #expect(production > 61_000_00)
    #expect(working.society.total - idle.society.total == Money(ore: production))
    #expect(!idle.defaults.contains { $0.field.contains("summer.employer") })
  }

  /// A phase that ends with June has the supplement of its one month then.
  @Test func theSupplementComesAtTheEnd() throws {
    let result = try PresetTests.scenario([Self.studies(Self.work)], months: 6).appraised()
    #expect(months(result.with, .holidaySupplement) == [0, 0, 0, 0, 0, 30_000_00 * 25 * 8 / 12_000])
    #expect(result[.employer].total == .zero)
  }

  /// Somebody else may go without the holiday work as without any other job.
  @Test func holidayWorkMayDisplace() throws {
    var scenario = PresetTests.scenario([Self.studies(Self.work)])
    scenario.appraisal.deadweight = .zero
    scenario.appraisal.displacement = .one
    let result = try scenario.appraised()
    #expect(months(result.net.books, .displacedProduction) == months(result.with, .production))
  }

  /// A method that sets productivity sets that of holiday work too; one that has it already changes nothing.
  @Test func aMethodKeepsTheProductivity() throws {
    var scenario = PresetTests.scenario([Self.studies(Self.work)])
    scenario.appraisal.method = .stakeholder
    let result = try scenario.appraised()
    #expect(result[.employer].total == .zero)
    #expect(!result.methodSettings.contains { $0.field.hasSuffix("productivity") })
  }

  /// Who is partner of the participant has the wage, and no employer's account is kept.
  @Test func aPartnersHolidayWorkHasNoAccount() throws {
    var scenario = PresetTests.scenario([PresetTests.unemployed])
    scenario.household.partner = Partner(
      person: Person(born: 1987_02), phases: [Self.studies(Self.work)])
    let result = try scenario.appraised()
    #expect(months(result.with, .partnerWage) == inJuneAndJuly(30_000_00, 30_000_00))
    #expect(months(result.with, .employerContributions) == inJuneAndJuly(0, 0))
    #expect(months(result.with, .production) == inJuneAndJuly(0, 0))
  }
}
