import LawData
import LifeCourse

extension PathRuns {
  /// What a reader must know of the effects that are switched on.
  func remarks(onInclusions include: Inclusions) -> [Remark] {
    var remarks: [Remark] = []
    if include.consumptionTax { remarks.append(.consumptionTaxOnChange) }
    if include.pensionRights {
      remarks.append(.pensionRightsCounted(compensationLeftOut: hasSicknessCompensation))
    }
    if include.inhabitantShare { remarks.append(.inhabitantShareCounted) }
    return remarks
  }

  /// Whether an adult has sickness or activity compensation, the pensionable part of which is not known.
  private var hasSicknessCompensation: Bool {
    [without, with].contains { path in
      path.plan.adults.contains { $0.compensationByMonth.contains { $0 > 0 } }
    }
  }
}

extension Scenario {
  /// What stands in the way of counting by inhabitants: a place whose inhabitants are not known.
  var inhabitantProblems: [ScenarioProblem] {
    guard include.inhabitantShare,
      [municipality.code, municipality.countyCode].contains(where: { Population.inhabitants(of: $0) == nil })
    else { return [] }
    return [
      ScenarioProblem(
        field: "include.inhabitantShare",
        kind: .inhabitantsNotKnown(municipality: municipality.name, known: Population.knownMunicipalities))
    ]
  }
}
