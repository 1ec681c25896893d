public import Economy

/// The rounding of employer contributions.
package enum ContributionRounding {
  /// To the nearest öre, halves up.
  package static let nearestOre = RoundingRule(
    stepInOre: 1, .nearest, source: "modellen: varje rad och månad till närmaste öre")
}

/// Employer contributions (arbetsgivaravgifter) for one employee and month, to the öre, halves up.
///
/// Socialavgiftslagen (2000:980) 2 kap. and lag (1994:1920) om allmän löneavgift, from 2016: the full rate of the
/// month's cash gross, or the reduced rate of the employee's age at the start of the year; reduced rates of the
/// young from August 2019 hold up to 25 000 kr a month, the full rate above. Pay counts in the month it is given.
///
/// Example, 22 000 kr at full rate: 22 000 × 0.3142 = 6 912.40. Born 2004, June 2022, 30 000 kr:
/// 25 000 × 0.1021 + 5 000 × 0.3142 = 4 123.50.
///
/// - Parameter options: the employer's growth support, relief and regional support of the month.
public func employerContributions(
  on monthlyGross: Money, bornYear: Int, law: EmployerContributionLaw, options: ContributionOptions = .none
) -> Money {
  ContributionRounding.nearestOre(
    employerContributionsExact(
      on: ExactKronor(monthlyGross), bornYear: bornYear, law: law, options: options))
}

/// Employer contributions actually due on a month's base for one employee, unrounded: what a support measured in
/// contributions starts from.
public func employerContributionsExact(
  on base: ExactKronor, bornYear: Int, law: EmployerContributionLaw, options: ContributionOptions = .none
) -> ExactKronor {
  func due(_ base: ExactKronor) -> ExactKronor { law.contributions(on: base, bornYear: bornYear) }
  var total = due(base)
  var deductible = base
  if let only = options.pensionContributionOnly {
    let covered = min(base, ExactKronor(only.payCap))
    let ordinary = due(covered)
    total = total - ordinary + min(ordinary, covered * only.rate)
    deductible = base - covered
  }
  if let regional = options.regionalSupport, !law.isElderly(bornYear: bornYear) {
    let ofDeductible = due(base) - due(base - deductible)
    total = total - regional.deduction(base: deductible, due: ofDeductible)
  }
  return total
}

extension EmployerContributionLaw {
  /// Whether an employee bears the rates of the elderly.
  func isElderly(bornYear: Int) -> Bool {
    bornYear <= oldestLastBirthYear || year - bornYear - 1 >= oldFromAge
  }

  /// The contributions by age and pay, without any support to the employer.
  func contributions(on base: ExactKronor, bornYear: Int) -> ExactKronor {
    if bornYear <= oldestLastBirthYear { return base * oldestRate }
    let age = year - bornYear - 1
    if age >= oldFromAge { return base * oldRate }
    for reduction in young where age >= reduction.fromAge && age < reduction.belowAge {
      guard let cap = reduction.payCap.map({ ExactKronor($0) }), base > cap else {
        return base * reduction.rate
      }
      return cap * reduction.rate + (base - cap) * fullRate
    }
    return base * fullRate
  }
}
