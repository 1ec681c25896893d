import Bookkeeping
import Economy
import Testing

/// 2019, the establishment programme full time → upper secondary studies with the higher grant and the loan.
@Suite struct HandWorkedEstablishmentToStudiesCellTests {
  @Test func everyLineOfEveryMonth() throws {
    let year = HandYear2019.self
    let child: Money = year.childAllowance + year.maintenanceSupport
    // Förordning 2017:819 2 kap. 13 § and 3 kap. 10–12 §§: 308 a day, 800 for a child under eleven; no housing part
    // with a child at home. IL 8 kap. 13 §: no tax, and no fee at preschool.
    let benefit = year.weekdays.map { kr(308) * $0 }
    let supplement = kr(800)
    #expect(benefit.reduce(.zero, +) == kr(308 * 261))
    // SFB 97 kap. 13 §: the benefit is income, 80 388, below 142 000.
    let housing = year.housingAllowance(income: kr(308 * 261))
    let topUp = benefit.map {
      assistance(need: year.need, income: child + housing + supplement + $0, netWage: .zero)
    }
    // Twenty weekdays fall short of the norm: February and June.
    #expect(topUp.map { $0 == .zero } == (1...12).map { $0 != 2 && $0 != 6 })
    let without =
      year.household + [
        HandEntry(.establishmentBenefit, from: .state, to: .individual, benefit),
        HandEntry(.establishmentSupplement, from: .state, to: .individual, supplement),
        HandEntry(.housingAllowance, from: .state, to: .individual, housing),
        HandEntry(.socialAssistance, from: .municipality, to: .individual, topUp),
        HandEntry(
          .assistanceAdministration, from: .municipality, to: .economy,
          topUp.map { $0 == .zero ? .zero : year.administration }),
      ]

    // Studiestödslagen 3 kap. 11 and 13 §§, 6 kap. 5 §: of 46 500 a week 3.85 % grant, 5.74 % in all, whole kronor;
    // 2000:655 3 kap. 11 a §: 0.33 % for a child. Four weeks a month but for June and July.
    let grant: Int = 46_500 * 385 / 10_000
    let loan: Int = 46_500 * 574 / 10_000 - grant
    let forChild: Int = 46_500 * 33 / 10_000
    let weeks = [4, 4, 4, 4, 4, 0, 0, 4, 4, 4, 4, 4]
    // SFB 97 kap. 13 §: four fifths of the grant is income, 57 280, below 142 000; the loan is none.
    let studyHousing = year.housingAllowance(income: kr(40 * grant * 4 / 5))
    let left = weeks.map {
      assistance(
        need: year.need, income: child + studyHousing + kr($0 * (grant + loan + forChild)), netWage: .zero)
    }
    #expect(left.map { $0 == .zero } == weeks.map { $0 > 0 })
    let with =
      year.household + [
        HandEntry(.studyGrant, from: .state, to: .individual, weeks.map { kr($0 * grant) }),
        HandEntry(.studyChildSupplement, from: .state, to: .individual, weeks.map { kr($0 * forChild) }),
        HandEntry(.studyLoan, from: .state, to: .individual, weeks.map { kr($0 * loan) }),
        HandEntry(.studyLoanDebt, from: .individual, to: .state, weeks.map { kr($0 * loan) }),
        // A full-time student at upper secondary level costs 34 986 kr for forty weeks (Kolada N18100).
        HandEntry(
          .studyPlaceMunicipal, from: .municipality, to: .economy,
          weeks.map { fraction($0, of: 40, kr(34_986)) }),
        HandEntry(.housingAllowance, from: .state, to: .individual, studyHousing),
        HandEntry(.socialAssistance, from: .municipality, to: .individual, left),
        HandEntry(
          .assistanceAdministration, from: .municipality, to: .economy,
          left.map { $0 == .zero ? .zero : year.administration }),
      ]
    try HandCell(2019, "establishment", "studies upperSecondary higher").expect(without: without, with: with)
  }
}
