import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

extension PathRuns {
  /// What municipality and region keep of the change in local tax: nothing in year t, and
  /// (k(t+2) − λ(t+2)) × the change in taxable income in year t+2; where asked for, also what comes back by
  /// inhabitants. Years without a change need no rates.
  func localTax(
    _ scenario: Scenario, municipality: ActorResult, region: ActorResult, weight: (YearMonth) -> Double,
    reader: inout ParameterReader
  ) throws(NotModelled) -> LocalTaxView {
    let home = scenario.municipality
    var kept = (municipality: [YearAmount](), region: [YearAmount]())
    let known = equalisationSide(
      municipalityCode: home.code, year: timeline.firstYear + lagInYears, reader: &reader)
    for (place, year) in (timeline.firstYear...timeline.lastYear).enumerated() {
      let change = Money(ore: with.taxableIncome[place] - without.taxableIncome[place])
      let later = year + lagInYears
      guard change != .zero else {
        kept.municipality.append(YearAmount(year: later, amount: .zero))
        kept.region.append(YearAmount(year: later, amount: .zero))
        continue
      }
      let rates = try localIncomeTaxRates(of: home, year: later, reader: &reader)
      let side = equalisationSide(municipalityCode: home.code, year: later, reader: &reader) ?? .grant
      let lost = try equalisationRate(
        countyCode: home.countyCode, isRegion: false, side: side, year: later, reader: &reader)
      let regionSide = equalisationSide(countyCode: home.countyCode, year: later, reader: &reader) ?? .grant
      let regionLost = try equalisationRate(
        countyCode: home.countyCode, isRegion: true, side: regionSide, year: later, reader: &reader)
      // Gotland has no region: the municipality has the whole rate and both equalisations.
      let hasRegion = rates.regional > .zero
      let ownRate = hasRegion ? rates.municipal - lost : rates.municipal - lost - regionLost
      let regionRate = hasRegion ? rates.regional - regionLost : .zero
      var own = (municipality: change.share(ownRate), region: change.share(regionRate))
      if scenario.include.inhabitantShare {
        let before = try localIncomeTaxRates(of: home, year: year, reader: &reader)
        own.municipality += try inhabitantShare(
          of: change, in: home.code, year: year, taxRate: before.municipal,
          equalised: hasRegion ? lost : lost + regionLost, reader: &reader)
        if hasRegion {
          own.region += try inhabitantShare(
            of: change, in: home.countyCode, year: year, taxRate: before.regional, equalised: regionLost,
            reader: &reader)
        }
      }
      kept.municipality.append(YearAmount(year: later, amount: own.municipality))
      kept.region.append(YearAmount(year: later, amount: own.region))
    }
    let grossMunicipality = municipality.amount(of: .municipalIncomeTax)
    let grossRegion = region.amount(of: .regionalIncomeTax)
    return LocalTaxView(
      municipality: one(gross: grossMunicipality, kept: kept.municipality, weight: weight),
      region: one(gross: grossRegion, kept: kept.region, weight: weight),
      sector: grossMunicipality + grossRegion,
      municipalitySide: known.map { $0 == .fee ? .fee : .grant } ?? .unknownTakenAsGrant,
      firstYearKept: (kept.municipality.first { $0.amount != .zero }
        ?? kept.region.first { $0.amount != .zero })?
        .year ?? timeline.firstYear + lagInYears)
  }

  /// What comes back by inhabitants of a change in year t, in year t+2: of the raised mean tax capacity
  /// (1.15 × λ(t+2) × n / N) and of the settlement of year t (k(t) × n / N).
  private func inhabitantShare(
    of change: Money, in code: String, year: Int, taxRate: Rate, equalised: Rate,
    reader: inout ParameterReader
  ) throws(NotModelled) -> Money {
    let later = year + lagInYears
    guard let settled = Inhabitants(of: code, sharedIn: year, reader: &reader),
      let shared = Inhabitants(of: code, sharedIn: later, reader: &reader)
    else { return .zero }
    let guaranteed = try reader.value(IncomeEqualisation.guaranteedLevel, at: YearMonth(januaryOf: later))
    return inhabitantShareOfEqualisation(
      onChange: change, rate: equalised, guaranteedLevel: guaranteed, inhabitants: shared)
      + inhabitantShareOfSettlement(onChange: change, taxRate: taxRate, inhabitants: settled)
  }

  /// The year's amount reaches municipality and region in twelve equal payments.
  private func one(gross: Money, kept: [YearAmount], weight: (YearMonth) -> Double) -> LocalTaxOfOne {
    var within = Money.zero
    var presentValue = 0.0
    let end = timeline.start + timeline.months
    for part in kept {
      let january = YearMonth(januaryOf: part.year)
      let monthsWithin = max(0, min(12, end - january))
      within += Money(ore: (part.amount.ore * monthsWithin).dividedRoundingHalfAway(by: 12))
      for month in 0..<12 { presentValue += part.amount.kronorValue / 12 * weight(january + month) }
    }
    return LocalTaxOfOne(
      gross: gross, own: kept.reduce(.zero) { $0 + $1.amount }, ownWithinHorizon: within, ownByYear: kept,
      ownPresentValue: PresentValue.money(presentValue))
  }
}

/// Years from the income to the tax base that reaches the municipality (lag 1965:269 4 §).
private let lagInYears = 2
