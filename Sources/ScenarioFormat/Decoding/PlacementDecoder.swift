import Economy
import Law
import LifeCourse

/// The phase before another, or the state before the first, with its first month.
struct PrecedingPhase {
  let phase: Phase
  let from: YearMonth
}

/// Decodes labour market training and practice: a benefit goes on, that of the phase before unless the file says
/// otherwise, with what has been used of it; and the workplace of an apprenticeship.
struct PlacementDecoder {
  let scope: ObjectScope
  /// The phase's first month, where it is known.
  let start: YearMonth?
  /// Whose placement it is; `nil` where that could not be read.
  let person: Person?
  let isPartner: Bool
  let previous: PrecedingPhase?

  /// What can be kept in a practice.
  private enum Keeps: String, CaseIterable {
    case socialAssistance, establishment, activitySupport, rehabilitation, activityCompensation

    /// The benefit of one's own, if it is one.
    var benefit: BenefitKind? { BenefitKind(rawValue: rawValue) }
  }

  private enum PracticeKind: String, CaseIterable {
    case workPractice, workTraining
  }

  func labourMarketTraining(_ state: inout DecodingState) -> Placement {
    Placement(
      kind: .labourMarketTraining, keeps: .benefit(claim(.activitySupport, &state)),
      placeCost: isPartner ? nil : scope.money("placeCost", &state))
  }

  func practice(reads keys: [String], _ state: inout DecodingState) -> Placement? {
    let kind = scope.choice("kind", default: PracticeKind.workPractice, &state)
    let isReinforced = scope.flag("reinforced", &state) ?? false
    guard let keeps = keeps(&state) else { return nil }
    checkUnused(keeps, keys: keys, &state)
    if isReinforced, keeps != .establishment || kind != .workTraining {
      state.report(
        .unusedUnless("reinforced", condition: "kind: \"workTraining\", keeps: \"establishment\""),
        at: scope["reinforced"]?.place ?? scope.place, field: scope.field("reinforced"))
    }
    let kept: KeptIncome =
      switch keeps {
      case .socialAssistance: .socialAssistance
      case .establishment: .establishment(establishment(&state))
      case .activitySupport, .rehabilitation, .activityCompensation:
        .benefit(claim(keeps.benefit ?? .activitySupport, &state))
      }
    return Placement(
      kind: kind == .workPractice ? .workPractice : .workTraining, keeps: kept, isReinforced: isReinforced,
      workplace: isPartner ? Workplace() : workplace(employer(FormatKeys.workplace, &state), &state))
  }

  /// The workplace of studies that are an apprenticeship.
  func apprenticeship(_ state: inout DecodingState) -> Apprenticeship {
    guard !isPartner else { return Apprenticeship() }
    let employer = employer(FormatKeys.apprenticeWorkplace, &state)
    return Apprenticeship(
      workplace: workplace(employer, &state), grantPerYear: scope.money("workplaceGrant", &state),
      isSupervisorTrained: employer?.flag("trainedSupervisor", &state) ?? false)
  }

  /// A business of one's own. Support to start it lasts six months where the file does not say how long: none after
  /// another phase of the same business.
  func selfEmployment(length: Int?, _ state: inout DecodingState) -> SelfEmployment? {
    let profit = scope.required("profit", &state).flatMap { _ in scope.money("profit", &state) }
    let growth = scope.rate("profitGrowth", in: ScenarioLimits.share, default: .zero, &state)
    let goesOn =
      previous.map { $0.phase.activity.identifier == "selfEmployment" && $0.from != start } ?? false
    let standard = goesOn ? 0 : min(length ?? Self.standardSupport, Self.standardSupport)
    let supportMonths = scope.whole(
      "supportMonths", in: ScenarioLimits.supportMonths, default: standard, &state)
    let hasDisability = scope.flag("disability", &state) ?? false
    guard supportMonths > 0 else {
      for key in FormatKeys.keptBenefit + ["disability"] {
        guard let value = scope[key] else { continue }
        state.report(
          .unusedUnless(key, condition: "supportMonths: 1–12"), at: value.place, field: scope.field(key))
      }
      let none = BenefitClaim(
        kind: .activitySupport, insuranceYears: ScenarioLimits.insuranceYears.upperBound)
      return profit.map { SelfEmployment(profit: $0, profitGrowth: growth, supportMonths: 0, support: none) }
    }
    let support = claim(.activitySupport, &state)
    return profit.map {
      SelfEmployment(
        profit: $0, profitGrowth: growth, supportMonths: supportMonths, support: support,
        hasDisability: hasDisability)
    }
  }

  /// The usual months of support to start a business.
  private static let standardSupport = 6

  /// What is kept: as written, or what goes on of the phase before.
  private func keeps(_ state: inout DecodingState) -> Keeps? {
    if scope["keeps"] != nil { return scope.choice("keeps", of: Keeps.self, &state) }
    let found: Keeps? =
      switch inherited {
      case .socialAssistance: .socialAssistance
      case .establishment: .establishment
      case .benefit(let claim): Keeps(rawValue: claim.kind.rawValue)
      case nil: nil
      }
    guard let found else {
      _ = scope.required("keeps", &state)
      return nil
    }
    state.note(default: "\"\(found.rawValue)\"", for: scope.field("keeps"))
    return found
  }

  /// What goes on of the phase before.
  private var inherited: KeptIncome? {
    guard let previous, let start, let person, start >= previous.from else { return nil }
    return .after(
      previous.phase.activity, from: previous.from, months: start - previous.from, born: person.born)
  }

  /// The employer of somebody without a wage; `nil` where it is no object.
  private func employer(_ keys: KnownKeys, _ state: inout DecodingState) -> ObjectScope? {
    let employer = scope.object("employer", &state)
    employer?.check(keys, &state)
    return employer
  }

  private func workplace(_ employer: ObjectScope?, _ state: inout DecodingState) -> Workplace {
    let value = scope.money("productionValue", default: .zero, &state)
    guard let employer else { return Workplace(productionValue: value) }
    let pair = ("supervisionShare", "supervisorWage")
    for (key, other) in [pair, (pair.1, pair.0)] where employer[key] != nil && employer[other] == nil {
      state.report(
        .incompletePair(key, needs: other), at: employer[key]?.place ?? employer.place,
        field: employer.field(key))
    }
    return Workplace(
      productionValue: value,
      supervisionShare: employer.rate("supervisionShare", in: ScenarioLimits.share, &state) ?? .zero,
      supervisorWage: employer.money("supervisorWage", &state) ?? .zero,
      administrationOnce: employer.money("administrationOnce", &state) ?? .zero)
  }

  // MARK: What goes on

  /// A claim that goes on: each field as written, else as before, else as in a phase on the benefit alone.
  private func claim(_ kind: BenefitKind, _ state: inout DecodingState) -> BenefitClaim {
    let decoder = BenefitDecoder(scope: scope, start: start, person: person)
    guard case .benefit(var claim)? = inherited, claim.kind == kind else {
      return decoder.claim(kind, reads: FormatKeys.keys(of: kind), &state)
    }
    var noted = DecodingState(municipalities: state.municipalities)
    noted.horizon = state.horizon
    let written = decoder.claim(kind, reads: FormatKeys.keys(of: kind).filter { scope[$0] != nil }, &noted)
    state.problems += noted.problems.filter {
      !$0.field.hasSuffix(".incomeBase") || scope["incomeBase"] != nil
    }
    if scope["extent"] != nil { claim.extent = written.extent }
    if scope["incomeBase"] != nil { claim.incomeBase = written.incomeBase }
    if scope["upperSecondary"] != nil { claim.hasUpperSecondary = written.hasUpperSecondary }
    if scope["memberMonths"] != nil { claim.memberMonths = written.memberMonths }
    if scope["qualifyingMonths"] != nil { claim.qualifyingMonths = written.qualifyingMonths }
    if scope["insuranceYears"] != nil { claim.insuranceYears = written.insuranceYears }
    if scope["daysUsed"] != nil {
      claim.daysUsed = written.daysUsed
    } else if claim.daysUsed > 0 {
      state.note(default: String(claim.daysUsed), for: scope.field("daysUsed"))
    }
    return claim
  }

  /// An establishment programme that goes on: each field as written, else as before, else as in a phase of its own.
  private func establishment(_ state: inout DecodingState) -> Establishment {
    let decoder = EstablishmentDecoder(scope: scope, start: start)
    guard case .establishment(var establishment)? = inherited else {
      return decoder.establishment(length: nil, &state)
    }
    var noted = DecodingState(municipalities: state.municipalities)
    noted.horizon = state.horizon
    let written = decoder.establishment(length: nil, &noted)
    state.problems += noted.problems
    if scope["extent"] != nil { establishment.extent = written.extent }
    if scope["planFrom"] != nil { establishment.planFrom = written.planFrom }
    if scope["registeredFrom"] != nil { establishment.registeredFrom = written.registeredFrom }
    establishment.sickPeriods = written.sickPeriods
    if scope["monthsUsed"] != nil {
      establishment.monthsUsed = written.monthsUsed
    } else {
      state.note(default: String(establishment.monthsUsed), for: scope.field("monthsUsed"))
    }
    return establishment
  }

  /// Keys that belong to another benefit than the one that is kept.
  private func checkUnused(_ keeps: Keeps, keys: [String], _ state: inout DecodingState) {
    let own: [String] =
      switch keeps {
      case .socialAssistance: []
      case .establishment: FormatKeys.keptEstablishment + ["extent"]
      case .activitySupport, .rehabilitation, .activityCompensation:
        keeps.benefit.map(FormatKeys.keys(of:)) ?? []
      }
    let kept = FormatKeys.keptEstablishment + FormatKeys.keptBenefit + ["insuranceYears"]
    for key in kept where keys.contains(key) && !own.contains(key) {
      guard let value = scope[key] else { continue }
      let users = Keeps.allCases.filter { other in
        (other == .establishment ? FormatKeys.keptEstablishment + ["extent"] : [])
          .contains(key) || other.benefit.map(FormatKeys.keys(of:))?.contains(key) == true
      }
      state.report(
        .unusedUnless(
          key, condition: "keeps: " + users.map { "\"\($0.rawValue)\"" }.joined(separator: " | ")),
        at: value.place, field: scope.field(key))
    }
  }
}
