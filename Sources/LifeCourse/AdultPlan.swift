package import Economy
import Law

/// One adult's history, worked out by assessed month.
package struct AdultPlan: Sendable {
  /// The month of birth.
  package let born: YearMonth
  /// Church, unemployment fund and residence.
  package let taxFacts: AdultTaxFacts
  /// The phases in order, without gaps, from the first assessed month as a resident to the last.
  package let phases: [PlannedPhase]
  /// The wage for hours worked by assessed month, in öre.
  package let wageByMonth: [Int]
  /// What the state pays the worker of an establishment job by assessed month, in öre: income from work that no
  /// employer pays.
  package let statePayByMonth: [Int]
  /// Sick pay by assessed month, in öre.
  package let sickPayByMonth: [Int]
  /// Cash gross by assessed month, in öre: wage, sick pay, the holiday supplement booked in the month, and the state's
  /// pay.
  package let grossByMonth: [Int]
  /// Taxable benefits that are no work income, by assessed month, in öre.
  package let benefitsByMonth: [Int]
  /// Sickness and activity compensation by assessed month, in öre.
  package let compensationByMonth: [Int]
  /// The taxed surplus of a business by assessed month, in öre.
  package let surplusByMonth: [Int]
  /// All taxable income by assessed month, in öre.
  package let taxableByMonth: [Int]

  /// Works out the incomes of the phases. A partner's job has no holiday supplement.
  init(
    born: YearMonth, taxFacts: AdultTaxFacts = AdultTaxFacts(), phases: [PlannedPhase], timeline: Timeline,
    isPartner: Bool
  ) {
    self.born = born
    self.taxFacts = taxFacts
    self.phases = phases
    var wages = Array(repeating: 0, count: timeline.assessedCount)
    var statePay = wages
    var fullWages = wages
    var sickPay = wages
    var benefits = wages
    var compensation = wages
    var surplus = wages
    for phase in phases {
      for month in phase.range {
        if let work = phase.work(in: month) {
          let absence = work.absence(month)
          fullWages[month] = work.wageByYear[month / 12].ore
          wages[month] = fullWages[month] - absence.wageLost
          sickPay[month] = absence.sickPay
          statePay[month] = work.support?.compensation(month).ore ?? 0
        }
        if let business = phase.business { surplus[month] = business.surplusByYear[month / 12].ore }
        switch phase.kind {
        case .studies(let studies):
          benefits[month] = studies.taxableGrant(month).ore
        case .benefit(let benefit):
          guard let paid = benefit.month(month - phase.range.lowerBound) else { continue }
          switch paid.paid.taxation {
          case .taxFree: break
          case .taxable: benefits[month] = paid.amount.ore
          case .sicknessCompensation: compensation[month] = paid.amount.ore
          }
        case .unemployed, .establishment, .work: break
        }
      }
    }
    wageByMonth = wages
    sickPayByMonth = sickPay
    benefitsByMonth = benefits
    compensationByMonth = compensation
    surplusByMonth = surplus
    var gross = zip(wages, sickPay).map { $0 + $1 }
    if !isPartner {
      for phase in phases {
        guard let work = phase.work ?? phase.summerWork else { continue }
        Self.addHolidaySupplement(of: phase, work, wages: fullWages, to: &gross)
      }
    }
    for month in gross.indices { gross[month] += statePay[month] }
    statePayByMonth = statePay
    grossByMonth = gross
    taxableByMonth = gross.indices.map { gross[$0] + benefits[$0] + compensation[$0] + surplus[$0] }
  }

  /// Adds the holiday supplement: in July, and in the last booked month, what was earned since the last
  /// booking; days of sickness earn it too (semesterlagen 17 §). Months outside the horizon are reckoned apart, in July
  /// alone, for the year's tax. Holiday work of June and July has it in July.
  private static func addHolidaySupplement(
    of phase: PlannedPhase, _ work: PlannedWork, wages: [Int], to gross: inout [Int]
  ) {
    guard let law = work.holidaySupplement else { return }
    var earned = Money.zero
    for month in phase.range {
      earned += Money(ore: wages[month])
      let isJuly = month % 12 == 6
      let isLastBooked = month == phase.booked.upperBound - 1
      if isJuly || isLastBooked {
        gross[month] += law.holidaySupplement(onWages: earned, ratePerDay: work.holidaySupplementRate).ore
        earned = .zero
      }
    }
  }
}

extension AdultPlan {
  /// The employer's part of an assessed month's cash gross, in öre: what contributions are due on.
  package func employerGross(_ month: Int) -> Int { grossByMonth[month] - statePayByMonth[month] }

  /// The same history with a higher wage in some assessed months.
  func raised(by amount: Money, in months: Range<Int>) -> AdultPlan {
    var wages = wageByMonth
    var gross = grossByMonth
    var taxable = taxableByMonth
    for month in months {
      wages[month] += amount.ore
      gross[month] += amount.ore
      taxable[month] += amount.ore
    }
    return AdultPlan(
      born: born, taxFacts: taxFacts, phases: phases, wageByMonth: wages, statePayByMonth: statePayByMonth,
      sickPayByMonth: sickPayByMonth,
      grossByMonth: gross, benefitsByMonth: benefitsByMonth, compensationByMonth: compensationByMonth,
      surplusByMonth: surplusByMonth, taxableByMonth: taxable)
  }

  private init(
    born: YearMonth, taxFacts: AdultTaxFacts, phases: [PlannedPhase], wageByMonth: [Int],
    statePayByMonth: [Int], sickPayByMonth: [Int], grossByMonth: [Int], benefitsByMonth: [Int],
    compensationByMonth: [Int],
    surplusByMonth: [Int], taxableByMonth: [Int]
  ) {
    self.born = born
    self.taxFacts = taxFacts
    self.phases = phases
    self.wageByMonth = wageByMonth
    self.statePayByMonth = statePayByMonth
    self.sickPayByMonth = sickPayByMonth
    self.grossByMonth = grossByMonth
    self.benefitsByMonth = benefitsByMonth
    self.compensationByMonth = compensationByMonth
    self.surplusByMonth = surplusByMonth
    self.taxableByMonth = taxableByMonth
  }
}
