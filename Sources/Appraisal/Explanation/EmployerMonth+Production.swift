import Economy
import Law
import LawData
import LifeCourse

// The value of a month's work, by each of the three methods.
extension EmployerMonth {
  var production: ExplanationNode {
    let value =
      switch work.production {
      case .productivity: productionByShare
      case .value(let fullTime): ownValue(fullTime)
      case .netOfSupport: costLessSupport
      }
    return value.named(name("production", "Produktionsvärde", "Production"))
  }

  /// What the worker has of employer and state together.
  private var pay: ExplanationNode {
    guard let ofState = explainer.statePay(0, month) else { return gross }
    return gross + ofState
  }

  private var fullCost: ExplanationNode {
    ExplanationNode(
      name("fullWageCost", "Hela lönekostnaden", "Full wage cost"), .sum,
      [gross, contributions]
        + [pension, pensionTax, insurance, explainer.statePay(0, month)].compactMap(\.self))
  }

  private var productionByShare: ExplanationNode {
    let start = explainer.timeline.month(phase.booked.lowerBound)
    let productivity =
      employment.employer.productivity.map {
        explainer.input(
          explainer.name("productivity", "Produktivitet", "Productivity"), $0,
          field + ".employer.productivity")
      }
      ?? explainer.figure(
        phase.activity.isLabourMarketJob
          ? WorkDefaults.productivitySubsidised : WorkDefaults.productivityUnsubsidised, at: start)
    guard let sickPay = explainer.sickPay(month) else { return (fullCost * productivity).toOre }
    let worked = ((pay - sickPay) / pay)
      .named(name("workedShare", "Del av lönen för arbetad tid", "Share of the pay for hours worked"))
    return (fullCost * productivity * worked).toOre
  }

  private func ownValue(_ fullTime: Money) -> ExplanationNode {
    let extent = explainer.input(
      explainer.name("extent", "Del av heltid", "Share of full time"), work.extent, field + ".extent")
    let value =
      (explainer.input(
        explainer.name(
          "productionValue", "Arbetets värde på heltid", "Value of the work for full time"), fullTime,
        field + ".productionValue") * extent).toOre
      .named(name("productionValue.month", "Månadens värde", "Value of the month"))
    guard work.employer.sickDaysPerYear > .zero else { return value.toOre }
    return value - (value * explainer.absentShare(work, field: field, month)).toOre
  }

  private var costLessSupport: ExplanationNode {
    let method = explainer.input(
      explainer.name("productionMethod", "Lönekostnaden minus stödet", "The wage cost less the support"), 1,
      .flag, field + ".productionMethod")
    let supports = [
      newStartSupport, jobSupportForCost, explainer.statePay(0, month),
    ].compactMap(\.self)
    return supports.reduce(fullCost) { $0 - $1 }.orZero.toOre.decided(by: [method])
  }
}
