public import Economy
public import Law

/// A course or a workplace beside a benefit that goes on: labour market training, work practice, work training.
public struct Placement: Sendable, Hashable {
  /// What it is.
  public var kind: PlacementKind
  /// What the person lives on meanwhile.
  public var keeps: KeptIncome
  /// Whether it is reinforced work training in the establishment programme, which may last longer.
  public var isReinforced: Bool
  /// The account of the workplace, which pays no wage.
  public var workplace: Workplace
  /// What the place in the course costs the state, kronor a month; `nil`: not known.
  public var placeCost: Money?

  /// A placement.
  public init(
    kind: PlacementKind, keeps: KeptIncome, isReinforced: Bool = false, workplace: Workplace = Workplace(),
    placeCost: Money? = nil
  ) {
    self.kind = kind
    self.keeps = keeps
    self.isReinforced = isReinforced
    self.workplace = workplace
    self.placeCost = placeCost
  }

  /// The name used in scenario files.
  var identifier: String {
    switch kind {
    case .labourMarketTraining: "labourMarketTraining"
    case .workPractice, .workTraining: "practice"
    }
  }

  /// Whether the employment service has arranged it, so that its longest time holds: not what a municipality arranges
  /// for who has social assistance, nor rehabilitation.
  package var isByEmploymentService: Bool {
    switch keeps {
    case .establishment: true
    case .benefit(let claim): claim.kind == .activitySupport
    case .socialAssistance: false
    }
  }
}

/// What a person goes on to live on in a placement.
public enum KeptIncome: Sendable, Hashable {
  /// No benefit of one's own: social assistance as the means test gives it.
  case socialAssistance
  /// The establishment programme.
  case establishment(Establishment)
  /// Activity support, rehabilitation allowance or activity compensation.
  case benefit(BenefitClaim)

  /// The activity whose income it is.
  package var activity: Activity {
    switch self {
    case .socialAssistance: .unemployed
    case .establishment(let establishment): .establishment(establishment)
    case .benefit(let claim): .benefit(claim)
    }
  }
}

/// The account of a workplace that has somebody there without a wage.
public struct Workplace: Sendable, Hashable {
  /// What the person's work is worth to it, kronor a month.
  public var productionValue: Money
  /// The share of a supervisor's time.
  public var supervisionShare: Rate
  /// The supervisor's wage, kronor a month.
  public var supervisorWage: Money
  /// Administration in the first month, kronor.
  public var administrationOnce: Money

  /// A workplace.
  public init(
    productionValue: Money = .zero, supervisionShare: Rate = .zero, supervisorWage: Money = .zero,
    administrationOnce: Money = .zero
  ) {
    self.productionValue = productionValue
    self.supervisionShare = supervisionShare
    self.supervisorWage = supervisorWage
    self.administrationOnce = administrationOnce
  }
}

extension Phase {
  /// The phase with what is kept in the place of a placement.
  func living(on keeps: KeptIncome) -> Phase {
    var phase = self
    phase.activity = keeps.activity
    return phase
  }
}

extension PlannedPhase {
  /// The workplace of a placement, which has an account.
  package var workplace: Workplace? { activity.asPlacement?.workplace }
}

extension Activity {
  /// The placement, where the activity is one.
  package var asPlacement: Placement? {
    if case .placement(let placement) = self { placement } else { nil }
  }

  /// The activity whose income the person lives on: in a placement what is kept.
  package var livesOn: Activity { asPlacement?.keeps.activity ?? self }
}

extension KeptIncome {
  /// What somebody keeps who goes from an activity into a placement; `nil` where nothing can be kept.
  ///
  /// Unemployment benefit goes over into activity support, whose days are counted together with it. What has been used
  /// in the months between is used: full months of the establishment programme, days of a benefit.
  /// - Parameters:
  ///   - start: the first month of the activity.
  ///   - months: the months of it before the placement.
  ///   - born: the person's month of birth.
  package static func after(
    _ activity: Activity, from start: YearMonth, months: Int, born: YearMonth
  ) -> KeptIncome? {
    switch activity.livesOn {
    case .unemployed: return .socialAssistance
    case .establishment(var establishment):
      let used =
        establishment.stage == .programme
        ? (months * establishment.extent.partsPerMillion).dividedRoundingUp(by: Rate.one.partsPerMillion) : 0
      if months > 0, establishment.planFrom == nil, used < months {
        establishment.planFrom = establishment.planMonth(start: start)
      }
      establishment.stage = .programme
      establishment.monthsUsed += used
      establishment.waitingMonths = max(0, establishment.waitingMonths - months)
      establishment.sickPeriods = []
      return .establishment(establishment)
    case .benefit(var claim):
      if months > 0 {
        let days = benefitDays(claim, months: start...start + months, born: born, assumeEligible: true)
        if days.count > months {
          claim.daysUsed = days[months].used.partsPerMillion / Rate.one.partsPerMillion
        }
      }
      switch claim.kind {
      case .unemploymentBenefit: claim.kind = .activitySupport
      case .activitySupport, .rehabilitation, .activityCompensation: break
      case .sickness, .sicknessCompensation, .parentalLeave: return nil
      }
      return .benefit(claim)
    case .newStartJob, .supportedJob, .job, .municipalJob, .studies, .placement, .selfEmployment: return nil
    }
  }
}

extension Int {
  /// A quotient of positive numbers, up to the next whole.
  fileprivate func dividedRoundingUp(by divisor: Int) -> Int { (self + divisor - 1) / divisor }
}
