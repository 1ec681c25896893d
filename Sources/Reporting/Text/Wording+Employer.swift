import Appraisal
import Economy
import LifeCourse

/// The words of the employer's account.
extension Wording {
  /// How the value of the work is reckoned.
  func productionMethod(_ method: ProductionMethod) -> String {
    switch method {
    case .productivity: self("en andel av lönekostnaden", "a share of the wage cost")
    case .value(let value):
      self(
        "\(wholeKronor(value)) i månaden på heltid", "\(wholeKronor(value)) a month for full time")
    case .netOfSupport: self("lönekostnaden minus stödet", "the wage cost less the support")
    }
  }

  private func wholeKronor(_ money: Money) -> String {
    number.kronor(money.ore.dividedRoundingHalfAway(by: 100))
  }

  /// Where the employer of a phase's job breaks even; the phase counted from 1.
  /// - Parameter statePaysWorker: whether the support is the state's pay to the worker, as in an establishment job.
  func breakEven(_ job: BreakEvenOfJob, name: String, statePaysWorker: Bool = false) -> String {
    let lead = self("Fas \(job.phase + 1) (\(name)): ", "Phase \(job.phase + 1) (\(name)): ")
    return lead + breakEvenOfWork(job, statePaysWorker: statePaysWorker)
      + (statePaysWorker ? supportBesideStatePay(job) : breakEvenOfSupport(job))
  }

  /// What it takes beside the state's compensation to the worker, which is no line of the employer's.
  private func supportBesideStatePay(_ job: BreakEvenOfJob) -> String {
    guard let support = job.support else { return "" }
    let lead = self(
      " Stödet är statens ersättning direkt till arbetstagaren; ",
      " The support is the state's compensation, paid straight to the worker; ")
    let needed =
      support > .zero
      ? self(
        "utöver den krävs \(wholeKronor(support)) i månaden",
        "beside it \(wholeKronor(support)) a month is needed")
      : self("utöver den behövs inget stöd", "no support is needed beside it")
    guard job.supportUsed != .zero else { return lead + needed + "." }
    return lead + needed
      + self(
        "; beräkningen har \(wholeKronor(job.supportUsed)) i medeltal.",
        "; the calculation has \(wholeKronor(job.supportUsed)) on average.")
  }

  private func breakEvenOfWork(_ job: BreakEvenOfJob, statePaysWorker: Bool) -> String {
    let share =
      self(
        "arbetsgivaren går jämnt upp när arbetet är värt \(number.percent(job.value)) av den fulla lönekostnaden",
        "the employer breaks even when the work is worth \(number.percent(job.value)) of the full wage cost")
      + (statePaysWorker
        ? self(
          ", med statens ersättning till arbetstagaren inräknad",
          ", the state's compensation to the worker counted in it") : "")
    switch job.method {
    case .productivity:
      return share
        + self(
          ". Beräkningen räknar med \(number.percent(job.used)).",
          ". The calculation uses \(number.percent(job.used)).")
    case .value:
      let value = job.productionValue.map {
        self(
          ", eller \(wholeKronor($0)) i månaden på heltid", ", or \(wholeKronor($0)) a month for full time")
      }
      return share + (value ?? "")
        + self(
          ". Beräkningen räknar med \(productionMethod(job.method)).",
          ". The calculation uses \(productionMethod(job.method)).")
    case .netOfSupport:
      return share
        + self(
          ". Beräkningen räknar med lönekostnaden minus stödet, så stödet ger arbetsgivaren varken vinst eller förlust.",
          ". The calculation uses the wage cost less the support, so the support gives the employer neither gain nor loss."
        )
    }
  }

  /// The support that it takes, against the mean of the calculation.
  private func breakEvenOfSupport(_ job: BreakEvenOfJob) -> String {
    guard let support = job.support else { return "" }
    let used =
      job.supportUsed == .zero
      ? self("inget stöd", "no support")
      : self(
        "\(wholeKronor(job.supportUsed)) i medeltal", "\(wholeKronor(job.supportUsed)) on average")
    guard support > .zero else {
      return self(
        " Det går jämnt upp också utan stöd; beräkningen har \(used).",
        " It breaks even without support too; the calculation has \(used).")
    }
    return self(
      " Med det värde arbetet har krävs \(wholeKronor(support)) i stöd i månaden; beräkningen har \(used).",
      " With the value the work has it takes \(wholeKronor(support)) of support a month; the calculation has \(used)."
    )
  }

  /// What is said of sick pay where a scenario counts days of sickness.
  var sickPayCounted: String {
    self(
      "Sjuklön är räknad som ett medeltal: årets sjukdagar är jämnt fördelade över månaderna, i perioder om fem arbetsdagar. "
        + "Sjukpenning efter dag 14 och statens ersättning för höga sjuklönekostnader (till juni 2024) är inte med.",
      "Sick pay is counted as a mean: the year's days of sickness are spread evenly over the months, in periods of five working "
        + "days. Sickness benefit after day 14 and the state's refund of high sick-pay costs (to June 2024) are left out."
    )
  }
}
