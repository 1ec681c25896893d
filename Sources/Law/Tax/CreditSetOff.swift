/// Setting off credits against tax in the law's order: what is left of the taxes, and what each credit used.
///
/// IL 67 kap. 2 §: the general pension contribution's credit first, against state tax and then local tax; the
/// credits for work income, sickness compensation, earned income and region against local tax alone; the others
/// against both. No fee is reduced. A credit larger than the tax left is lost.
struct CreditSetOff {
  private(set) var stateTax: Int
  private(set) var localTax: Int

  /// Sets a credit off against state tax, then local tax; returns what was used, kronor.
  ///
  /// Example, a credit of 18 500 with 5 000 of state tax left: 5 000 of that and 13 500 of local tax.
  mutating func againstAll(_ credit: Int) -> Int {
    let state = min(credit, stateTax)
    let local = min(credit - state, localTax)
    stateTax -= state
    localTax -= local
    return state + local
  }

  /// Sets a credit off against local tax alone; returns what was used, kronor.
  ///
  /// Example, a credit of 1 500 with 1 100 of local tax left: 1 100, and 400 is lost.
  mutating func againstLocal(_ credit: Int) -> Int {
    let used = min(credit, localTax)
    localTax -= used
    return used
  }
}
