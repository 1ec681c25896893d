public import Economy
import LawData
import LifeCourse

/// What the user says that public services cost, where no official figure is known; `nil`: not given.
public struct PublicCosts: Sendable, Equatable {
  /// A programme of the employment service (Arbetsförmedlingen), kronor a month of participation.
  public var employmentService: Money?
  /// The municipality's labour market unit (arbetsmarknadsenhet), kronor a month of unemployment.
  public var labourMarketUnit: Money?
  /// More use of health care by who neither works nor studies, kronor a year.
  public var healthCare: Money?

  /// The costs.
  public init(employmentService: Money? = nil, labourMarketUnit: Money? = nil, healthCare: Money? = nil) {
    self.employmentService = employmentService
    self.labourMarketUnit = labourMarketUnit
    self.healthCare = healthCare
  }
}

/// A public service whose cost follows what the participant does.
public enum PublicService: String, Sendable, CaseIterable {
  /// A programme of the employment service.
  case employmentService
  /// The municipality's labour market unit.
  case labourMarketUnit
  /// Health care.
  case healthCare
}

extension Scenario {
  /// What is booked for the services that are switched on: the user's figure, or for health care the model's.
  /// - Throws: ``NotModelled`` before 2016.
  func serviceCosts(
    plans: [PathPlan], reader: inout ParameterReader
  ) throws(NotModelled) -> ServiceCosts {
    var costs = ServiceCosts()
    if include.employmentService { costs.employmentService = publicCosts.employmentService ?? .zero }
    if include.labourMarketUnit { costs.labourMarketUnit = publicCosts.labourMarketUnit ?? .zero }
    if include.healthCare {
      if let own = publicCosts.healthCare {
        costs.healthCare = own
      } else if plans.contains(where: { $0.participant(\.isWithoutWorkAndStudies) }) {
        costs.healthCare = try reader.money(UnitCosts.healthCareSaving, at: start)
      }
    }
    return costs
  }
}

extension PathPlan {
  /// Whether the participant has a booked phase of a kind.
  func participant(_ isSo: (PlannedPhase) -> Bool) -> Bool {
    adults.first?.phases.contains { !$0.booked.isEmpty && isSo($0) } ?? false
  }
}

extension PathRuns {
  /// What a reader must know of the services that are switched on: whose figure it is, or that there is none.
  func remarks(onServices scenario: Scenario) -> [Remark] {
    let plans = allPaths.map(\.plan)
    let (include, costs) = (scenario.include, scenario.publicCosts)
    func remark(
      _ service: PublicService, _ isIncluded: Bool, _ own: Money?, otherwise: Remark,
      _ uses: (PlannedPhase) -> Bool
    ) -> Remark? {
      guard isIncluded, plans.contains(where: { $0.participant(uses) }) else { return nil }
      return own.map { .serviceCostGiven(service, $0) } ?? otherwise
    }
    return [
      remark(
        .employmentService, include.employmentService, costs.employmentService,
        otherwise: .serviceCostNotCounted(.employmentService), \.isInProgramme),
      remark(
        .labourMarketUnit, include.labourMarketUnit, costs.labourMarketUnit,
        otherwise: .serviceCostNotCounted(.labourMarketUnit), \.isUnemployed),
      remark(
        .healthCare, include.healthCare, costs.healthCare, otherwise: .healthCareAssumed,
        \.isWithoutWorkAndStudies),
    ].compactMap(\.self)
  }
}
