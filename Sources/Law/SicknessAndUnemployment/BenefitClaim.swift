public import Economy

/// A benefit of one person that follows from the person's own circumstances, not from the household's income.
public enum BenefitKind: String, Sendable, CaseIterable {
  /// Activity support or development allowance in a labour market programme (aktivitetsstöd, utvecklingsersättning).
  case activitySupport
  /// Unemployment benefit (arbetslöshetsersättning).
  case unemploymentBenefit
  /// Sickness benefit (sjukpenning).
  case sickness
  /// Rehabilitation allowance (rehabiliteringspenning).
  case rehabilitation
  /// Activity compensation of the young (aktivitetsersättning).
  case activityCompensation
  /// Sickness compensation (sjukersättning).
  case sicknessCompensation
  /// Parental benefit (föräldrapenning).
  case parentalLeave
}

/// What a person's benefit is reckoned on.
public struct BenefitClaim: Sendable, Hashable {
  /// The benefit.
  public var kind: BenefitKind
  /// The share of full time: 0.25, 0.5, 0.75 or 1.
  public var extent: Rate
  /// Income before, kronor a year: what sickness benefit, income-related compensation and unemployment benefit are
  /// reckoned on; `nil`: none, which gives the lowest or basic amount.
  public var incomeBase: Money?
  /// Days already paid before the phase: of unemployment benefit and activity support (five a week), or of
  /// sickness benefit (calendar days).
  public var daysUsed: Int
  /// Years of insurance up to 40, for the guarantee of activity and sickness compensation.
  public var insuranceYears: Int
  /// Whether the person has completed upper secondary school: it decides the development allowance of the young.
  public var hasUpperSecondary: Bool
  /// Months of membership of an unemployment fund; 0 for who is in none.
  public var memberMonths: Int
  /// Months that qualify for unemployment benefit from October 2025: how long it lasts.
  public var qualifyingMonths: Int

  /// A claim.
  public init(
    kind: BenefitKind, extent: Rate = .one, incomeBase: Money? = nil, daysUsed: Int = 0, insuranceYears: Int,
    hasUpperSecondary: Bool = false, memberMonths: Int = 0, qualifyingMonths: Int = 12
  ) {
    self.kind = kind
    self.extent = extent
    self.incomeBase = incomeBase
    self.daysUsed = daysUsed
    self.insuranceYears = insuranceYears
    self.hasUpperSecondary = hasUpperSecondary
    self.memberMonths = memberMonths
    self.qualifyingMonths = qualifyingMonths
  }
}

/// What a benefit is in the books: one line each.
public enum BenefitPaid: Sendable, Hashable {
  case activitySupport, developmentAllowance, unemploymentBenefit, sicknessBenefit, rehabilitationAllowance
  case activityCompensation, sicknessCompensation, parentalBenefit
}

/// How a benefit is taxed, and so what else counts it.
public enum BenefitTaxation: Sendable, Hashable {
  /// Tax-free, not pensionable, and no income for the housing allowance.
  case taxFree
  /// Taxable, gives pension rights, is no work income.
  case taxable
  /// Taxable with the tax credit of its own of sickness and activity compensation.
  case sicknessCompensation
}

/// A benefit in one month.
public struct BenefitOfMonth: Sendable, Hashable {
  /// The benefit.
  public let paid: BenefitPaid
  /// The amount before tax.
  public let amount: Money

  /// An amount of a benefit.
  public init(_ paid: BenefitPaid, _ amount: Money) {
    self.paid = paid
    self.amount = amount
  }
}

extension BenefitPaid {
  /// How it is taxed.
  public var taxation: BenefitTaxation {
    switch self {
    case .developmentAllowance: .taxFree
    case .activityCompensation, .sicknessCompensation: .sicknessCompensation
    case .activitySupport, .unemploymentBenefit, .sicknessBenefit, .rehabilitationAllowance, .parentalBenefit:
      .taxable
    }
  }
}
