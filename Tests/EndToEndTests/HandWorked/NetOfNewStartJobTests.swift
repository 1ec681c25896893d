import Appraisal
import Bookkeeping
import Economy
import Testing

/// The same case net of 63 % deadweight of the subsidy: 37 % of every month's line, and all of the support.
@Suite struct HandWorkedNetOfNewStartJobTests {
  private let gross: HandWorkedAssistanceToNewStartJobTests
  private var net: NetResult { gross.tested.result.net }
  /// 1 − 0.63.
  private let left = 370_000
  private let support = part(2 * 314_200, of: kr(20_000))

  init() throws { gross = try HandWorkedAssistanceToNewStartJobTests() }

  private func kept(_ amount: Money) -> Money { part(left, of: amount) }

  /// A tax of the year: the kept part of each month's amount, rounded month by month.
  private func kept(_ line: Line) -> Money {
    (1...12).reduce(.zero) { $0 + kept(gross.tax.amount(line, $1)) }
  }

  @Test func theMunicipalityKeepsThirtySevenHundredthsOfEachMonth() {
    let expected = kept(kr(9_690)) * 12 + kept(part(300_000, of: kr(2_288))) * 12 + kept(.municipalIncomeTax)
    #expect(net[.municipality].total == expected)
    #expect(net[.municipality].inHand == kept(kr(9_690)) * 12 + kept(.municipalIncomeTax))
    #expect(net[.region].total == kept(.regionalIncomeTax))
  }

  @Test func theStatePaysAllOfTheSupport() {
    let months = (1...12).map {
      HandEmployer(
        gross: gross.wage + ($0 == 7 ? gross.july : $0 == 12 ? gross.december : .zero), insurance: 4_100)
    }
    let fromEmployer = months.reduce(Money.zero) { $0 + kept($1.contributions) + kept($1.payrollTax) }
    let taxes = kept(.generalPensionContribution) + kept(.publicServiceFee) - kept(.taxCredits)
    #expect(net[.state].total == fromEmployer + taxes - support * 12)
    // Production at 80 % of the full cost, a tenth of a supervisor, administration once.
    let employer = months.reduce(Money.zero) { sum, month in
      sum + kept(part(800_000, of: month.full))
        - [month.contributions, month.pension, month.insurance, month.payrollTax].reduce(.zero) {
          $0 + kept($1)
        }
    }
    let wages = kept(gross.wage) * 12 + kept(gross.july) + kept(gross.december)
    #expect(
      net[.employer].total
        == employer - wages - kept(part(131_420, of: kr(30_000))) * 12 - kept(kr(10_000)) + support * 12)
  }

  @Test func societyKeepsItsShareOfProductionLessWhatIsUsed() {
    let months = (1...12).map {
      HandEmployer(
        gross: gross.wage + ($0 == 7 ? gross.july : $0 == 12 ? gross.december : .zero), insurance: 4_100)
    }
    let production = months.reduce(Money.zero) { $0 + kept(part(800_000, of: $1.full)) }
    let used =
      kept(part(131_420, of: kr(30_000))) * 12 + kept(kr(10_000))  // supervision and administration
      + kept(kr(500)) * 12  // travel
      - kept(part(300_000, of: kr(2_288))) * 12  // administration of assistance
    #expect(net.society.total == production - used)
  }
}
