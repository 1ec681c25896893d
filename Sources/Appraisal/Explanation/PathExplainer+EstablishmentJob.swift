import Economy
import Law
import LawData
import LifeCourse

// The wage of an establishment job and what the state pays the worker.
extension PathExplainer {
  /// The employer's wage; `nil` in another job.
  func establishmentJobWage(_ phase: PlannedPhase, _ month: Int) -> ExplanationNode? {
    guard case .supportedJob(_, let support) = phase.activity, support.scheme == .establishmentJob else {
      return nil
    }
    return raised(
      figure(EstablishmentJobFigures.wage, at: amountMonth(phase, month)), amountMonth(phase, month)
    )
    .under("Förordning (2022:807) 8 §")
  }

  /// What the state pays the worker in a month; `nil` where nothing.
  func statePay(_ adult: Int, _ month: Int) -> ExplanationNode? {
    let booked = Money(ore: plan.adults[adult].statePayByMonth[month])
    guard booked > .zero, let phase = phase(adult, month), let source = source(of: phase, adult: adult),
      case .supportedJob(_, let support) = phase.activity
    else { return nil }
    let january = amountMonth(phase, month)
    var reader = ParameterReader(overrides: scenario.overrides)
    guard let law = try? EstablishmentJobLaw(year: january.year, reader: &reader),
      let level = law.compensation.firstIndex(of: booked)
    else { return nil }
    let start = firstMonth(of: phase)
    let reference =
      support.referenceWage.map {
        input(name("referenceWage", "Referenslön", "Reference wage"), $0, source.field + ".referenceWage")
      } ?? figure(WorkDefaults.entryWage, at: start)
    let from = raised(figure(EstablishmentJobFigures.referenceWageFrom[level], at: january), january)
      .named(name("referenceWage.from", "Nivån gäller från referenslönen", "The level holds from"))
    return raised(figure(EstablishmentJobFigures.compensation[level], at: january), january)
      .named(
        name(
          "establishmentJobCompensation", "Statlig ersättning i etableringsjobb",
          "State compensation in establishment job", month)
      )
      .under("Förordning (2022:807) 14 a §").answering(booked)
      .decided(by: [reference, from])
      .known(as: key("establishmentJobCompensation", adult, month))
  }

  /// An amount of 2023 with the income base amount of a year, in whole kronor.
  private func raised(_ amount: ExplanationNode, _ january: YearMonth) -> ExplanationNode {
    var reader = ParameterReader(overrides: scenario.overrides)
    let baseYear = (try? reader.value(EstablishmentJobFigures.baseYear, at: january)) ?? january.year
    let growth =
      figure(BaseAmounts.incomeBaseAmount, at: january)
      / figure(BaseAmounts.incomeBaseAmount, at: YearMonth(januaryOf: baseYear))
    return (amount * growth)
      .rounded(EstablishmentJobLaw.rounding)
  }

  /// The January whose amounts a month has: the history has those of the start.
  private func amountMonth(_ phase: PlannedPhase, _ month: Int) -> YearMonth {
    YearMonth(januaryOf: max(timeline.month(month).year, firstMonth(of: phase).year))
  }
}
