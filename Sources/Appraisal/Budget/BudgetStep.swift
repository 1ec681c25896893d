package import Bookkeeping
package import Economy

/// A place in a sweep where a line begins, ends, starts to fall or reaches its ceiling, or a stretch where the household
/// keeps nothing, or a fixed share, of more wage.
package struct BudgetStep: Sendable, Equatable {
  /// What happens.
  package enum Kind: Sendable, Equatable {
    /// The line has its first amount.
    case begins(Line)
    /// The line comes to zero.
    case ends(Line)
    /// The line falls for the first time.
    case falls(Line)
    /// The line does not grow any more.
    case ceiling(Line)
    /// Nothing is kept: what the wage gives, assistance takes.
    case nothingKept
    /// Job stimulus: a share of the net wage is kept beside assistance.
    case stimulus(kept: Rate)

    /// The name in JSON.
    package var identifier: String {
      switch self {
      case .begins: "begins"
      case .ends: "ends"
      case .falls: "falls"
      case .ceiling: "ceiling"
      case .nothingKept: "nothingKept"
      case .stimulus: "stimulus"
      }
    }

    /// The line it is about.
    package var line: Line? {
      switch self {
      case .begins(let line), .ends(let line), .falls(let line), .ceiling(let line): line
      case .nothingKept, .stimulus: nil
      }
    }
  }

  /// What happens.
  package let kind: Kind
  /// The point at which it shows first; of a stretch, the point where it starts.
  package let first: Int
  /// The last point of a stretch; `first` of everything else.
  package let last: Int
}

/// The steps and plateaus of a sweep, in the order of its values: found from the lines themselves, to the step of the
/// sweep.
///
/// - Parameter stimulusShare: the share of net wage that job stimulus leaves, where it can run.
package func budgetSteps(_ points: [BudgetPoint], stimulusShare: Rate?) -> [BudgetStep] {
  guard points.count > 1 else { return [] }
  var steps: [BudgetStep] = []
  for place in 1..<points.count {
    let (before, after) = (points[place - 1].month, points[place].month)
    for line in beginning where before[line] == .zero && after[line] != .zero {
      steps.append(BudgetStep(kind: .begins(line), first: place, last: place))
    }
    for line in ending where before[line] != .zero && after[line] == .zero {
      steps.append(BudgetStep(kind: .ends(line), first: place, last: place))
    }
  }
  for line in falling { if let step = firstFall(of: line, points) { steps.append(step) } }
  for line in limited { if let step = ceiling(of: line, points) { steps.append(step) } }
  steps += stretches(points, stimulusShare: stimulusShare)
  return steps.enumerated().sorted { ($0.element.first, $0.offset) < ($1.element.first, $1.offset) }
    .map(\.element)
}

/// The lines whose beginning is told.
private let beginning: [Line] = [
  .municipalIncomeTax, .stateIncomeTax, .workPremium, .socialAssistance, .housingAllowance,
  .establishmentHousing,
]
/// The lines whose end is told.
private let ending: [Line] = [.socialAssistance, .housingAllowance, .establishmentHousing, .workPremium]
/// The lines whose first fall is told.
private let falling: [Line] = [.housingAllowance]
/// The lines whose ceiling is told.
private let limited: [Line] = [
  .childcareFee, .leisureCentreFee, .workPremium, .publicServiceFee, .generalPensionContribution,
]

/// The first point at which a line is lower than before and not yet zero; `nil` where it falls from the start, so that the
/// sweep does not tell where it began.
private func firstFall(of line: Line, _ points: [BudgetPoint]) -> BudgetStep? {
  for place in 1..<points.count where points[place - 1].month[line] > points[place].month[line] {
    guard place > 1, points[place].month[line] > .zero else { return nil }
    return BudgetStep(kind: .falls(line), first: place, last: place)
  }
  return nil
}

/// The first point from which a line that has grown keeps its amount to the end of the sweep.
///
/// Roundings too can keep a line still for a while: the wage must go on by ``leastWage`` beyond the point.
private func ceiling(of line: Line, _ points: [BudgetPoint]) -> BudgetStep? {
  guard let last = points.last, last.month[line] != .zero else { return nil }
  let highest = last.month[line]
  var first = points.count - 1
  while first > 0, points[first - 1].month[line] == highest { first -= 1 }
  guard first > 0, abs(points[first - 1].month[line].ore) < abs(highest.ore),
    last.month.grossWage - points[first].month.grossWage >= leastWage
  else { return nil }
  return BudgetStep(kind: .ceiling(line), first: first, last: first)
}

/// The wage a line must stand still for to be at its ceiling.
private let leastWage = Money(kronor: 2_000)
/// What the roundings of a month's lines may add up to.
private let roundings = 2

/// The stretches with assistance on which nothing is kept of more wage, or the share of job stimulus.
private func stretches(_ points: [BudgetPoint], stimulusShare: Rate?) -> [BudgetStep] {
  var steps: [BudgetStep] = []
  for place in 1..<points.count {
    let kinds = kept(points[place - 1].month, points[place].month, stimulusShare)
    if let open = steps.last, open.last == place - 1, kinds.contains(open.kind) {
      steps[steps.count - 1] = BudgetStep(kind: open.kind, first: open.first, last: place)
    } else if kinds.count == 1 {
      steps.append(BudgetStep(kind: kinds[0], first: place - 1, last: place))
    }
  }
  return steps
}

/// What a step of the wage can be by what is kept of it: both where the taxes' roundings take all of a small step.
private func kept(
  _ before: HouseholdMonth, _ after: HouseholdMonth, _ stimulusShare: Rate?
) -> [BudgetStep.Kind] {
  guard after.grossWage > before.grossWage, before[.socialAssistance] > .zero,
    after[.socialAssistance] > .zero
  else { return [] }
  let kept = (after.disposable - before.disposable).ore
  var kinds: [BudgetStep.Kind] = abs(kept) <= roundings ? [.nothingKept] : []
  if let stimulusShare {
    let stimulated = (after.netWages - before.netWages).share(stimulusShare).ore
    if abs(kept - stimulated) <= roundings { kinds.append(.stimulus(kept: stimulusShare)) }
  }
  return kinds
}
