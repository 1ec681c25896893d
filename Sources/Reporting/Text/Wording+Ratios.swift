import Appraisal
import Economy

/// The words of `nytta ratios`.
extension Wording {
  var ratioColumn: String { self("Nyckeltal", "Ratio") }
  var ratioValueColumn: String { self("Värde", "Value") }
  var ratioFormulaColumn: String { self("Så räknat", "Computed as") }

  /// The name of a ratio, with whose it is.
  func ratio(_ kind: RatioKind, _ gainer: Gainer?) -> String {
    let name = ratio(kind)
    switch gainer {
    case nil: return name
    case .society: return name + self(", samhället", ", society")
    case .actor(let actor): return name + ", " + actorInSentence(actor)
    }
  }

  private func ratio(_ kind: RatioKind) -> String {
    switch kind {
    case .shareOut: self("Andel till arbete eller studier", "Share in work or studies")
    case .costPerParticipant: self("Kostnad per deltagare", "Cost per participant")
    case .costPerPersonOut:
      self("Kostnad per person i arbete eller studier", "Cost per person in work or studies")
    case .degreeOfEffect: self("Verkningsgrad", "Degree of effect")
    case .costPerPoint: self("Kostnad per procentenhet verkningsgrad", "Cost per point of effect")
    case .valuePerPerson: self("Nuvärde per person", "Present value per person")
    case .netPresentValue: self("Nettonuvärde", "Net present value")
    case .benefitCost: self("Nytto–kostnadskvot", "Benefit–cost ratio")
    case .netPresentValueRatio: self("Nettonuvärdeskvot (NNK)", "Net present value per krona")
    case .mvpf: self("Offentliga medels marginalnytta (MVPF)", "Marginal value of public funds (MVPF)")
    case .participationTax: self("Deltagandeskatt", "Participation tax")
    case .householdParticipationTax:
      self(
        "Hushållets deltagandeskatt eller marginaleffekt", "Participation or marginal tax of the household")
    case .payback: self("Återbetalningstid", "Payback time")
    case .breakEvenPersons: self("Nollpunkt, personer", "Break-even persons")
    case .breakEvenShare: self("Nollpunkt, andel av deltagarna", "Break-even share of the participants")
    case .breakEvenMonths: self("Nollpunkt, månader", "Break-even months")
    case .breakEvenCost: self("Nollpunkt, projektets kostnad", "Break-even cost of the project")
    }
  }

  /// What a row comes to.
  func value(_ row: RatioRow) -> String {
    switch row.outcome {
    case .ratio(.value(let quotient)): value(quotient, row.kind)
    case .ratio(.infinite): self("oändlig: kostar inget", "infinite: costs nothing")
    case .ratio(.undefined(let reason)): undefined(reason)
    case .notReachable(let obstacle):
      self("nås inte: ", "not reachable: ") + self.obstacle(obstacle, row.kind)
    case .notComputed(let lacking):
      self("inte beräknat: behöver ", "not computed: needs ") + lacking.joined(separator: ", ")
    }
  }

  /// A number in the unit of a ratio.
  func value(_ quotient: Quotient, _ kind: RatioKind) -> String {
    switch kind.unit {
    case .kronor: return number.kronor(quotient.rounded(decimals: 0))
    case .share: return percent(tenths: quotient.rounded(decimals: 3))
    case .times: return number.decimal(quotient.rounded(decimals: 2), decimals: 2, keep: 2)
    case .months:
      guard kind == .payback else { return months(quotient.rounded(decimals: 0)) }
      let digits = number.decimal(quotient.rounded(decimals: 1), decimals: 1, keep: 1)
      return "\(digits)\u{A0}" + self("månader", "months")
    case .persons:
      let count = quotient.rounded(decimals: 0)
      return "\(number.whole(count))\u{A0}"
        + (count == 1 ? self("person", "person") : self("personer", "persons"))
    }
  }

  /// Tenths of a per cent, always with the decimal.
  func percent(tenths: Int) -> String {
    number.decimal(tenths, decimals: 1, keep: 1) + (language == .swedish ? "\u{A0}%" : "%")
  }

  private func undefined(_ reason: UndefinedRatio) -> String {
    switch reason {
    case .noGain: self("ingen: inget vinns", "none: nothing is gained")
    case .noPersons: self("ingen: inga personer", "none: no persons")
    case .noCost: self("ingen: kostnaden är noll", "none: the cost is zero")
    case .noLabourCost: self("ingen: lönekostnaden är noll", "none: the labour cost is zero")
    case .noWageChange: self("ingen: lönen ökar inte", "none: the wage does not rise")
    case .noPotential: self("ingen: potentialen före är inte över noll", "none: no potential before")
    case .noEffect: self("ingen: potentialen har inte minskat", "none: the potential has not fallen")
    case .neitherCostNorWillingness:
      self(
        "ingen: varken offentlig kostnad eller betalningsvilja",
        "none: no public cost and no willingness to pay")
    }
  }

  private func obstacle(_ obstacle: BreakEvenObstacle, _ kind: RatioKind) -> String {
    switch obstacle {
    case .noGain: return self("inget vinns", "nothing is gained")
    case .notWithin(let months):
      return self("inte inom \(number.whole(months)) månader", "not within \(number.whole(months)) months")
    case .takes(let needed, let most):
      guard kind == .breakEvenPersons else {
        return self("det krävs ", "it takes ") + percent(tenths: needed)
      }
      return self(
        "det krävs \(number.whole(needed)) av \(number.whole(most)) deltagare",
        "it takes \(number.whole(needed)) of \(number.whole(most)) participants")
    }
  }

  var ratioUp: String { self("uppåt till hel person", "up to a whole person") }
  var ratioUpToTenth: String { self("uppåt till 0,1 procentenhet", "up to 0.1 point") }
  var ratioDown: String { self("nedåt till hel krona", "down to a whole krona") }

  /// The condition of the first month that covers a cost.
  func ratioFirstMonth(_ gain: String, rate: Rate, cost: String) -> String {
    guard rate != .zero else {
      return self("första m med m × \(gain) ≥ \(cost)", "first m with m × \(gain) ≥ \(cost)")
    }
    let percent = number.percent(rate)
    return self(
      "första m där m månader à \(gain) är värda ≥ \(cost) (nuvärde, \(percent))",
      "first m where m months of \(gain) are worth ≥ \(cost) (present value, \(percent))")
  }
}
