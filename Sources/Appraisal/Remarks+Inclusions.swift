import LifeCourse

extension PathRuns {
  /// What a reader must know of the effects that are switched on.
  func remarks(onInclusions include: Inclusions) -> [Remark] {
    var remarks: [Remark] = []
    if include.consumptionTax { remarks.append(.consumptionTaxOnChange) }
    if include.pensionRights {
      remarks.append(.pensionRightsCounted(compensationLeftOut: hasSicknessCompensation))
    }
    return remarks
  }

  /// Whether an adult has sickness or activity compensation, the pensionable part of which is not known.
  private var hasSicknessCompensation: Bool {
    [without, with].contains { path in
      path.plan.adults.contains { $0.compensationByMonth.contains { $0 > 0 } }
    }
  }
}
