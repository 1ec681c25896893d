public import Economy

/// Degree of effect (verkningsgrad): how much of the potential the project has won. The potential is what a
/// person's situation costs a year in lost production and used resources.
///
/// Below zero where the situation has become worse. Undefined where there was no potential.
/// - Example: potential 400 000 kr before and 300 000 kr after: 25 %.
public func degreeOfEffect(potentialBefore: Money, potentialAfter: Money) -> RatioValue {
  RatioValue(
    Int128(potentialBefore.ore) - Int128(potentialAfter.ore), over: Int128(potentialBefore.ore),
    unlessPositive: .noPotential)
}

/// Cost per point (kostnad per verkningsgrad): the cost per participant over the degree of effect in percentage
/// points, kronor.
///
/// Undefined without participants, potential or effect.
/// - Example: 50 000 kr per participant and 25 points: 2 000 kr.
public func costPerPoint(
  cost: Money, participants: Int, potentialBefore: Money, potentialAfter: Money
) -> RatioValue {
  guard participants > 0 else { return .undefined(.noPersons) }
  let degree = degreeOfEffect(potentialBefore: potentialBefore, potentialAfter: potentialAfter)
  guard case .value(let effect) = degree else { return degree }
  // cost / participants / (100 × effect), in kronor: an öre is a hundredth of a krona too.
  let kronorPoints = Int128(100) * Int128(100)
  return RatioValue(
    Int128(cost.ore) * effect.denominator,
    over: Int128(participants) * kronorPoints * effect.numerator, unlessPositive: .noEffect)
}
