import Appraisal
import Bookkeeping
import Economy
import Testing

/// Hultsfred, single, from the establishment programme to an apprenticeship in 2025, then a job.
@Suite struct HandWorkedEstablishmentToApprenticeshipTests {
  let tested: HandWorkedCase
  /// SoF 2025:468 12 kap. 1–3 §§.
  let norm = kr(3_910 + 1_270)
  let housing = kr(5_400 + 380 + 110)

  init() throws { tested = try HandWorkedCase("etablering-till-larlingsplats") }

  /// March 2025: 3.85 % of 58 800 a week for four weeks, and the workplace a tenth of 40 000.
  @Test func aMonthOfStudy() {
    let month: YearMonth = 2025_03
    #expect(tested.with(.studyGrant, month) == kr(4 * 2_263))
    #expect(tested.with(.supervisionGrant, month) == kr(40_000 / 10))
    #expect(tested.with(.production, month) == kr(7_000))
    #expect(tested.with(.supervision, month) == part(1_314_200, of: kr(33_000 / 5)))
    #expect(tested.with(.employerAdministration, 2025_01) == kr(4_000))
    #expect(tested.with(.employerAdministration, month) == .zero)
    #expect(tested.with(.workExpenses, month) == kr(500))
    // Grant and the loan that could be taken, 13 500, are more than norm, housing and travel.
    #expect(tested.with(.socialAssistance, month) == .zero)
    for line in [
      Line.wage, .employerContributions, .agreedPension, .establishmentBenefit, .establishmentHousing,
      .studyLoan,
    ] {
      #expect(tested.with(line, month) == .zero, "\(line)")
    }
    #expect(tested.without(.establishmentBenefit, month) == kr(21 * 308))
    #expect(tested.without(.supervisionGrant, month) == .zero)
  }

  /// June and July: neither study aid nor anything at the workplace, and no travel.
  @Test func betweenTheTerms() {
    for month in [2025_06, 2025_07] as [YearMonth] {
      for line in [Line.studyGrant, .supervisionGrant, .production, .supervision, .workExpenses] {
        #expect(tested.with(line, month) == .zero, "\(line)")
      }
      #expect(tested.with(.socialAssistance, month) == norm + housing)
    }
  }

  @Test func aYearOfStudyGivesTheWholeGrant() {
    #expect(tested.change(.supervisionGrant) == kr(40_000))
    #expect(tested.with(.production, year: 2025) == kr(10 * 7_000))
    #expect(
      tested.result.remarks.contains(
        .apprenticeship(
          phase: "with[0]", grant: .counted(perYear: kr(40_000), isOwn: false), supervisor: .none)))
  }
}
