extension PathRuns {
  /// What a reader must know of the effects that are switched on.
  func remarks(onInclusions include: Inclusions) -> [Remark] {
    var remarks: [Remark] = []
    if include.consumptionTax { remarks.append(.consumptionTaxOnChange) }
    return remarks
  }
}
